import type { Random } from './random';

/** The few days on which anything changes, so that things coincide. The first and the last stand for open ends. */
export const DAYS = [
  '',
  '2016-03-01',
  '2017-01-01',
  '2018-03-21',
  '2019-01-01',
  '2020-01-01',
  '2021-04-09',
  '2022-05-01',
  '2023-03-10',
  '',
] as const;
const LAST = DAYS.length - 1;

/** `[from, to)` by indices into `DAYS`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
export const ALL: Stretch = { from: 0, to: LAST };

export const cells = ({ from, to }: Stretch) => ({ from: DAYS[from] ?? '', to: DAYS[to] ?? '' });
export const holds = (stretches: readonly Stretch[], day: number): boolean =>
  stretches.some(({ from, to }) => from <= day && day < to);

/** The stretches as few as they can be: what touches is one. */
export function union(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && next.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    } else joined.push(next);
  }
  return joined;
}

export const meeting = (some: readonly Stretch[], others: readonly Stretch[]): Stretch[] =>
  some.flatMap((a) =>
    others
      .map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }))
      .filter(({ from, to }) => from < to),
  );

/** One of the stretches, or a part of it. */
export function within(random: Random, stretches: readonly Stretch[], whole = 0.6): Stretch | null {
  if (stretches.length === 0) return null;
  const { from, to } = random.pick(stretches);
  if (random.chance(whole)) return { from, to };
  const start = random.between(from, to - 1);
  return { from: start, to: random.between(start + 1, to) };
}

/** The stretch cut into one to `most` parts that follow each other. */
export function cut(random: Random, { from, to }: Stretch, most: number): Stretch[] {
  const cuts = new Set<number>();
  for (let count = random.between(1, most); count > 1 && to - from > 1; count -= 1) {
    cuts.add(random.between(from + 1, to - 1));
  }
  const bounds = [from, ...[...cuts].sort((a, b) => a - b), to];
  return bounds.slice(1).map((end, index) => ({ from: bounds[index] ?? from, to: end }));
}
