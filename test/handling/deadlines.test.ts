import { MONDAY_TO_FRIDAY } from '../../src/core/calendar/working-days';
import { day, formatDay } from '../../src/core/facts/day';
import { type Deadline, deadlinesOf } from '../../src/core/handling/deadlines';
import type { LimitCode } from '../../src/core/handling/limits';
import type { WorkRecord } from '../../src/core/handling/work';
import { label } from '../../src/core/law/label';
import { PHRASES } from '../../src/core/law/phrasebook';
import * as r from './record';

const handedOn = [r.register('2023-01-03'), r.forward('2023-01-04')];
const accepted = [...handedOn, r.accept('2023-01-06')];
const decided = [...accepted, r.decide('2023-02-01')];
const reexamining = [...decided, r.ask('REEXAMINATION', '2023-02-10', r.SUPERIOR)];
const reexamined = [...reexamining, r.decideOn('REEXAMINATION', '2023-02-28', r.SUPERIOR)];
const reviewing = [...reexamined, r.ask('REVIEW', '2023-03-10', r.TOP)];
const heard = [...reviewing, r.hear('2023-03-20', '2023-03-24', r.TOP)];
const supported = [...accepted, r.decide('2023-02-01', 'SUPPORTED')];
const of = (...drafts: r.Draft[]) => [r.register('2023-01-03'), ...drafts];

const heardIn2021 = [
  r.register('2021-01-04', r.BUREAU),
  r.accept('2021-01-05'),
  r.decide('2021-02-01'),
  r.ask('REEXAMINATION', '2021-02-10', r.SUPERIOR),
  r.decideOn('REEXAMINATION', '2021-02-26', r.SUPERIOR),
  r.ask('REVIEW', '2021-03-10', r.TOP),
  r.hear('2021-03-22', '2021-03-26', r.TOP),
];

interface Hearing {
  readonly drafts: readonly r.Draft[];
  readonly asked: string;
  readonly limit: LimitCode;
  readonly clause: string | null;
}

type Row = readonly [
  what: string,
  drafts: readonly r.Draft[],
  asked: string,
  limit: LimitCode,
  course: string,
  clause: string,
];

const read = ({ from, due, status, daysOver }: Deadline) =>
  `${formatDay(from)} ${formatDay(due)} ${status}${daysOver > 0 ? ` +${daysOver}` : ''}`;

/** The last deadline of the limit, as it stands on the day asked: from when, until when, and how it stands. */
function deadline(record: WorkRecord, asked: string, limit: LimitCode): Deadline | undefined {
  return deadlinesOf(record, day(asked), MONDAY_TO_FRIDAY).deadlines.findLast((each) => each.limit === limit);
}

