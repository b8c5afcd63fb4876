import { basename } from 'node:path';
import type { TableData } from '../../core/dataset/dataset';
import { TABLES, type TableName } from '../../core/dataset/tables';
import type { Lang } from '../../core/law/lang';
import type { CodeTables } from './csv-file';
import { readHeader } from './header';
import type { FileReport, Report } from './report';
import { NumberCell, textOf, type SheetCell, type SheetText } from './sheet-cells';
import { tableNamed, tableNames } from './sources';
import { TableReader } from './table-reader';
import { UnreadableDataset } from './unreadable-dataset';

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

const ROWS_BETWEEN_REPORTS = 10_000;

/** Reads the sheets of an XLSX as tables. A sheet that names no table is a problem, unless it is empty. */
export async function readXlsxTables(
  path: string,
  codes: CodeTables,
  report: Report,
  onRows: (table: TableName, rows: number) => void,
): Promise<TableData[]> {
  const tables = new Map<TableName, Sheet>();
  for (const sheet of await sheetsOf(path, report.lang)) {
    const file = fileOf(path, sheet);
    const table = tableNamed(sheet.name);
    const other = table === null ? undefined : tables.get(table);
    if (table === null) {
      if (sheet.rows.length > 0) report.of(file).note(null, sheet.name, 'notATable', sheet.name, tableNames());
    } else if (other !== undefined) report.of(file).note(null, sheet.name, 'tableTwice', table, other.name);
    else tables.set(table, sheet);
  }
  const inOrder = (Object.keys(TABLES) as TableName[]).flatMap((table) => {
    const sheet = tables.get(table);
    return sheet === undefined ? [] : [{ table, sheet }];
  });
  return inOrder.map(({ table, sheet }) =>
    readSheet(table, sheet, codes, report.of(fileOf(path, sheet)), (rows) => {
      onRows(table, rows);
    }),
  );
}

/** Sheets are named in problems as `file.xlsx#sheet`. */
const fileOf = (path: string, sheet: Sheet): string => `${basename(path)}#${sheet.name}`;

async function sheetsOf(path: string, lang: Lang): Promise<Sheet[]> {
  // The package is an ES module.
  const { default: readXlsxFile } = await import('read-excel-file/node');
  try {
    const sheets = await readXlsxFile(path, { trim: false, parseNumber: (digits) => new NumberCell(digits) });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as SheetCell[][] }));
  } catch (cause) {
    const text = {
      zh: `无法作为XLSX读取：${basename(path)}。请用电子表格软件打开并另存为.xlsx，勿加密码`,
      en: `Cannot read ${basename(path)} as XLSX. Open it in a spreadsheet program and save it as .xlsx without a password`,
    };
    throw new UnreadableDataset(text, lang, cause);
  }
}

function readSheet(
  table: TableName,
  sheet: Sheet,
  codes: CodeTables,
  report: FileReport,
  onRows: (rows: number) => void,
): TableData {
  const rows = sheet.rows.map((cells) => cells.map(textOf));
  const first = rows.findIndex((cells) => !isBlank(cells));
  report.row = Math.max(first, 0) + 1;
  const header = withoutBlanksAtEnd(rows[first] ?? []).map((cell) => (typeof cell === 'string' ? cell : cell.value));
  const reader = new TableReader(table, readHeader(header, TABLES[table], report), codes, report);
  for (let at = first + 1; first >= 0 && at < rows.length; at++) {
    const cells = withoutBlanksAtEnd(rows[at] ?? []);
    report.row = at + 1;
    if (cells.length > header.length) report.note(null, null, 'cellCount', String(cells.length), String(header.length));
    else if (cells.length > 0) reader.add(cells, at + 1);
    if (at % ROWS_BETWEEN_REPORTS === 0) onRows(reader.length);
  }
  onRows(reader.length);
  return reader.finished();
}

const isBlank = (cells: readonly SheetText[]): boolean => cells.every((cell) => cell === '');

function withoutBlanksAtEnd(cells: readonly SheetText[]): readonly SheetText[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}
