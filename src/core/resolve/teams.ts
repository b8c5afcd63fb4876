import type { Day } from '../facts/day';
import type { Hierarchy, OrganId } from '../hierarchy/hierarchy';
import type { Basis } from './answer';
import { scopeBasis } from './scope-basis';
import { type Heads, headsOf, readTeam, type Team } from './team';

/** A team with what every question about it asks first. */
export interface LedTeam extends Team {
  readonly heads: Heads;
  /** What each basis in the organ also cites (R2.2, R2.3). */
  readonly also: readonly Basis[];
}

/** How much is remembered: teams of a day, and days of a hierarchy; some 3 KB a team. */
const MOST_TEAMS = 2000;
const MOST_DAYS = 8;

/** The teams of one day, each read once. */
export class Teams {
  readonly #teams = new Map<OrganId, LedTeam>();

  constructor(
    readonly hierarchy: Hierarchy,
    readonly on: Day,
  ) {}

  of(organ: OrganId): LedTeam {
    const known = this.#teams.get(organ);
    if (known !== undefined) return known;
    const team = readTeam(this.hierarchy, organ, this.on);
    const also = scopeBasis(this.hierarchy, organ, this.on);
    const led = { ...team, heads: headsOf(this.hierarchy, team), also };
    if (this.#teams.size >= MOST_TEAMS) this.#teams.clear();
    this.#teams.set(organ, led);
    return led;
  }
}

const remembered = new WeakMap<Hierarchy, Map<Day, Teams>>();

/**
 * The teams of a day, shared by all questions about that day of one hierarchy: a hierarchy never changes, and most
 * questions of a day meet the same Party committees, governments and bureaus.
 */
export function teamsOn(hierarchy: Hierarchy, on: Day): Teams {
  const days = remembered.get(hierarchy) ?? new Map<Day, Teams>();
  remembered.set(hierarchy, days);
  const known = days.get(on);
  if (known !== undefined) return known;
  const [oldest] = days.keys();
  if (days.size >= MOST_DAYS && oldest !== undefined) days.delete(oldest);
  const teams = new Teams(hierarchy, on);
  days.set(on, teams);
  return teams;
}
