import { checkDataset } from '../../src/core/dataset/check/check';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import type { Row, Rows, TableName } from '../../src/core/dataset/tables';
import { Random } from './random';

/** What may be other in another state of a row. */
const OTHER: Partial<Record<TableName, (row: Row) => Row>> = {
  territories: (row) => ({ ...row, name: `${row.name ?? ''}（新）` }),
  organs: (row) => ({ ...row, co_located_with: '' }),
  leaderships: (row) => ({ ...row, basis: '编办文件' }),
  posts: (row) => ({ ...row, role: row.role === 'MEMBER' ? 'PRINCIPAL' : 'MEMBER' }),
  appointments: (row) => (row.mode === 'PRESIDING' ? row : { ...row, mode: 'ACTING' }),
  portfolios: (row) => ({ ...row, relation: row.relation === 'LIAISON' ? 'IN_CHARGE' : 'LIAISON' }),
  successions: (row) => ({ ...row, extent: row.extent === 'PART' ? 'WHOLE' : 'PART' }),
  instrument_parameters: (row) => ({ ...row, value: row.value === 'BROAD' ? 'NARROW' : 'BROAD' }),
};
const KEPT: readonly string[] = ['categories', 'cadres', 'petitions', 'incidents', 'assignments', 'involvements'];

/** Another state of the same world: some rows are not there, some are other. An import accepts it too. */
export function varied(rows: Rows, seed: number): Rows {
  const random = new Random(seed);
  const entries = Object.entries(rows).map(([name, given]) => {
    const other = OTHER[name as TableName] ?? ((row: Row) => row);
    const there = given.filter(() => KEPT.includes(name) || random.chance(0.93));
    return [name, there.map((row) => (random.chance(0.1) ? other(row) : row))] as const;
  });
  return accepted(Object.fromEntries(entries));
}

/** The rows without those that an import refuses. */
function accepted(rows: Rows): Rows {
  const problems = checkDataset(datasetOfRows(rows));
  if (problems.length === 0) return rows;
  const refused = new Set(problems.map(({ file, row }) => `${file} ${row}`));
  const entries = Object.entries(rows).map(([name, given]) => [
    name,
    given.filter((_, index) => !refused.has(`${name}.csv ${index + 2}`)),
  ]);
  return accepted(Object.fromEntries(entries) as Rows);
}
