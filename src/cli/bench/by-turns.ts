import { figuresOf, type Figures, type MeasuredRound } from './figures';
import { putLoad } from './load';

/** Load before anything is counted, so that all is compiled and warm: milliseconds at a time, until so many requests. */
const WARM_UP = { milliseconds: 2000, requests: 300, times: 10 };
const ROUNDS = 4;

/** Processor time used so far, in milliseconds. */
export type Meter = () => Promise<number>;

/** Something that answers requests, and what it costs. */
export interface Side {
  readonly address: URL;
  readonly requests: readonly Buffer[];
  /** Mean bytes of a body. */
  readonly bytes: number;
  /** One for each group of processes whose time is told apart. */
  readonly meters: readonly Meter[];
}

/** Measures all sides in rounds by turns, `seconds` for each in all. Resolves to their figures, in their order. */
export async function measureByTurns(
  sides: readonly Side[],
  seconds: number,
  onStep: (done: number, total: number) => void,
): Promise<Figures[]> {
  const rounds: MeasuredRound[][] = sides.map(() => []);
  for (const side of sides) await warmUp(side);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, side] of sides.entries()) {
      onStep(round * sides.length + index, ROUNDS * sides.length);
      rounds[index]?.push(await measured(side, (seconds * 1000) / ROUNDS));
    }
  }
  return sides.map(({ bytes }, index) => figuresOf(bytes, rounds[index] ?? []));
}

async function warmUp({ address, requests }: Side): Promise<void> {
  for (let time = 0, asked = 0; time < WARM_UP.times && asked < WARM_UP.requests; time++) {
    asked += (await putLoad(address, requests, WARM_UP.milliseconds)).requests;
  }
}

async function measured({ address, requests, meters }: Side, milliseconds: number): Promise<MeasuredRound> {
  const read = () => Promise.all(meters.map((meter) => meter()));
  const before = await read();
  const load = await putLoad(address, requests, milliseconds);
  const after = await read();
  return { ...load, cpuMilliseconds: after.map((used, index) => used - (before[index] ?? 0)) };
}
