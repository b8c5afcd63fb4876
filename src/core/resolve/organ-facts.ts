import type { Day } from '../facts/day';
import type { OrganFunction } from '../facts/values';
import { type Hierarchy, NONE, type OrganId, type PostId, type Row, type TerritoryId } from '../hierarchy/hierarchy';
import { type Scope, scopeOfNature } from '../law/scope';
import type { InstrumentCode } from '../law/instruments';

/** The functions of 政法部门 (R7.L). */
export const POLITICAL_LEGAL: ReadonlySet<OrganFunction> = new Set([
  'COURT',
  'PROCURATORATE',
  'PUBLIC_SECURITY',
  'STATE_SECURITY',
  'JUSTICE_ADMINISTRATION',
]);

/** The function of an organ that exists on the day. */
export function functionOf({ organs }: Hierarchy, organ: OrganId, on: Day): OrganFunction {
  return organs.function(organs.at(organ, on));
}

export const isPoliticalLegal = (hierarchy: Hierarchy, organ: OrganId, on: Day): boolean =>
  POLITICAL_LEGAL.has(functionOf(hierarchy, organ, on));

/** Whether the organ is a Party committee or a government of its territory, dispatched ones included. */
export function isPartyCommitteeOrGovernment(hierarchy: Hierarchy, organ: OrganId, on: Day): boolean {
  const itsFunction = functionOf(hierarchy, organ, on);
  return itsFunction === 'PARTY_COMMITTEE' || itsFunction === 'GOVERNMENT';
}

/** A street or zone office, prefecture administration or Party working committee (街道、管委会、行署、党工委). */
export function isDispatchedGovernment(hierarchy: Hierarchy, organ: OrganId, on: Day): boolean {
  const { organs } = hierarchy;
  return (
    organs.nature(organs.at(organ, on)) === 'DISPATCHED_AGENCY' && isPartyCommitteeOrGovernment(hierarchy, organ, on)
  );
}

export function isEnterprise({ organs }: Hierarchy, organ: OrganId, on: Day): boolean {
  const nature = organs.nature(organs.at(organ, on));
  return nature === 'STATE_OWNED_ENTERPRISE' || nature === 'STATE_CONTROLLED_ENTERPRISE';
}

/** The organ's territory on the day. */
export const territoryOf = ({ organs }: Hierarchy, organ: OrganId, on: Day): TerritoryId =>
  organs.territory(organs.at(organ, on));

/** Organs that belong to the territory on the day, by function. */
export function organsOf(hierarchy: Hierarchy, territory: TerritoryId, itsFunction: OrganFunction, on: Day): OrganId[] {
  const { organs } = hierarchy;
  const found: OrganId[] = [];
  for (const row of organs.ofFunction(territory, itsFunction))
    if (holds(organs, row, on)) found.push(organs.organ(row));
  return found;
}

/** The organ with which this one is recorded as co-located (合署), if that one exists on the day, or `NONE`. */
export function partnerOf({ organs }: Hierarchy, organ: OrganId, on: Day): OrganId {
  const row = organs.at(organ, on);
  const partner = row === NONE ? NONE : organs.partner(row);
  return partner === NONE || organs.at(partner, on) === NONE ? NONE : partner;
}

/**
 * Whether and how the instrument binds the organ on the day (R2.1–R2.4): by its recorded nature; a supervisory organ
 * co-located with a Party organ shares the Party organ's scope.
 */
export function scopeOf(hierarchy: Hierarchy, organ: OrganId, on: Day, instrument?: InstrumentCode): Scope {
  const { organs } = hierarchy;
  const nature = organs.nature(organs.at(organ, on));
  if (nature === 'SUPERVISORY') {
    const partner = partnerOf(hierarchy, organ, on);
    if (partner !== NONE && organs.nature(organs.at(partner, on)) === 'PARTY')
      return scopeOfNature('PARTY', instrument);
  }
  return scopeOfNature(nature, instrument);
}

export const isOutside = (hierarchy: Hierarchy, organ: OrganId, on: Day): boolean =>
  scopeOf(hierarchy, organ, on).value === 'OUTSIDE';

/** The organ whose posts are this one's team that day: itself, or its partner (合署) if it has no posts of its own. */
export function teamOf(hierarchy: Hierarchy, organ: OrganId, on: Day): OrganId {
  if (existingPosts(hierarchy, organ, on).length > 0) return organ;
  const partner = partnerOf(hierarchy, organ, on);
  return partner === NONE || existingPosts(hierarchy, partner, on).length === 0 ? organ : partner;
}

/** The posts of the organ's team and staff that exist on the day. */
export const postsOf = (hierarchy: Hierarchy, organ: OrganId, on: Day): readonly PostId[] =>
  existingPosts(hierarchy, teamOf(hierarchy, organ, on), on);

function existingPosts({ posts }: Hierarchy, organ: OrganId, on: Day): PostId[] {
  const found: PostId[] = [];
  for (const post of posts.ofOrgan(organ)) if (posts.from(post) <= on && on < posts.to(post)) found.push(post);
  return found;
}

export const holds = (spans: { from(row: Row): Day; to(row: Row): Day }, row: Row, on: Day): boolean =>
  spans.from(row) <= on && on < spans.to(row);
