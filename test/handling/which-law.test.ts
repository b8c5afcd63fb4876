import { MONDAY_TO_FRIDAY } from '../../src/core/calendar/working-days';
import { day, formatDay } from '../../src/core/facts/day';
import { deadlinesOf } from '../../src/core/handling/deadlines';
import type { WorkRecord } from '../../src/core/handling/work';
import { label } from '../../src/core/law/label';
import * as r from './record';

const LATE = day('2024-01-01');
const timing = (drafts: readonly r.Draft[], facts: Partial<WorkRecord> = {}) =>
  deadlinesOf(r.recordOf(drafts, facts), LATE, MONDAY_TO_FRIDAY);

const bound = (drafts: readonly r.Draft[], facts: Partial<WorkRecord> = {}) =>
  timing(drafts, facts).deadlines.map(
    ({ limit, due, citation }) => `${limit} ${formatDay(due)} ${label(citation, 'ZH')}`,
  );
const free = (drafts: readonly r.Draft[], facts: Partial<WorkRecord> = {}) =>
  timing(drafts, facts).notBinding.map(({ limit, code, citation }) => `${limit} ${code} ${label(citation, 'ZH')}`);

describe('a matter under way on 2022-05-01: each limit goes by the law in force on the day from which it runs', () => {
  it.each`
    what                      | on              | limits
    ${'旧条例的最后一日收到'} | ${'2022-04-30'} | ${['ROUTE 2022-05-15 《信访条例》第二十一条第一款']}
    ${'新条例的第一日收到'}   | ${'2022-05-01'} | ${['ROUTE 2022-05-16 《条例》第二十二条第一款']}
    ${'旧条例的第一日收到'}   | ${'2005-05-01'} | ${['ROUTE 2005-05-16 《信访条例》第二十一条第一款']}
    ${'更早的规定没有收录'}   | ${'2005-04-30'} | ${[]}
  `('$what（$on）', ({ on, limits }: { on: string; limits: string[] }) => {
    expect(bound([r.register(on)])).toEqual(limits);
  });

  it('the steps of one matter go by one law or the other', () => {
    const drafts = [
      r.register('2022-03-01'),
      r.forward('2022-03-10'),
      r.accept('2022-03-20'),
      r.decide('2022-04-25', 'NOT_SUPPORTED', r.BUREAU, '2022-04-28'),
      r.ask('REEXAMINATION', '2022-05-20', r.SUPERIOR),
      r.decideOn('REEXAMINATION', '2022-06-20', r.SUPERIOR),
    ];

    expect(bound(drafts, { path: null })).toEqual([
      'ROUTE 2022-03-16 《信访条例》第二十一条第一款',
      'REFERRED_NOTICE 2022-03-25 《信访条例》第二十一条第二款',
      'HANDLING 2022-05-19 《信访条例》第三十三条',
      'REEXAMINATION_REQUEST 2022-05-28 《信访条例》第三十四条',
      'REEXAMINATION 2022-06-19 《条例》第三十五条',
      'REVIEW_REQUEST 2022-07-20 《条例》第三十六条第一款',
    ]);
  });

  it('there is no limit for objections to what was received before', () => {
    expect(bound([r.register('2022-04-28'), r.forward('2022-04-29')]).join()).not.toContain('OBJECTION');
    expect(bound([r.register('2022-04-28'), r.forward('2022-05-01')]).join()).toContain('OBJECTION 2022-05-06');
  });

  it('an extension approved under the new law prolongs the limit that began under the old one', () => {
    const drafts = [r.register('2022-04-01', r.BUREAU), r.accept('2022-04-10'), r.extend('2022-05-10', 30)];

    expect(bound(drafts)).toContain('HANDLING 2022-07-09 《信访条例》第三十三条');
  });
});

