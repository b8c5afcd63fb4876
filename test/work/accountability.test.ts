import { graphql } from 'graphql';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import { openGraph } from '../../src/server/open-graph';
import type { Service } from '../../src/server/service';
import { importDataset } from '../../src/storage/importing/import-dataset';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
import { TODAY } from '../graph/graph';
import { withStores } from '../storage/support';
import { CLERK, OFFICE_WORLD, type UserError } from './office';

/** The secretary of the county's Party committee, which manages the county's heads; heads of housing and the county. */
const [SECRETARY, CITY_SECRETARY] = ['G1', 'PARTY'];

const WORLD = {
  ...OFFICE_WORLD,
  posts: [
    ...(OFFICE_WORLD.posts ?? []),
    { code: 'C-PC-1', organ_code: 'C-PC', title: '市委书记', role: 'PRINCIPAL', from: '2000-01-01' },
  ],
  cadres: [...(OFFICE_WORLD.cadres ?? []), { code: CITY_SECRETARY, name: '韩管' }],
  appointments: [
    ...(OFFICE_WORLD.appointments ?? []),
    { code: 'W9', cadre_code: CITY_SECRETARY, post_code: 'C-PC-1', mode: 'SUBSTANTIVE', from: '2015-01-01' },
  ],
};

interface Answer {
  readonly incident: unknown;
  readonly revision: number | null;
  readonly userErrors: readonly UserError[];
}

