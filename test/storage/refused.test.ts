import type { RefusalReason } from '../../src/storage/refusal';
import { RecordsRefused } from '../../src/storage/refusal';
import { writeRevision } from '../../src/storage/revision';
import type { Store } from '../../src/storage/store';
import { withStores } from './support';
import { supersede, WORLD, write, type Rows } from './write';

const refusalOf = async (attempt: Promise<unknown>): Promise<RecordsRefused> => {
  const error: unknown = await attempt.then(
    () => 'was accepted',
    (thrown: unknown) => thrown,
  );
  if (error instanceof RecordsRefused) return error;
  throw error instanceof Error ? error : new Error(String(error));
};

const appointment = (id: number, row: object): Rows => ({
  appointment: [{ id, code: `A${id}` }],
  appointment_version: [
    { appointment_id: id, cadre_id: 2, post_id: 1, mode: 'SUBSTANTIVE', valid_from: '2017-12-31', ...row },
  ],
});
const petition = (row: object): Rows => ({
  petition: [{ id: 2, code: 'XF2' }],
  petition_version: [
    {
      petition_id: 2,
      title: 't',
      category_id: 1,
      territory_ids: [1],
      channel: 'VISIT',
      registered_on: '2020-01-01',
      ...row,
    },
  ],
});
const unknownThing: Rows = { organ: [{ id: 5, code: 'O5' }] };