// prettier-ignore
const TABLE: readonly Row[] = [
  ['信访部门登记、转送：末日', of(), '2023-01-18', 'ROUTE', '2023-01-03 2023-01-18 OPEN', 'Art. 22(1)'],
  ['信访部门登记、转送：逾期一日', of(), '2023-01-19', 'ROUTE', '2023-01-03 2023-01-18 OVERDUE +1', 'Art. 22(1)'],
  ['转送即完成', handedOn, '2023-06-01', 'ROUTE', '2023-01-03 2023-01-18 MET', 'Art. 22(1)'],
  ['逾期转送', of(r.forward('2023-01-20')), '2023-06-01', 'ROUTE', '2023-01-03 2023-01-18 OVERDUE +2', 'Art. 22(1)'],
  ['自收到之日起', [r.register('2023-01-05', r.OFFICE, '2023-01-03')], '2023-01-05', 'ROUTE', '2023-01-03 2023-01-18 OPEN', 'Art. 22(1)'],
  ['下级信访部门收到转送', of(r.forward('2023-01-04', r.CITY_OFFICE)), '2023-01-10', 'ROUTE', '2023-01-04 2023-01-19 OPEN', 'Art. 22(1)'],
  ['直接收到的告知', [r.register('2023-01-03', r.BUREAU)], '2023-01-19', 'NOTICE', '2023-01-03 2023-01-18 OVERDUE +1', 'Art. 23(2)'],
  ['直接收到的以受理告知', [r.register('2023-01-03', r.BUREAU), r.accept('2023-01-18')], '2023-01-19', 'NOTICE', '2023-01-03 2023-01-18 MET', 'Art. 23(2)'],
  ['转送事项的告知', handedOn, '2023-01-20', 'REFERRED_NOTICE', '2023-01-04 2023-01-19 OVERDUE +1', 'Art. 23(3)'],
  ['自实际收到转送之日起', of(r.forward('2023-01-04', r.BUREAU, r.OFFICE, '2023-01-09')), '2023-01-20', 'REFERRED_NOTICE', '2023-01-09 2023-01-24 OPEN', 'Art. 23(3)'],
  ['异议待核实', [...handedOn, r.object('2023-01-06')], '2023-02-01', 'REFERRED_NOTICE', '2023-01-04 2023-01-19 DISPUTED', 'Art. 23(3)'],
  ['异议未获同意', [...handedOn, r.object('2023-01-06'), r.answer('2023-01-10', false)], '2023-02-01', 'REFERRED_NOTICE', '2023-01-04 2023-01-19 OVERDUE +13', 'Art. 23(3)'],
  ['五个工作日内的异议', handedOn, '2023-01-11', 'OBJECTION', '2023-01-04 2023-01-11 OPEN', 'Art. 23(3)'],
  ['异议权未行使', handedOn, '2023-01-12', 'OBJECTION', '2023-01-04 2023-01-11 LAPSED', 'Art. 23(3)'],
  ['已经提出的异议', [...handedOn, r.object('2023-01-11')], '2023-02-01', 'OBJECTION', '2023-01-04 2023-01-11 MET', 'Art. 23(3)'],
  ['会同办理者也可以异议', [...handedOn, r.takePart('2023-01-04', r.OTHER_BUREAU)], '2023-01-05', 'OBJECTION', '2023-01-04 2023-01-11 OPEN', 'Art. 23(3)'],
  ['请人会同不是转送', of(r.takePart('2023-01-04', r.BUREAU)), '2023-01-19', 'ROUTE', '2023-01-03 2023-01-18 OVERDUE +1', 'Art. 22(1)'],
  ['交还之前已经按期转送', [...handedOn, r.object('2023-01-06'), r.answer('2023-01-20', true)], '2023-02-01', 'ROUTE', '2023-01-03 2023-01-18 MET', 'Art. 22(1)'],
  ['交办的指定期限', of(r.assign('2023-01-04', r.BUREAU, '2023-02-28')), '2023-03-01', 'REPORT', '2023-01-04 2023-02-28 OVERDUE +1', 'Art. 22(1)(iii)'],
  ['交办后办结', of(r.assign('2023-01-04', r.BUREAU, '2023-02-28'), r.accept('2023-01-06'), r.decide('2023-02-28')), '2023-03-01', 'REPORT', '2023-01-04 2023-02-28 MET', 'Art. 22(1)(iii)'],
  ['办理六十日：末日', accepted, '2023-03-07', 'HANDLING', '2023-01-06 2023-03-07 OPEN', 'Art. 34'],
  ['办理六十日：逾期', accepted, '2023-03-10', 'HANDLING', '2023-01-06 2023-03-07 OVERDUE +3', 'Art. 34'],
  ['跨二月二十九日的六十日', of(r.accept('2024-01-01')), '2024-01-01', 'HANDLING', '2024-01-01 2024-03-01 OPEN', 'Art. 34'],
  ['平年同期', of(r.accept('2023-01-04')), '2023-02-01', 'HANDLING', '2023-01-04 2023-03-05 OPEN', 'Art. 34'],
  ['闰日届满的十五日', [r.register('2024-02-14')], '2024-02-14', 'ROUTE', '2024-02-14 2024-02-29 OPEN', 'Art. 22(1)'],
  ['自闰日起的三十日', of(r.accept('2024-01-15'), r.decide('2024-02-29')), '2024-03-01', 'REEXAMINATION_REQUEST', '2024-02-29 2024-03-30 OPEN', 'Art. 35'],
  ['延长三十日', [...accepted, r.extend('2023-03-01', 30)], '2023-04-07', 'HANDLING', '2023-01-06 2023-04-06 OVERDUE +1', 'Art. 34'],
  ['两次延长', [...accepted, r.extend('2023-03-01', 10), r.extend('2023-03-10', 5)], '2023-03-20', 'HANDLING', '2023-01-06 2023-03-22 OPEN', 'Art. 34'],
  ['办理中的听证不扣除', [...accepted, r.hear('2023-02-01', '2023-02-10', r.BUREAU)], '2023-02-11', 'HANDLING', '2023-01-06 2023-03-07 OPEN', 'Art. 34'],
  ['请求复查', decided, '2023-03-03', 'REEXAMINATION_REQUEST', '2023-02-01 2023-03-03 OPEN', 'Art. 35'],
  ['未请求复查不是谁的过错', decided, '2023-03-04', 'REEXAMINATION_REQUEST', '2023-02-01 2023-03-03 LAPSED', 'Art. 35'],
  ['自收到答复之日起', [...accepted, r.decide('2023-02-01', 'EXPLAINED', r.BUREAU, '2023-02-06')], '2023-03-04', 'REEXAMINATION_REQUEST', '2023-02-06 2023-03-08 OPEN', 'Art. 35'],
  ['复查', reexamining, '2023-03-13', 'REEXAMINATION', '2023-02-10 2023-03-12 OVERDUE +1', 'Art. 35'],
  ['自收到复查请求之日起', [...decided, r.ask('REEXAMINATION', '2023-02-10', r.SUPERIOR, '2023-02-13')], '2023-03-13', 'REEXAMINATION', '2023-02-13 2023-03-15 OPEN', 'Art. 35'],
  ['复查按期', reexamined, '2023-06-01', 'REEXAMINATION', '2023-02-10 2023-03-12 MET', 'Art. 35'],
  ['请求复核', reexamined, '2023-03-30', 'REVIEW_REQUEST', '2023-02-28 2023-03-30 OPEN', 'Art. 36(1)'],
  ['复核', reviewing, '2023-04-09', 'REVIEW', '2023-03-10 2023-04-09 OPEN', 'Art. 36(1)'],
  ['复核听证五日不计算', heard, '2023-04-14', 'REVIEW', '2023-03-10 2023-04-14 OPEN', 'Art. 36(1)'],
  ['听证只推迟尚未届满的期限', [...reviewing, r.hear('2023-04-20', '2023-04-24', r.TOP)], '2023-04-25', 'REVIEW', '2023-03-10 2023-04-09 OVERDUE +16', 'Art. 36(1)'],
  ['两次听证重叠的日子只扣一次', [...heard, r.hear('2023-03-23', '2023-03-26', r.TOP)], '2023-04-01', 'REVIEW', '2023-03-10 2023-04-16 OPEN', 'Art. 36(1)'],
];

