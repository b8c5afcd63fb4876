import { MONDAY_TO_FRIDAY } from '../../src/core/calendar/working-days';
import { day, formatDay, FOREVER } from '../../src/core/facts/day';
import { bounced } from '../../src/core/handling/bounced';
import { timing } from '../../src/core/handling/deadlines';
import { leads } from '../../src/core/handling/leads';
import { NO_LOCAL_LIMITS } from '../../src/core/handling/local-limits';
import { workOn } from '../../src/core/handling/work';
import { label } from '../../src/core/law/label';
import { PHRASES } from '../../src/core/law/phrasebook';
import * as r from './record';

const { OFFICE, BUREAU, OTHER_BUREAU } = r;
const NAMES: Readonly<Record<number, string>> = { 1: '信访局', 2: '水务局', 3: '住建局', 4: '市水务局', 9: '市信访局' };

const facts = (drafts: readonly r.Draft[]) =>
  bounced(workOn(r.recordOf(drafts), FOREVER)).map(
    ({ code, organ, other, on }) => `${formatDay(on)} ${NAMES[organ] ?? ''}→${NAMES[other] ?? ''} ${code}`,
  );

const start = [r.register('2023-01-03'), r.forward('2023-01-04')];
const objected = [...start, r.object('2023-01-06')];
const elsewhere = [...objected, r.forward('2023-01-09', OTHER_BUREAU)];
const twice = [...elsewhere, r.object('2023-01-11', OTHER_BUREAU)];

describe('a matter passed back and forth (推诿): the facts from which it is seen', () => {
  it.each`
    course                | drafts                                                                                                                                | seen
    ${'一次转送'}         | ${start}                                                                                                                              | ${[]}
    ${'一次异议是权利'}   | ${objected}                                                                                                                           | ${[]}
    ${'异议之后改转'}     | ${elsewhere}                                                                                                                          | ${[]}
    ${'再次异议'}         | ${twice}                                                                                                                              | ${['2023-01-11 住建局→信访局 OBJECTED_AGAIN']}
    ${'又转回第一个机关'} | ${[...twice, r.forward('2023-01-13')]}                                                                                                | ${['2023-01-11 住建局→信访局 OBJECTED_AGAIN', '2023-01-13 信访局→水务局 CAME_BACK']}
    ${'转回信访部门'}     | ${[...start, r.forward('2023-01-05', OFFICE, BUREAU)]}                                                                                | ${['2023-01-05 水务局→信访局 CAME_BACK']}
    ${'逐级向下转送'}     | ${[r.register('2023-01-03', r.CITY_OFFICE), r.forward('2023-01-04', OFFICE, r.CITY_OFFICE), r.forward('2023-01-05', BUREAU, OFFICE)]} | ${[]}
    ${'同日转送两个机关'} | ${[...start, r.forward('2023-01-04', OTHER_BUREAU)]}                                                                                  | ${[]}
  `('$course: $seen', ({ drafts, seen }: { drafts: r.Draft[]; seen: string[] }) => {
    expect(facts(drafts)).toEqual(seen);
  });

  it('cite the prohibition of their day and say that they are facts', () => {
    const [fact] = bounced(workOn(r.recordOf(twice), FOREVER));

    expect(fact === undefined ? '' : label(fact.citation, 'ZH')).toBe('《条例》第二十八条第一款');
    expect(fact?.citation.words).toBe('不得推诿、敷衍、拖延');
    expect(fact?.message).toEqual({ key: 'bounced.OBJECTED_AGAIN', organ: 3, other: 1 });
  });
});

const leadsOn = (drafts: readonly r.Draft[], on: string) => {
  const work = workOn(r.recordOf(drafts), day(on));
  const { deadlines } = timing(work, day(on), { calendar: MONDAY_TO_FRIDAY, local: NO_LOCAL_LIMITS });
  return leads(deadlines, bounced(work));
};

describe('leads for Art. 11(1) of the Measures: facts with their clause, never findings', () => {
  const accepted = [...start, r.accept('2023-01-06')];

  it.each`
    course                        | drafts                                                                                     | on              | raised
    ${'期限之内'}                 | ${start}                                                                                   | ${'2023-01-19'} | ${[]}
    ${'逾期未告知'}               | ${start}                                                                                   | ${'2023-01-20'} | ${['2023-01-20 水务局 Measures Art. 11(1)(ii)']}
    ${'逾期未转送'}               | ${[r.register('2023-01-03')]}                                                              | ${'2023-01-19'} | ${['2023-01-19 信访局 Measures Art. 11(1)(ii)']}
    ${'逾期未办结'}               | ${accepted}                                                                                | ${'2023-03-08'} | ${['2023-03-08 水务局 Measures Art. 11(1)(iii)']}
    ${'逾期办结仍是线索'}         | ${[...accepted, r.decide('2023-03-20')]}                                                   | ${'2023-04-01'} | ${['2023-03-08 水务局 Measures Art. 11(1)(iii)']}
    ${'按期办结'}                 | ${[...accepted, r.decide('2023-03-07')]}                                                   | ${'2023-03-31'} | ${[]}
    ${'信访人没有请求复查'}       | ${[...accepted, r.decide('2023-03-07')]}                                                   | ${'2024-01-01'} | ${[]}
    ${'逾期未复查'}               | ${[...accepted, r.decide('2023-02-01'), r.ask('REEXAMINATION', '2023-02-10', r.SUPERIOR)]} | ${'2023-03-13'} | ${['2023-03-13 市水务局 Measures Art. 11(1)(iii)']}
    ${'异议待核实不算逾期'}       | ${objected}                                                                                | ${'2023-03-01'} | ${[]}
    ${'来回推转'}                 | ${[...twice, r.forward('2023-01-13')]}                                                     | ${'2023-01-14'} | ${['2023-01-11 住建局 Measures Art. 11(1)(iii)', '2023-01-13 信访局 Measures Art. 11(1)(iii)']}
    ${'《办法》施行之前已经了结'} | ${[r.register('2016-01-04'), r.forward('2016-02-01')]}                                     | ${'2016-02-02'} | ${[]}
    ${'《办法》施行之后仍在逾期'} | ${[r.register('2016-01-04')]}                                                              | ${'2016-11-01'} | ${['2016-10-08 信访局 Measures Art. 11(1)(ii)']}
  `('$course（$on）: $raised', ({ drafts, on, raised }: { drafts: r.Draft[]; on: string; raised: string[] }) => {
    const found = leadsOn(drafts, on);

    expect(
      found.map(({ since, organ, citation }) => `${formatDay(since)} ${NAMES[organ] ?? ''} ${label(citation, 'EN')}`),
    ).toEqual(raised);
    expect(found.map(({ citation }) => String(citation.item))).toEqual(found.map(({ ground }) => ground));
  });

  it('say of themselves that they are no finding', () => {
    const [lead] = leadsOn(start, '2023-01-20');
    const places = { organ: '水务局', text: lead?.message.text ?? '' } as never;

    expect(PHRASES[lead?.message.key ?? 'lead.BOUNCED'].zh(places)).toBe(
      '水务局在2023-01-19期限届满时尚未完成；仅为线索，不是认定',
    );
  });
});
