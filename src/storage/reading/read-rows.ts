import { emptyCodes, type TableData } from '../../core/dataset/dataset';
import type { Table } from '../../core/dataset/table';
import { TABLE_NAMES, TABLES, type Row, type Rows, type TableName } from '../../core/dataset/tables';
import { readHeader } from './header';
import type { ReadDataset, ReadingOptions } from './read-dataset';
import { Report } from './report';
import { TableReader } from './table-reader';

/** Reads rows that are in memory as `readDataset` reads files: row 2 is the first. The file is the table's name. */
export function readRows(rows: Rows, options: ReadingOptions = {}): ReadDataset {
  const report = new Report(options.lang ?? 'ZH');
  const codes = emptyCodes();
  const tables: Partial<Record<TableName, TableData>> = {};
  for (const name of TABLE_NAMES) {
    const table: Table = TABLES[name];
    const given = rows[name];
    if (given === undefined) continue;
    const file = report.of(name);
    const columns = [...new Set([...table.columns.map((column) => column.name), ...given.flatMap(Object.keys)])];
    const reader = new TableReader(name, readHeader(columns, table, file), codes, file);
    given.forEach((row: Row, at) => {
      reader.add(
        columns.map((column) => row[column] ?? ''),
        at + 2,
      );
    });
    options.onProgress?.({ table: name, rows: given.length });
    tables[name] = reader.finished();
  }
  return { dataset: { codes, tables }, problems: report.problems, ignored: [] };
}