withStores('A case of accountability', (open) => {
  let service: Service;
  let keys = 0;
  beforeAll(async () => {
    const store = await open();
    await importDataset(store, SYSTEM_VIEWER, datasetOfRows(WORLD));
    service = await openGraph({ ...store, close: () => Promise.resolve() });
  });
  afterAll(() => service.close());

  const ask = async (cadre: string | null, source: string, variableValues: Record<string, unknown> = {}) => {
    const viewer = { cadre, organ: null, purpose: null };
    const contextValue = service.contextOf({ lang: 'ZH', today: TODAY, viewer, request: 'test' });
    const { data, errors } = await graphql({ schema: service.graph.schema, source, variableValues, contextValue });
    const [error] = errors ?? [];
    if (error !== undefined) throw error;
    return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  };
  const write = async (cadre: string, mutation: string, input: object, type = mutation): Promise<Answer> => {
    const name = `${type.charAt(0).toUpperCase()}${type.slice(1)}Input`;
    const { written } = await ask(
      cadre,
      `mutation ($input: ${name}!) { written: ${mutation}(input: $input) {
        incident { code adoptedFindings { cadre { code } kind harm impact departure } measures { measure on by { code } rectifyBy metOn revokedOn } }
        revision userErrors { code field message allowed organs { code } citation { label } } } }`,
      { input: { idempotencyKey: `case-${keys++}`, ...input } },
    );
    return written as Answer;
  };
  const open_ = (code: string) => ({
    code,
    petitionNumber: 'XF-1',
    organCodes: ['X-JS'],
    actOn: '2023-02-01',
    ground: 2,
    conductEstablished: true,
    resultEstablished: true,
    nature: 'INDIVIDUAL',
    evidence: '承诺限期办理而未办理，调查组查实',
    dutyBreached: '第七条',
    involvements: [{ cadreCode: 'G6', role: 'RESPONSIBLE' }],
  });
  const ladder = async (code: string, on: string) => {
    const { incident } = await ask(
      null,
      `{ incident(code: "${code}") { adoptedFindings { cadre { code } ladder(on: "${on}") {
        open { measure doors imposers { organ { code } presumed } effects { kind message citation { label } } }
        closed { measure code from message citation { label } }
        managers { post { code } organ { code } source } } } } }`,
    );
    return (incident as { adoptedFindings: { ladder: { open: { measure: string }[] } }[] }).adoptedFindings[0]?.ladder;
  };

  it('is opened on a ground with its evidence, and answered by Art. 11', async () => {
    const opened = await write(CLERK, 'openCase', open_('CASE-1'));
    const { incident } = await ask(
      null,
      '{ incident(code: "CASE-1") { ground determination accountability { status findings { kind cadre { code } } } } }',
    );

    expect(opened).toMatchObject({ incident: { code: 'CASE-1', adoptedFindings: [], measures: [] }, userErrors: [] });
    expect(incident).toEqual({
      ground: 2,
      determination: '承诺限期办理而未办理，调查组查实',
      accountability: {
        status: 'ESTABLISHED',
        findings: [
          { kind: 'DIRECT', cadre: { code: 'G6' } },
          { kind: 'LEADERSHIP', cadre: { code: 'G4' } },
          { kind: 'LEADERSHIP', cadre: { code: 'G5' } },
        ],
      },
    });
  });

  it('has its findings adopted as they follow, or otherwise for a reason', async () => {
    const finding = { cadreCode: 'G4', organCode: 'X-JS', kind: 'LEADERSHIP', harm: 'MINOR', impact: 'MINOR' };
    const adopt = (findings: object[]) =>
      write(SECRETARY, 'adoptFindings', { incidentCode: 'CASE-1', on: '2023-03-01', findings });
    const otherwise = { cadreCode: 'G4', organCode: 'X-JS', kind: 'DIRECT' };
    const unfounded = await adopt([finding, otherwise]);
    const adopted = await adopt([finding]);
    const again = await adopt([finding]);
    const departed = await adopt([{ ...otherwise, cadreCode: 'G3', departure: '县政府办公会决定由其牵头' }]);

    expect(unfounded.userErrors).toMatchObject([{ code: 'NOT_FOUND_BY_LAW', field: 'findings[1].departure' }]);
    expect(adopted).toMatchObject({
      incident: { adoptedFindings: [{ cadre: { code: 'G4' }, kind: 'LEADERSHIP', harm: 'MINOR', departure: '' }] },
      userErrors: [],
    });
    expect(again.userErrors).toMatchObject([{ code: 'ALREADY_ADOPTED' }]);
    expect(departed.userErrors).toEqual([]);
  });

  it('shows which measures are open, through which door, to whom, and why the others are not', async () => {
    const {
      open: measures,
      closed,
      managers,
    } = (await ladder('CASE-1', '2023-03-02')) as never as Record<string, never[]>;

    expect(measures).toMatchObject([
      {
        measure: 'CIRCULATED_CRITICISM',
        imposers: [{ organ: { code: 'X-PC' }, presumed: true }],
        effects: [{ kind: 'RECTIFICATION', citation: { label: '《办法》第十三条' } }],
      },
    ]);
    expect(closed).toContainEqual(
      expect.objectContaining({ measure: 'ADMONISHMENT', code: 'NO_DOOR', citation: { label: '《办法》第十四条' } }),
    );
    expect(managers).toMatchObject([{ post: { code: 'X-JS-1' }, organ: { code: 'X-PC' }, source: 'PRESUMED' }]);
  });

  const impose = (by: string, on: string, measures: object[], reason = '') =>
    write(by, 'imposeMeasures', { incidentCode: 'CASE-1', cadreCode: 'G4', on, measures, reason });
  const criticism = { measure: 'CIRCULATED_CRITICISM', rectifyBy: '2023-06-01' };

  it.each([
    ['by an organ that does not manage the post', CLERK, [criticism], 'WRONG_ORGAN', ['X-PC']],
    ['by the city, which does not either', CITY_SECRETARY, [criticism], 'WRONG_ORGAN', ['X-PC']],
    ['without a day for the targets', SECRETARY, [{ measure: 'CIRCULATED_CRITICISM' }], 'DEADLINE_MISSING', []],
    ['without an open door', SECRETARY, [{ measure: 'ADMONISHMENT', rectifyBy: '2023-06-01' }], 'NO_DOOR', []],
    ['that is none, without a reason', SECRETARY, [], 'REASON_MISSING', []],
  ])('refuses a measure %s', async (_what, by, measures, code, organs) => {
    const { revision, userErrors } = await impose(by, '2023-03-02', measures);

    expect(revision).toBeNull();
    expect(userErrors).toMatchObject([
      { code, allowed: ['CIRCULATED_CRITICISM'], organs: organs.map((each) => ({ code: each })) },
    ]);
    expect(userErrors[0]?.citation?.label).toMatch(/^《办法》第十/);
  });

  it('goes up the ladder when the targets are not met in time', async () => {
    const first = await impose(SECRETARY, '2023-03-02', [criticism]);
    const early = await impose(SECRETARY, '2023-05-01', [{ measure: 'ADMONISHMENT', rectifyBy: '2023-09-01' }]);
    const second = await impose(SECRETARY, '2023-06-02', [{ measure: 'ADMONISHMENT', rectifyBy: '2023-09-01' }]);
    const change = { incidentCode: 'CASE-1', cadreCode: 'G4', measure: 'ADMONISHMENT', imposedOn: '2023-06-02' };
    const met = await write(SECRETARY, 'recordRectification', { ...change, on: '2023-08-01' }, 'changeMeasure');

    expect(first).toMatchObject({
      incident: { measures: [{ measure: 'CIRCULATED_CRITICISM', by: { code: 'X-PC' }, rectifyBy: '2023-06-01' }] },
      userErrors: [],
    });
    expect(early.userErrors).toMatchObject([{ code: 'DEADLINE_RUNNING' }]);
    expect(second.userErrors).toEqual([]);
    expect(met).toMatchObject({ incident: { measures: [{}, { measure: 'ADMONISHMENT', metOn: '2023-08-01' }] } });
    expect((await ladder('CASE-1', '2023-10-01'))?.open.map(({ measure }) => measure)).not.toContain('SUSPENSION');
  });

  it('opens the next door once an admonishment was missed, and shuts it when that is revoked', async () => {
    await write(CLERK, 'openCase', open_('CASE-2'));
    const adopt = { incidentCode: 'CASE-2', on: '2023-03-01' };
    const finding = { cadreCode: 'G4', organCode: 'X-JS', kind: 'LEADERSHIP', harm: 'SERIOUS', impact: 'SERIOUS' };
    await write(SECRETARY, 'adoptFindings', { ...adopt, findings: [finding] });
    const measure = { incidentCode: 'CASE-2', cadreCode: 'G4', on: '2023-03-02' };
    const admonishment = { measure: 'ADMONISHMENT', rectifyBy: '2023-06-01' };
    const { userErrors } = await write(SECRETARY, 'imposeMeasures', { ...measure, measures: [admonishment] });
    const missed = await ladder('CASE-2', '2023-06-02');
    const change = { incidentCode: 'CASE-2', cadreCode: 'G4', measure: 'ADMONISHMENT', imposedOn: '2023-03-02' };
    await write(SECRETARY, 'revokeMeasure', { ...change, on: '2023-06-03', reason: '复核撤销' }, 'changeMeasure');
    const revoked = await ladder('CASE-2', '2023-06-03');

    expect(userErrors).toEqual([]);
    expect(missed?.open.map((each) => each.measure)).toContain('REMOVAL_FROM_OFFICE');
    expect(revoked?.open.map((each) => each.measure)).not.toContain('REMOVAL_FROM_OFFICE');
  });

  it('changes appointments with the measures of Art. 15', async () => {
    await write(CLERK, 'openCase', open_('CASE-3'));
    const grave = { harm: 'PARTICULARLY_SERIOUS', impact: 'PARTICULARLY_SERIOUS' };
    const finding = { cadreCode: 'G4', organCode: 'X-JS', kind: 'LEADERSHIP', ...grave };
    await write(SECRETARY, 'adoptFindings', { incidentCode: 'CASE-3', on: '2024-01-01', findings: [finding] });
    const measure = { incidentCode: 'CASE-3', cadreCode: 'G4' };
    const suspended = await write(SECRETARY, 'imposeMeasures', {
      ...measure,
      on: '2024-02-01',
      measures: [{ measure: 'SUSPENSION' }],
    });
    const during = await headsOn('2024-02-01');
    const removed = await write(SECRETARY, 'imposeMeasures', {
      ...measure,
      on: '2024-03-01',
      measures: [{ measure: 'REMOVAL_FROM_OFFICE', postCode: 'X-JS-1' }],
    });

    expect([suspended, removed].map(({ userErrors }) => userErrors)).toEqual([[], []]);
    expect(await headsOn('2024-01-31')).toMatchObject({ heads: ['G4'], gaps: [] });
    expect(during).toMatchObject({ heads: [], gaps: ['PRINCIPAL_VACANT'], excluded: ['G4 SUSPENDED'] });
    expect(await headsOn('2024-03-01')).toMatchObject({ heads: [], gaps: ['PRINCIPAL_VACANT'], excluded: [] });
  });

  const headsOn = async (on: string) => {
    const { responsibility } = await ask(
      null,
      `{ responsibility(on: "${on}", matter: { territoryCodes: ["990101"], categoryCode: "K11" }) {
        bearers(kinds: [OVERALL]) { organ { code } cadre { code } } gaps { code organ { code } } excluded { code cadre { code } } } }`,
    );
    const { bearers, gaps, excluded } = responsibility as Record<
      'bearers' | 'gaps' | 'excluded',
      { code: string; organ?: { code: string } | null; cadre?: { code: string } }[]
    >;
    return {
      heads: bearers.filter(({ organ }) => organ?.code === 'X-JS').map(({ cadre }) => cadre?.code),
      gaps: gaps
        .filter(({ organ, code }) => organ?.code === 'X-JS' && code === 'PRINCIPAL_VACANT')
        .map(({ code }) => code),
      excluded: excluded.map(({ code, cadre }) => `${cadre?.code ?? ''} ${code}`),
    };
  };

  it.each([
    ['a ground that there is not', 'openCase', { ...open_('CASE-9'), ground: 7 }, 'BAD_GROUND'],
    ['no evidence', 'openCase', { ...open_('CASE-9'), evidence: ' ' }, 'BLANK'],
    ['a code that is taken', 'openCase', open_('CASE-1'), 'CODE_TAKEN'],
    ['an organ not on record', 'openCase', { ...open_('CASE-9'), organCodes: ['none'] }, 'UNKNOWN_CODE'],
    [
      'findings on what is not established',
      'adoptFindings',
      { incidentCode: 'SZ-2', findings: [{ cadreCode: 'G2', organCode: 'X-GOV', kind: 'DIRECT' }] },
      'NOT_ESTABLISHED',
    ],
    [
      'a measure on whom nothing was found',
      'imposeMeasures',
      { incidentCode: 'CASE-1', cadreCode: 'G9', measures: [] },
      'NO_SUCH_FINDING',
    ],
  ])('is refused with %s', async (_what, mutation, input, code) => {
    const { revision, userErrors } = await write(SECRETARY, mutation, input);

    expect(revision).toBeNull();
    expect(userErrors[0]?.code).toBe(code);
  });
});
