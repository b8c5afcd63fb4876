import { emptyCodes, type Dataset, type TableData } from '../../core/dataset/dataset';
import type { Problem } from '../../core/dataset/problem';
import type { TableName } from '../../core/dataset/tables';
import type { Lang } from '../../core/law/lang';
import { readCsvFile } from './csv-file';
import { Report } from './report';
import { findSources } from './sources';
import { unreadable } from './unreadable-dataset';
import { readXlsxTables } from './xlsx-file';

export interface ReadingOptions {
  /** Language of the messages of problems; Chinese by default. */
  readonly lang?: Lang;
  readonly onProgress?: (progress: { readonly table: TableName; readonly rows: number }) => void;
}

export interface ReadDataset {
  readonly dataset: Dataset;
  /** Every bad cell and row, in the order of the tables and rows. A row that has one is read with that cell empty. */
  readonly problems: readonly Problem[];
  /** Files of the folder that are no part of a dataset. */
  readonly ignored: readonly string[];
}

/**
 * Reads a dataset (CONTRACT §1): a folder of CSV files, one XLSX, or one CSV file that is named like a table. Rows are
 * checked one by one; what needs other rows (unknown codes, overlaps, cycles) is left to the check of the dataset.
 * Throws `UnreadableDataset` when the path holds none.
 */
export async function readDataset(path: string, options: ReadingOptions = {}): Promise<ReadDataset> {
  const report = new Report(options.lang ?? 'ZH');
  const sources = await findSources(path, report);
  const codes = emptyCodes();
  const tables: Partial<Record<TableName, TableData>> = {};
  const onRows = (table: TableName, rows: number) => options.onProgress?.({ table, rows });
  if (sources.kind === 'xlsx')
    for (const data of await readXlsxTables(path, codes, report, onRows)) tables[data.table] = data;
  else
    for (const { table, file, path: from } of sources.files) {
      const data = await readCsvFile(from, table, codes, report.of(file), (rows) => onRows(table, rows)).catch(
        (cause: unknown) => {
          throw unreadable(from, report.lang, cause);
        },
      );
      if (data !== null) tables[table] = data;
    }
  return {
    dataset: { codes, tables },
    problems: report.problems,
    ignored: sources.kind === 'csv' ? sources.ignored : [],
  };
}
