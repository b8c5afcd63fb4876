import type { Day } from '../facts/day';
import type { OrganFunction } from '../facts/values';
import type { Hierarchy, InstrumentId, OrganId, Row, TerritoryId } from '../hierarchy/hierarchy';
import type { Basis, Bearer } from './answer';
import { commandSteps, upward } from './charts';
import { isOutside, organsOf } from './organ-facts';
import { Remembered } from './remembered';
import { scopeBasis } from './scope-basis';
import { type Found, Tally } from './tally';
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

/** What the answers to matters alike have in common beside what they list. */
export interface Common {
  readonly handling: readonly OrganId[];
  /** Whether there are handling organs, all of them outside the scope. */
  readonly outside: boolean;
  /** The instrument applied, `NONE` for the Measures alone. */
  readonly instrument: InstrumentId;
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
  readonly #common = new Remembered<string, Common & { readonly found: Found }>();
  readonly #bearers = new WeakMap<readonly Basis[], Bearer[]>();

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

  /** What matters alike have in common, under a name that holds all it depends on. */
  common(name: string, find: (tally: Tally) => Common): Common & { readonly found: Found } {
    return this.#common.get(name, () => {
      const tally = new Tally(false);
      const common = find(tally);
      const { bearers, gaps, excluded, notes } = tally;
      return { ...common, found: { bearers: bearers.map((bearer) => this.#same(bearer)), gaps, excluded, notes } };
    });
  }

  /** The bearer as it first came up: answers share those they have in common. */
  #same(bearer: Bearer): Bearer {
    const known = this.#bearers.get(bearer.basis) ?? [];
    const same = known.find((other) => isSame(bearer, other));
    if (same !== undefined) return same;
    known.push(bearer);
    this.#bearers.set(bearer.basis, known);
    return bearer;
  }
}

const isSame = (one: Bearer, other: Bearer): boolean =>
  (Object.keys(one) as (keyof Bearer)[]).every((field) => one[field] === other[field]);

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
