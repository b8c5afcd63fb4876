import { arrangedCalendar } from '../../src/core/calendar/arrangement';
import { MONDAY_TO_FRIDAY, type WorkingDays } from '../../src/core/calendar/working-days';
import { day, formatDay } from '../../src/core/facts/day';
import { deadlinesOf } from '../../src/core/handling/deadlines';
import { openSteps } from '../../src/core/handling/open-steps';
import { workOn } from '../../src/core/handling/work';
import * as r from './record';

const days = (...texts: string[]) => new Set(texts.map(day));

/** 2024: 春节 2月10日至17日放假，2月4日、18日（星期日）上班；劳动节 5月1日至5日放假，4月28日、5月11日上班. */
const IN_2024 = arrangedCalendar([
  {
    from: day('2024-01-01'),
    to: day('2025-01-01'),
    off: days(
      '2024-01-01',
      '2024-02-12',
      '2024-02-13',
      '2024-02-14',
      '2024-02-15',
      '2024-02-16',
      '2024-05-01',
      '2024-05-02',
      '2024-05-03',
    ),
    worked: days('2024-02-04', '2024-02-18', '2024-04-28', '2024-05-11'),
  },
]);

const objection = (received: string, calendar: WorkingDays) => {
  const record = r.recordOf([r.register(received), r.forward(received)]);
  return deadlinesOf(record, day(received), calendar).deadlines.find(({ limit }) => limit === 'OBJECTION');
};

describe('five working days to object', () => {
  it.each`
    received                  | on              | arranged        | presumed
    ${'平常一周的星期三'}     | ${'2024-03-06'} | ${'2024-03-13'} | ${'2024-03-13'}
    ${'星期五'}               | ${'2024-03-08'} | ${'2024-03-15'} | ${'2024-03-15'}
    ${'星期六'}               | ${'2024-03-09'} | ${'2024-03-15'} | ${'2024-03-15'}
    ${'春节前两日'}           | ${'2024-02-08'} | ${'2024-02-21'} | ${'2024-02-15'}
    ${'春节前一个星期日上班'} | ${'2024-02-02'} | ${'2024-02-08'} | ${'2024-02-09'}
    ${'春节假期之中'}         | ${'2024-02-13'} | ${'2024-02-22'} | ${'2024-02-20'}
    ${'劳动节之前'}           | ${'2024-04-26'} | ${'2024-05-07'} | ${'2024-05-03'}
  `(
    '$received（$on）：$arranged，不计调休则为 $presumed',
    ({ on, arranged, presumed }: { on: string; arranged: string; presumed: string }) => {
      expect(formatDay(objection(on, IN_2024)?.due ?? 0)).toBe(arranged);
      expect(formatDay(objection(on, MONDAY_TO_FRIDAY)?.due ?? 0)).toBe(presumed);
    },
  );

  it.each`
    on              | presumed | why
    ${'2024-03-06'} | ${false} | ${'the year is arranged'}
    ${'2024-12-30'} | ${true}  | ${'the next year is not'}
    ${'2023-03-06'} | ${true}  | ${'the year is not'}
  `('from $on: presumed $presumed, as $why', ({ on, presumed }: { on: string; presumed: boolean }) => {
    expect(objection(on, IN_2024)?.presumed).toBe(presumed);
    expect(objection(on, MONDAY_TO_FRIDAY)?.presumed).toBe(true);
  });

  it.each`
    on              | open
    ${'2024-02-21'} | ${true}
    ${'2024-02-22'} | ${false}
  `(
    'an objection to what came before the Spring Festival is open on $on: $open',
    (row: { on: string; open: boolean }) => {
      const work = workOn(r.recordOf([r.register('2024-02-08'), r.forward('2024-02-08')]), day(row.on));

      expect(openSteps(work, day(row.on), IN_2024).some(({ step }) => step === 'OBJECT')).toBe(row.open);
    },
  );
});

describe('Monday to Friday', () => {
  it.each`
    on              | works
    ${'1969-12-28'} | ${false}
    ${'1969-12-29'} | ${true}
    ${'1970-01-02'} | ${true}
    ${'1970-01-03'} | ${false}
    ${'2024-02-29'} | ${true}
    ${'2024-03-02'} | ${false}
    ${'2024-03-03'} | ${false}
    ${'2024-03-04'} | ${true}
  `('$on: $works', ({ on, works }: { on: string; works: boolean }) => {
    expect(MONDAY_TO_FRIDAY.isWorkingDay(day(on))).toBe(works);
  });
});
