import { Grouped, increment } from './grouped';
import type { Numbers } from './key-index';

/** Edges from a thing to the one above it, each for a span of days; an edge is known by its index. */
export interface DatedEdges {
  readonly nodes: number;
  readonly below: Int32Array;
  readonly above: Int32Array;
  readonly from: Numbers;
  readonly to: Numbers;
}

/**
 * The cycles that hold on some day, each as its edges in order, none twice. Edges that are on no cycle even with
 * their days left out are set aside first, in linear time; only what is left is searched day by day.
 */
export function datedCycles(edges: DatedEdges): number[][] {
  const left = edgesLeft(edges);
  if (left.length === 0) return [];
  const search = new CycleSearch(edges, left);
  left.sort((a, b) => (edges.from[a] ?? 0) - (edges.from[b] ?? 0));
  // A cycle first holds on the day on which the last of its edges begins.
  for (let start = 0, end = 0; start < left.length; start = end) {
    const day = edges.from[left[start] ?? 0] ?? 0;
    while (end < left.length && edges.from[left[end] ?? 0] === day) end++;
    search.on(day, left.subarray(start, end));
  }
  return search.found;
}

/** The edges between nodes that have, when all that lead nowhere are peeled off, both a way in and a way out. */
function edgesLeft({ nodes, below, above }: DatedEdges): Int32Array {
  const up = peeled(nodes, below, above);
  const down = peeled(nodes, above, below);
  const kept = (node: number) => up[node] === 0 && down[node] === 0;
  return Int32Array.from(below.keys()).filter((edge) => kept(below[edge] ?? 0) && kept(above[edge] ?? 0));
}

/** Of each node, whether no walk from it along the edges goes on for ever. */
function peeled(nodes: number, source: Int32Array, target: Int32Array): Uint8Array {
  const degree = new Int32Array(nodes);
  for (const node of source) increment(degree, node);
  const into = new Grouped(nodes, target);
  const done = new Uint8Array(nodes);
  const queue: number[] = [];
  for (let node = 0; node < nodes; node++) if (degree[node] === 0) queue.push(node);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    done[node] = 1;
    for (const edge of into.members(node)) {
      const next = source[edge] ?? 0;
      if (increment(degree, next, -1) === 1) queue.push(next);
    }
  }
  return done;
}

/** Walks upward depth first, one day at a time. */
class CycleSearch {
  readonly found: number[][] = [];
  readonly #upward: Grouped;
  readonly #known = new Set<string>();

  constructor(
    private readonly graph: DatedEdges,
    left: Int32Array,
  ) {
    const kept = new Int32Array(graph.below.length).fill(-1);
    for (const edge of left) kept[edge] = graph.below[edge] ?? -1;
    this.#upward = new Grouped(graph.nodes, kept);
  }

  /** Finds the cycles of the day that can be reached over the edges that begin on it. */
  on(day: number, beginning: Int32Array): void {
    const state = new Map<number, 'OPEN' | 'DONE'>();
    for (const edge of beginning) {
      const start = this.graph.below[edge] ?? 0;
      if (!state.has(start)) this.#walk(start, day, state);
    }
  }

  #walk(start: number, day: number, state: Map<number, 'OPEN' | 'DONE'>): void {
    const path: { readonly node: number; readonly by: number; readonly out: Int32Array; next: number }[] = [];
    const enter = (node: number, by: number) => {
      state.set(node, 'OPEN');
      path.push({ node, by, out: this.#upward.members(node), next: 0 });
    };
    enter(start, -1);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const edge = top.out[top.next++];
      if (edge === undefined) {
        state.set(top.node, 'DONE');
        path.pop();
        continue;
      }
      if (!this.#holds(edge, day)) continue;
      const next = this.graph.above[edge] ?? 0;
      const met = state.get(next);
      if (met === undefined) enter(next, edge);
      else if (met === 'OPEN')
        this.#note([...path.slice(path.findIndex(({ node }) => node === next) + 1), { by: edge }]);
    }
  }

  #holds(edge: number, day: number): boolean {
    return (this.graph.from[edge] ?? 0) <= day && day < (this.graph.to[edge] ?? 0);
  }

  #note(steps: readonly { readonly by: number }[]): void {
    const cycle = steps.map(({ by }) => by);
    const name = cycle.toSorted((a, b) => a - b).join();
    if (this.#known.has(name)) return;
    this.#known.add(name);
    this.found.push(cycle);
  }
}
