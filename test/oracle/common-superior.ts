import type { Rows } from '../../src/core/dataset/tables';
import { commonWalk, walk } from './leadership';
import { cell, chainOf } from './rows';
import { isOutside } from './scope';

/** The lowest territory that is or lies above all of them, or null where they have none. */
export function lowestCommonTerritory(rows: Rows, territories: readonly string[], on: string): string | null {
  const chains = territories.map((territory) => chainOf(rows, territory, on).map((row) => cell(row, 'code')));
  return chains[0]?.find((code) => chains.every((chain) => chain.includes(code))) ?? null;
}

/** R6.C: the organs within one system that are or lie above all of these, with the fewest steps in sum; ties all. */
export function commonSuperiors(rows: Rows, organs: readonly string[], on: string): string[] {
  const reached = organs.map((organ) => walk(rows, organ, on, commonWalk(rows, on)));
  const common = [...(reached[0]?.keys() ?? [])]
    .filter((organ) => reached.every((steps) => steps.has(organ)))
    .filter((organ) => !isOutside(rows, organ, on));
  const sum = (organ: string) => reached.reduce((total, steps) => total + (steps.get(organ) ?? 0), 0);
  const fewest = Math.min(...common.map(sum));
  return common.filter((organ) => sum(organ) === fewest);
}
