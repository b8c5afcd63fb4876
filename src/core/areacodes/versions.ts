import { ALWAYS, FOREVER } from '../facts/day';
import { DIRECT, type Division } from './division';
import type { Stretch, Version } from './history';

/** The People's Republic as the root of the divisions. */
export const COUNTRY: Version = {
  code: '100000',
  name: '中华人民共和国',
  level: 'COUNTRY',
  parent: '',
  from: ALWAYS,
  to: FOREVER,
};

/** A stretch of which some days have no upper division in the list. */
export interface Orphan {
  readonly division: Division;
}

/**
 * Hangs each division under its upper one by name, since not every upper code is a prefix: counties that a province
 * administers itself hang under the province. A division is cut where the code of its upper one changes; neighbours
 * that differ in nothing are joined.
 */
export function versionsOf(stretches: readonly Stretch[]): { versions: Version[]; orphans: Orphan[] } {
  const uppers = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    const { level, province, name } = stretch.division;
    if (level !== 'COUNTY') push(uppers, level === 'PROVINCE' ? name : `${province} ${name}`, stretch);
  }
  const orphans: Orphan[] = [];
  const versions: Version[] = [COUNTRY];
  for (const stretch of [...stretches].sort(byLevelCodeAndDay)) {
    const pieces = cut(stretch, uppers);
    if (pieces.length === 0 || !isWhole(pieces, stretch)) orphans.push({ division: stretch.division });
    for (const piece of pieces) append(versions, piece);
  }
  return { versions, orphans };
}

const ORDER = ['PROVINCE', 'PREFECTURE', 'COUNTY'];

const byLevelCodeAndDay = (a: Stretch, b: Stretch): number =>
  ORDER.indexOf(a.division.level) - ORDER.indexOf(b.division.level) ||
  (a.division.code < b.division.code ? -1 : Number(a.division.code > b.division.code)) ||
  a.from - b.from;

/** The versions of a stretch, one for each upper division in turn. */
function cut(stretch: Stretch, uppers: ReadonlyMap<string, readonly Stretch[]>): Version[] {
  const { code, name, level } = stretch.division;
  const own = { code, name, level };
  if (level === 'PROVINCE') return [{ ...own, parent: COUNTRY.code, from: stretch.from, to: stretch.to }];
  return [...(uppers.get(upperName(stretch.division)) ?? [])]
    .sort((a, b) => a.from - b.from)
    .map((upper) => ({
      ...own,
      parent: upper.division.code,
      from: Math.max(stretch.from, upper.from),
      to: Math.min(stretch.to, upper.to),
    }))
    .filter(({ from, to }) => from < to);
}

function upperName({ level, province, prefecture }: Division): string {
  return level === 'PREFECTURE' || prefecture === DIRECT ? province : `${province} ${prefecture}`;
}

function isWhole(pieces: readonly Version[], { from, to }: Stretch): boolean {
  return (
    pieces[0]?.from === from &&
    pieces.at(-1)?.to === to &&
    pieces.every((piece, at) => at === 0 || pieces[at - 1]?.to === piece.from)
  );
}

function append(versions: Version[], version: Version): void {
  const last = versions.at(-1);
  const same =
    last?.code === version.code &&
    last.to === version.from &&
    last.name === version.name &&
    last.level === version.level;
  if (same && last.parent === version.parent) versions[versions.length - 1] = { ...last, to: version.to };
  else versions.push(version);
}

function push(map: Map<string, Stretch[]>, key: string, stretch: Stretch): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [stretch]);
  else known.push(stretch);
}
