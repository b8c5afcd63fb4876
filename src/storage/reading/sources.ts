import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { TABLE_NAMES, TABLES, type TableName } from '../../core/dataset/tables';
import type { Lang } from '../../core/law/lang';
import type { Report } from './report';
import { unreadable, UnreadableDataset } from './unreadable-dataset';

/** A file of a dataset that holds one table. */
export interface CsvSource {
  readonly table: TableName;
  readonly file: string;
  readonly path: string;
}

/** What a path holds: CSV files, or one XLSX. Files that are no part of a dataset are `ignored`. */
export type Sources =
  | { readonly kind: 'csv'; readonly files: readonly CsvSource[]; readonly ignored: readonly string[] }
  | { readonly kind: 'xlsx'; readonly path: string };

/** The table of a file or sheet name, English or Chinese; null when it names none. */
export function tableNamed(name: string): TableName | null {
  const wanted = name.trim().toLowerCase();
  return TABLE_NAMES.find((table) => table === wanted || TABLES[table].zh === wanted) ?? null;
}

/** Every name a table may have, for messages. */
export const tableNames = (): string => TABLE_NAMES.map((name) => `${name}（${TABLES[name].zh}）`).join('、');

/** Looks what a path holds. A CSV file that names no table is a problem: a mistyped name must not lose its rows. */
export async function findSources(path: string, report: Report): Promise<Sources> {
  const found = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, report.lang, cause);
  });
  if (found.isDirectory()) return inFolder(path, await filesIn(path, report.lang), report);
  const extension = extname(path).toLowerCase();
  if (extension === '.xlsx') return { kind: 'xlsx', path };
  if (extension === '.csv') return { kind: 'csv', files: csvSources([path], report), ignored: [] };
  throw new UnreadableDataset(
    {
      zh: `不支持的文件：${path}。请给出CSV文件夹、.csv或.xlsx文件；旧的.xls请另存为.xlsx`,
      en: `Not a dataset: ${path}. Give a folder of CSV files, a .csv or an .xlsx file; save an old .xls as .xlsx`,
    },
    report.lang,
  );
}

async function filesIn(path: string, lang: Lang): Promise<string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  } catch (cause) {
    throw unreadable(path, lang, cause);
  }
}

function inFolder(path: string, entries: readonly string[], report: Report): Sources {
  const names = entries.filter((name) => !/^[.~]/.test(name)).sort();
  const isCsv = (name: string) => extname(name).toLowerCase() === '.csv';
  const files = csvSources(
    names.filter(isCsv).map((name) => join(path, name)),
    report,
  );
  return { kind: 'csv', files, ignored: names.filter((name) => !isCsv(name)) };
}

function csvSources(paths: readonly string[], report: Report): CsvSource[] {
  const sources = new Map<TableName, CsvSource>();
  for (const path of paths) {
    const file = basename(path);
    const table = tableNamed(basename(file, extname(file)));
    if (table === null) report.of(file).note(null, file, 'notATable', file, tableNames());
    else if (sources.has(table)) report.of(file).note(null, file, 'tableTwice', table, sources.get(table)?.file ?? '');
    else sources.set(table, { table, file, path });
  }
  // In the order of the tables, so that ids are dense from the top of the hierarchy down.
  return TABLE_NAMES.flatMap((table) => sources.get(table) ?? []);
}
