import type { OrganFunction, OrganNature, PetitionPath, AssignmentRole } from '../facts/values';
import type { Day } from '../facts/day';
import type { OrganId } from '../hierarchy/hierarchy';

/** The steps of the work on a petition (办理程序), in the order of their course. */
export const WORK_STEPS = [
  'REGISTER',
  'FORWARD',
  'ASSIGN',
  'OBJECT',
  'ANSWER_OBJECTION',
  'ACCEPT',
  'DECLINE',
  'EXTEND',
  'HOLD_HEARING',
  'DECIDE',
  'EXECUTE',
  'CLOSE',
  'SUPERVISE_HANDLING',
  'REQUEST_REEXAMINATION',
  'DECIDE_REEXAMINATION',
  'REQUEST_REVIEW',
  'DECIDE_REVIEW',
] as const;
export type WorkStep = (typeof WORK_STEPS)[number];

/** Why a matter is not accepted (不予受理). */
export const DECLINE_REASONS = ['NOT_COMPETENT', 'OTHER_PROCEDURE', 'UNDER_WAY', 'REVIEWED'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** What a written decision on a petition says to the request (《条例》 Art. 32(1)). */
export const OPINIONS = ['SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED'] as const;
export type Opinion = (typeof OPINIONS)[number];

/** How handling ends: with an opinion, an answer, a way into another procedure (导入), or an agreement (调解、和解). */
export const OUTCOMES = [...OPINIONS, 'ANSWERED', 'LED_INTO_PROCEDURE', 'SETTLED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** An organ with its nature and function as they were on the day. */
export interface Actor {
  readonly organ: OrganId;
  readonly nature: OrganNature;
  readonly function: OrganFunction;
}

/** An entry of the record: a step taken on a day. */
interface Entry {
  readonly on: Day;
  /** Its place in the record. It settles the order of entries of one day. */
  readonly order: number;
}
interface ByOrgan extends Entry {
  readonly by: Actor;
  /** The organ whose functions `by` continues, where the work was that one's (《条例》 Art. 24(2)). */
  readonly inPlaceOf?: OrganId;
}
interface Received {
  /** The day it reached whom it is for, from which limits run: the day itself unless said. */
  readonly received?: Day;
}

export interface Registered extends ByOrgan, Received {
  readonly step: 'REGISTER';
}
/** 转送、交办. */
export interface HandedOn extends ByOrgan, Received {
  readonly step: 'FORWARD' | 'ASSIGN';
  readonly to: Actor;
  readonly role: AssignmentRole;
  /** 指定办理期限, of an assignment (交办): the day until which the outcome is to be reported. */
  readonly reportBy?: Day;
}
export interface Objected extends ByOrgan {
  readonly step: 'OBJECT';
}
/** Whether the organ that handed the matter on agrees, having verified it (核实同意), to take it back. */
export interface ObjectionAnswered extends ByOrgan {
  readonly step: 'ANSWER_OBJECTION';
  readonly objector: OrganId;
  readonly agreed: boolean;
}
export interface Accepted extends ByOrgan {
  readonly step: 'ACCEPT';
  /** The path of an appeal, where the accepting organ determines it (《条例》 Art. 31). */
  readonly path?: PetitionPath;
}
export interface Declined extends ByOrgan {
  readonly step: 'DECLINE';
  readonly reason: DeclineReason;
}
export interface Extended extends ByOrgan {
  readonly step: 'EXTEND';
  readonly days: number;
}
export interface HearingHeld extends ByOrgan {
  readonly step: 'HOLD_HEARING';
  /** The first day that the hearing took; the entry's day is its last. */
  readonly since: Day;
}
export interface Decided extends ByOrgan, Received {
  readonly step: 'DECIDE';
  readonly outcome: Outcome;
}
export interface Plain extends ByOrgan {
  readonly step: 'EXECUTE' | 'CLOSE' | 'SUPERVISE_HANDLING';
}
/** A petitioner's request, to the organ at the next level above. */
export interface Requested extends Entry, Received {
  readonly step: 'REQUEST_REEXAMINATION' | 'REQUEST_REVIEW';
  readonly to: Actor;
}
export interface RequestDecided extends ByOrgan, Received {
  readonly step: 'DECIDE_REEXAMINATION' | 'DECIDE_REVIEW';
  readonly outcome: Opinion;
}

export type WorkEvent =
  | Registered
  | HandedOn
  | Objected
  | ObjectionAnswered
  | Accepted
  | Declined
  | Extended
  | HearingHeld
  | Decided
  | Plain
  | Requested
  | RequestDecided;

/** The entries of one step. */
type EventOf<Step extends WorkStep> = WorkEvent & { readonly step: Step };

/** What is to be done with entries, by their step. */
export type ByStep<Context extends readonly unknown[], Result> = {
  readonly [Step in WorkStep]: (event: EventOf<Step>, ...context: Context) => Result;
};

/** Does with an entry what the table says for its step; undefined where it says nothing. */
export function forStep<Context extends readonly unknown[], Result>(
  table: Partial<ByStep<Context, Result>>,
  event: WorkEvent,
  ...context: Context
): Result | undefined {
  const act = table[event.step] as ((event: WorkEvent, ...context: Context) => Result) | undefined;
  return act?.(event, ...context);
}

/** The organ whose work an entry is: the one that acted, or the one in whose place it acted. */
export const actingFor = ({ by, inPlaceOf }: ByOrgan): OrganId => inPlaceOf ?? by.organ;

/** By day; the entries of one day in the order in which they were recorded. */
export const inOrder = (a: Entry, b: Entry): number => a.on - b.on || a.order - b.order;

/** The day from which limits run that an entry starts. */
export const receivedOn = ({ on, received }: Entry & Received): Day => received ?? on;
