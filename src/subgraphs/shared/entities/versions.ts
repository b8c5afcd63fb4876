import { ALWAYS, FOREVER, type Day } from '../../../core/facts/day';
import { NONE, type Row, type Rows, type Spans } from '../../../core/hierarchy/hierarchy';

/** What is known of a thing that has versions: which is valid on a day, and all of them, earliest first. */
interface Versioned extends Spans {
  at(id: number, on: Day): Row;
  versions(id: number): Rows;
}

/**
 * The version by which a thing is shown on a day: the one valid then; outside every version the first day of the next
 * one counts or, failing that, the last day of the latest (R24). `NONE` for a thing without versions.
 */
export function versionShown(table: Versioned, id: number, on: Day): Row {
  const valid = table.at(id, on);
  if (valid !== NONE) return valid;
  let latest: Row = NONE;
  for (const row of table.versions(id)) {
    if (table.from(row) > on) return row;
    latest = row;
  }
  return latest;
}

/** The first day of a span, or null when it began before the records do. */
export const firstDay = (from: Day): Day | null => (from === ALWAYS ? null : from);

/** The first day after a span, or null while it has not ended. */
export const endDay = (to: Day): Day | null => (to === FOREVER ? null : to);

/** A day on which a span holds: its first, else its last, else the given day. */
export function dayWithin(from: Day, to: Day, otherwise: Day): Day {
  if (from !== ALWAYS) return from;
  return to === FOREVER ? otherwise : to - 1;
}