describe('the limits of the Regulations, each as it stands on a day', () => {
  it.each(TABLE)('%s', (_what, drafts, asked, limit, course, clause) => {
    const found = deadline(r.recordOf(drafts), asked, limit);

    expect(found === undefined ? null : read(found)).toBe(course);
    expect(found === undefined ? null : label(found.citation, 'EN')).toBe(`Regulations ${clause}`);
  });

  it('has no limit for execution where no implementing rule sets one', () => {
    expect(deadline(r.recordOf(supported), '2024-01-01', 'EXECUTION')).toBeUndefined();
  });

  it('does not know yet what comes after the day asked', () => {
    expect(deadlinesOf(r.recordOf(reviewing), day('2023-01-04'), MONDAY_TO_FRIDAY).deadlines).toEqual(
      deadlinesOf(r.recordOf(handedOn), day('2023-01-04'), MONDAY_TO_FRIDAY).deadlines,
    );
  });

  it('tells the length, what was added and what was not counted', () => {
    expect(deadline(r.recordOf([...accepted, r.extend('2023-03-01', 30)]), '2023-03-01', 'HANDLING')).toMatchObject({
      length: 90,
      unit: 'DAY',
      extendedBy: 30,
      notCounted: 0,
      organ: r.BUREAU.organ,
    });
    expect(deadline(r.recordOf(heard), '2023-04-01', 'REVIEW')).toMatchObject({ length: 30, notCounted: 5 });
  });

  it.each`
    what                        | drafts                                                         | asked           | limit         | clause
    ${'复核听证'}               | ${heard}                                                       | ${'2023-04-01'} | ${'REVIEW'}   | ${'《条例》第三十六条第二款'}
    ${'旧条例下的复核听证'}     | ${heardIn2021}                                                 | ${'2021-04-01'} | ${'REVIEW'}   | ${'《信访条例》第三十五条第二款'}
    ${'没有听证的复核'}         | ${reviewing}                                                   | ${'2023-04-01'} | ${'REVIEW'}   | ${null}
    ${'办理中的听证'}           | ${[...accepted, r.hear('2023-02-01', '2023-02-10', r.BUREAU)]} | ${'2023-02-11'} | ${'HANDLING'} | ${null}
    ${'期限届满之后才有的听证'} | ${[...reviewing, r.hear('2023-04-20', '2023-04-24', r.TOP)]}   | ${'2023-04-25'} | ${'REVIEW'}   | ${null}
  `('names the clause by which days are not counted: $what', ({ drafts, asked, limit, clause }: Hearing) => {
    const by = deadline(r.recordOf(drafts), asked, limit)?.notCountedBy;

    expect(by == null ? by : label(by, 'ZH')).toBe(clause);
    expect(by?.words ?? null).toBe(clause === null ? null : '听证所需时间不计算在前款规定的期限内');
  });

  it('says what is due in both languages', () => {
    const { message } = deadline(r.recordOf(accepted), '2023-02-01', 'HANDLING') ?? {};
    const places = { organ: '县水务局', text: message?.text ?? '' } as Parameters<
      (typeof PHRASES)['note.case-lead']['zh']
    >[0];

    expect(PHRASES[message?.key ?? 'deadline.ROUTE'].zh(places)).toBe('县水务局应当办结，至2023-03-07届满');
    expect(PHRASES[message?.key ?? 'deadline.ROUTE'].en(places)).toBe(
      '县水务局 shall conclude the handling, by 2023-03-07',
    );
  });
});
