import type { Day } from '../facts/day';
import type { TerritoryLevel } from '../facts/values';
import type { Division } from './division';

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
