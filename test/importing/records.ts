import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import type { Rows } from '../../src/core/dataset/tables';
import { TABLE_NAMES, TABLES, type TableName } from '../../src/core/dataset/tables';
import { importDataset } from '../../src/storage/importing/import-dataset';
import { readLive } from '../../src/storage/importing/live-rows';
import type { ImportOptions, ImportReport } from '../../src/storage/importing/options';
import { StoreIds } from '../../src/storage/importing/store-ids';
import { cellText } from '../../src/core/dataset/check/cell-text';
import type { Store } from '../../src/storage/store';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';

export const importRows = (store: Store, rows: Rows, options?: ImportOptions): Promise<ImportReport> =>
  importDataset(store, SYSTEM_VIEWER, datasetOfRows(rows), options);

/** How many rows of a table fulfil a condition; the live ones unless told. */
export async function count(store: Store, table: string, condition = 'superseded_at IS NULL'): Promise<number> {
  const [row] = await store.dataSource.query<[{ n: number }]>(
    `SELECT count(*)::int AS n FROM ${table} WHERE ${condition}`,
  );
  return row.n;
}

/** Every live record as the cells of a dataset, sorted: what the store holds, whatever the way it came there. */
export async function liveRecords(store: Store): Promise<Readonly<Partial<Record<TableName, readonly string[]>>>> {
  const runner = store.dataSource.createQueryRunner();
  const dataset = datasetOfRows({});
  try {
    const ids = await StoreIds.open(runner.manager, dataset);
    await ids.findAll();
    const tables: Partial<Record<TableName, string[]>> = {};
    for (const table of TABLE_NAMES) {
      const found: string[] = [];
      for await (const live of readLive(runner.manager, table, ids)) {
        const data = { table, file: '', rows: new Int32Array(live.length), ...live };
        for (let row = 0; row < live.length; row++) {
          found.push(
            TABLES[table].columns
              .map(({ name }) => shown(data.cells[name]?.[row], cellText(dataset, data, name, row)))
              .join('|'),
          );
        }
      }
      if (found.length > 0) tables[table] = found.sort();
    }
    return tables;
  } finally {
    await runner.release();
  }

  function shown(cell: unknown, text: string | null): string {
    return cell instanceof Int32Array
      ? Array.from(cell, (id) => dataset.codes.territory.at(id)).join(';')
      : (text ?? '');
  }
}
