import type { Day } from '../facts/day';
import { type CadreId, type Hierarchy, NONE, type OrganId, type TerritoryId } from '../hierarchy/hierarchy';
import { commandSteps, upward } from './charts';
import { heldIn } from './handler';
import { instrumentSetting, instrumentsFor } from './instrument';
import { inCharge } from './leaders';
import type { IncidentFacts, Involvement } from './matter';
import { isPartyCommitteeOrGovernment, partnerOf, teamOf, territoryOf } from './organ-facts';
import { type Charge, type Entry, entriesCovering } from './portfolio';
import { type Heads, headsOf, type Holder, readTeam, type Team } from './team';
import { follow } from './succession';

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
  readonly team: Team;
  /** The team together with that of the recorded partner (合署): where responsible staff may sit. */
  readonly around: Team;
  /** Holders of `PRINCIPAL` and `MEMBER` posts in office and not suspended: the leadership team (领导班子). */
  readonly leadership: ReadonlySet<CadreId>;
}

export interface InCharge extends Holder {
  /** The portfolio entry, or null where it is on record. */
  readonly entry: Entry | null;
}

/** Finds who led the organ, and who was directly in charge of the matter in it, on the day (R4.P, R4.M, R11.2). */
export function faultOf(hierarchy: Hierarchy, incident: IncidentFacts, organ: OrganId, on: Day): Fault {
  const team = readTeam(hierarchy, organ, on);
  const charges = chargesOf(hierarchy, incident, organ, on);
  const recorded = incident.involvements
    .filter(({ role }) => role === 'IN_CHARGE')
    .flatMap(({ cadre }) => inOffice(team, cadre).slice(0, 1));
  const found = charges.map((charge) => inCharge(entriesCovering(hierarchy, team, charge), false));
  const closest = found.flatMap((each) => each.closest);
  const byPortfolio = closest.map((entry) => ({ ...entry, entry }));
  return {
    organ,
    on,
    heads: headsOf(hierarchy, team),
    inCharge: recorded.length > 0 ? recorded.map((holder) => ({ ...holder, entry: null })) : byPortfolio,
    recordedInCharge: recorded.length > 0,
    suspendedInCharge: found.flatMap(({ suspended }) => suspended),
    overlap: found.some(({ overlapping }) => overlapping),
    uncovered: charges.filter((_, i) => found[i]?.closest.length === 0),
    team,
    around: withPartner(hierarchy, organ, team, on),
    leadership: new Set(
      team.members.filter(({ role, suspended }) => role !== 'STAFF' && !suspended).map(({ cadre }) => cadre),
    ),
  };
}

/** The matter for R4.M: the organ at fault handles it; its own territory stands in where none is recorded. */
function chargesOf(hierarchy: Hierarchy, incident: IncidentFacts, organ: OrganId, on: Day): Charge[] {
  const regional = isPartyCommitteeOrGovernment(hierarchy, organ, on);
  const places =
    incident.territories.length > 0 ? placesOn(hierarchy, incident, on) : [territoryOf(hierarchy, organ, on)];
  const organSteps = commandSteps(hierarchy, organ, on);
  return places.map((territory) => ({
    organSteps,
    category: incident.category,
    areaSteps: new Map(upward(hierarchy, territory, on).map((each, steps) => [each, steps] as const)),
    countCategories: !(incident.litigationRelated && regional),
  }));
}

function withPartner(hierarchy: Hierarchy, organ: OrganId, team: Team, on: Day): Team {
  const partner = partnerOf(hierarchy, organ, on);
  if (partner === NONE || teamOf(hierarchy, organ, on) === partner) return team;
  const { posts, members } = readTeam(hierarchy, partner, on);
  return { posts: [...team.posts, ...posts], members: [...team.members, ...members] };
}

/** The incident's territories, read on the day of the act, as they stand on the day examined (R24). */
function placesOn(hierarchy: Hierarchy, { territories, category, actOn }: IncidentFacts, on: Day): TerritoryId[] {
  return territories.flatMap((id) => {
    const moved = follow(hierarchy, { subject: 'TERRITORY', category, asOf: on }, { id, on: actOn });
    if (moved.is === 'ONE') return [moved.id];
    return moved.is === 'SEVERAL' ? moved.candidates.map((candidate) => candidate.id) : [id];
  });
}

/** The posts the cadre holds in the team or its staff, in office and not suspended. */
export const inOffice = (team: Team, cadre: CadreId): readonly Holder[] =>
  heldIn(team, cadre).filter(({ suspended }) => !suspended);

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
