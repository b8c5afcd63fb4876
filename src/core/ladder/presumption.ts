import type { Day } from '../facts/day';
import type { LeadershipRelation, OrganNature } from '../facts/values';
import { type Hierarchy, NONE, type OrganId, type PostId, type Row, type TerritoryId } from '../hierarchy/hierarchy';
import { isSystemic, relationsAbove } from '../resolve/charts';
import { isPartyCommitteeOrGovernment, organsOf, territoryOf } from '../resolve/organ-facts';

/** Who is presumed (推定) to manage a post where nothing is recorded, in the order in which the presumptions are tried. */
export const PRESUMPTIONS = ['ONE_LEVEL_UP', 'SYSTEM_SUPERIOR', 'OWNER', 'OWN_COMMITTEE', 'OWN_ORGAN'] as const;
export type Presumption = (typeof PRESUMPTIONS)[number];

/** A presumption and the organs it leads to: one, or it does not say who. */
export interface Presumed {
  readonly presumption: Presumption;
  readonly organs: readonly OrganId[];
}

/**
 * The presumption for a post, by the facts of a day on which it exists. Only the first that fits the post is asked:
 * where it leads nowhere, the next is not tried, since that would be a guess.
 */
export function presume(hierarchy: Hierarchy, post: PostId, on: Day): Presumed {
  const { posts, organs } = hierarchy;
  const organ = posts.organ(post);
  const place = territoryOf(hierarchy, organ, on);
  if (posts.role(post) === 'STAFF') return { presumption: 'OWN_ORGAN', organs: [organ] };
  if (isManagedOneLevelUp(hierarchy, post, on))
    return { presumption: 'ONE_LEVEL_UP', organs: committeesOf(hierarchy, parentOf(hierarchy, place, on), on) };
  const superiors = above(hierarchy, organ, on, (row) => isSystemFirst(hierarchy, row, on));
  if (superiors.length > 0) return { presumption: 'SYSTEM_SUPERIOR', organs: superiors };
  if (OWNED.has(organs.nature(organs.at(organ, on))))
    return { presumption: 'OWNER', organs: above(hierarchy, organ, on, (row) => isOwning(hierarchy, row)) };
  return { presumption: 'OWN_COMMITTEE', organs: committeesOf(hierarchy, place, on) };
}

const OWNED: ReadonlySet<OrganNature> = new Set([
  'DISPATCHED_AGENCY',
  'AFFILIATED_INSTITUTION',
  'STATE_OWNED_ENTERPRISE',
  'STATE_CONTROLLED_ENTERPRISE',
]);
const OWNING: ReadonlySet<LeadershipRelation> = new Set(['DISPATCHED_BY', 'AFFILIATED_TO', 'INVESTED_BY']);

/** 下管一级: teams of Party committees, governments, people's congresses and CPPCC, heads of courts and procuratorates. */
function isManagedOneLevelUp(hierarchy: Hierarchy, post: PostId, on: Day): boolean {
  const { posts, organs } = hierarchy;
  const organ = posts.organ(post);
  // Reading: by function, as in Art. 6, so that street and zone offices (街道、管委会、行署、党工委) are among them.
  if (isPartyCommitteeOrGovernment(hierarchy, organ, on)) return true;
  const nature = organs.nature(organs.at(organ, on));
  if (nature === 'PEOPLES_CONGRESS' || nature === 'CPPCC') return true;
  return posts.role(post) === 'PRINCIPAL' && (nature === 'ADJUDICATORY' || nature === 'PROCURATORIAL');
}

const isSystemFirst = (hierarchy: Hierarchy, row: Row, on: Day): boolean =>
  isSystemic(hierarchy, row, on) && hierarchy.leaderships.primary(row) !== 'TERRITORY';

const isOwning = ({ leaderships }: Hierarchy, row: Row): boolean => OWNING.has(leaderships.relation(row));

function above(hierarchy: Hierarchy, organ: OrganId, on: Day, leads: (row: Row) => boolean): OrganId[] {
  const rows = relationsAbove(hierarchy, organ, on).filter(leads);
  return [...new Set(rows.map((row) => hierarchy.leaderships.superior(row)))];
}

const parentOf = ({ territories }: Hierarchy, territory: TerritoryId, on: Day): TerritoryId =>
  territories.parent(territories.at(territory, on));

/** The Party committee of the territory. Reading: one that was dispatched (党工委) only where there is no other. */
export function committeesOf(hierarchy: Hierarchy, territory: TerritoryId, on: Day): OrganId[] {
  if (territory === NONE) return [];
  const { organs } = hierarchy;
  const committees = organsOf(hierarchy, territory, 'PARTY_COMMITTEE', on);
  const regular = committees.filter((organ) => organs.nature(organs.at(organ, on)) === 'PARTY');
  return regular.length > 0 ? regular : committees;
}
