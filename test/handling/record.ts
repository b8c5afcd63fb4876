import { day } from '../../src/core/facts/day';
import type { OrganFunction, OrganNature, PetitionPath } from '../../src/core/facts/values';
import type { Actor, DeclineReason, Opinion, Outcome, WorkEvent } from '../../src/core/handling/step';
import type { WorkRecord } from '../../src/core/handling/work';

const actor = (organ: number, itsFunction: OrganFunction, nature: OrganNature = 'ADMINISTRATIVE'): Actor => ({
  organ,
  nature,
  function: itsFunction,
});

export const OFFICE = actor(1, 'PETITION_OFFICE');
export const BUREAU = actor(2, 'WORK_DEPARTMENT');
export const OTHER_BUREAU = actor(3, 'WORK_DEPARTMENT');
export const SUPERIOR = actor(4, 'WORK_DEPARTMENT');
export const TOP = actor(5, 'GOVERNMENT');
export const POLICE = actor(6, 'PUBLIC_SECURITY');
export const DISCIPLINE = actor(7, 'DISCIPLINE', 'SUPERVISORY');
export const PARTY_ORGAN = actor(8, 'WORK_DEPARTMENT', 'PARTY');
export const CITY_OFFICE = actor(9, 'PETITION_OFFICE');

/** An entry without its place, which its place in the list gives it. */
export type Draft = WorkEvent extends infer Each ? (Each extends WorkEvent ? Omit<Each, 'order'> : never) : never;

/** The record of an appeal on path (6) of a known petitioner, unless said otherwise. */
export const recordOf = (drafts: readonly Draft[], facts: Partial<WorkRecord> = {}): WorkRecord => ({
  kind: 'APPEAL',
  path: '6',
  litigationRelated: false,
  petitionerKnown: true,
  ...facts,
  events: drafts.map((draft, order) => ({ ...draft, order })),
});

/** An entry that comes after all others of its day. */
export const last = (draft: Draft): WorkEvent => ({ ...draft, order: 1000 });

const receivedOn = (text: string | undefined) => (text === undefined ? {} : { received: day(text) });

export const register = (on: string, by = OFFICE, received?: string): Draft => ({
  step: 'REGISTER',
  on: day(on),
  by,
  ...receivedOn(received),
});
export const forward = (on: string, to = BUREAU, by = OFFICE, received?: string): Draft => ({
  step: 'FORWARD',
  on: day(on),
  by,
  to,
  role: 'LEAD',
  ...receivedOn(received),
});
export const assign = (on: string, to: Actor, reportBy: string): Draft => ({
  step: 'ASSIGN',
  on: day(on),
  by: OFFICE,
  to,
  role: 'LEAD',
  reportBy: day(reportBy),
});
export const takePart = (on: string, to: Actor, by = OFFICE): Draft => ({
  step: 'FORWARD',
  on: day(on),
  by,
  to,
  role: 'ASSIST',
});
export const object = (on: string, by = BUREAU): Draft => ({ step: 'OBJECT', on: day(on), by });
export const answer = (on: string, agreed: boolean, objector = BUREAU, by = OFFICE): Draft => ({
  step: 'ANSWER_OBJECTION',
  on: day(on),
  by,
  objector: objector.organ,
  agreed,
});
export const accept = (on: string, by = BUREAU, path?: PetitionPath): Draft => ({
  step: 'ACCEPT',
  on: day(on),
  by,
  ...(path === undefined ? {} : { path }),
});
export const decline = (on: string, by = BUREAU, reason: DeclineReason = 'UNDER_WAY'): Draft => ({
  step: 'DECLINE',
  on: day(on),
  by,
  reason,
});
export const extend = (on: string, days: number, by = BUREAU): Draft => ({ step: 'EXTEND', on: day(on), by, days });
export const hear = (since: string, on: string, by: Actor): Draft => ({
  step: 'HOLD_HEARING',
  on: day(on),
  by,
  since: day(since),
});
export const decide = (on: string, outcome: Outcome = 'NOT_SUPPORTED', by = BUREAU, received?: string): Draft => ({
  step: 'DECIDE',
  on: day(on),
  by,
  outcome,
  ...receivedOn(received),
});
export const plain = (step: 'EXECUTE' | 'CLOSE' | 'SUPERVISE_HANDLING', on: string, by = BUREAU): Draft => ({
  step,
  on: day(on),
  by,
});
type Recourse = 'REEXAMINATION' | 'REVIEW';
export const ask = (what: Recourse, on: string, to: Actor, received?: string): Draft => ({
  step: `REQUEST_${what}`,
  on: day(on),
  to,
  ...receivedOn(received),
});
export const decideOn = (what: Recourse, on: string, by: Actor, outcome: Opinion = 'NOT_SUPPORTED'): Draft => ({
  step: `DECIDE_${what}`,
  on: day(on),
  by,
  outcome,
});
