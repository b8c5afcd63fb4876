import type { Day } from '../facts/day';
import type { PetitionKind, PetitionPath } from '../facts/values';
import { handOn, type Handing, object, answerObjection } from './handings';
import * as s from './step';

/** What is on record of the work on a petition. A group's petition or a repeated one is worked on like any other. */
export interface WorkRecord {
  readonly kind: PetitionKind;
  /** 《条例》 Art. 31(1)–(6), null where none is recorded. The organ that accepts the matter may determine it. */
  readonly path: PetitionPath | null;
  readonly litigationRelated: boolean;
  /** Whether name and address of the petitioner are known, so that he can be told. */
  readonly petitionerKnown: boolean;
  readonly events: readonly s.WorkEvent[];
}

/** A request for re-examination (复查) or review (复核), and what was decided. */
export interface Recourse {
  readonly request: s.Requested;
  readonly decided: s.RequestDecided | null;
}

/** Where the work on a petition stands at the end of a day: what its entries until then come to. */
export interface Work {
  readonly record: WorkRecord;
  /** The entries of the record until that day, in their order. */
  readonly events: readonly s.WorkEvent[];
  readonly registered: s.Registered | null;
  readonly handings: readonly Handing[];
  readonly declined: s.Declined | null;
  readonly accepted: s.Accepted | null;
  readonly extensions: readonly s.Extended[];
  readonly hearings: readonly s.HearingHeld[];
  readonly decided: s.Decided | null;
  /** The execution of the opinion in force. */
  readonly executed: s.Plain | null;
  readonly reexamination: Recourse | null;
  readonly review: Recourse | null;
  readonly closed: s.Plain | null;
}

/**
 * The state of the work at the end of the day, from the entries until then. It is told as recorded, whether or not the
 * steps were open: a record from elsewhere may lack some.
 */
export function workOn(record: WorkRecord, on: Day): Work {
  const events = record.events.filter((event) => event.on <= on).sort(s.inOrder);
  return events.reduce<Work>(after, { ...UNTOUCHED, record, events });
}

const UNTOUCHED = {
  registered: null,
  handings: [],
  declined: null,
  accepted: null,
  extensions: [],
  hearings: [],
  decided: null,
  executed: null,
  reexamination: null,
  review: null,
  closed: null,
} satisfies Omit<Work, 'record' | 'events'>;

/** What each entry changes. Reading: closing takes no recourse away, so a request opens the matter again. */
const CHANGES: s.ByStep<[Work], Partial<Work>> = {
  REGISTER: (registered) => ({ registered }),
  FORWARD: (event, { handings }) => ({ handings: handOn(handings, event) }),
  ASSIGN: (event, { handings }) => ({ handings: handOn(handings, event) }),
  OBJECT: (event, { handings }) => ({ handings: object(handings, event) }),
  ANSWER_OBJECTION: (event, { handings }) => ({ handings: answerObjection(handings, event) }),
  ACCEPT: (accepted) => ({ accepted, declined: null }),
  DECLINE: (declined) => ({ declined }),
  EXTEND: (event, { extensions }) => ({ extensions: [...extensions, event] }),
  HOLD_HEARING: (event, { hearings }) => ({ hearings: [...hearings, event] }),
  DECIDE: (decided) => ({ decided, executed: null }),
  EXECUTE: (executed) => ({ executed }),
  CLOSE: (closed) => ({ closed }),
  SUPERVISE_HANDLING: () => ({}),
  REQUEST_REEXAMINATION: (request) => ({ reexamination: { request, decided: null }, closed: null }),
  DECIDE_REEXAMINATION: (decided, { reexamination }) => ({
    reexamination: reexamination && { ...reexamination, decided },
    executed: null,
  }),
  REQUEST_REVIEW: (request) => ({ review: { request, decided: null }, closed: null }),
  DECIDE_REVIEW: (decided, { review }) => ({ review: review && { ...review, decided }, executed: null }),
};

const after = (work: Work, event: s.WorkEvent): Work => ({ ...work, ...s.forStep(CHANGES, event, work) });
