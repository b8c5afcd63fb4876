import type { Day } from '../facts/day';
import type { SuccessionSubject } from '../facts/values';
import { type CategoryId, type Hierarchy, NONE, type Row, type Rows } from '../hierarchy/hierarchy';

/** Where a recorded code leads on a day (R24). */
export type Moved =
  | { readonly is: 'ONE'; readonly id: number; readonly edges: readonly Row[] }
  /** Several continuations, each with the day from which it goes on. */
  | {
      readonly is: 'SEVERAL';
      readonly candidates: readonly Standing[];
      readonly edges: readonly Row[];
      /** Whether the edges differ by function, so that the category decides, else the place. */
      readonly byCategory: boolean;
    }
  | { readonly is: 'NONE'; readonly edges: readonly Row[] };

/** A code as read on a day. */
export interface Standing {
  readonly id: number;
  readonly on: Day;
}

/** What is asked of a code: its continuation on `asOf`, for a matter of the category. */
export interface Move {
  readonly subject: SuccessionSubject;
  readonly category: CategoryId;
  readonly asOf: Day;
}

/**
 * Follows a code that was read on one day to another (R24; 《条例》 Art. 24(2), territories by analogy): forward along
 * the successions up to the day, or backward to before those that came after it.
 */
export function follow(hierarchy: Hierarchy, { subject, category, asOf }: Move, recorded: Standing): Moved {
  const edges: Row[] = [];
  const seen = new Set<string>();
  let standing: Standing | null = read(hierarchy, subject, recorded);
  while (standing !== null) {
    const key = `${standing.id} ${standing.on}`;
    if (seen.has(key)) return { is: 'NONE', edges };
    seen.add(key);
    const next =
      standing.on <= asOf
        ? ahead(hierarchy, { subject, category, asOf }, standing)
        : back(hierarchy, { subject, category, asOf }, standing);
    if (next === null)
      return exists(hierarchy, subject, standing.id, asOf)
        ? { is: 'ONE', id: standing.id, edges }
        : { is: 'NONE', edges };
    edges.push(...next.edges);
    const [first, ...others] = next.to;
    if (others.length > 0)
      return { is: 'SEVERAL', candidates: next.to, edges: next.edges, byCategory: next.byCategory };
    standing = first ?? null;
  }
  return { is: 'NONE', edges };
}

/** The day on which a code can be read: that day, else the first of the next version, else the last of the latest. */
export function read(hierarchy: Hierarchy, subject: SuccessionSubject, { id, on }: Standing): Standing | null {
  const table = subject === 'TERRITORY' ? hierarchy.territories : hierarchy.organs;
  const versions = table.versions(id);
  if (versions.length === 0) return null;
  if (table.at(id, on) !== NONE) return { id, on };
  let last = on;
  for (const version of versions) {
    if (table.from(version) > on) return { id, on: table.from(version) };
    last = table.to(version) - 1;
  }
  return { id, on: last };
}

interface Stride {
  readonly to: readonly Standing[];
  readonly edges: readonly Row[];
  readonly byCategory: boolean;
}

function ahead(hierarchy: Hierarchy, { subject, category, asOf }: Move, { id, on }: Standing): Stride | null {
  const { successions } = hierarchy;
  const between = select(hierarchy, successions.forward(subject, id), category, (day) => on < day && day <= asOf);
  const edges = deepest(hierarchy, onDay(hierarchy, between, between[0]));
  const [first] = edges;
  if (first === undefined) return null;
  const day = successions.on(first);
  const heirs = edges.map((edge) => successions.heir(edge));
  const partly = edges.every((edge) => successions.extent(edge) === 'PART');
  if (partly && exists(hierarchy, subject, id, day)) heirs.push(id);
  return { to: standings(heirs, day), edges, byCategory: successions.category(first) !== NONE };
}

function back(hierarchy: Hierarchy, { subject, category, asOf }: Move, { id, on }: Standing): Stride | null {
  const { successions } = hierarchy;
  const between = select(hierarchy, successions.backward(subject, id), category, (day) => asOf < day && day <= on);
  const edges = deepest(hierarchy, onDay(hierarchy, between, between.at(-1)));
  const [first] = edges;
  if (first === undefined) return null;
  const before = successions.on(first) - 1;
  const predecessors = edges.map((edge) => successions.source(edge));
  const wholeFunction = edges.some(
    (edge) => successions.category(edge) !== NONE && successions.extent(edge) === 'WHOLE',
  );
  if (!wholeFunction && exists(hierarchy, subject, id, before)) predecessors.push(id);
  return { to: standings(predecessors, before), edges, byCategory: successions.category(first) !== NONE };
}

/** The edges of the days asked that move the category: those for a category above it, or for all functions. */
function select(hierarchy: Hierarchy, rows: Rows, category: CategoryId, asked: (day: Day) => boolean): Row[] {
  const { successions, categories } = hierarchy;
  const covers = (moved: CategoryId) => moved === NONE || categories.covers(moved, category);
  return Array.from(rows).filter((row) => asked(successions.on(row)) && covers(successions.category(row)));
}

const onDay = ({ successions }: Hierarchy, rows: readonly Row[], of: Row | undefined): readonly Row[] =>
  of === undefined ? [] : rows.filter((row) => successions.on(row) === successions.on(of));

/** Of edges on one day those of the deepest covering category; edges for all functions come last. */
function deepest({ successions, categories }: Hierarchy, rows: readonly Row[]): readonly Row[] {
  const depth = (row: Row) => (successions.category(row) === NONE ? -1 : categories.depth(successions.category(row)));
  const most = Math.max(...rows.map(depth));
  return rows.filter((row) => depth(row) === most);
}

const standings = (ids: readonly number[], on: Day): Standing[] => [...new Set(ids)].map((id) => ({ id, on }));

const exists = (hierarchy: Hierarchy, subject: SuccessionSubject, id: number, on: Day): boolean =>
  (subject === 'TERRITORY' ? hierarchy.territories : hierarchy.organs).at(id, on) !== NONE;
