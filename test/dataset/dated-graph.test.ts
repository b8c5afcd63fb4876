import fc from 'fast-check';
import { datedCycles, type DatedEdges } from '../../src/core/dataset/check/dated-graph';

type Edge = readonly [below: number, above: number, from: number, to: number];
const NODES = 5;
const DAYS = 6;

const edge: fc.Arbitrary<Edge> = fc
  .tuple(fc.nat(NODES - 1), fc.nat(NODES - 1), fc.nat(DAYS - 1), fc.integer({ min: 1, max: DAYS }))
  .map(([below, above, from, length]) => [below, above, from, from + length]);

const asEdges = (edges: readonly Edge[], nodes = NODES): DatedEdges => ({
  nodes,
  below: Int32Array.from(edges, ([below]) => below),
  above: Int32Array.from(edges, ([, above]) => above),
  from: Int32Array.from(edges, ([, , from]) => from),
  to: Int32Array.from(edges, ([, , , to]) => to),
});

/** Whether some node can come back to itself on the day: every pair of nodes, stepped through one by one. */
function circular(edges: readonly Edge[], day: number): boolean {
  const reach = Array.from({ length: NODES }, () => new Set<number>());
  for (const [below, above, from, to] of edges) if (from <= day && day < to) reach[below]?.add(above);
  for (let via = 0; via < NODES; via++) {
    for (const above of reach) if (above.has(via)) reach[via]?.forEach((next) => above.add(next));
  }
  return reach.some((above, node) => above.has(node));
}

describe('Cycles of dated edges', () => {
  it('are found exactly when something stands above itself on some day', () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 9 }), (edges) => {
        const days = Array.from({ length: 2 * DAYS }, (_, day) => day);
        expect(datedCycles(asEdges(edges)).length > 0).toBe(days.some((day) => circular(edges, day)));
      }),
      { numRuns: 500 },
    );
  });

  it('are closed walks, all of whose edges hold on one day', () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 9 }), (edges) => {
        for (const cycle of datedCycles(asEdges(edges))) {
          const walk = cycle.map((at) => edges[at] ?? [0, 0, 0, 0]);
          walk.forEach(([, above], at) => {
            expect(walk[(at + 1) % walk.length]?.[0]).toBe(above);
          });
          expect(Math.max(...walk.map(([, , from]) => from))).toBeLessThan(Math.min(...walk.map(([, , , to]) => to)));
        }
      }),
    );
  });

  it.each<[string, (at: number) => Edge, number]>([
    ['a ring', (at) => (at === 0 ? [0, 1, 0, 9] : [at, (at + 1) % 100_000, at % 2, 9]), 1],
    ['a chain turned round one day', (at) => (at < 50_000 ? [at, at + 1, 0, 5] : [at - 49_999, at - 50_000, 5, 9]), 0],
    ['a tree', (at) => [at + 1, at >> 1, at % 7, 9], 0],
  ])('take no time to speak of in a hundred thousand edges: %s', (_, make, cycles) => {
    const edges = asEdges(
      Array.from({ length: 100_000 }, (__, at) => make(at)),
      100_001,
    );
    const started = performance.now();

    expect(datedCycles(edges)).toHaveLength(cycles);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
