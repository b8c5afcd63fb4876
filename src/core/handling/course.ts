import type { WorkingDays } from '../calendar/working-days';
import type { Day } from '../facts/day';
import { countDays, lastDay } from './counting';
import type { Limit, LimitUnit } from './limits';
import type { Running } from './running';
import type { Work } from './work';

/** How a limit runs to its end. */
export interface Course {
  /** The last day that is in time. */
  readonly due: Day;
  /** The length, extensions included; null where the day itself was set (指定办理期限). */
  readonly length: number | null;
  readonly unit: LimitUnit;
  /** Days of extension within the length. */
  readonly extendedBy: number;
  /** Days of a hearing until the due day, which are not counted. */
  readonly notCounted: number;
  /** Whether working days were presumed, for want of an arrangement of holidays. */
  readonly presumed: boolean;
}

/** The course of a limit, or null where nobody set its length. */
export function courseOf(
  work: Work,
  running: Running,
  { length: ofLaw, unit }: Pick<Limit, 'length' | 'unit'>,
  calendar: WorkingDays,
): Course | null {
  const { limit, from, set } = running;
  if (set !== undefined) return { due: set, length: null, unit: 'DAY', extendedBy: 0, notCounted: 0, presumed: false };
  if (ofLaw === null) return null;
  const extendedBy = limit === 'HANDLING' ? work.extensions.reduce((sum, { days }) => sum + days, 0) : 0;
  const length = ofLaw + extendedBy;
  const heard = (day: Day) => limit === 'REVIEW' && isHeard(work, from, day);
  const due = lastDay(from, length, (day) => !heard(day) && (unit === 'DAY' || calendar.isWorkingDay(day)));
  const presumed = unit === 'WORKING_DAY' && countDays(from, due, (day) => !calendar.isArranged(day)) > 0;
  return { due, length, unit, extendedBy, notCounted: countDays(from, due, heard), presumed };
}

/** Whether a hearing in the review took that day. Art. 36(2) exempts hearings there, and there only. */
const isHeard = ({ hearings }: Work, from: Day, day: Day): boolean =>
  hearings.some(({ since, on }) => on > from && since <= day && day <= on);
