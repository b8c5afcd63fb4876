import type { EntityManager } from 'typeorm';
import type { Dataset } from '../../core/dataset/dataset';
import type { CodeKind, Column } from '../../core/dataset/table';
import { TABLES, TABLE_NAMES, type TableName } from '../../core/dataset/tables';
import type { LiveCondition } from './live-rows';
import type { StoreIds } from './store-ids';
import { TARGETS } from './targets';

const COMMAND = `relation NOT IN ('GUIDANCE', 'SUPERVISION')`;

/** Where the things above one thing are found. */
const UPWARD = {
  territory: {
    records: 'territory_version',
    below: 'territory_id',
    above: 'parent_id',
    where: 'parent_id IS NOT NULL',
  },
  category: { records: 'category_version', below: 'category_id', above: 'parent_id', where: 'parent_id IS NOT NULL' },
  organ: { records: 'leadership', below: 'organ_id', above: 'superior_id', where: COMMAND },
} as const;

/** Rows that hang on a thing which the dataset declares anew, or share it, by table and column of their records. */
const HANGING: readonly (readonly [TableName, string, CodeKind])[] = [
  ['territories', 'parent_id', 'territory'],
  ['organs', 'territory_id', 'territory'],
  ['posts', 'organ_id', 'organ'],
  ['appointments', 'post_id', 'post'],
  ['suspensions', 'appointment_id', 'appointment'],
  ['portfolios', 'appointment_id', 'appointment'],
  ['portfolios', 'organ_id', 'organ'],
  ['portfolios', 'territory_id', 'territory'],
  ['leaderships', 'organ_id', 'organ'],
  ['leaderships', 'superior_id', 'organ'],
  ['competences', 'organ_id', 'organ'],
];

/**
 * The live rows that matter to a dataset which is small beside the store: those of the things it names, of what
 * stands above them, and those that hang on what it declares. Its codes have been looked up.
 */
export async function relevantRows(
  manager: EntityManager,
  dataset: Dataset,
  ids: StoreIds,
): Promise<ReadonlyMap<TableName, readonly LiveCondition[]>> {
  const relevant = new Map<TableName, LiveCondition[]>(TABLE_NAMES.map((name) => [name, []]));
  const named = (kind: CodeKind) => namedThings(dataset, ids, kind);
  for (const table of TABLE_NAMES) {
    const { owner, column } = ownerOf(table);
    if (owner !== null)
      relevant.get(table)?.push({ column, ids: await withSuperiors(manager, table, owner, named(owner)) });
  }
  for (const [table, column, kind] of HANGING)
    relevant.get(table)?.push({ column, ids: touchedThings(dataset, ids, kind) });
  for (const subject of ['territory', 'organ'] as const) {
    relevant.get('successions')?.push({ column: `source_${subject}_id`, ids: named(subject) });
  }
  return relevant;
}

/** What the rows of a table belong to: the thing that their first column names. */
function ownerOf(table: TableName): { readonly owner: CodeKind | null; readonly column: string } {
  const [first] = TARGETS[table].targets;
  return first?.is === 'id' ? { owner: first.of, column: first.column } : { owner: null, column: '' };
}

async function withSuperiors(
  manager: EntityManager,
  table: TableName,
  owner: CodeKind,
  named: readonly number[],
): Promise<number[]> {
  const climbs = table === 'territories' || table === 'categories' || table === 'leaderships';
  if (!climbs || (owner !== 'territory' && owner !== 'category' && owner !== 'organ')) return [...named];
  const { records, below, above, where } = UPWARD[owner];
  const [found] = await manager.query<[{ ids: string }]>(
    `WITH RECURSIVE up (id) AS (
       SELECT unnest($1::bigint[])
       UNION
       SELECT r.${above} FROM up JOIN ${records} r ON r.${below} = up.id WHERE r.superseded_at IS NULL AND r.${where})
     SELECT coalesce(json_agg(id), '[]')::text AS ids FROM up`,
    [named],
  );
  return JSON.parse(found.ids) as number[];
}

/** Every thing of the kind that the dataset names and the store knows, by id of the store. */
function namedThings({ codes }: Dataset, ids: StoreIds, kind: CodeKind): number[] {
  const named: number[] = [];
  for (let id = 0; id < codes[kind].length; id++) if (ids.of(kind).stored(id) > 0) named.push(ids.of(kind).stored(id));
  return named;
}

/** The things that rows of the dataset declare, and the posts that its appointments fill. */
function touchedThings(dataset: Dataset, ids: StoreIds, kind: CodeKind): number[] {
  const touched = new Set<number>();
  for (const name of TABLE_NAMES) {
    for (const column of TABLES[name].columns as readonly Column[]) {
      if (!declares(name, column, kind)) continue;
      for (const id of (dataset.tables[name]?.cells[column.name] ?? []) as Int32Array) {
        if (id >= 0 && ids.of(kind).stored(id) > 0) touched.add(ids.of(kind).stored(id));
      }
    }
  }
  return [...touched];
}

const declares = (table: TableName, { name, type }: Column, kind: CodeKind): boolean =>
  (type.is === 'code' && type.of === kind) || (kind === 'post' && table === 'appointments' && name === 'post_code');
