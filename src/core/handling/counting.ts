import type { Day } from '../facts/day';

/**
 * 自…之日起N日内: the last day that is in time. Reading, as the law says nothing on counting: the day from which a limit
 * runs is not counted, the day after it is the first, and the last is in time to its end, be it a holiday or not.
 *
 * Only days that `counts` lets through make up the length: working days, or days without a hearing.
 */
export function lastDay(from: Day, length: number, counts: (on: Day) => boolean): Day {
  let on = from;
  for (let left = length; left > 0;) if (counts(++on)) left--;
  return on;
}

/** How many of the days after `from`, until `to` inclusive, fulfil the condition. */
export function countDays(from: Day, to: Day, condition: (on: Day) => boolean): number {
  let count = 0;
  for (let on = from + 1; on <= to; on++) if (condition(on)) count++;
  return count;
}
