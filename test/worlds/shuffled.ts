import type { Rows } from '../../src/core/dataset/tables';
import { Random } from './random';

/** The same facts with the rows of every table in another order; assignments stay, since they are read in order. */
export function shuffled(rows: Rows, seed: number): Rows {
  const random = new Random(seed);
  return Object.fromEntries(
    Object.entries(rows).map(([table, each]) => [table, table === 'assignments' ? each : random.shuffled(each)]),
  );
}
