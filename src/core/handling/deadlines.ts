import type { WorkingDays } from '../calendar/working-days';
import { type Day, formatDay } from '../facts/day';
import { NONE, type OrganId } from '../hierarchy/hierarchy';
import type { Citation } from '../law/citation';
import type { Saying } from '../law/sayings';
import { unbound, type UnboundCode } from './binding';
import { type Course, courseOf } from './course';
import { isDisputed } from './handings';
import { HEARING_NOT_COUNTED, LIMITS, type LimitCode, regulationsOn, type RegulationsCode } from './limits';
import { type LocalLimit, type LocalLimits, NO_LOCAL_LIMITS } from './local-limits';
import { type Running, runningLimits } from './running';
import { type Work, workOn, type WorkRecord } from './work';

/**
 * `LAPSED`: a right that was not used in time, which is nobody's fault. `DISPUTED`: an objection awaits its answer, and
 * only that answer says whether the limit binds the organ.
 */
export const DEADLINE_STATUSES = ['OPEN', 'MET', 'OVERDUE', 'LAPSED', 'DISPUTED'] as const;
export type DeadlineStatus = (typeof DEADLINE_STATUSES)[number];

/** What is due of whom, until when, and whether it was done. */
export interface Deadline extends Course {
  readonly limit: LimitCode;
  /** The organ that is to act; `NONE` for the petitioner, who may. */
  readonly organ: OrganId;
  /** The day from which the limit runs; the next one is its first. */
  readonly from: Day;
  readonly status: DeadlineStatus;
  readonly doneOn: Day | null;
  /** Calendar days beyond the due day; 0 unless overdue. */
  readonly daysOver: number;
  /** The regulations in force on the day from which the limit runs, and their words. */
  readonly instrument: RegulationsCode;
  readonly citation: Citation;
  /** The clause by which days are not counted; null where every day is. */
  readonly notCountedBy: Citation | null;
  /** The implementing rule that sets the length (R17), null where none does. */
  readonly setBy: LocalLimit | null;
  readonly message: Saying;
}

/** A limit that the course of the work would suggest, and why it binds nobody. */
export interface NotBinding {
  readonly limit: LimitCode;
  readonly organ: OrganId;
  readonly code: UnboundCode;
  readonly citation: Citation;
  readonly message: Saying;
}

export interface Timing {
  readonly deadlines: readonly Deadline[];
  readonly notBinding: readonly NotBinding[];
}

/** With what limits are counted. */
export interface Measure {
  readonly calendar: WorkingDays;
  readonly local: LocalLimits;
}

/**
 * Every limit of the work on a petition as it stands on the day, in the order of the work. Each is judged by the
 * regulations in force on the day from which it runs: one that ran before 2022-05-01 ends as those of 2005 have it.
 */
export const deadlinesOf = (
  record: WorkRecord,
  on: Day,
  calendar: WorkingDays,
  local: LocalLimits = NO_LOCAL_LIMITS,
): Timing => timing(workOn(record, on), on, { calendar, local });

/** The same for a state of the work. */
export function timing(work: Work, on: Day, measure: Measure): Timing {
  const deadlines: Deadline[] = [];
  const notBinding: NotBinding[] = [];
  for (const running of runningLimits(work)) {
    if (running.from > on) continue;
    const { limit, organ } = running;
    const regulations = regulationsOn(running.from);
    const ground = unbound(work, running, regulations);
    if (ground === null && regulations !== null) deadlines.push(...counted(work, running, regulations, on, measure));
    else if (ground !== null && hasLength(limit, regulations))
      notBinding.push({ limit, organ, ...ground, message: { key: `unbound.${ground.code}`, organ } });
  }
  return { deadlines, notBinding };
}

const hasLength = (limit: LimitCode, regulations: RegulationsCode | null): boolean =>
  typeof LIMITS[regulations ?? 'regulations-2005'][limit]?.length === 'number';

/** The deadline, or none where neither the regulations nor an implementing rule nor the assigning organ set its length. */
function counted(work: Work, running: Running, instrument: RegulationsCode, on: Day, measure: Measure): Deadline[] {
  const { limit, organ, from } = running;
  const national = LIMITS[instrument][limit];
  if (national === undefined) return [];
  const setBy = running.set === undefined ? measure.local(limit, running.bound.organ, from) : null;
  const course = courseOf(work, running, setBy ?? national, measure.calendar);
  if (course === null) return [];
  const message = { key: `deadline.${limit}`, organ, text: formatDay(course.due) } as const;
  const { citation } = national;
  const notCountedBy = course.notCounted > 0 ? HEARING_NOT_COUNTED[instrument] : null;
  const basis = { instrument, citation, notCountedBy, setBy };
  return [{ limit, organ, from, ...course, ...outcome(running, course.due, on), ...basis, message }];
}

function outcome(running: Running, due: Day, on: Day): Pick<Deadline, 'status' | 'doneOn' | 'daysOver'> {
  const { doneOn } = running;
  const over = Math.max(0, (doneOn ?? on) - due);
  const status = statusOf(running, over > 0);
  return { status, doneOn, daysOver: status === 'OVERDUE' ? over : 0 };
}

/** Reading: an objection that was answered and not agreed to leaves the limits as they ran from receipt. */
function statusOf({ limit, organ, doneOn, handing }: Running, over: boolean): DeadlineStatus {
  if (doneOn !== null) return over ? 'OVERDUE' : 'MET';
  const mayOnly = organ === NONE || limit === 'OBJECTION';
  if (!mayOnly && handing !== undefined && isDisputed(handing)) return 'DISPUTED';
  if (!over) return 'OPEN';
  return mayOnly ? 'LAPSED' : 'OVERDUE';
}
