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

export interface ComparisonPlan {
  /** Every record is to be met, for those that are not are superseded. */
  readonly replace: boolean;
  readonly compareWith?: ImportOptions['compareWith'];
}

/** Sets the rows of the dataset beside the live records, table by table. */
export async function compareWithRecords(
  manager: EntityManager,
  dataset: Dataset,
  ids: StoreIds,
  plan: ComparisonPlan,
  progress: NonNullable<ImportOptions['onProgress']>,
): Promise<TableComparison[]> {
  const conditions = await conditionsOf(manager, dataset, ids, plan);
  const comparisons: TableComparison[] = [];
  for (const name of TABLE_NAMES) {
    const wanted = conditions.get(name) ?? [];
    const comparison = new TableComparison(name, dataset.tables[name], {
      repeats: wanted.length > 1,
      keeps: !plan.replace,
    });
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
  plan: ComparisonPlan,
): Promise<Conditions> {
  if (ids.things === 0) return new Map();
  if (plan.replace || (plan.compareWith ?? bySize(dataset, ids)) === 'EVERY_RECORD') {
    await ids.findAll();
    return new Map(TABLE_NAMES.map((name) => [name, [undefined]]));
  }
  await ids.findCodes();
  return relevantRows(manager, dataset, ids);
}

function bySize({ tables }: Dataset, ids: StoreIds): ImportOptions['compareWith'] {
  const rows = TABLE_NAMES.reduce((sum, name) => sum + (tables[name]?.length ?? 0), 0);
  return ids.things < Math.max(rows * SMALL_SHARE, SMALL_STORE) ? 'EVERY_RECORD' : 'RELEVANT_RECORDS';
}
