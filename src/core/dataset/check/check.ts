import type { Lang } from '../../law/lang';
import type { Dataset } from '../dataset';
import type { Problem } from '../problem';
import { TABLE_NAMES, type TableName } from '../tables';
import { findOutside } from './containment';
import { findCycles } from './cycles';
import { findDuplicates } from './duplicates';
import { MergedTable } from './merged';
import { inOrder } from './order';
import { findOverlaps } from './overlaps';
import { declaredCodes, UnknownCodes } from './references';
import { SpoiledRows } from './spoiled';
import { NOTHING_STAYS, type StayingRows } from './staying';

export interface CheckOptions {
  /** Language of the messages; Chinese by default. */
  readonly lang?: Lang;
  /** What reading has found already: rows with bad cells are looked up but not compared with others. */
  readonly found?: readonly Problem[];
}

/**
 * What is wrong with the rows of a dataset as facts about each other and about what stays on record beside them, in
 * the order of the tables and rows: unknown codes, keys given twice, overlaps, spans outside of what they hang on and
 * cycles. Cells are taken to be sound: reading has checked them.
 */
export function checkDataset(
  dataset: Dataset,
  staying: StayingRows = NOTHING_STAYS,
  { lang = 'ZH', found = [] }: CheckOptions = {},
): Problem[] {
  const spoiled = new SpoiledRows(found);
  const tables = new Map<TableName, MergedTable>();
  const table = (name: TableName) => {
    const known = tables.get(name) ?? new MergedTable(dataset, name, staying, spoiled, lang);
    tables.set(name, known);
    return known;
  };
  const problems = TABLE_NAMES.flatMap((name) => findDuplicates(table(name)));
  const unknown = new UnknownCodes(declaredCodes(table));
  for (const name of TABLE_NAMES) unknown.check(table(name));
  const related = [...findOverlaps(table), ...findOutside(table), ...findCycles(table)];
  return inOrder([...problems, ...unknown.problems, ...related], dataset);
}
