import type { Day } from '../facts/day';

/** A calendar of working days (工作日). */
export interface WorkingDays {
  isWorkingDay(on: Day): boolean;
  /** Whether the arrangement of holidays is known for that day; otherwise Monday to Friday is presumed. */
  isArranged(on: Day): boolean;
}

/** Monday to Friday, holidays unheeded. What is counted with it says that it is presumed. */
export const MONDAY_TO_FRIDAY: WorkingDays = {
  isWorkingDay: (on) => !isWeekend(on),
  isArranged: () => false,
};

// 1970-01-01, the day 0, was a Thursday.
const isWeekend = (on: Day): boolean => [2, 3].includes(((on % 7) + 7) % 7);