describe('whom and what the limits bind', () => {
  const worked = (on: string, by = r.BUREAU) => [r.register(on, by), r.accept(on, by)];
  const SINCE = '2023-01-03';
  const BEFORE = '2021-01-04';

  it.each`
    what                            | drafts                                                                                      | facts                                      | unbound
    ${'途径（六）的申诉求决'}       | ${worked(SINCE)}                                                                            | ${{}}                                      | ${[]}
    ${'途径（五）'}                 | ${worked(SINCE)}                                                                            | ${{ path: '5' }}                           | ${['HANDLING OTHER_PATH 《条例》第三十四条']}
    ${'途径未记录'}                 | ${worked(SINCE)}                                                                            | ${{ path: null }}                          | ${['HANDLING PATH_UNKNOWN 《条例》第三十四条']}
    ${'受理时认定途径（六）'}       | ${[r.register(SINCE, r.BUREAU), r.accept(SINCE, r.BUREAU, '6')]}                            | ${{ path: null }}                          | ${[]}
    ${'作出处理意见即为途径（六）'} | ${[...worked(SINCE), r.decide(SINCE)]}                                                      | ${{ path: null }}                          | ${[]}
    ${'涉诉'}                       | ${worked(SINCE, r.POLICE)}                                                                  | ${{ path: null, litigationRelated: true }} | ${['NOTICE OWN_PROVISIONS 《条例》第二十三条第四款', 'HANDLING OTHER_PATH 《条例》第三十四条']}
    ${'建议意见'}                   | ${worked(SINCE)}                                                                            | ${{ kind: 'SUGGESTION' }}                  | ${['HANDLING OTHER_KIND 《条例》第三十四条']}
    ${'检举控告'}                   | ${worked(SINCE, r.DISCIPLINE)}                                                              | ${{ kind: 'ACCUSATION' }}                  | ${['NOTICE OWN_PROVISIONS 《条例》第二十三条第四款', 'HANDLING OTHER_KIND 《条例》第三十四条']}
    ${'住址不清'}                   | ${worked(SINCE)}                                                                            | ${{ petitionerKnown: false }}              | ${['NOTICE PETITIONER_UNKNOWN 《条例》第二十三条第二款']}
    ${'新条例约束党的机关'}         | ${worked(SINCE, r.PARTY_ORGAN)}                                                             | ${{}}                                      | ${[]}
    ${'旧条例只约束行政机关'}       | ${worked(BEFORE, r.PARTY_ORGAN)}                                                            | ${{}}                                      | ${['NOTICE ORGAN_NOT_BOUND 《信访条例》第二条第一款', 'HANDLING ORGAN_NOT_BOUND 《信访条例》第二条第一款']}
    ${'旧条例没有途径之分'}         | ${worked(BEFORE)}                                                                           | ${{ path: null }}                          | ${[]}
    ${'旧条例下记录为途径（四）'}   | ${worked(BEFORE)}                                                                           | ${{ path: '4' }}                           | ${['HANDLING OTHER_PATH 《信访条例》第三十二条第一款']}
    ${'早于旧条例'}                 | ${worked('2005-04-01')}                                                                     | ${{}}                                      | ${['NOTICE NOT_IN_FORCE 《信访条例》第五十一条', 'HANDLING NOT_IN_FORCE 《信访条例》第五十一条']}
    ${'异议获同意，事项交还'}       | ${[r.register(SINCE), r.forward(SINCE), r.object(SINCE), r.answer(SINCE, true)]}            | ${{}}                                      | ${['REFERRED_NOTICE RETURNED 《条例》第二十三条第三款']}
    ${'异议之后改转，等于同意'}     | ${[r.register(SINCE), r.forward(SINCE), r.object(SINCE), r.forward(SINCE, r.OTHER_BUREAU)]} | ${{}}                                      | ${['REFERRED_NOTICE RETURNED 《条例》第二十三条第三款']}
  `(
    '$what: $unbound',
    ({ drafts, facts, unbound }: { drafts: r.Draft[]; facts: Partial<WorkRecord>; unbound: string[] }) => {
      expect(free(drafts, facts)).toEqual(unbound);
    },
  );

  it.each(['SUGGESTION', 'ACCUSATION'] as const)('%s: routing and notice bind all the same', (kind) => {
    expect(
      bound([r.register('2023-01-03'), r.forward('2023-01-04')], { kind }).map((line) => line.split(' ')[0]),
    ).toEqual(['ROUTE', 'REFERRED_NOTICE', 'OBJECTION']);
  });
});
