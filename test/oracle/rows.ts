import type { Row, Rows, TableName } from '../../src/core/dataset/tables';

/** Plain look-ups over rows as recorded: days are ISO texts, an empty cell is the empty text. */
export const table = (rows: Rows, name: TableName): readonly Row[] => rows[name] ?? [];
export const cell = (row: Row, name: string): string => row[name] ?? '';

/** Whether the span `[from, to)` of the row holds on the day; empty ends are open. */
export const valid = (row: Row, on: string): boolean =>
  cell(row, 'from') <= on && (cell(row, 'to') === '' || on < cell(row, 'to'));

export const codes = (text: string): string[] => text.split(';').filter((code) => code !== '');
export const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

const shifted = (on: string, days: number) => {
  const date = new Date(`${on}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};
export const dayBefore = (on: string): string => shifted(on, -1);
export const dayAfter = (on: string): string => shifted(on, 1);

/** The version of a territory or organ valid on the day. */
export const versionAt = (rows: Rows, name: 'territories' | 'organs', code: string, on: string): Row | undefined =>
  table(rows, name).find((row) => cell(row, 'code') === code && valid(row, on));

export const organAt = (rows: Rows, code: string, on: string): Row | undefined => versionAt(rows, 'organs', code, on);

/** The territory's own version and those above it on the day, from the territory up to the root. */
export function chainOf(rows: Rows, territory: string, on: string): Row[] {
  const version = versionAt(rows, 'territories', territory, on);
  return version === undefined ? [] : [version, ...chainOf(rows, cell(version, 'parent_code'), on)];
}

/** The category and those above it, from the category up to the root. */
export function categoryChain(rows: Rows, category: string): string[] {
  const row = table(rows, 'categories').find((candidate) => cell(candidate, 'code') === category);
  return row === undefined ? [] : [category, ...categoryChain(rows, cell(row, 'parent_code'))];
}

/** How deep the category lies in its tree, 0 for a root. */
export const categoryDepth = (rows: Rows, category: string): number => categoryChain(rows, category).length - 1;

export const organsOf = (rows: Rows, territory: string, functions: readonly string[], on: string): string[] =>
  table(rows, 'organs')
    .filter((row) => cell(row, 'territory_code') === territory && valid(row, on))
    .filter((row) => functions.includes(cell(row, 'function')))
    .map((row) => cell(row, 'code'));