const REFUSED: [string, RefusalReason, Rows][] = [
  [
    'two versions of an organ at once',
    'OVERLAP',
    { organ_version: [{ ...WORLD.organ_version?.[0], valid_from: '2020-01-01' }] },
  ],
  ['two versions of a territory at once', 'OVERLAP', { territory_version: [{ ...WORLD.territory_version?.[2] }] }],
  ['two holders of a post at once', 'OVERLAP', appointment(3, {})],
  [
    'one relation to one superior twice',
    'OVERLAP',
    { leadership: [{ organ_id: 2, superior_id: 1, relation: 'TERRITORIAL', valid_from: '2015-01-01' }] },
  ],
  ['one competence twice', 'OVERLAP', { competence: [{ organ_id: 2, category_id: 1, valid_from: '2010-01-01' }] }],
  [
    'one portfolio twice',
    'OVERLAP',
    { portfolio: [{ appointment_id: 2, scope: 'ORGAN', organ_id: 2, valid_from: '2017-01-01', relation: 'LIAISON' }] },
  ],
  [
    'two suspensions at once',
    'OVERLAP',
    { suspension: [{ appointment_id: 1, valid_from: '2015-01-31', valid_to: '2015-03-01' }] },
  ],
  ['a code given out twice', 'DUPLICATE_KEY', { organ: [{ id: 5, code: 'O1' }] }],
  ['a second live record of a cadre', 'DUPLICATE_KEY', { cadre_version: [{ cadre_id: 1, name: '甲' }] }],
  ['one assignment twice', 'DUPLICATE_KEY', { assignment: [{ ...WORLD.assignment?.[0], role: 'ASSIST' }] }],
  [
    'one succession twice',
    'DUPLICATE_KEY',
    {
      succession: [1, 2].map(() => ({
        subject: 'ORGAN',
        source_organ_id: 3,
        heir_organ_id: 2,
        effective_on: '2020-01-01',
        extent: 'WHOLE',
      })),
    },
  ],
  [
    'a span that ends as it begins',
    'INVERTED_SPAN',
    { competence: [{ organ_id: 1, category_id: 1, valid_from: '2010-01-01', valid_to: '2010-01-01' }] },
  ],
  [
    'an assignment that ends before it begins',
    'INVERTED_SPAN',
    {
      assignment: [{ petition_id: 1, organ_id: 1, kind: 'ASSIGN', assigned_on: '2018-01-01', ended_on: '2017-01-01' }],
    },
  ],
  [
    'a value outside its list',
    'BAD_VALUE',
    { post: [{ id: 3, code: 'P3' }], post_version: [{ post_id: 3, organ_id: 1, title: 't', role: 'CHIEF' }] },
  ],
  [
    'a portfolio whose target is not of its scope',
    'BAD_VALUE',
    { portfolio: [{ appointment_id: 2, scope: 'AREA', organ_id: 2, valid_from: '2017-01-01' }] },
  ],
  ['an empty code', 'BAD_VALUE', { organ: [{ id: 5, code: '' }] }],
  ['an organ that nobody declared', 'UNKNOWN_CODE', { competence: [{ organ_id: 99, category_id: 1 }] }],
  ['an organ without a record', 'SPAN_OUTSIDE', { ...unknownThing, competence: [{ organ_id: 5, category_id: 1 }] }],
  [
    'an assignment to an organ without a record',
    'UNKNOWN_CODE',
    { ...unknownThing, assignment: [{ petition_id: 1, organ_id: 5, kind: 'ASSIGN', assigned_on: '2018-01-01' }] },
  ],
  ['a petition in a territory nobody declared', 'UNKNOWN_CODE', petition({ territory_ids: [1, 77] })],
  ['a petition in no territory', 'BAD_VALUE', petition({ territory_ids: [] })],
  [
    'an organ outside its territory',
    'SPAN_OUTSIDE',
    { ...unknownThing, organ_version: [{ ...WORLD.organ_version?.[0], organ_id: 5, territory_id: 3 }] },
  ],
  [
    'a leadership outside the superior',
    'SPAN_OUTSIDE',
    { leadership: [{ organ_id: 1, superior_id: 3, relation: 'GUIDANCE', valid_from: '2015-01-01' }] },
  ],
  [
    'an appointment outside its post',
    'SPAN_OUTSIDE',
    appointment(3, { post_id: 2, valid_from: '2014-01-01', valid_to: '2015-01-01' }),
  ],
  [
    'a suspension outside its appointment',
    'SPAN_OUTSIDE',
    { suspension: [{ appointment_id: 1, valid_from: '2017-12-01' }] },
  ],
  [
    'a portfolio outside its area',
    'SPAN_OUTSIDE',
    {
      ...appointment(3, { post_id: 2, mode: 'PRESIDING' }),
      portfolio: [{ appointment_id: 3, scope: 'ORGAN', organ_id: 3, valid_from: '2018-01-01' }],
    },
  ],
  [
    'a cycle of superiors',
    'CYCLE',
    {
      leadership: [
        {
          organ_id: 1,
          superior_id: 3,
          relation: 'DUAL',
          primary_side: 'SYSTEM',
          valid_from: '2012-01-01',
          valid_to: '2013-01-01',
        },
      ],
    },
  ],
  ['an organ above itself', 'CYCLE', { leadership: [{ organ_id: 4, superior_id: 4, relation: 'VERTICAL' }] }],
];

const ACCEPTED: [string, Rows][] = [
  [
    'a span over several versions',
    {
      leadership: [{ organ_id: 2, superior_id: 4, relation: 'DUAL', primary_side: 'SYSTEM', valid_from: '2005-01-01' }],
    },
  ],
  [
    'a way round that no day has',
    {
      leadership: [
        { organ_id: 4, superior_id: 2, relation: 'VERTICAL', valid_from: '2000-01-01', valid_to: '2002-01-01' },
        { organ_id: 2, superior_id: 4, relation: 'VERTICAL', valid_from: '2002-01-01', valid_to: '2004-01-01' },
      ],
    },
  ],
  [
    'guidance both ways',
    { leadership: [{ organ_id: 1, superior_id: 2, relation: 'GUIDANCE', valid_from: '2005-01-01' }] },
  ],
  ['somebody presiding beside the holder', appointment(3, { mode: 'PRESIDING' })],
  ['the next holder on the day the last one leaves', appointment(4, { valid_from: '2018-01-01' })],
];

