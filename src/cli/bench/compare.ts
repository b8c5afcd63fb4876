import { casesOf, type Case } from './cases';
import { figuresOf, type Figures, type MeasuredRound } from './figures';
import { putLoad } from './load';
import type { Served } from './served';

/** Milliseconds of load before anything is counted, so that all is compiled and warm. */
const WARM_UP = 2000;
const ROUNDS = 4;

/** A case on the graph and the same bytes from a bare server. */
export interface Comparison {
  readonly name: Case['name'];
  readonly graph: Figures;
  readonly raw: Figures;
}

/** Measures every case on the graph and on the bare server in rounds by turns, `seconds` for each in all. */
export async function compare(
  served: Served,
  seconds: number,
  onStep: (done: number, total: number) => void,
): Promise<Comparison[]> {
  const cases = await casesOf(served);
  const sides = cases.flatMap((each) => [
    { each, side: 'raw' as const, address: served.raw, rounds: [] as MeasuredRound[] },
    { each, side: 'graph' as const, address: served.graph, rounds: [] as MeasuredRound[] },
  ]);
  for (const { each, side, address } of sides) await putLoad(address, each[side], WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { each, side, address, rounds }] of sides.entries()) {
      onStep(round * sides.length + index, ROUNDS * sides.length);
      const before = await served.usage();
      const load = await putLoad(address, each[side], (seconds * 1000) / ROUNDS);
      const after = await served.usage();
      rounds.push({ ...load, cpuMilliseconds: after.milliseconds - before.milliseconds });
    }
  }
  const figures = sides.map(({ each, side, rounds }) => figuresOf(`${each.name} ${side}`, each.bytes, rounds));
  return cases.map(({ name }) => {
    const [raw, graph] = ['raw', 'graph'].map((side) => figures.find((one) => one.name === `${name} ${side}`));
    if (raw === undefined || graph === undefined) throw new Error(`${name} was not measured`);
    return { name, graph, raw };
  });
}
