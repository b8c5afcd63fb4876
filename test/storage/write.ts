import type { EntityManager } from 'typeorm';
import { writeRevision } from '../../src/storage/revision';
import type { Store } from '../../src/storage/store';

type Value = string | number | boolean | null | readonly number[];

/** Rows as the database has them. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>;

/** Writes rows in one revision, in the order given. */
export const write = (store: Store, rows: Rows): Promise<number> =>
  writeRevision(store, 'test', async (manager, revision) => {
    await insert(manager, rows);
    return revision;
  });

/** Supersedes the live rows that meet a condition and writes others, in one revision. */
export const supersede = (store: Store, table: string, condition: string, rows: Rows = {}): Promise<number> =>
  writeRevision(store, 'test', async (manager, revision) => {
    await manager.query(`UPDATE ${table} SET superseded_at = now() WHERE superseded_at IS NULL AND ${condition}`);
    await insert(manager, rows);
    return revision;
  });

export async function insert(manager: EntityManager, rows: Rows): Promise<void> {
  for (const [table, list] of Object.entries(rows)) {
    for (const row of list) {
      const places = Object.keys(row).map((_, index) => `$${index + 1}`);
      await manager.query(
        `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${places.join(', ')})`,
        Object.values(row),
      );
    }
  }
}

const things = (...codes: string[]) => codes.map((code, index) => ({ id: index + 1, code }));
const organ = (id: number, territory: number, from: string | null = null, to: string | null = null) => ({
  organ_id: id,
  name: `organ ${id}`,
  nature: 'ADMINISTRATIVE',
  function: 'WORK_DEPARTMENT',
  territory_id: territory,
  valid_from: from,
  valid_to: to,
});
const post = (id: number, from: string | null = null) => ({
  post_id: id,
  organ_id: 1,
  title: `post ${id}`,
  role: 'PRINCIPAL',
  valid_from: from,
});

/** A small world: three territories, four organs, two posts with holders, a petition and an incident. */
export const WORLD: Rows = {
  territory: things('100000', '110000', '110101'),
  territory_version: [
    { territory_id: 1, name: '中国', level: 'COUNTRY', parent_id: null },
    { territory_id: 2, name: '北京市', level: 'PROVINCE', parent_id: 1 },
    { territory_id: 3, name: '东城区', level: 'COUNTY', parent_id: 2, valid_from: '2010-07-01' },
  ],
  category: things('01', '0101'),
  category_version: [
    { category_id: 1, name: '民生', parent_id: null },
    { category_id: 2, name: '供水', parent_id: 1 },
  ],
  organ: things('O1', 'O2', 'O3', 'O4'),
  organ_version: [
    organ(1, 2),
    organ(2, 2, '2000-01-01', '2010-01-01'),
    { ...organ(2, 2, '2010-01-01'), name: 'organ 2, renamed' },
    organ(3, 3, '2011-01-01', '2020-01-01'),
    organ(4, 1),
  ],
  leadership: [
    { organ_id: 2, superior_id: 1, relation: 'TERRITORIAL', valid_from: '2000-01-01' },
    { organ_id: 3, superior_id: 2, relation: 'VERTICAL', valid_from: '2011-01-01', valid_to: '2020-01-01' },
  ],
  competence: [{ organ_id: 2, category_id: 1, valid_from: '2005-01-01' }],
  post: things('P1', 'P2'),
  post_version: [post(1), post(2, '2015-01-01')],
  cadre: things('C1', 'C2'),
  cadre_version: [
    { cadre_id: 1, name: '甲' },
    { cadre_id: 2, name: '乙' },
  ],
  appointment: things('A1', 'A2'),
  appointment_version: [
    {
      appointment_id: 1,
      cadre_id: 1,
      post_id: 1,
      mode: 'SUBSTANTIVE',
      valid_from: '2014-01-01',
      valid_to: '2018-01-01',
    },
    { appointment_id: 2, cadre_id: 2, post_id: 2, mode: 'ACTING', valid_from: '2015-06-01' },
  ],
  suspension: [{ appointment_id: 1, valid_from: '2015-01-01', valid_to: '2015-02-01' }],
  portfolio: [
    { appointment_id: 1, scope: 'CATEGORY', category_id: 2, valid_from: '2014-06-01', valid_to: '2017-01-01' },
    { appointment_id: 2, scope: 'ORGAN', organ_id: 2, valid_from: '2016-01-01', document: '〔2016〕1号' },
  ],
  petition: things('XF1'),
  petition_version: [
    {
      petition_id: 1,
      title: '停水',
      category_id: 2,
      territory_ids: [3, 2],
      channel: 'ONLINE',
      registered_on: '2017-03-01',
      handler_id: 1,
    },
  ],
  assignment: [{ petition_id: 1, organ_id: 2, kind: 'ASSIGN', assigned_on: '2017-03-02' }],
  incident: things('I1'),
  incident_version: [
    { incident_id: 1, petition_id: 1, organ_ids: [2], act_on: '2017-04-01', ground: '2', nature: 'INDIVIDUAL' },
  ],
  involvement: [{ incident_id: 1, cadre_id: 1, role: 'RESPONSIBLE' }],
};
