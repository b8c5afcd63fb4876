import { ALWAYS, FOREVER, formatDay, type Day } from '../core/facts/day';
import type { Row } from '../core/dataset/tables';

/** A half-open span of days. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export const OPEN: Period = { from: ALWAYS, to: FOREVER };

/** The days that all of them share, or null when there are none. */
export function shared(...periods: readonly Period[]): Period | null {
  let [from, to] = [ALWAYS, FOREVER];
  for (const period of periods) {
    from = Math.max(from, period.from);
    to = Math.min(to, period.to);
  }
  return from < to ? { from, to } : null;
}

export const holdsOn = (period: Period, on: Day): boolean => period.from <= on && on < period.to;

const written = new Map<Day, string>([
  [ALWAYS, ''],
  [FOREVER, ''],
]);

/** The day as a cell: `YYYY-MM-DD`, empty for an open end. */
export function dayCell(day: Day): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const text = formatDay(day);
  written.set(day, text);
  return text;
}

/** The cells `from` and `to`. */
export const spanCells = (period: Period): Row => ({ from: dayCell(period.from), to: dayCell(period.to) });
