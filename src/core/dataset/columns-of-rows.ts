import { ALWAYS, FOREVER, parseDay } from '../facts/day';
import { type Cells, type CodeTable, type Dataset, emptyCodes, type TableData } from './dataset';
import type { CodeKind, Column, Table } from './table';
import { type Row, type Rows, TABLE_NAMES, TABLES } from './tables';

/** The value of an enum cell that is empty and has no fallback. */
export const UNSET = 255;

/**
 * A dataset from rows of cells that are known to be good, such as those a test or the sample is written in. Throws on
 * a cell that cannot be read; whether codes exist and spans fit is not checked.
 */
export function datasetOfRows(rows: Rows): Dataset {
  const codes = emptyCodes();
  const tables: Partial<Record<(typeof TABLE_NAMES)[number], TableData>> = {};
  for (const name of TABLE_NAMES) {
    const given = rows[name] ?? [];
    const table: Table = TABLES[name];
    const cells = table.columns.map((column) => [column.name, cellsOf(column, given, codes)] as const);
    tables[name] = {
      table: name,
      file: `${name}.csv`,
      length: given.length,
      rows: Int32Array.from(given, (_, i) => i + 2),
      cells: Object.fromEntries(cells),
    };
  }
  return { codes, tables };
}

function cellsOf(column: Column, rows: readonly Row[], codes: Record<CodeKind, CodeTable>): Cells {
  const cell = (row: Row) => row[column.name] ?? '';
  const id = (kind: CodeKind, code: string) => (code === '' ? -1 : codes[kind].intern(code));
  const { type } = column;
  switch (type.is) {
    case 'code':
      return Int32Array.from(rows, (row) => id(type.of, cell(row)));
    case 'reference':
      return Int32Array.from(rows, (row) => id(type.to, cell(row)));
    case 'variant':
      return Int32Array.from(rows, (row) => {
        const kind = type.to[row[type.by] ?? ''];
        return kind === undefined ? -1 : id(kind, cell(row));
      });
    case 'references':
      return rows.map((row) => Int32Array.from(listed(cell(row)), (code) => id(type.to, code)));
    case 'text':
      return rows.map(cell);
    case 'day':
      return Int32Array.from(rows, (row) => dayOf(column, cell(row)));
    case 'boolean':
      return Uint8Array.from(rows, (row) => (cell(row) === 'true' || cell(row) === '是' ? 1 : 0));
    case 'enum':
      return Uint8Array.from(rows, (row) => valueOf(column, type.values, cell(row)));
  }
}

/** The codes of a cell that lists several. */
export const listed = (cell: string): string[] =>
  cell
    .split(';')
    .map((code) => code.trim())
    .filter((code) => code !== '');

function dayOf(column: Column, cell: string): number {
  if (cell === '') return column.name === 'from' ? ALWAYS : FOREVER;
  const day = parseDay(cell);
  if (day === null) throw new Error(`${column.name}: ${cell} is not a day`);
  return day;
}

function valueOf(column: Column, values: readonly string[], cell: string): number {
  const value = cell === '' ? column.fallback : cell;
  if (value === undefined) return UNSET;
  const index = values.indexOf(value);
  if (index < 0) throw new Error(`${column.name}: ${cell} is none of ${values.join(' ')}`);
  return index;
}
