import type { PetitionPath } from '../facts/values';
import { type Holder, holdersOf, isDisputed } from './handings';
import { OPINIONS, type Opinion, type RequestDecided, type Decided } from './step';
import type { Work } from './work';

/** How far the work has come (办理环节). */
export const WORK_STAGES = [
  'UNREGISTERED',
  'REGISTERED',
  'HANDED_ON',
  'OBJECTED',
  'DECLINED',
  'ACCEPTED',
  'DECIDED',
  'EXECUTED',
  'REEXAMINING',
  'REEXAMINED',
  'REVIEWING',
  'REVIEWED',
  'CLOSED',
] as const;
export type WorkStage = (typeof WORK_STAGES)[number];

/** The stage of the work. */
export function stageOf(work: Work): WorkStage {
  if (work.closed !== null) return 'CLOSED';
  if (work.decided !== null) return stageAfterDecision(work);
  if (work.accepted !== null) return 'ACCEPTED';
  if (work.declined !== null) return 'DECLINED';
  if (work.handings.some(isDisputed)) return 'OBJECTED';
  if (work.handings.some(({ returned }) => !returned)) return 'HANDED_ON';
  return work.registered === null ? 'UNREGISTERED' : 'REGISTERED';
}

function stageAfterDecision({ reexamination, review, executed }: Work): WorkStage {
  if (review !== null && review.decided === null) return 'REVIEWING';
  if (reexamination !== null && reexamination.decided === null) return 'REEXAMINING';
  if (executed !== null) return 'EXECUTED';
  if (review !== null) return 'REVIEWED';
  return reexamination === null ? 'DECIDED' : 'REEXAMINED';
}

/** Whether a re-examination or a review awaits its opinion. */
export const recoursePending = (work: Work): boolean =>
  [work.reexamination, work.review].some((recourse) => recourse !== null && recourse.decided === null);

/** The organs with which the matter lies until one accepts it. */
export const holders = ({ registered, handings }: Work): readonly Holder[] => holdersOf(registered, handings);

/** The opinion in force (处理意见): that on review, else that on re-examination, else the first; null without any. */
export function opinionInForce({ decided, reexamination, review }: Work): Decided | RequestDecided | null {
  const last = review?.decided ?? reexamination?.decided ?? decided;
  return last !== null && isOpinion(last.outcome) ? last : null;
}

export const isOpinion = (outcome: string): outcome is Opinion => (OPINIONS as readonly string[]).includes(outcome);

/**
 * The path of Art. 31: as the accepting organ determined it, else as recorded. Reading: a litigation-related matter
 * goes by (1), and whoever issues a written decision on a petition has gone by (6), the only path that ends in one.
 */
export function pathOf({ record, accepted, decided }: Work): PetitionPath | null {
  const told = accepted?.path ?? record.path;
  if (told !== null) return told;
  if (record.litigationRelated) return '1';
  return decided !== null && isOpinion(decided.outcome) ? '6' : null;
}

/** 涉法涉诉. */
export const isLitigation = (work: Work): boolean => work.record.litigationRelated || pathOf(work) === '1';
