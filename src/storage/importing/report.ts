import type { TableName } from '../../core/dataset/tables';
import type { TableComparison } from './comparison';
import type { Cleared } from './clearing';
import type { ImportReport, TableReport } from './options';

/** What an import did, table by table; tables that neither the dataset nor the import touched are left out. */
export function reportOf(
  comparisons: readonly TableComparison[],
  cleared: Cleared,
  told: {
    readonly replace: boolean;
    readonly dryRun: boolean;
    readonly revision: number | null;
    readonly milliseconds: number;
  },
): ImportReport {
  const tables: Partial<Record<TableName, TableReport>> = {};
  let rows = 0;
  for (const { name, data, added, changed, unchanged, others } of comparisons) {
    const removed = (cleared.get(name) ?? 0) + (told.replace ? others.length : 0);
    rows += data?.length ?? 0;
    if ((data?.length ?? 0) > 0 || removed > 0) tables[name] = { added, changed: changed.length, unchanged, removed };
  }
  const milliseconds = Math.max(1, Math.round(told.milliseconds));
  const rowsPerSecond = Math.round((rows / milliseconds) * 1000);
  return { dryRun: told.dryRun, revision: told.revision, tables, rows, milliseconds, rowsPerSecond };
}
