import { MONDAY_TO_FRIDAY } from '../../src/core/calendar/working-days';
import { day, type Day } from '../../src/core/facts/day';
import type { HandedOn, WorkEvent, WorkStep } from '../../src/core/handling/step';
import type { WorkRecord } from '../../src/core/handling/work';

/** The course of the work, by which each step needs all before it. */
const COURSE: readonly WorkStep[] = [
  'REGISTER',
  'ACCEPT',
  'DECIDE',
  'REQUEST_REEXAMINATION',
  'DECIDE_REEXAMINATION',
  'REQUEST_REVIEW',
  'DECIDE_REVIEW',
];
const BEFORE_ACCEPTANCE: readonly WorkStep[] = ['FORWARD', 'ASSIGN', 'OBJECT', 'ANSWER_OBJECTION', 'DECLINE'];
const STATING: readonly WorkStep[] = ['DECIDE', 'DECIDE_REEXAMINATION', 'DECIDE_REVIEW'];
const AFTER_CLOSING: readonly WorkStep[] = ['SUPERVISE_HANDLING', 'REQUEST_REEXAMINATION', 'REQUEST_REVIEW'];

/**
 * What the rules forbid in a record, found by plain reading of its entries one by one: nothing of the state that the
 * program folds is used.
 */
export function forbidden(record: WorkRecord): string[] {
  const { events } = record;
  const wrong = events.flatMap((event, index) =>
    Object.entries(FORBIDDEN)
      .filter(([, applies]) => applies(event, events.slice(0, index), record))
      .map(([what]) => `${what}: ${event.step}`),
  );
  return [...wrong, ...COURSE.filter((step) => events.filter((event) => event.step === step).length > 1)];
}

type Rule = (event: WorkEvent, earlier: readonly WorkEvent[], record: WorkRecord) => boolean;

const FORBIDDEN: Readonly<Record<string, Rule>> = {
  'before registration': ({ step }, earlier) => step !== 'REGISTER' && !has(earlier, 'REGISTER'),
  'before its turn': ({ step }, earlier) =>
    COURSE.slice(0, Math.max(0, COURSE.indexOf(step))).some((each) => !has(earlier, each)),
  'on a day gone by': ({ on }, earlier) => earlier.some((event) => event.on > on),
  'after acceptance': ({ step }, earlier) => BEFORE_ACCEPTANCE.includes(step) && has(earlier, 'ACCEPT'),
  'after closing': ({ step }, earlier) => isClosed(earlier) && !AFTER_CLOSING.includes(step),
  'of what it never had': (event, earlier) => event.step === 'ACCEPT' && !hadIt(earlier, event.by.organ),
  'of no matter of its': (event, earlier) =>
    (isHanding(event) || event.step === 'DECLINE') &&
    !hadIt(earlier, event.by.organ, event.step === 'DECLINE' ? ['LEAD'] : ['LEAD', 'ASSIST']),
  'by another than who accepted': (event, earlier) =>
    (event.step === 'DECIDE' || event.step === 'EXTEND') &&
    !earlier.some((each) => each.step === 'ACCEPT' && each.by.organ === event.by.organ),
  'by another than who was asked': (event, earlier) =>
    (event.step === 'DECIDE_REEXAMINATION' && !wasAsked(earlier, 'REQUEST_REEXAMINATION', event.by.organ)) ||
    (event.step === 'DECIDE_REVIEW' && !wasAsked(earlier, 'REQUEST_REVIEW', event.by.organ)),
  'to whom decided before': (event, earlier) =>
    (event.step === 'REQUEST_REEXAMINATION' || event.step === 'REQUEST_REVIEW') &&
    earlier.some((each) => STATING.includes(each.step) && 'by' in each && each.by.organ === event.to.organ),
  'after five working days': (event, earlier) =>
    event.step === 'OBJECT' && handedTo(earlier, event.by.organ).every((handing) => isFiveDaysAgo(handing, event.on)),
  'without an objection': (event, earlier) =>
    event.step === 'ANSWER_OBJECTION' && !awaitsAnswer(earlier, event.objector),
  'of litigation': (event, _, { litigationRelated }) =>
    event.step === 'ACCEPT' && litigationRelated && event.by.function !== 'PUBLIC_SECURITY',
  'by opinion on no appeal': (event, _, { kind }) =>
    event.step === 'DECIDE' && kind !== 'APPEAL' && event.outcome !== 'ANSWERED',
  'by opinion on another path': (event, _, { path }) =>
    event.step === 'DECIDE' && path === '2' && /SUPPORTED|EXPLAINED/.test(event.outcome),
  'beyond the bounds': (event, earlier) => event.step === 'EXTEND' && !mayExtend(earlier, event.on, event.days),
  'of nothing': ({ step }, earlier) => step === 'EXECUTE' && outstanding(earlier) !== true,
  'with something open': ({ step }, earlier) => step === 'CLOSE' && !closable(earlier),
  'too late': ({ step, on }, earlier) =>
    (step === 'REQUEST_REEXAMINATION' && isLate(earlier, 'DECIDE', on)) ||
    (step === 'REQUEST_REVIEW' && isLate(earlier, 'DECIDE_REEXAMINATION', on)),
};

