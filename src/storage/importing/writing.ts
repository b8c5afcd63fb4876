import type { EntityManager } from 'typeorm';
import type { Dataset, TableData } from '../../core/dataset/dataset';
import type { CodeKind } from '../../core/dataset/table';
import { TABLE_NAMES } from '../../core/dataset/tables';
import type { TableComparison } from './comparison';
import { carrierOf, literal, textLiteral } from './literals';
import type { ImportProgress } from './options';
import type { StoreIds } from './store-ids';
import { TARGETS } from './targets';

const CHUNK = 10_000;

type Progress = (progress: ImportProgress) => void;

/** Marks records as no longer holding, from this revision on. */
export async function supersede(
  manager: EntityManager,
  comparisons: readonly TableComparison[],
  replace: boolean,
  progress: Progress,
) {
  for (const comparison of comparisons) {
    const records = replace ? [...comparison.changed, ...comparison.others] : comparison.changed;
    const { records: table } = TARGETS[comparison.name];
    for (let start = 0; start < records.length; start += CHUNK) {
      progress({ phase: 'SUPERSEDE', table: comparison.name, done: start, total: records.length });
      await manager.query(`UPDATE ${table} SET superseded_at = recording_time() WHERE record_id = ANY ($1::bigint[])`, [
        `{${records.slice(start, start + CHUNK).join()}}`,
      ]);
    }
  }
}

/** Gives ids to the codes that rows of the dataset declare and the store does not know. */
export async function writeThings(manager: EntityManager, dataset: Dataset, ids: StoreIds): Promise<void> {
  for (const name of TABLE_NAMES) {
    const data = dataset.tables[name];
    const { declares } = TARGETS[name];
    if (data === undefined || declares === null) continue;
    const fresh = giveIds(data.cells[declares.cells] as Int32Array, declares.kind, ids);
    const codes = Array.from(fresh, (id) => dataset.codes[declares.kind].at(id));
    const all = Int32Array.from(codes.keys());
    await inChunks(all, (chunk) => {
      const stored = `{${Array.from(chunk, (at) => ids.of(declares.kind).stored(fresh[at] ?? 0)).join()}}`;
      const sql = `INSERT INTO ${declares.kind} (id, code) SELECT * FROM unnest($1::bigint[], $2::text[])`;
      return { start: () => manager.query(sql, [stored, textLiteral(codes, chunk)]) };
    });
  }
}

function giveIds(cells: Int32Array, kind: CodeKind, ids: StoreIds): number[] {
  const things = ids.of(kind);
  const fresh: number[] = [];
  for (const id of cells) {
    if (id < 0 || things.stored(id) > 0) continue;
    things.give(id);
    fresh.push(id);
  }
  return fresh;
}

/** Writes the rows that the records lack. */
export async function writeRecords(
  manager: EntityManager,
  comparisons: readonly TableComparison[],
  ids: StoreIds,
  progress: Progress,
): Promise<void> {
  const total = comparisons.reduce((sum, { added, changed }) => sum + added + changed.length, 0);
  let done = 0;
  for (const { name, data, ...comparison } of comparisons.map((each) => ({
    name: each.name,
    data: each.data,
    rows: each.rowsToWrite(),
  }))) {
    if (data === undefined || comparison.rows.length === 0) continue;
    const sql = insertInto(name);
    await inChunks(comparison.rows, (chunk) => {
      const parameters = parametersOf(data, chunk, ids);
      return {
        start: async () => {
          await manager.query(sql, parameters);
          done += chunk.length;
          progress({ phase: 'WRITE', table: name, done, total });
        },
      };
    });
  }
}

function insertInto(name: TableComparison['name']): string {
  const { records, targets } = TARGETS[name];
  const carriers = targets.map(carrierOf);
  const arrays = carriers.map(({ array }, at) => `$${at + 1}::${array}`);
  const names = carriers.map((_, at) => `c${at}`);
  const values = carriers.map(({ value }, at) => value(`u.c${at}`));
  return `INSERT INTO ${records} (${targets.map(({ column }) => column).join(', ')})
    SELECT ${values.join(', ')} FROM unnest(${arrays.join(', ')}) AS u (${names.join(', ')})`;
}

const parametersOf = (data: TableData, rows: Int32Array, ids: StoreIds): string[] =>
  TARGETS[data.table].targets.map((target) => literal(target, data, rows, ids));

/** Prepares the next chunk while the database works on the one before. */
async function inChunks(
  rows: Int32Array,
  prepare: (chunk: Int32Array) => { readonly start: () => Promise<unknown> },
): Promise<void> {
  let underway: Promise<unknown> = Promise.resolve();
  for (let start = 0; start < rows.length; start += CHUNK) {
    const next = prepare(rows.subarray(start, start + CHUNK));
    await underway;
    underway = next.start();
    // A refusal is thrown where it is awaited; until then it must not count as unhandled.
    underway.catch(() => undefined);
  }
  await underway;
}
