import { withPostgres, withStores } from '../storage/support';
import { CLERK } from './office';
import { type Answer, CONSTRUCTION, established, type Handling, Reforms } from './reforming';

withStores('A reform of organs', (open) => {
  let at: Reforms;
  beforeEach(async () => {
    at = await Reforms.over(await open());
  });
  afterEach(() => at.close());

  it('renames: an answer names the organ as it was called on the day', async () => {
    const { userErrors, organs } = await at.organs({
      on: '2024-03-01',
      changed: [{ code: 'X-JS', name: ' 上县住建局 ' }],
    });

    expect(userErrors).toEqual([]);
    expect(organs).toEqual([{ code: 'X-JS', name: '上县住建局', asOf: '2024-03-01', exists: true }]);
    expect((await at.handling('2024-02-29', CONSTRUCTION)).handlingOrgans).toEqual([
      { code: 'X-JS', name: '上县住房和城乡建设局' },
    ]);
    expect((await at.handling('2024-03-01', CONSTRUCTION)).handlingOrgans).toEqual([
      { code: 'X-JS', name: '上县住建局' },
    ]);
    expect(await at.ask('{ organ(code: "X-JS") { nature territory { code } versions { name from to } } }')).toEqual({
      organ: {
        nature: 'ADMINISTRATIVE',
        territory: { code: '990101' },
        versions: [
          { name: '上县住房和城乡建设局', from: '2000-01-01', to: '2024-03-01' },
          { name: '上县住建局', from: '2024-03-01', to: null },
        ],
      },
    });
  });

  it('corrects a version that begins that day', async () => {
    await at.organs({ on: '2024-03-01', changed: [{ code: 'X-JS', name: '住建句' }] });
    const { userErrors } = await at.organs({ on: '2024-03-01', changed: [{ code: 'X-JS', name: '住建局' }] });

    expect(userErrors).toEqual([]);
    expect(await at.ask('{ organ(code: "X-JS") { versions { name from to } } }')).toEqual({
      organ: {
        versions: [
          { name: '上县住房和城乡建设局', from: '2000-01-01', to: '2024-03-01' },
          { name: '住建局', from: '2024-03-01', to: null },
        ],
      },
    });
  });

  it('merges: what was assigned to those merged goes to the heir', async () => {
    const { userErrors } = await at.organs({
      on: '2024-03-01',
      established: [
        established('X-ZR', '上县建设税务局', {
          leaderships: [{ superiorCode: 'X-GOV', relation: 'TERRITORIAL' }],
          competences: [{ categoryCode: 'K' }, { categoryCode: 'T' }],
          posts: [{ code: 'X-ZR-1', title: '局长', role: 'PRINCIPAL', managedBy: 'X-PC' }],
        }),
      ],
      abolished: ['X-JS', 'X-TAX'],
      successions: [
        { fromCode: 'X-JS', toCode: 'X-ZR' },
        { fromCode: 'X-TAX', toCode: 'X-ZR' },
      ],
    });
    const handled = await at.ask<Record<'before' | 'after', { responsibility: Handling }>>(`{
      before: petition(number: "XF-1") { responsibility(on: "2024-02-29") { handlingOrgans { code } } }
      after: petition(number: "XF-1") { responsibility(on: "2024-03-01") { handlingOrgans { code } } } }`);
    const { organ } = await at.ask(`{ organ(code: "X-ZR") {
      superiors(on: "2024-03-01") { superior { code } basis }
      predecessors { organ { code } on extent document } } }`);

    expect(userErrors).toEqual([]);
    expect(handled.before.responsibility.handlingOrgans).toEqual([{ code: 'X-JS' }]);
    expect(handled.after.responsibility.handlingOrgans).toEqual([{ code: 'X-ZR' }]);
    expect(organ).toEqual({
      superiors: [{ superior: { code: 'X-GOV' }, basis: '县委编〔2024〕1号' }],
      predecessors: ['X-JS', 'X-TAX'].map((code) => ({
        organ: { code },
        on: '2024-03-01',
        extent: 'WHOLE',
        document: '县委编〔2024〕1号',
      })),
    });
  });

  it('splits: every heir is a candidate', async () => {
    const { userErrors } = await at.organs({
      on: '2024-03-01',
      established: [established('X-ZJ', '上县住房局'), established('X-CJ', '上县城建局')],
      abolished: ['X-JS'],
      successions: [
        { fromCode: 'X-JS', toCode: 'X-ZJ', extent: 'PART' },
        { fromCode: 'X-JS', toCode: 'X-CJ', extent: 'PART' },
      ],
    });
    const assigned = '{ territoryCodes: ["990101"], categoryCode: "K11", organCode: "X-JS", recordedOn: "2024-01-01" }';
    const { status, candidates } = await at.handling('2024-03-01', assigned);

    expect(userErrors).toEqual([]);
    expect(status).toBe('AMBIGUOUS');
    expect(candidates.map(({ organ }) => organ?.code).toSorted()).toEqual(['X-CJ', 'X-ZJ']);
  });

  it('abolishes, and with the organ ends what cannot outlast it', async () => {
    const { userErrors, organs } = await at.organs({ on: '2024-03-01', abolished: ['X-JS'] });
    const shown = (on: string) =>
      at.ask(`{
        organ(code: "X-JS", on: "${on}") { exists leadershipTeam(on: "${on}") { post { code } }
          superiors(on: "${on}") { superior { code } } competences(on: "${on}") { category { code } } }
        head: cadre(code: "G4") { appointments(on: "${on}") { to post { code } } }
        deputy: cadre(code: "G5") { appointments(on: "${on}") { portfolios { scope } } }
        magistrate: cadre(code: "G3") { appointments(on: "${on}") { portfolios { scope organ { code } } } } }`);
    const dangling = await at.query(`SELECT appointment_id FROM suspension s
      WHERE superseded_at IS NULL AND valid_to IS DISTINCT FROM DATE '2024-03-01'`);

    expect(userErrors).toEqual([]);
    expect(organs).toMatchObject([{ code: 'X-JS', exists: false }]);
    expect(await shown('2024-02-29')).toMatchObject({
      organ: {
        exists: true,
        superiors: [{ superior: { code: 'X-GOV' } }],
        competences: [{ category: { code: 'K1' } }],
      },
      head: { appointments: [{ to: '2024-03-01', post: { code: 'X-JS-1' } }] },
    });
    expect(await shown('2024-03-01')).toEqual({
      organ: { exists: false, leadershipTeam: [], superiors: [], competences: [] },
      head: { appointments: [] },
      deputy: { appointments: [] },
      magistrate: {
        appointments: [
          {
            portfolios: [
              { scope: 'CATEGORY', organ: null },
              { scope: 'AREA', organ: null },
            ],
          },
        ],
      },
    });
    expect(dangling).toEqual([]);
    expect(await at.handling('2024-03-01', CONSTRUCTION)).toMatchObject({ handlingOrgans: [] });
  });

  it('may be planned, and an organ may be restored under its code', async () => {
    const abolished = await at.organs({ on: '2030-01-01', abolished: ['X-JS'] });
    const restored = await at.organs({
      on: '2031-01-01',
      established: [established('X-JS', '上县住建局', { competences: [{ categoryCode: 'K' }] })],
    });

    expect([abolished.userErrors, restored.userErrors]).toEqual([[], []]);
    expect((await at.handling('2029-12-31', CONSTRUCTION)).handlingOrgans).toMatchObject([{ code: 'X-JS' }]);
    expect((await at.handling('2030-01-01', CONSTRUCTION)).handlingOrgans).toEqual([]);
    expect((await at.handling('2031-01-01', CONSTRUCTION)).handlingOrgans).toEqual([
      { code: 'X-JS', name: '上县住建局' },
    ]);
  });

  it('is on the audit trail: what was there, what was written, and the document', async () => {
    await at.organs({ on: '2024-03-01', changed: [{ code: 'X-JS', coLocatedWith: 'X-GOV' }] });
    const [entry] = await at.query<Record<string, unknown>>(
      'SELECT mutation, cadre, organ, type, code, before, after FROM audit_entry',
    );

    const was = { code: 'X-JS', name: '上县住房和城乡建设局', co_located_with: '', from: '2000-01-01', to: '' };
    expect(entry).toMatchObject({ mutation: 'reformOrgans', cadre: CLERK, organ: 'X-XF', type: 'Organ', code: 'X-JS' });
    expect(entry?.before).toMatchObject({ organs: [was] });
    expect(entry?.after).toMatchObject({
      document: '县委编〔2024〕1号',
      organs: [
        { ...was, to: '2024-03-01' },
        { ...was, co_located_with: 'X-GOV', from: '2024-03-01' },
      ],
    });
  });

  it('is done once, however often it is asked for', async () => {
    const once = { idempotencyKey: 'once', on: '2024-03-01', established: [established('X-NEW', '上县新局')] };
    const first = await at.organs(once);

    expect(first.userErrors).toEqual([]);
    expect(await at.organs(once)).toEqual(first);
    expect(await at.organs({ ...once, on: '2024-03-02' })).toMatchObject({ userErrors: [{ code: 'KEY_REUSED' }] });
    expect(await at.query('SELECT code FROM audit_entry')).toHaveLength(1);
  });
});

withPostgres('Reforms at the same time', (open) => {
  it('do not close a circle, nor undo each other: one wins', async () => {
    const store = await open();
    const at = await Reforms.over(store);
    const on = '2024-03-01';
    const circle = await Promise.all([
      at.territories({ on, changed: [{ code: '990200', parentCode: '990300' }] }),
      at.territories({ on, changed: [{ code: '990300', parentCode: '990200' }] }),
    ]);
    const renamed = await Promise.all(
      ['甲', '乙', '丙'].map((name) => at.organs({ on, changed: [{ code: 'X-JS', name }] })),
    );
    await at.close();
    const codes = (answers: readonly Answer[]) =>
      answers.map(({ userErrors }) => userErrors[0]?.code ?? 'WRITTEN').toSorted();

    expect(codes(circle)).toEqual(['CYCLE', 'WRITTEN']);
    expect(codes(renamed)).toContain('WRITTEN');
    expect(codes(renamed).filter((code) => code !== 'WRITTEN' && code !== 'VERSION_CONFLICT')).toEqual([]);
  });
});
