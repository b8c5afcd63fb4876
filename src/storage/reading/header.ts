import type { Column, Table } from '../../core/dataset/table';
import type { FileReport } from './report';

/** Where the columns of a table stand in a file: for each cell of a row its column, null where there is none. */
export type Header = readonly (Column | null)[];

/** Matches header cells, English or Chinese, against the table. Notes unknown, repeated and missing columns. */
export function readHeader(cells: readonly string[], table: Table, report: FileReport): Header {
  const seen = new Set<Column>();
  const header = cells.map((cell) => {
    const text = cell.trim();
    const column = table.columns.find(({ name, zh }) => text === name || text === zh) ?? null;
    if (column === null) report.note(text, text, 'unknownColumn', text, columnNames(table));
    else if (seen.has(column)) report.note(column.name, text, 'columnTwice', text);
    else {
      seen.add(column);
      return column;
    }
    return null;
  });
  for (const column of table.columns)
    if (column.required && !seen.has(column)) report.note(column.name, null, 'missingColumn', column.name);
  return header;
}

const columnNames = (table: Table): string => table.columns.map(({ name, zh }) => `${name}（${zh}）`).join('、');
