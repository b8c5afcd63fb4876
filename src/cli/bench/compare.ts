import { measureByTurns, type Side } from './by-turns';
import type { Case } from './cases';
import type { Figures } from './figures';
import type { Served } from './served';

/** A case on the graph and the same bytes from a bare server. */
export interface Comparison {
  readonly name: Case['name'];
  readonly graph: Figures;
  readonly raw: Figures;
}

/** Measures every case on the graph and on the bare server, `seconds` for each in all. */
export async function compare(
  served: Served,
  cases: readonly Case[],
  seconds: number,
  onStep: (done: number, total: number) => void,
): Promise<Comparison[]> {
  const meters = [async () => (await served.usage()).milliseconds];
  const sides = cases.flatMap(({ raw, graph, bytes }): Side[] => [
    { address: served.raw, requests: raw, bytes, meters },
    { address: served.graph, requests: graph, bytes, meters },
  ]);
  const figures = await measureByTurns(sides, seconds, onStep);
  return cases.map(({ name }, index) => {
    const [raw, graph] = figures.slice(2 * index);
    if (raw === undefined || graph === undefined) throw new Error(`${name} was not measured`);
    return { name, graph, raw };
  });
}
