import type { Day } from '../facts/day';
import type { LeadershipRelation } from '../facts/values';
import { type Hierarchy, NONE, type OrganId, type Row, type TerritoryId } from '../hierarchy/hierarchy';
import { holds, isEnterprise, isOutside, isPartyCommitteeOrGovernment } from './organ-facts';

/** The territory and every one above it on the day, nearest first. */
export function upward({ territories }: Hierarchy, from: TerritoryId, on: Day): TerritoryId[] {
  const chain: TerritoryId[] = [];
  for (let up = from; up !== NONE;) {
    const row = territories.at(up, on);
    if (row === NONE) break;
    chain.push(up);
    up = territories.parent(row);
  }
  return chain;
}

/** The level of a territory that exists on the day: 0 for the country. */
export const depthOf = ({ territories }: Hierarchy, territory: TerritoryId, on: Day): number =>
  territories.depth(territories.at(territory, on));

const COMMAND: ReadonlySet<LeadershipRelation> = new Set([
  'TERRITORIAL',
  'VERTICAL',
  'DUAL',
  'DISPATCHED_BY',
  'AFFILIATED_TO',
  'INVESTED_BY',
]);

/** Steps from an organ to each organ above it over command relations, itself 0; none beyond an organ outside. */
export const commandSteps = (hierarchy: Hierarchy, organ: OrganId, on: Day): Map<OrganId, number> =>
  steps(
    hierarchy,
    organ,
    on,
    (row) =>
      COMMAND.has(hierarchy.leaderships.relation(row)) && !isOutside(hierarchy, hierarchy.leaderships.organ(row), on),
  );

/** Whether the relation is to a superior within one system: vertical, or dual but for its territorial side. */
export function isSystemic(hierarchy: Hierarchy, row: Row, on: Day): boolean {
  const { leaderships } = hierarchy;
  const relation = leaderships.relation(row);
  if (relation === 'VERTICAL') return true;
  return relation === 'DUAL' && !isPartyCommitteeOrGovernment(hierarchy, leaderships.superior(row), on);
}

/** Whether the relation leads to the organ that sends, owns or, within a group, invests (R5.1S). */
export function isOwning(hierarchy: Hierarchy, row: Row, on: Day): boolean {
  const { leaderships } = hierarchy;
  const relation = leaderships.relation(row);
  if (relation === 'INVESTED_BY') return isEnterprise(hierarchy, leaderships.superior(row), on);
  return relation === 'DISPATCHED_BY' || relation === 'AFFILIATED_TO';
}

/** Steps to each superior within one system, street and zone offices included (R6.C); none beyond an organ outside. */
export const systemSteps = (hierarchy: Hierarchy, organ: OrganId, on: Day): Map<OrganId, number> =>
  steps(hierarchy, organ, on, (row) => {
    if (isOutside(hierarchy, hierarchy.leaderships.organ(row), on)) return false;
    return isSystemic(hierarchy, row, on) || isOwning(hierarchy, row, on);
  });

function steps(hierarchy: Hierarchy, organ: OrganId, on: Day, walks: (row: Row) => boolean): Map<OrganId, number> {
  const found = new Map([[organ, 0]]);
  for (const [each, distance] of found)
    for (const row of relationsAbove(hierarchy, each, on)) {
      const superior = hierarchy.leaderships.superior(row);
      if (walks(row) && !found.has(superior)) found.set(superior, distance + 1);
    }
  return found;
}

/** The relations to superiors that hold on the day. */
export function relationsAbove({ leaderships }: Hierarchy, organ: OrganId, on: Day): Row[] {
  const rows: Row[] = [];
  for (const row of leaderships.above(organ)) if (holds(leaderships, row, on)) rows.push(row);
  return rows;
}
