import type { Alignment, Placed } from './alignment';
import { Differences, type Reach, type Shift } from './differences';
import type { Finding } from './finding';

/** Names what is not as it was sealed, in the order of the numbers. */
export function judge(alignment: Alignment, reach: Reach): Finding[] {
  const { findings, shifts } = new Differences(alignment, reach);
  const swapped = [...outOfPlace(alignment.placed, shifts)];
  return [...findings, ...swapped].sort((a, b) => a.seq - b.seq);
}

/** The parts that stand elsewhere than what was inserted or deleted before them explains. */
function* outOfPlace(placed: readonly Placed[], shifts: readonly Shift[]): Generator<Finding> {
  for (const { first, last, by } of [...placed].sort((a, b) => a.first - b.first)) {
    let from = first;
    while (from <= last) {
      const at = shiftAt(shifts, from);
      const to = Math.min(last, (shifts[at + 1]?.from ?? Infinity) - 1);
      if (shifts[at]?.by !== by) yield { code: 'SWAPPED', seq: from + by, last: to + by, sealedAs: from };
      from = to + 1;
    }
  }
}

/** Where among the shifts the last is that holds at a number. */
function shiftAt(shifts: readonly Shift[], number: number): number {
  let [low, high] = [0, shifts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((shifts[middle]?.from ?? Infinity) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
