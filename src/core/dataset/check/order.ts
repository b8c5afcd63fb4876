import type { Dataset } from '../dataset';
import type { Problem } from '../problem';
import { TABLE_NAMES } from '../tables';

/** Problems in the order of the tables and rows; those of no table of the dataset come first. */
export function inOrder(problems: readonly Problem[], dataset: Dataset): Problem[] {
  const place = new Map(TABLE_NAMES.map((name, at) => [dataset.tables[name]?.file ?? '', at]));
  return problems.toSorted((a, b) => (place.get(a.file) ?? -1) - (place.get(b.file) ?? -1) || a.row - b.row);
}
