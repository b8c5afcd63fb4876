import { graphql } from 'graphql';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import { openGraph } from '../../src/server/open-graph';
import type { Service } from '../../src/server/service';
import { importDataset } from '../../src/storage/importing/import-dataset';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
import { TODAY } from '../graph/graph';
import { withStores } from '../storage/support';
import { CLERK, OFFICE_WORLD, type UserError } from './office';

interface Answer {
  readonly revision: number | null;
  readonly userErrors: readonly UserError[];
}

withStores('A change of people', (open) => {
  let service: Service;
  let keys = 0;
  beforeAll(async () => {
    const store = await open();
    await importDataset(store, SYSTEM_VIEWER, datasetOfRows(OFFICE_WORLD));
    service = await openGraph({ ...store, close: () => Promise.resolve() });
  });
  afterAll(() => service.close());

  const ask = async (source: string, variableValues: Record<string, unknown> = {}) => {
    const viewer = { cadre: CLERK, organ: null, purpose: null };
    const contextValue = service.contextOf({ lang: 'ZH', today: TODAY, viewer, request: 'test' });
    const { data, errors } = await graphql({ schema: service.graph.schema, source, variableValues, contextValue });
    const [error] = errors ?? [];
    if (error !== undefined) throw error;
    return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  };
  const write = async (mutation: string, input: Record<string, unknown>, shows = ''): Promise<Answer> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { written } = await ask(
      `mutation ($input: ${type}!) { written: ${mutation}(input: $input) { ${shows} revision userErrors { code field message } } }`,
      { input: { idempotencyKey: `people-${keys++}`, ...input } },
    );
    return written as Answer;
  };
  const responsible = async (on: string): Promise<unknown> => {
    const { responsibility } =
      await ask(`{ responsibility(on: "${on}", matter: { territoryCodes: ["990101"], categoryCode: "K11" }) {
      bearers(kinds: [OVERALL, MAIN_LEADERSHIP], tier: RESPONSIBLE) { kind organ { code } cadre { name } }
      gaps { code organ { code } } excluded { code cadre { name } }
    } }`);
    const { bearers, gaps, excluded } = responsibility as Record<
      'bearers' | 'gaps' | 'excluded',
      { kind: string; code: string; organ?: { code: string } | null; cadre?: { name: string } }[]
    >;
    return {
      heads: bearers
        .filter(({ kind, organ }) => kind === 'OVERALL' && organ?.code === 'X-JS')
        .map(({ cadre }) => cadre?.name),
      inCharge: bearers
        .filter(({ kind, organ }) => kind === 'MAIN_LEADERSHIP' && organ?.code === 'X-JS')
        .map(({ cadre }) => cadre?.name),
      gaps: gaps.filter(({ organ }) => organ?.code === 'X-JS').map(({ code }) => code),
      excluded: excluded.map(({ code, cadre }) => `${cadre?.name ?? ''} ${code}`),
    };
  };

  it('is answered from on its day, not before', async () => {
    const ended = await write('endAppointment', { code: 'A4', to: '2024-03-01' }, 'appointment { to }');
    const appointed = await write(
      'appoint',
      { code: 'N1', cadreCode: 'NEW', cadreName: '蒋新', postCode: 'X-JS-1', from: '2024-04-01' },
      'appointment { cadre { name } post { title organ { name } } from }',
    );

    expect(ended).toMatchObject({ appointment: { to: '2024-03-01' }, userErrors: [] });
    expect(appointed).toMatchObject({
      appointment: {
        cadre: { name: '蒋新' },
        post: { title: '局长', organ: { name: '上县住房和城乡建设局' } },
        from: '2024-04-01',
      },
      userErrors: [],
    });
    expect(await responsible('2024-02-29')).toMatchObject({ heads: ['李四'], gaps: [] });
    expect(await responsible('2024-03-01')).toMatchObject({ heads: [], gaps: ['PRINCIPAL_VACANT'] });
    expect(await responsible('2024-04-01')).toMatchObject({ heads: ['蒋新'], gaps: [] });
  });

  it('may be planned', async () => {
    const { userErrors } = await write('endAppointment', { code: 'N1', to: '2030-01-01' });

    expect(userErrors).toEqual([]);
    expect(await responsible('2029-12-31')).toMatchObject({ heads: ['蒋新'] });
    expect(await responsible('2030-01-01')).toMatchObject({ heads: [], gaps: ['PRINCIPAL_VACANT'] });
  });

  it('suspends, and nobody is moved up', async () => {
    const { userErrors } = await write('suspend', { appointmentCode: 'N1', from: '2024-04-10', to: '2024-04-20' });

    expect(userErrors).toEqual([]);
    expect(await responsible('2024-04-15')).toMatchObject({
      heads: [],
      gaps: ['PRINCIPAL_VACANT'],
      excluded: ['蒋新 SUSPENDED'],
    });
    expect(await responsible('2024-04-20')).toMatchObject({ heads: ['蒋新'], excluded: [] });
  });

  it('divides the work of a team anew: what goes on is left alone, the rest ends', async () => {
    const of = { organCode: 'X-JS', document: '住建党组〔2024〕3号' };
    const work = { appointmentCode: 'A5', scope: 'PETITION_WORK', relation: 'LIAISON' };
    const { userErrors } = await write('setPortfolios', {
      ...of,
      from: '2024-04-25',
      portfolios: [work, { appointmentCode: 'N1', scope: 'CATEGORY', targetCode: 'K11' }],
    });
    const { appointment } = await ask(`{ appointment: cadre(code: "G5") {
      before: appointments(on: "2024-04-24") { portfolios { scope relation from: document } }
      after: appointments(on: "2024-04-25") { portfolios { scope relation } } } }`);

    expect(userErrors).toEqual([]);
    expect(await responsible('2024-04-24')).toMatchObject({ inCharge: ['周五'] });
    expect(await responsible('2024-04-25')).toMatchObject({ heads: ['蒋新'], inCharge: [] });
    expect(appointment).toMatchObject({ after: [{ portfolios: [{ scope: 'PETITION_WORK', relation: 'LIAISON' }] }] });
  });

  it.each([
    [
      'two holders of one post',
      'appoint',
      { code: 'N9', cadreCode: 'G1', postCode: 'X-JS-1', from: '2024-05-01' },
      'OVERLAP',
    ],
    [
      'a code that is taken',
      'appoint',
      { code: 'N1', cadreCode: 'G1', postCode: 'X-JS-2', from: '2024-05-01' },
      'CODE_TAKEN',
    ],
    ['an end before the beginning', 'endAppointment', { code: 'A9', to: '2022-01-01' }, 'INVERTED_SPAN'],
    [
      'a day before the post was there',
      'appoint',
      { code: 'N8', cadreCode: 'G1', postCode: 'X-JS-9', from: '1990-01-01', to: '1991-01-01' },
      'SPAN_OUTSIDE',
    ],
    ['a suspension beyond the appointment', 'suspend', { appointmentCode: 'A4', from: '2024-05-01' }, 'SPAN_OUTSIDE'],
    [
      'a version that is not there',
      'suspend',
      { appointmentCode: 'A3', from: '2024-05-01', expectedVersion: 99 },
      'VERSION_CONFLICT',
    ],
    [
      'a code too long',
      'appoint',
      { code: 'N'.repeat(65), cadreCode: 'G1', postCode: 'X-JS-2', from: '2024-05-01' },
      'BAD_TEXT',
    ],
    [
      'a character that cannot be recorded',
      'appoint',
      { code: 'N\0', cadreCode: 'G1', postCode: 'X-JS-2', from: '2024-05-01' },
      'BAD_TEXT',
    ],
  ])('is refused, and nothing is written: %s', async (_what, mutation, input, code) => {
    const before = await responsible('2024-05-01');
    const { revision, userErrors } = await write(mutation, input);

    expect(revision).toBeNull();
    expect(userErrors.map((each) => each.code)).toContain(code);
    expect(userErrors[0]?.message).toMatch(/\S/);
    expect(await responsible('2024-05-01')).toEqual(before);
  });

  it('of a post that others fill at the same time wins, and the others are told', async () => {
    const answers = await Promise.all(
      ['G1', 'G2', 'G3', 'G8'].map((cadreCode, at) =>
        write('appoint', { code: `R${at}`, cadreCode, postCode: 'X-TAX-1', mode: 'ACTING', from: '2031-01-01' }),
      ),
    );
    await write('endAppointment', { code: 'A7', to: '2031-01-01' });
    const again = await Promise.all(
      ['G1', 'G2', 'G3', 'G8'].map((cadreCode, at) =>
        write('appoint', { code: `S${at}`, cadreCode, postCode: 'X-TAX-1', mode: 'ACTING', from: '2031-01-01' }),
      ),
    );
    const codes = (of: readonly Answer[]) => of.map(({ userErrors }) => userErrors[0]?.code ?? 'WRITTEN').toSorted();

    expect(codes(answers)).toEqual(Array(4).fill('OVERLAP'));
    expect(codes(again)).toEqual(['OVERLAP', 'OVERLAP', 'OVERLAP', 'WRITTEN']);
  });

  it('of one appointment loses nothing that others write about it at the same time', async () => {
    const portfolios = [{ appointmentCode: 'A5', scope: 'CATEGORY', targetCode: 'K' }];
    const answers = await Promise.all([
      write('setPortfolios', { organCode: 'X-JS', from: '2024-04-28', document: '住建党组〔2024〕4号', portfolios }),
      write('endAppointment', { code: 'A5', to: '2032-01-01' }),
      write('suspend', { appointmentCode: 'A5', from: '2024-04-29', to: '2024-04-30' }),
    ]);
    const { now, later } = await ask(`{
      now: cadre(code: "G5") { appointments(on: "2024-05-01") { to portfolios { scope } } }
      later: cadre(code: "G5") { appointments(on: "2032-01-01") { to } } }`);

    expect(answers.map(({ userErrors }) => userErrors)).toEqual([[], [], []]);
    expect(now).toEqual({ appointments: [{ to: '2032-01-01', portfolios: [{ scope: 'CATEGORY' }] }] });
    expect(later).toEqual({ appointments: [] });
  });
});
