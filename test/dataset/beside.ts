import type { StayingRows } from '../../src/core/dataset/check/staying';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import type { Dataset, TableData } from '../../src/core/dataset/dataset';
import { TABLE_NAMES, type Rows } from '../../src/core/dataset/tables';

/** Incoming rows as a dataset, and rows on record as they stay beside it: over the same dictionaries. */
export function beside(incoming: Rows, onRecord: Rows): { dataset: Dataset; staying: StayingRows } {
  const names = TABLE_NAMES.filter((name) => incoming[name] !== undefined || onRecord[name] !== undefined);
  const all = datasetOfRows(
    Object.fromEntries(names.map((name) => [name, [...(incoming[name] ?? []), ...(onRecord[name] ?? [])]])),
  );
  const part = (of: (name: (typeof TABLE_NAMES)[number]) => [number, number]) =>
    Object.fromEntries(
      names.flatMap((name) => (all.tables[name] ? [[name, slice(all.tables[name], ...of(name))]] : [])),
    );
  const count = (name: (typeof TABLE_NAMES)[number]) => incoming[name]?.length ?? 0;
  return {
    dataset: { codes: all.codes, tables: part((name) => [0, count(name)]) },
    staying: part((name) => [count(name), all.tables[name]?.length ?? 0]),
  };
}

const slice = (data: TableData, start: number, end: number): TableData => ({
  ...data,
  length: end - start,
  rows: data.rows.slice(start, end),
  cells: Object.fromEntries(Object.entries(data.cells).map(([column, cells]) => [column, cells.slice(start, end)])),
});
