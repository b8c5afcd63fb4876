import { ALWAYS, FOREVER, type Day } from '../facts/day';
import type { TerritoryLevel } from '../facts/values';
import type { Calendar } from './calendar';
import { FIRST_YEAR, type Division } from './division';

/** A division between two days. */
export interface Stretch {
  readonly division: Division;
  readonly from: Day;
  readonly to: Day;
}

/** A territory under one name and one parent. */
export interface Version {
  readonly code: string;
  readonly name: string;
  readonly level: TerritoryLevel;
  readonly parent: string;
  readonly from: Day;
  readonly to: Day;
}

/** A code that became another on one day by one list, on another by the other: the day its heir began is taken. */
export interface DisputedDay {
  readonly from: string;
  readonly to: string;
  readonly year: number;
}

/**
 * Puts days to the years of the divisions. All that happens to a code in one year happens on one day, and a code that
 * goes over into one that begins in that year ends on the day on which that one begins.
 */
export function withDays(divisions: readonly Division[], calendar: Calendar) {
  const disputed: DisputedDay[] = [];
  const begun = new Set(divisions.map(({ code, since }) => `${since} ${code}`));
  const boundary = (code: string, year: number): Day => calendar.boundary(code, year).on;
  const end = ({ code, until, heirs }: Division): Day => {
    if (until === null) return FOREVER;
    const on = boundary(code, until);
    const heir = heirs.find((to) => to.partIn === null && to.code !== code && begun.has(`${until} ${to.code}`));
    if (heir === undefined || boundary(heir.code, until) === on) return on;
    disputed.push({ from: code, to: heir.code, year: until });
    return boundary(heir.code, until);
  };
  const stretches = divisions.map((division): Stretch => ({
    division,
    from: division.since === FIRST_YEAR ? ALWAYS : boundary(division.code, division.since),
    to: end(division),
  }));
  return { stretches, disputed };
}

/** The versions of every code, to be looked up by day. */
export class History {
  readonly #versions = new Map<string, Version[]>();
  readonly #below = new Map<string, Version[]>();

  constructor(readonly versions: readonly Version[]) {
    for (const version of versions) {
      add(this.#versions, version.code, version);
      add(this.#below, version.parent, version);
    }
  }

  knows(code: string): boolean {
    return this.#versions.has(code);
  }

  at(code: string, on: Day): Version | undefined {
    return this.#versions.get(code)?.find(({ from, to }) => from <= on && on < to);
  }

  below(code: string, on: Day): Version[] {
    return (this.#below.get(code) ?? []).filter(({ from, to }) => from <= on && on < to);
  }

  /** Whether the second lies in the first on the day. */
  contains(outer: string, inner: string, on: Day): boolean {
    for (let at = this.at(inner, on); at !== undefined; at = this.at(at.parent, on))
      if (at.parent === outer) return true;
    return false;
  }
}

function add(map: Map<string, Version[]>, key: string, version: Version): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [version]);
  else known.push(version);
}
