import type { EntityManager } from 'typeorm';
import type { Dataset } from '../../core/dataset/dataset';
import { TABLE_NAMES, type TableName } from '../../core/dataset/tables';
import { TableComparison } from './comparison';
import { readLive, type LiveCondition } from './live-rows';
import type { ImportOptions } from './options';
import { relevantRows } from './relevant-rows';
import type { StoreIds } from './store-ids';

/** A store with more things than this many times the rows of the dataset is not read as a whole. */
const SMALL_SHARE = 4;
const SMALL_STORE = 20_000;

type Conditions = ReadonlyMap<TableName, readonly (LiveCondition | undefined)[]>;

/** Sets the rows of the dataset beside the live records, table by table. `whole`: every record is to be met. */
export async function compareWithRecords(
  manager: EntityManager,
  dataset: Dataset,
  ids: StoreIds,
  whole: boolean,
  progress: NonNullable<ImportOptions['onProgress']>,
): Promise<TableComparison[]> {
  const conditions = await conditionsOf(manager, dataset, ids, whole);
  const comparisons: TableComparison[] = [];
  for (const name of TABLE_NAMES) {
    const wanted = conditions.get(name) ?? [];
    const comparison = new TableComparison(name, dataset.tables[name], { repeats: wanted.length > 1, keeps: !whole });
    comparisons.push(comparison);
    let done = 0;
    for (const condition of wanted) {
      for await (const live of readLive(manager, name, ids, condition)) {
        comparison.meet(live);
        done += live.length;
        progress({ phase: 'COMPARE', table: name, done, total: 0 });
      }
    }
  }
  return comparisons;
}

async function conditionsOf(
  manager: EntityManager,
  dataset: Dataset,
  ids: StoreIds,
  whole: boolean,
): Promise<Conditions> {
  if (ids.things === 0) return new Map();
  const rows = TABLE_NAMES.reduce((sum, name) => sum + (dataset.tables[name]?.length ?? 0), 0);
  if (whole || ids.things < Math.max(rows * SMALL_SHARE, SMALL_STORE)) {
    await ids.findAll();
    return new Map(TABLE_NAMES.map((name) => [name, [undefined]]));
  }
  await ids.findCodes();
  return relevantRows(manager, dataset, ids);
}
