import type { Problem } from '../problem';
import { TABLES } from '../tables';
import { KeyIndex } from './key-index';
import type { MergedTable } from './merged';

/** Rows with the key of an earlier row of the dataset: `DUPLICATE_KEY`. Each is ignored by the checks that follow. */
export function findDuplicates(table: MergedTable): Problem[] {
  const { data } = table;
  const key: readonly string[] = TABLES[table.name].key;
  const columns = key.map((column) => data.cells[column]).filter((cells) => cells !== undefined);
  if (data.length < 2 || columns.length < key.length) return [];
  const { first } = new KeyIndex(columns, data.length, table.spoiled);
  const problems: Problem[] = [];
  for (let row = 0; row < data.length; row++) {
    const before = first[row] ?? row;
    if (before === row || before < 0) continue;
    table.ignored[row] = 1;
    const line = table.lineOf(before);
    const text = {
      zh: `与第${line}行的键（${key.join('、')}）相同，请删去一行或合并`,
      en: `The key (${key.join(', ')}) is that of row ${line}; remove or merge one of them`,
    };
    problems.push(table.problem(row, key[0] ?? null, 'DUPLICATE_KEY', text));
  }
  return problems;
}
