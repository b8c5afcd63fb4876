import type { TableName } from '../../core/dataset/tables';
import type { TableComparison } from './comparison';
import type { ImportReport, TableReport } from './options';

/** What an import did, table by table; tables that neither the dataset nor the import touched are left out. */
export function reportOf(
  comparisons: readonly TableComparison[],
  {
    replace = false,
    dryRun = false,
    revision,
    milliseconds,
  }: {
    readonly replace?: boolean;
    readonly dryRun?: boolean;
    readonly revision: number | null;
    readonly milliseconds: number;
  },
): ImportReport {
  const tables: Partial<Record<TableName, TableReport>> = {};
  let rows = 0;
  for (const { name, data, added, changed, unchanged, others } of comparisons) {
    const removed = replace ? others.length : 0;
    rows += data?.length ?? 0;
    if ((data?.length ?? 0) > 0 || removed > 0) tables[name] = { added, changed: changed.length, unchanged, removed };
  }
  const rowsPerSecond = Math.round((rows / Math.max(milliseconds, 1)) * 1000);
  return { dryRun, revision, tables, rows, milliseconds: Math.round(milliseconds), rowsPerSecond };
}
