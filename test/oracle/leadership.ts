import type { Row, Rows } from '../../src/core/dataset/tables';
import { cell, organAt, table, valid } from './rows';
import { isCommitteeOrGovernment, isDispatchedGovernment, isEnterprise, isOutside } from './scope';

export type Walks = (row: Row) => boolean;

const relationIn = (row: Row, relations: readonly string[]) => relations.includes(cell(row, 'relation'));

/** The relations to the organ's superiors on the day. */
export const relationsOf = (rows: Rows, organ: string, on: string): Row[] =>
  table(rows, 'leaderships')
    .filter((row) => cell(row, 'organ_code') === organ && valid(row, on))
    .filter((row) => organAt(rows, cell(row, 'superior_code'), on) !== undefined);

/**
 * The organs reached from the start, itself included, with the fewest steps to each. The walk ends at an organ outside
 * the scope of the Measures: it is reached, and not left.
 */
export function walk(rows: Rows, start: string, on: string, walks: Walks): Map<string, number> {
  const steps = new Map([[start, 0]]);
  let edge = [start];
  for (let count = 1; edge.length > 0; count += 1) {
    const next = edge
      .filter((organ) => !isOutside(rows, organ, on))
      .flatMap((organ) => relationsOf(rows, organ, on).filter(walks))
      .map((row) => cell(row, 'superior_code'))
      .filter((superior) => !steps.has(superior));
    for (const superior of next) steps.set(superior, count);
    edge = [...new Set(next)];
  }
  return steps;
}

/** Every command relation: what makes one organ lie above another for a portfolio (R4.M). */
export const COMMAND: Walks = (row) =>
  relationIn(row, ['TERRITORIAL', 'VERTICAL', 'DUAL', 'DISPATCHED_BY', 'AFFILIATED_TO', 'INVESTED_BY']);

/** R5.2: `VERTICAL`, and `DUAL` but for its territorial side. */
export const systemWalk = (rows: Rows, on: string): Walks => {
  const territorialSide = (row: Row) =>
    relationIn(row, ['DUAL']) && isCommitteeOrGovernment(rows, cell(row, 'superior_code'), on);
  return (row) => relationIn(row, ['VERTICAL', 'DUAL']) && !territorialSide(row);
};

const senderOwnerGroup = (rows: Rows, on: string): Walks => {
  const withinGroup = (row: Row) =>
    relationIn(row, ['INVESTED_BY']) && isEnterprise(rows, cell(row, 'superior_code'), on);
  return (row) => relationIn(row, ['DISPATCHED_BY', 'AFFILIATED_TO']) || withinGroup(row);
};

/** R5.1S: the sender, the owner and the group, but not from street and zone offices. */
export const departmentWalk = (rows: Rows, on: string): Walks => {
  const reaches = senderOwnerGroup(rows, on);
  return (row) => reaches(row) && !isDispatchedGovernment(rows, cell(row, 'organ_code'), on);
};

/** R6.C: within one system, street and zone offices included. */
export const commonWalk = (rows: Rows, on: string): Walks => {
  const [inSystem, reaches] = [systemWalk(rows, on), senderOwnerGroup(rows, on)];
  return (row) => inSystem(row) || reaches(row);
};

/** R2.3I: investors that are no enterprises. */
export const investorsOf = (rows: Rows, organ: string, on: string): string[] =>
  relationsOf(rows, organ, on)
    .filter((row) => relationIn(row, ['INVESTED_BY']))
    .map((row) => cell(row, 'superior_code'))
    .filter((investor) => !isEnterprise(rows, investor, on));