withStores('What the database refuses', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await write(store, WORLD);
  });

  it.each(REFUSED)('refuses %s: %s', async (_, reason, rows) => {
    const refusal = await refusalOf(write(store, rows));
    expect(refusal.reason).toBe(reason);
  });

  it('names the cycle', async () => {
    const leadership = [
      { organ_id: 1, superior_id: 3, relation: 'VERTICAL', valid_from: '2015-01-01', valid_to: '2016-01-01' },
    ];
    const refusal = await refusalOf(write(store, { leadership }));
    expect(refusal.records[0]?.cycle).toEqual(['O1', 'O3', 'O2', 'O1']);
  });

  it('finds a cycle among many rows', async () => {
    const attempt = writeRevision(store, 'test', async (manager) => {
      await manager.query(`INSERT INTO organ SELECT 1000 + n, 'N' || n FROM generate_series(1, 3000) n`);
      await manager.query(`INSERT INTO organ_version (organ_id, name, nature, function, territory_id)
        SELECT 1000 + n, 'n', 'OTHER', 'OTHER', 1 FROM generate_series(1, 3000) n`);
      await manager.query(`INSERT INTO leadership (organ_id, superior_id, relation)
        SELECT 1000 + n, CASE n WHEN 2000 THEN 2002 ELSE 1000 + n / 2 END, 'VERTICAL'
        FROM generate_series(2, 3000) n WHERE n <> 1002`);
      await manager.query(`INSERT INTO leadership (organ_id, superior_id, relation) VALUES (2002, 3000, 'VERTICAL')`);
    });
    const refusal = await refusalOf(attempt);
    expect(refusal.reason).toBe('CYCLE');
    expect([...new Set(refusal.records[0]?.cycle)].sort()).toEqual(['N1002', 'N2000']);
  });

  it('names the record that is left outside', async () => {
    const refusal = await refusalOf(supersede(store, 'organ_version', `organ_id = 3`));
    expect(refusal.reason).toBe('SPAN_OUTSIDE');
    expect(refusal.records[0]).toMatchObject({ table: 'leadership', column: 'organ_id', owner: 'O3', code: 'O3' });
  });

  it('refuses to take away what others name', async () => {
    const refusal = await refusalOf(supersede(store, 'category_version', 'category_id = 2'));
    expect(refusal.reason).toBe('UNKNOWN_CODE');
    const territory = await refusalOf(supersede(store, 'territory_version', 'territory_id = 3'));
    expect(territory.reason).toBe('SPAN_OUTSIDE');
  });

  it.each([
    ['an overwritten record', `UPDATE cadre_version SET name = '丙'`],
    ['a record brought back', `UPDATE cadre_version SET superseded_at = NULL`],
    ['a record superseded and changed', `UPDATE cadre_version SET superseded_at = now(), name = '丙'`],
    ['a deleted record', `DELETE FROM cadre_version`],
    ['a deleted code', `DELETE FROM cadre`],
    ['a changed code', `UPDATE cadre SET code = code || 'x'`],
    ['an emptied table', `TRUNCATE involvement`],
    ['clearing real records', `SELECT clear_records()`],
  ])('refuses %s', async (_, statement) => {
    const refusal = await refusalOf(writeRevision(store, 'test', (manager) => manager.query(statement)));
    expect(refusal.reason).toBe('OVERWRITE');
  });

  it('refuses a write outside a revision and says how to open one', async () => {
    const attempt = store.dataSource.query(`INSERT INTO cadre (id, code) VALUES (9, 'C9')`);
    await expect(attempt).rejects.toThrow('needs an open revision');
  });

  it('keeps nothing of a refused revision', async () => {
    const before: unknown = await store.dataSource.query('SELECT count(*) FROM revision');
    await refusalOf(write(store, { cadre: [{ id: 3, code: 'C3' }], competence: [{ organ_id: 99, category_id: 1 }] }));
    expect(await store.dataSource.query('SELECT count(*) FROM revision')).toEqual(before);
    expect(await store.dataSource.query(`SELECT id FROM cadre WHERE code = 'C3'`)).toEqual([]);
  });

  it.each(ACCEPTED)('accepts %s', async (_, rows) => {
    await expect(write(store, rows)).resolves.toBeGreaterThan(0);
  });
});
