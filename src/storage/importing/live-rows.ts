import type { EntityManager } from 'typeorm';
import { ALWAYS, FOREVER } from '../../core/facts/day';
import type { Cells } from '../../core/dataset/dataset';
import type { CodeKind } from '../../core/dataset/table';
import { TABLES, type TableName } from '../../core/dataset/tables';
import type { StoreIds } from './store-ids';
import { TARGETS, type Target } from './targets';

const PAGE = 50_000;

/** Live rows of one table of records as cells of a dataset, with the ids of its dictionaries. */
export interface LiveRows {
  readonly length: number;
  readonly records: readonly number[];
  readonly cells: Readonly<Record<string, Cells>>;
}

/** Which live rows: of all, or those whose column is among ids of the store. */
export interface LiveCondition {
  readonly column: string;
  readonly ids: readonly number[];
}

/** Reads live rows of a table, page by page. Texts too: they are compared and let go. */
export async function* readLive(
  manager: EntityManager,
  table: TableName,
  ids: StoreIds,
  condition?: LiveCondition,
): AsyncGenerator<LiveRows> {
  if (condition === undefined) {
    for (let after = 0; ;) {
      const rows = await readPage(manager, table, ids, `record_id > $1`, [after], `ORDER BY record_id LIMIT ${PAGE}`);
      if (rows.length > 0) yield rows;
      if (rows.length < PAGE) return;
      after = rows.records.at(-1) ?? 0;
    }
  }
  for (let start = 0; start < condition.ids.length; start += PAGE) {
    const some = condition.ids.slice(start, start + PAGE);
    const rows = await readPage(manager, table, ids, `${condition.column} = ANY ($1::bigint[])`, [some], '');
    if (rows.length > 0) yield rows;
  }
}

async function readPage(
  manager: EntityManager,
  table: TableName,
  ids: StoreIds,
  condition: string,
  parameters: readonly unknown[],
  order: string,
): Promise<LiveRows> {
  const { records, targets } = TARGETS[table];
  const columns = targets.map((target, at) => `coalesce(json_agg(${storedCell(target)}), '[]')::text AS c${at}`);
  const [page] = await manager.query<[Record<string, string>]>(
    `SELECT coalesce(json_agg(record_id), '[]')::text AS records, ${columns.join(', ')}
     FROM (SELECT * FROM ${records} WHERE superseded_at IS NULL AND ${condition} ${order}) AS live`,
    [...parameters],
  );
  const read = (name: string) => JSON.parse(page[name] ?? '[]') as (number | string | number[] | null)[];
  const found = read('records') as number[];
  const stored = targets.map((target, at) => ({ target, values: read(`c${at}`) }));
  for (const { target, values } of stored) await findThings(ids, target, values);
  return { length: found.length, records: found, cells: cellsOf(table, stored, found.length, ids) };
}

interface StoredColumn {
  readonly target: Target;
  readonly values: (number | string | number[] | null)[];
}

/** A column as JSON holds it: days as numbers, enums as the index of the value. */
function storedCell(target: Target): string {
  if (target.is === 'day') return `${target.column} - DATE '1970-01-01'`;
  if (target.is === 'boolean') return `${target.column}::int`;
  if (target.is !== 'enum') return target.column;
  return `array_position(ARRAY[${target.values.map((value) => `'${value}'`).join()}], ${target.column}) - 1`;
}

async function findThings(ids: StoreIds, target: Target, values: StoredColumn['values']): Promise<void> {
  const kind: CodeKind | null = target.is === 'id' || target.is === 'ids' ? target.of : null;
  if (kind === null) return;
  const things = ids.of(kind);
  const flat = target.is === 'ids' ? (values as number[][]).flat() : (values as (number | null)[]);
  const unknown = new Set<number>();
  for (const id of flat) if (id !== null && !things.isKnown(id)) unknown.add(id);
  if (unknown.size > 0) await ids.findStored(kind, unknown);
}

function cellsOf(
  table: TableName,
  stored: readonly StoredColumn[],
  length: number,
  ids: StoreIds,
): Readonly<Record<string, Cells>> {
  const columns = TABLES[table].columns.map(({ name }) => {
    const parts = stored.filter(({ target }) => target.cells === name);
    return [name, cellsFrom(parts, length, ids)] as const;
  });
  return Object.fromEntries(columns);
}

/** Several parts: the columns of a variant, of which each row fills at most one. */
function cellsFrom(parts: readonly StoredColumn[], length: number, ids: StoreIds): Cells {
  const [part] = parts;
  if (part === undefined || part.target.is === 'id') return idCells(parts, length, ids);
  if (part.target.is === 'text') return part.values as string[];
  if (part.target.is !== 'ids') return numberCells(part.target, part.values as (number | null)[]);
  const things = ids.of(part.target.of);
  return (part.values as number[][]).map((list) => Int32Array.from(list, (id) => things.here(id)));
}

function numberCells({ is, cells }: Target, values: readonly (number | null)[]): Cells {
  if (is !== 'day') return Uint8Array.from(values, (value) => value ?? 255);
  return Int32Array.from(values, (day) => day ?? (cells === 'from' ? ALWAYS : FOREVER));
}

function idCells(parts: readonly StoredColumn[], length: number, ids: StoreIds): Int32Array {
  const cells = new Int32Array(length).fill(-1);
  for (const { target, values } of parts) {
    if (target.is !== 'id') continue;
    const things = ids.of(target.of);
    for (let row = 0; row < length; row++) {
      const id = values[row];
      if (typeof id === 'number') cells[row] = things.here(id);
    }
  }
  return cells;
}
