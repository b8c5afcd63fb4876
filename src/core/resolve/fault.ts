import type { Day } from '../facts/day';
import { type CadreId, type Hierarchy, NONE, type OrganId } from '../hierarchy/hierarchy';
import { commandSteps, stepsUpward } from './charts';
import { heldIn } from './handler';
import { instrumentSetting, instrumentsFor } from './instrument';
import { inCharge } from './leaders';
import type { IncidentFacts, Involvement } from './matter';
import { appointedTo, type Heads, headsOf, type Holder, isSuspended } from './office';
import { isPartyCommitteeOrGovernment, postsOf, territoryOf } from './organ-facts';
import { type Charge, type Entry, entriesCovering } from './portfolio';

/** The people around an organ at fault on one day of the act. */
export interface Fault {
  readonly organ: OrganId;
  readonly on: Day;
  readonly heads: Heads;
  /** 直接主管的负责人: the recorded ones, else those of R4.M. */
  readonly inCharge: readonly InCharge[];
  readonly recordedInCharge: boolean;
  /** Portfolio entries of suspended holders who would be in charge. */
  readonly suspendedInCharge: readonly Entry[];
  /** Entries of two or more people at the most specific rank. */
  readonly overlap: boolean;
  /** What nobody's portfolio in the organ covers. */
  readonly uncovered: readonly Charge[];
  /** Holders of `PRINCIPAL` and `MEMBER` posts in office and not suspended. */
  readonly team: ReadonlySet<CadreId>;
}

export interface InCharge extends Holder {
  /** The portfolio entry, or null where it is on record. */
  readonly entry: Entry | null;
}

/** Finds who led the organ, and who was directly in charge of the matter in it, on the day (R4.P, R4.M, R11.2). */
export function faultOf(hierarchy: Hierarchy, incident: IncidentFacts, organ: OrganId, on: Day): Fault {
  const charges = chargesOf(hierarchy, incident, organ, on);
  const recorded = incident.involvements
    .filter(({ role }) => role === 'IN_CHARGE')
    .flatMap(({ cadre }) => inOffice(hierarchy, organ, cadre, on).slice(0, 1));
  const found = charges.map((charge) => inCharge(entriesCovering(hierarchy, organ, charge, on), false));
  const closest = found.flatMap(({ kept }) => kept.closest);
  const byPortfolio = closest.map((entry) => ({ ...entry, entry }));
  return {
    organ,
    on,
    heads: headsOf(hierarchy, organ, on),
    inCharge: recorded.length > 0 ? recorded.map((holder) => ({ ...holder, entry: null })) : byPortfolio,
    recordedInCharge: recorded.length > 0,
    suspendedInCharge: found.flatMap(({ suspended }) => suspended),
    overlap: found.some(({ overlapping }) => overlapping),
    uncovered: charges.filter((_, i) => found[i]?.kept.closest.length === 0),
    team: teamMembers(hierarchy, organ, on),
  };
}

/** The matter for R4.M: the organ at fault handles it; its own territory stands in where none is recorded. */
function chargesOf(hierarchy: Hierarchy, incident: IncidentFacts, organ: OrganId, on: Day): Charge[] {
  const regional = isPartyCommitteeOrGovernment(hierarchy, organ, on);
  const places = incident.territories.length > 0 ? incident.territories : [territoryOf(hierarchy, organ, on)];
  const organSteps = commandSteps(hierarchy, organ, on);
  return places.map((territory) => ({
    organSteps,
    category: incident.category,
    areaSteps: stepsUpward(hierarchy, territory, on),
    countCategories: !(incident.litigationRelated && regional),
  }));
}

/** The cadre's posts in the organ on the day, in office and not suspended. */
export const inOffice = (hierarchy: Hierarchy, organ: OrganId, cadre: CadreId, on: Day): Holder[] =>
  heldIn(hierarchy, organ, cadre, on).filter(({ appointment }) => !isSuspended(hierarchy, appointment, on));

function teamMembers(hierarchy: Hierarchy, organ: OrganId, on: Day): ReadonlySet<CadreId> {
  const members = new Set<CadreId>();
  for (const post of postsOf(hierarchy, organ, on)) {
    if (hierarchy.posts.role(post) === 'STAFF') continue;
    for (const { appointment, cadre } of appointedTo(hierarchy, post, on))
      if (!isSuspended(hierarchy, appointment, on)) members.add(cadre);
  }
  return members;
}

export const OBJECTION_READINGS = ['BROAD', 'NARROW'] as const;
export type ObjectionReading = (typeof OBJECTION_READINGS)[number];

/** Whom an objection frees: whoever objected (BROAD), or other members only (NARROW), as the instrument in force says. */
export function objectionReading(hierarchy: Hierarchy, organ: OrganId, on: Day): ObjectionReading {
  const among = instrumentsFor(hierarchy, organ, territoryOf(hierarchy, organ, on), on);
  const setting = instrumentSetting(hierarchy, among, 'OBJECTION_READING');
  const value = setting === NONE ? null : hierarchy.instruments.parameter(setting, 'OBJECTION_READING')?.value;
  return value === 'NARROW' ? 'NARROW' : 'BROAD';
}

/** The cadres recorded in a role; an objection counts only with its record. */
export const inRole = (incident: IncidentFacts, role: Involvement['role']): readonly CadreId[] =>
  incident.involvements
    .filter((each) => each.role === role && (role !== 'OBJECTED' || each.record.trim() !== ''))
    .map(({ cadre }) => cadre);
