import { MONDAY_TO_FRIDAY } from '../../src/core/calendar/working-days';
import { FOREVER } from '../../src/core/facts/day';
import { refusal } from '../../src/core/handling/open-steps';
import { type WorkRecord, workOn } from '../../src/core/handling/work';
import { COURSES as at } from './courses';
import * as r from './record';

const old = (drafts: readonly r.Draft[]) => r.recordOf(drafts, { path: null });
const of = (facts: Partial<WorkRecord>, ...drafts: r.Draft[]) =>
  r.recordOf([r.register('2023-01-03'), ...drafts], facts);
const litigation = { litigationRelated: true, path: null } as const;
const direct = r.recordOf([r.register('2023-01-03', r.BUREAU)]);
const later = r.forward('2023-01-04');

const ALLOWED: readonly (readonly [why: string, record: WorkRecord, draft: r.Draft])[] = [
  ['第五个工作日提出异议', at['handed on'], r.object('2023-01-11')],
  ['同日转送多个机关', at['handed on'], r.forward('2023-01-04', r.OTHER_BUREAU)],
  ['异议之后改转', at['objected to'], r.forward('2023-01-06', r.OTHER_BUREAU)],
  ['异议之后仍自行受理', at['objected to'], r.accept('2023-01-06')],
  [
    '异议获同意，交还后由信访部门再转',
    of({}, later, r.object('2023-01-05'), r.answer('2023-01-06', true)),
    r.forward('2023-01-09', r.OTHER_BUREAU),
  ],
  [
    '交还给登记机关的，由其受理，请其会同者不改变',
    r.recordOf([
      r.register('2023-01-03', r.SUPERIOR),
      r.forward('2023-01-04', r.BUREAU, r.SUPERIOR),
      r.takePart('2023-01-04', r.SUPERIOR, r.BUREAU),
      r.object('2023-01-05'),
      r.answer('2023-01-06', true, r.BUREAU, r.SUPERIOR),
    ]),
    r.accept('2023-01-09', r.SUPERIOR),
  ],
  [
    '同日转送两个机关，一个交还后再转',
    of({}, later, r.forward('2023-01-04', r.OTHER_BUREAU), r.object('2023-01-05'), r.answer('2023-01-06', true)),
    r.forward('2023-01-09', r.SUPERIOR),
  ],
  [
    '请他人会同不等于同意异议',
    of({}, later, r.object('2023-01-05'), r.takePart('2023-01-05', r.OTHER_BUREAU)),
    r.answer('2023-01-06', false),
  ],
  [
    '下级信访部门再转',
    of({}, r.forward('2023-01-04', r.CITY_OFFICE)),
    r.forward('2023-01-10', r.BUREAU, r.CITY_OFFICE),
  ],
  ['请人会同者自己受理', of({}, later, r.takePart('2023-01-05', r.OTHER_BUREAU, r.BUREAU)), r.accept('2023-01-06')],
  ['涉诉转送政法部门', of(litigation), r.forward('2023-01-04', r.POLICE)],
  ['涉诉经下级信访部门转送', of(litigation), r.forward('2023-01-04', r.CITY_OFFICE)],
  ['涉诉由政法部门受理', of(litigation, r.forward('2023-01-04', r.POLICE)), r.accept('2023-01-05', r.POLICE)],
  [
    '检举控告由纪检监察机关受理',
    of({ kind: 'ACCUSATION' }, r.forward('2023-01-04', r.DISCIPLINE)),
    r.accept('2023-01-05', r.DISCIPLINE),
  ],
  ['直接收到的以无权不予受理', direct, r.decline('2023-01-05', r.BUREAU, 'NOT_COMPETENT')],
  [
    '旧条例下转来的可以不予受理',
    old([r.register('2021-01-04'), r.forward('2021-01-05')]),
    r.decline('2021-01-06', r.BUREAU, 'NOT_COMPETENT'),
  ],
  ['旧条例下异议没有期限', old([r.register('2021-01-04'), r.forward('2021-01-05')]), r.object('2021-02-05')],
  ['不予受理之后改为受理', at.declined, r.accept('2023-01-10')],
  ['最后一日延长三十日', at.accepted, r.extend('2023-03-07', 30)],
  ['两次共三十日', of({}, later, r.accept('2023-01-06'), r.extend('2023-02-01', 20)), r.extend('2023-02-02', 10)],
  ['调解结束', at.accepted, r.decide('2023-02-01', 'SETTLED')],
  ['没有记录途径的处理意见', of({ path: null }, later, r.accept('2023-01-06')), r.decide('2023-02-01', 'SUPPORTED')],
  ['第三十日请求复查', at.decided, r.ask('REEXAMINATION', '2023-03-03', r.SUPERIOR)],
  [
    '自收到答复起算',
    of({}, later, r.accept('2023-01-06'), r.decide('2023-02-01', 'NOT_SUPPORTED', r.BUREAU, '2023-02-05')),
    r.ask('REEXAMINATION', '2023-03-07', r.SUPERIOR),
  ],
  ['办结之后请求复查', at.closed, r.ask('REEXAMINATION', '2023-02-10', r.SUPERIOR)],
  ['复核中听证', at.reviewing, r.hear('2023-03-15', '2023-03-20', r.TOP)],
  [
    '复查期间执行',
    r.recordOf([
      r.register('2023-01-03', r.BUREAU),
      r.accept('2023-01-04'),
      r.decide('2023-02-01', 'SUPPORTED'),
      r.ask('REEXAMINATION', '2023-02-10', r.SUPERIOR),
    ]),
    r.plain('EXECUTE', '2023-02-11'),
  ],
  [
    '承继机关继续办理',
    at.accepted,
    { ...r.decide('2023-02-01', 'SUPPORTED', r.OTHER_BUREAU), inPlaceOf: r.BUREAU.organ } as r.Draft,
  ],
  ['办结之后仍可督办', at.closed, r.plain('SUPERVISE_HANDLING', '2023-06-01', r.OFFICE)],
];

describe('entries that may be added', () => {
  it.each(ALLOWED)('%s', (_why, record, draft) => {
    expect(refusal(workOn(record, FOREVER), r.last(draft), MONDAY_TO_FRIDAY)).toBeNull();
  });
});