const has = (events: readonly WorkEvent[], step: WorkStep): boolean => events.some((event) => event.step === step);

const isHanding = (event: WorkEvent): event is HandedOn => event.step === 'FORWARD' || event.step === 'ASSIGN';

const handedTo = (earlier: readonly WorkEvent[], organ: number): readonly HandedOn[] =>
  earlier.filter(isHanding).filter(({ to }) => to.organ === organ);

const hadIt = (earlier: readonly WorkEvent[], organ: number, roles = ['LEAD']): boolean =>
  earlier.some((event) => event.step === 'REGISTER' && event.by.organ === organ) ||
  handedTo(earlier, organ).some(({ role }) => roles.includes(role));

const wasAsked = (earlier: readonly WorkEvent[], step: WorkStep, organ: number): boolean =>
  earlier.some((event) => event.step === step && 'to' in event && event.to.organ === organ);

/** 自收到之日起5个工作日内; before 2022-05-01 no such limit was known. */
function isFiveDaysAgo({ on, received = on }: HandedOn, today: Day): boolean {
  const since = Array.from({ length: Math.max(0, today - received) }, (_, after) => received + 1 + after);
  return received >= day('2022-05-01') && since.filter((each) => MONDAY_TO_FRIDAY.isWorkingDay(each)).length > 5;
}

/** Whether the organ's last word was an objection: not answered since, and not given up by handing the matter on. */
function awaitsAnswer(earlier: readonly WorkEvent[], organ: number): boolean {
  const last = earlier.findLast((event) =>
    event.step === 'ANSWER_OBJECTION'
      ? event.objector === organ
      : (event.step === 'OBJECT' || (isHanding(event) && event.role === 'LEAD')) && event.by.organ === organ,
  );
  return last?.step === 'OBJECT';
}

function mayExtend(earlier: readonly WorkEvent[], on: Day, days: number): boolean {
  const accepted = earlier.find(({ step }) => step === 'ACCEPT')?.on ?? Infinity;
  const before = earlier.reduce((sum, event) => sum + (event.step === 'EXTEND' ? event.days : 0), 0);
  return days >= 1 && before + days <= 30 && on <= accepted + 60 + before;
}

/** Whether the last opinion supports the request and was not executed since; null without any opinion. */
function outstanding(earlier: readonly WorkEvent[]): boolean | null {
  const at = earlier.findLastIndex(({ step }) => STATING.includes(step));
  const last = earlier[at];
  if (last === undefined || !('outcome' in last)) return null;
  return last.outcome === 'SUPPORTED' && !earlier.slice(at).some(({ step }) => step === 'EXECUTE');
}

function closable(earlier: readonly WorkEvent[]): boolean {
  const count = (step: WorkStep) => earlier.filter((event) => event.step === step).length;
  const pending =
    count('REQUEST_REEXAMINATION') > count('DECIDE_REEXAMINATION') || count('REQUEST_REVIEW') > count('DECIDE_REVIEW');
  return !pending && outstanding(earlier) !== true && count('DECIDE') + count('DECLINE') > 0;
}

function isClosed(earlier: readonly WorkEvent[]): boolean {
  const last = earlier.findLast(({ step }) => step === 'CLOSE' || step.startsWith('REQUEST_'));
  return last?.step === 'CLOSE';
}

function isLate(earlier: readonly WorkEvent[], step: 'DECIDE' | 'DECIDE_REEXAMINATION', on: Day): boolean {
  const decision = earlier.findLast((event) => event.step === step);
  if (decision?.step !== 'DECIDE' && decision?.step !== 'DECIDE_REEXAMINATION') return true;
  return decision.by.nature === 'ADMINISTRATIVE' && on > (decision.received ?? decision.on) + 30;
}
