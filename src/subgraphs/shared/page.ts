import { setImmediate as nextTurn } from 'node:timers/promises';
import { cursorOf, keysOf } from './cursor';
import { pageSize, type PageArgs } from './page-args';

/** A row of a page with its cursor. */
export class PageEdge<Thing> {
  constructor(
    readonly node: Thing,
    private readonly keys: readonly number[],
  ) {}

  get cursor(): string {
    return cursorOf(this.keys);
  }
}

export interface PageBounds {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** One page of a list, as every connection is answered. */
export class Page<Thing> {
  private madeEdges: readonly PageEdge<Thing>[] | undefined;
  private madeBounds: PageBounds | undefined;

  constructor(
    readonly nodes: readonly Thing[],
    private readonly keysOfNode: (thing: Thing) => readonly number[],
    private readonly more: boolean,
    private readonly continued: boolean,
    /** Counts the whole list; only asked when `totalCount` is. */
    readonly count: () => number | Promise<number>,
  ) {}

  get edges(): readonly PageEdge<Thing>[] {
    return (this.madeEdges ??= this.nodes.map((node) => new PageEdge(node, this.keysOfNode(node))));
  }

  get pageInfo(): PageBounds {
    return (this.madeBounds ??= {
      hasNextPage: this.more,
      hasPreviousPage: this.continued,
      startCursor: this.edges[0]?.cursor ?? null,
      endCursor: this.edges.at(-1)?.cursor ?? null,
    });
  }
}

/** What a list in memory is: ids in ascending order, to be gone through more than once, which of them belong to it, and how one is shown. */
export interface Listing<Thing> {
  readonly ids: Iterable<number>;
  readonly keep: (id: number) => boolean;
  /** Shows an id that is kept. */
  readonly show: (id: number) => Thing | null;
  readonly idOf: (thing: Thing) => number;
}

/** Ids looked at in one go; a long list lets others have their turn in between. */
const STRETCH = 4096;

/** A page of a list in memory. Stops looking once the page is full; the cursor is the id. */
export async function pageOf<Thing>(args: PageArgs, listing: Listing<Thing>): Promise<Page<Thing>> {
  const { ids, keep, show, idOf } = listing;
  const size = pageSize(args);
  const after = args.after == null ? -1 : (keysOf(args.after, 1)[0] ?? -1);
  const nodes: Thing[] = [];
  let looked = 0;
  let more = false;
  for (const id of ids) {
    looked += 1;
    if (looked % STRETCH === 0) await nextTurn();
    const node = id > after && keep(id) ? show(id) : null;
    if (node === null) continue;
    more = nodes.length === size;
    if (more) break;
    nodes.push(node);
  }
  return new Page(
    nodes,
    (node) => [idOf(node)],
    more,
    after >= 0,
    () => tally(listing),
  );
}

async function tally({ ids, keep }: Pick<Listing<unknown>, 'ids' | 'keep'>): Promise<number> {
  let looked = 0;
  let count = 0;
  for (const id of ids) {
    looked += 1;
    if (looked % STRETCH === 0) await nextTurn();
    if (keep(id)) count += 1;
  }
  return count;
}

/** The ids from 0 up to a length, as often as they are asked for. */
export const idsBelow = (length: number): Iterable<number> => ({
  *[Symbol.iterator]() {
    for (let id = 0; id < length; id += 1) yield id;
  },
});

/** Ids once each, in ascending order: those of the rows of a relation. */
export const distinct = (ids: Iterable<number>): readonly number[] => [...new Set(ids)].sort((a, b) => a - b);
