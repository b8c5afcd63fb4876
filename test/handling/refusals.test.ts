import { MONDAY_TO_FRIDAY } from '../../src/core/calendar/working-days';
import { FOREVER } from '../../src/core/facts/day';
import { refusal } from '../../src/core/handling/open-steps';
import type { StepRefusalCode } from '../../src/core/handling/refusal';
import { type WorkRecord, workOn } from '../../src/core/handling/work';
import { label } from '../../src/core/law/label';
import { COURSES as at } from './courses';
import * as r from './record';

const refused = (record: WorkRecord, draft: r.Draft) =>
  refusal(workOn(record, FOREVER), r.last(draft), MONDAY_TO_FRIDAY);

type Row = readonly [why: string, record: WorkRecord, draft: r.Draft, code: StepRefusalCode, clause: string];

const old = (drafts: readonly r.Draft[]) => r.recordOf(drafts, { path: null });
const of = (facts: Partial<WorkRecord>, ...drafts: r.Draft[]) =>
  r.recordOf([r.register('2023-01-03'), ...drafts], facts);
const litigation = { litigationRelated: true, path: null } as const;
const later = r.forward('2023-01-04');

const REFUSED: readonly Row[] = [
  ['交给自己', at.registered, r.forward('2023-01-04', r.OFFICE), 'ALREADY_THERE', '《条例》第二十八条第一款'],
  ['已在该机关', at['handed on'], r.forward('2023-01-04'), 'ALREADY_THERE', '《条例》第二十八条第一款'],
  [
    '事项不在手中',
    at['handed on'],
    r.accept('2023-01-05', r.OTHER_BUREAU),
    'NOT_WITH_ORGAN',
    '《条例》第二十三条第一款',
  ],
  ['已经转出', at['handed on'], r.accept('2023-01-05', r.OFFICE), 'NOT_WITH_ORGAN', '《条例》第二十三条第一款'],
  [
    '次日未经异议改转',
    at['handed on'],
    r.forward('2023-01-05', r.OTHER_BUREAU),
    'NOT_WITH_ORGAN',
    '《条例》第二十三条第一款',
  ],
  [
    '会同办理者不受理',
    of({}, r.takePart('2023-01-04', r.BUREAU)),
    r.accept('2023-01-05'),
    'NOT_WITH_ORGAN',
    '《条例》第二十三条第一款',
  ],
  [
    '他人的异议',
    at['objected to'],
    r.answer('2023-01-06', true, r.OTHER_BUREAU),
    'NO_OBJECTION',
    '《条例》第二十三条第三款',
  ],
  [
    '异议之后又转出，即不再异议',
    of({}, later, r.object('2023-01-05'), r.forward('2023-01-06', r.OTHER_BUREAU, r.BUREAU)),
    r.answer('2023-01-09', true),
    'NO_OBJECTION',
    '《条例》第二十三条第三款',
  ],
  [
    '会同者交还的，主办机关手中没有增加',
    of(
      {},
      later,
      r.takePart('2023-01-04', r.OTHER_BUREAU),
      r.object('2023-01-05', r.OTHER_BUREAU),
      r.answer('2023-01-06', true, r.OTHER_BUREAU),
    ),
    r.accept('2023-01-09', r.OFFICE),
    'NOT_WITH_ORGAN',
    '《条例》第二十三条第一款',
  ],
  [
    '转给下级又交还，自收到之日起已过五个工作日',
    of(
      {},
      later,
      r.forward('2023-01-05', r.OTHER_BUREAU, r.BUREAU),
      r.object('2023-01-06', r.OTHER_BUREAU),
      r.answer('2023-01-10', true, r.OTHER_BUREAU, r.BUREAU),
    ),
    r.object('2023-01-12'),
    'LIMIT_PASSED',
    '《条例》第二十三条第三款',
  ],
  ['第六个工作日', at['handed on'], r.object('2023-01-12'), 'LIMIT_PASSED', '《条例》第二十三条第三款'],
  [
    '异议未获同意又提',
    of({}, later, r.object('2023-01-05'), r.answer('2023-01-06', false)),
    r.object('2023-01-09'),
    'ALREADY_OBJECTED',
    '《条例》第二十三条第三款',
  ],
  ['涉诉转送一般部门', of(litigation), r.forward('2023-01-04'), 'NOT_POLITICAL_LEGAL', '《条例》第二十八条第二款'],
  [
    '涉诉由信访部门受理',
    of(litigation),
    r.accept('2023-01-04', r.OFFICE),
    'NOT_POLITICAL_LEGAL',
    '《条例》第二十八条第二款',
  ],
  [
    '受理时认定为涉诉',
    at['handed on'],
    r.accept('2023-01-05', r.BUREAU, '1'),
    'NOT_POLITICAL_LEGAL',
    '《条例》第二十八条第二款',
  ],
  [
    '检举控告由信访部门受理',
    of({ kind: 'ACCUSATION' }),
    r.accept('2023-01-04', r.OFFICE),
    'NOT_DISCIPLINE',
    '《条例》第二十二条第二款',
  ],
  [
    '转来的以无权不予受理',
    at['handed on'],
    r.decline('2023-01-05', r.BUREAU, 'NOT_COMPETENT'),
    'OBJECT_INSTEAD',
    '《条例》第二十三条第三款',
  ],
  [
    '信访程序事项以其他程序不予受理',
    at['handed on'],
    r.decline('2023-01-05', r.BUREAU, 'OTHER_PROCEDURE'),
    'REASON_UNFOUNDED',
    '《条例》第四十四条第（二）项',
  ],
  ['延长三十一日', at.accepted, r.extend('2023-02-01', 31), 'EXTENSION_TOO_LONG', '《条例》第三十四条'],
  [
    '两次共三十一日',
    of({}, later, r.accept('2023-01-06'), r.extend('2023-02-01', 20)),
    r.extend('2023-02-02', 11),
    'EXTENSION_TOO_LONG',
    '《条例》第三十四条',
  ],
  ['延长零日', at.accepted, r.extend('2023-02-01', 0), 'EXTENSION_TOO_LONG', '《条例》第三十四条'],
  ['期满之后延长', at.accepted, r.extend('2023-03-08', 5), 'LIMIT_PASSED', '《条例》第三十四条'],
  [
    '没有期限可延长',
    of({ path: '5' }, r.accept('2023-01-06', r.OFFICE)),
    r.extend('2023-01-07', 5, r.OFFICE),
    'NO_LIMIT',
    '《条例》第三十四条',
  ],
  [
    '建议意见作出处理意见',
    of({ kind: 'SUGGESTION' }, later, r.accept('2023-01-06')),
    r.decide('2023-02-01'),
    'OUTCOME_UNFIT',
    '《条例》第三十一条',
  ],
  [
    '仲裁事项作出处理意见',
    of({ path: '2' }, later, r.accept('2023-01-06')),
    r.decide('2023-02-01'),
    'OUTCOME_UNFIT',
    '《条例》第三十一条',
  ],
  [
    '他人作出处理意见',
    at.accepted,
    r.decide('2023-02-01', 'NOT_SUPPORTED', r.OFFICE),
    'NOT_WITH_ORGAN',
    '《条例》第二十三条第一款',
  ],
  [
    '第三十一日请求复查',
    at.decided,
    r.ask('REEXAMINATION', '2023-03-04', r.SUPERIOR),
    'LIMIT_PASSED',
    '《条例》第三十五条',
  ],
  [
    '向原办理机关请求复查',
    at.decided,
    r.ask('REEXAMINATION', '2023-02-10', r.BUREAU),
    'NOT_SUPERIOR',
    '《条例》第三十五条',
  ],
  [
    '向复查机关请求复核',
    at['re-examined'],
    r.ask('REVIEW', '2023-03-10', r.SUPERIOR),
    'NOT_SUPERIOR',
    '《条例》第三十六条第一款',
  ],
  [
    '第三十一日请求复核',
    at['re-examined'],
    r.ask('REVIEW', '2023-03-31', r.TOP),
    'LIMIT_PASSED',
    '《条例》第三十六条第一款',
  ],
  [
    '他人提出复查意见',
    at['re-examining'],
    r.decideOn('REEXAMINATION', '2023-02-28', r.TOP),
    'NOT_WITH_ORGAN',
    '《条例》第二十三条第一款',
  ],
  ['早于上一步骤', at.accepted, r.decide('2023-01-05'), 'OUT_OF_ORDER', '《条例》第二十一条第二款'],
  [
    '登记早于收到',
    at.unregistered,
    r.register('2023-01-03', r.OFFICE, '2023-01-04'),
    'OUT_OF_ORDER',
    '《条例》第二十一条第二款',
  ],
  [
    '收到早于作出',
    at.accepted,
    r.decide('2023-02-01', 'NOT_SUPPORTED', r.BUREAU, '2023-01-31'),
    'OUT_OF_ORDER',
    '《条例》第二十一条第二款',
  ],
  [
    '听证早于受理',
    at.accepted,
    r.hear('2023-01-05', '2023-01-10', r.BUREAU),
    'OUT_OF_ORDER',
    '《条例》第二十一条第二款',
  ],
  [
    '2022年5月1日前夕仍依旧条例',
    old([r.register('2022-04-01')]),
    r.decide('2022-04-30'),
    'NOT_ACCEPTED',
    '《信访条例》第三十三条',
  ],
  [
    '2022年5月1日起依新条例',
    old([r.register('2022-04-01')]),
    r.decide('2022-05-01'),
    'NOT_ACCEPTED',
    '《条例》第三十四条',
  ],
];

describe('entries that are refused', () => {
  it.each(REFUSED)('%s', (_why, record, draft, code, clause) => {
    const refusal = refused(record, draft);

    expect(refusal?.code).toBe(code);
    expect(refusal === null ? null : label(refusal.citation, 'ZH')).toBe(clause);
  });
});

describe('what a refusal tells', () => {
  it('names the organs that may take the step', () => {
    expect(refused(at['handed on'], r.accept('2023-01-05', r.OFFICE))).toMatchObject({
      organs: [r.BUREAU.organ],
      message: { key: 'not-open.NOT_WITH_ORGAN', organs: [r.BUREAU.organ] },
    });
  });

  it('names the day on which the limit passed', () => {
    expect(refused(at.decided, r.ask('REEXAMINATION', '2023-03-04', r.SUPERIOR))?.message.text).toBe('2023-03-03');
    expect(refused(at['handed on'], r.object('2023-01-12'))?.message.text).toBe('2023-01-11');
  });

  it('says what is open instead', () => {
    expect(refused(at['handed on'], r.object('2023-01-12'))?.open).toEqual([
      'FORWARD',
      'ASSIGN',
      'ACCEPT',
      'DECLINE',
      'SUPERVISE_HANDLING',
    ]);
  });
});
