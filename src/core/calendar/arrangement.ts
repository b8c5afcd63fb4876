import type { Day } from '../facts/day';
import type { Span } from '../facts/records';
import { MONDAY_TO_FRIDAY, type WorkingDays } from './working-days';

/** 节假日安排: how holidays and weekends are arranged over a span of days, as the State Council announces it by the year. */
export interface Arrangement extends Span {
  /** 放假: days off that fall on Monday to Friday. */
  readonly off: ReadonlySet<Day>;
  /** 调休上班: Saturdays and Sundays worked in exchange. */
  readonly worked: ReadonlySet<Day>;
}

/** The calendar of the arrangements; on days that none covers, Monday to Friday is presumed. */
export function arrangedCalendar(arrangements: readonly Arrangement[]): WorkingDays {
  const covering = (on: Day) => arrangements.find(({ from, to }) => from <= on && on < to);
  return {
    isWorkingDay: (on) => {
      const arranged = covering(on);
      if (arranged?.off.has(on) === true) return false;
      return arranged?.worked.has(on) === true || MONDAY_TO_FRIDAY.isWorkingDay(on);
    },
    isArranged: (on) => covering(on) !== undefined,
  };
}
