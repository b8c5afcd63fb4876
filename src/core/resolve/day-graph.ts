import type { Day } from '../facts/day';
import type { OrganFunction } from '../facts/values';
import type { Hierarchy, OrganId, Row, TerritoryId } from '../hierarchy/hierarchy';
import type { Basis } from './answer';
import { commandSteps, upward } from './charts';
import { isOutside, organsOf } from './organ-facts';
import { Remembered } from './remembered';
import { scopeBasis } from './scope-basis';
import { type Heads, headsOf, readTeam, type Team } from './team';

/** A team with what every question about it asks first. */
export interface LedTeam extends Team {
  readonly heads: Heads;
  /** What each basis in the organ also cites (R2.2, R2.3). */
  readonly also: readonly Basis[];
  /** The bases of its leaders as they were first worded: of a head by post, of a portfolio by row. */
  readonly ofHeads: Map<number, readonly Basis[]>;
  readonly ofPortfolios: Map<Row, readonly Basis[]>;
}

/**
 * The organ graph as of one day, for the questions of that day: what it once read of a team, a territory or an organ it
 * remembers, within bounds. A hierarchy never changes, so neither does what is remembered.
 */
export class DayGraph {
  readonly #teams = new Remembered<OrganId, LedTeam>();
  readonly #upward = new Remembered<TerritoryId, readonly TerritoryId[]>();
  readonly #areaSteps = new Remembered<TerritoryId, ReadonlyMap<TerritoryId, number>>();
  readonly #commandSteps = new Remembered<OrganId, ReadonlyMap<OrganId, number>>();
  readonly #outside = new Remembered<OrganId, boolean>();
  readonly #organs = new Map<OrganFunction, Remembered<TerritoryId, readonly OrganId[]>>();
  readonly #bases = new Remembered<string, readonly Basis[]>();

  constructor(
    readonly hierarchy: Hierarchy,
    readonly on: Day,
  ) {}

  team(organ: OrganId): LedTeam {
    return this.#teams.get(organ, () => {
      const team = readTeam(this.hierarchy, organ, this.on);
      const also = scopeBasis(this.hierarchy, organ, this.on);
      return { ...team, heads: headsOf(this.hierarchy, team), also, ofHeads: new Map(), ofPortfolios: new Map() };
    });
  }

  /** The territory and every one above it, nearest first. */
  upward(territory: TerritoryId): readonly TerritoryId[] {
    return this.#upward.get(territory, () => upward(this.hierarchy, territory, this.on));
  }

  /** The same as steps: itself 0, its parent 1… */
  areaSteps(territory: TerritoryId): ReadonlyMap<TerritoryId, number> {
    return this.#areaSteps.get(
      territory,
      () => new Map(this.upward(territory).map((each, steps) => [each, steps] as const)),
    );
  }

  /** Steps from an organ to each organ above it over command relations, itself 0. */
  commandSteps(organ: OrganId): ReadonlyMap<OrganId, number> {
    return this.#commandSteps.get(organ, () => commandSteps(this.hierarchy, organ, this.on));
  }

  isOutside(organ: OrganId): boolean {
    return this.#outside.get(organ, () => isOutside(this.hierarchy, organ, this.on));
  }

  /** Organs that belong to the territory, by function. */
  organsOf(territory: TerritoryId, itsFunction: OrganFunction): readonly OrganId[] {
    const byTerritory = this.#organs.get(itsFunction) ?? new Remembered<TerritoryId, readonly OrganId[]>();
    this.#organs.set(itsFunction, byTerritory);
    return byTerritory.get(territory, () => organsOf(this.hierarchy, territory, itsFunction, this.on));
  }

  /** The bases under a name that tells them apart, as they were first worded. */
  bases(name: string, make: () => readonly Basis[]): readonly Basis[] {
    return this.#bases.get(name, make);
  }
}

/** Days of one hierarchy that are remembered. */
const MOST_DAYS = 8;
const days = new WeakMap<Hierarchy, Map<Day, DayGraph>>();

/** The graph of the day, shared by all questions about that day of one hierarchy. */
export function dayGraph(hierarchy: Hierarchy, on: Day): DayGraph {
  const known = days.get(hierarchy) ?? new Map<Day, DayGraph>();
  days.set(hierarchy, known);
  const graph = known.get(on);
  if (graph !== undefined) return graph;
  const [oldest] = known.keys();
  if (known.size >= MOST_DAYS && oldest !== undefined) known.delete(oldest);
  const made = new DayGraph(hierarchy, on);
  known.set(on, made);
  return made;
}
