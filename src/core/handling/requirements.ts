import type { Day } from '../facts/day';
import { NONE, type OrganId } from '../hierarchy/hierarchy';
import type { Deadline } from './deadlines';
import { isDisputed } from './handings';
import type { LimitCode } from './limits';
import type { StepRefusalCode } from './refusal';
import { holders, isOpinion, opinionInForce, recoursePending } from './standing';
import type { WorkStep } from './step';
import type { Work } from './work';

/** A look at the work on a day, with its deadlines, and the organ that would act, `NONE` while nobody in particular would. */
export interface Look {
  readonly work: Work;
  readonly on: Day;
  readonly deadlines: readonly Deadline[];
  readonly organ: OrganId;
}

/** What a step needs to be open: the reason why it is not, or null. */
type Requirement = (look: Look) => StepRefusalCode | null;

const needs =
  (code: StepRefusalCode, holds: (look: Look) => boolean): Requirement =>
  (look) =>
    holds(look) ? null : code;

const registered = needs('NOT_REGISTERED', ({ work }) => work.registered !== null);
const unregistered = needs('ALREADY_REGISTERED', ({ work }) => work.registered === null);
const notClosed = needs('CLOSED', ({ work }) => work.closed === null);
const notAccepted = needs('ALREADY_ACCEPTED', ({ work }) => work.accepted === null);
const notDeclined = needs('ALREADY_DECLINED', ({ work }) => work.declined === null);
const handedOn = needs('NOT_HANDED_ON', ({ work }) => holders(work).some(({ handing }) => handing !== null));
const notObjected = needs('ALREADY_OBJECTED', (look) => received(look).length > 0);
const disputed = needs('NO_OBJECTION', ({ work }) => work.handings.some(isDisputed));
const accepted = needs('NOT_ACCEPTED', ({ work }) => work.accepted !== null);
const notDecided = needs('ALREADY_DECIDED', ({ work }) => work.decided === null);
const limited = needs('NO_LIMIT', ({ deadlines }) => deadlines.some(({ limit }) => limit === 'HANDLING'));
const decided = needs('NOT_DECIDED', ({ work }) => work.decided !== null);
const concluded = needs('NOT_DECIDED', ({ work }) => work.decided !== null || work.declined !== null);
const supported = needs('NOT_SUPPORTED', ({ work }) => isSupported(work));
const notExecuted = needs('ALREADY_EXECUTED', ({ work }) => work.executed === null);
const executed = needs('NOT_EXECUTED', ({ work }) => work.executed !== null || !isSupported(work));
const settled = needs('RECOURSE_PENDING', ({ work }) => !recoursePending(work));
const opinionGiven = needs('NO_OPINION', ({ work }) => work.decided !== null && isOpinion(work.decided.outcome));
const notReexamined = needs('ALREADY_REEXAMINED', ({ work }) => work.reexamination === null);
const reexaminationAsked = needs('REEXAMINATION_NOT_ASKED', ({ work }) => work.reexamination !== null);
const reexaminationOpen = needs('ALREADY_REEXAMINED', ({ work }) => work.reexamination?.decided === null);
const reexamined = needs('NOT_REEXAMINED', ({ work }) => (work.reexamination?.decided ?? null) !== null);
const notReviewed = needs('REVIEW_FINAL', ({ work }) => work.review === null);
const reviewAsked = needs('REVIEW_NOT_ASKED', ({ work }) => work.review !== null);
const reviewOpen = needs('REVIEW_FINAL', ({ work }) => work.review?.decided === null);
const hearable = needs(
  'NO_HEARING',
  ({ work }) => (work.accepted !== null && work.decided === null) || work.review?.decided === null,
);

/** Reading: a right or a power that is bound to a limit ends with it; where no limit binds, it does not end. */
const inTime = (limit: LimitCode): Requirement =>
  needs('LIMIT_PASSED', (look) => deadlinesFor(look, limit).every(({ due }) => look.on <= due));
const inTimeToObject = needs('LIMIT_PASSED', (look) =>
  received(look).some(({ organ }) => inTime('OBJECTION')({ ...look, organ }) === null),
);

/** The deadlines of a limit that are not yet met, of the organ that would act where it is about its own time. */
export const deadlinesFor = ({ deadlines, organ }: Look, limit: LimitCode): readonly Deadline[] =>
  deadlines.filter(
    (each) =>
      each.limit === limit && each.doneOn === null && (limit !== 'OBJECTION' || organ === NONE || each.organ === organ),
  );

/** To whom the matter was handed on and who has not objected yet. */
const received = ({ work, organ: acting }: Look) =>
  holders(work).filter(({ organ, handing }) => handing?.objected === null && (acting === NONE || organ === acting));
const isSupported = (work: Work): boolean => opinionInForce(work)?.outcome === 'SUPPORTED';

/** What each step needs, in the order in which it is asked. */
export const REQUIREMENTS: Readonly<Record<WorkStep, readonly Requirement[]>> = {
  REGISTER: [unregistered],
  FORWARD: [registered, notClosed, notAccepted, notDeclined],
  ASSIGN: [registered, notClosed, notAccepted, notDeclined],
  OBJECT: [registered, notClosed, notAccepted, notDeclined, handedOn, notObjected, inTimeToObject],
  ANSWER_OBJECTION: [registered, notClosed, notAccepted, disputed],
  ACCEPT: [registered, notClosed, notAccepted],
  DECLINE: [registered, notClosed, notAccepted, notDeclined],
  EXTEND: [registered, notClosed, accepted, notDecided, limited, inTime('HANDLING')],
  HOLD_HEARING: [registered, notClosed, accepted, hearable],
  DECIDE: [registered, notClosed, accepted, notDecided],
  EXECUTE: [registered, notClosed, decided, supported, notExecuted],
  CLOSE: [registered, notClosed, concluded, settled, executed],
  SUPERVISE_HANDLING: [registered],
  REQUEST_REEXAMINATION: [registered, decided, opinionGiven, notReexamined, inTime('REEXAMINATION_REQUEST')],
  DECIDE_REEXAMINATION: [registered, notClosed, reexaminationAsked, reexaminationOpen],
  REQUEST_REVIEW: [registered, decided, reexamined, notReviewed, inTime('REVIEW_REQUEST')],
  DECIDE_REVIEW: [registered, notClosed, reviewAsked, reviewOpen],
};

/** Why the step is not open, as far as the state of the work says; null: it is open. */
export function unmet(look: Look, step: WorkStep): StepRefusalCode | null {
  for (const requirement of REQUIREMENTS[step]) {
    const code = requirement(look);
    if (code !== null) return code;
  }
  return null;
}
