import type { WorkingDays } from '../calendar/working-days';
import { type Day, FOREVER } from '../facts/day';
import type { PetitionPath } from '../facts/values';
import type { Hierarchy, OrganId } from '../hierarchy/hierarchy';
import { type WorkEntry, eventOf } from './entry';
import type { RecordedAssignment } from './from-records';
import { giverOf, type Handing, receiverOf } from './handings';
import { localLimits } from './local-limits';
import { refusal } from './open-steps';
import type { StepRefusal } from './refusal';
import type { WorkEvent } from './step';
import { type Work, workOn, type WorkRecord } from './work';

/** A step that somebody would take: what it says, and the organs in whose name he may act. */
export interface Attempt {
  readonly entry: Omit<WorkEntry, 'by' | 'place'>;
  readonly organs: readonly OrganId[];
}

/** What changes with a step that was taken. */
export interface Taken {
  readonly entry: WorkEntry;
  /** The assignments as they now stand. */
  readonly assignments: readonly RecordedAssignment[];
  readonly closedOn: Day | null;
  readonly path: PetitionPath | null;
}

/** What the record of a petition is made of. */
export interface Recorded {
  readonly facts: Omit<WorkRecord, 'events'>;
  readonly entries: readonly WorkEntry[];
}

/**
 * Takes a step on the record, in the name of the first of the organs whose step it is. Comes back with why not, where
 * it may be taken for none of them.
 */
export function take(
  hierarchy: Hierarchy,
  { facts, entries }: Recorded,
  { entry, organs }: Attempt,
  calendar: WorkingDays,
): Taken | StepRefusal {
  const events = entries.map((each) => eventOf(hierarchy, each));
  const record: WorkRecord = { ...facts, events };
  const work = workOn(record, FOREVER);
  const refusals: StepRefusal[] = [];
  for (const by of organs) {
    const whole: WorkEntry = { ...entry, by, place: entries.length };
    const event = eventOf(hierarchy, whole);
    const why = refusal(work, event, calendar, localLimits(hierarchy));
    if (why === null) return taken(record, whole, event);
    refusals.push(why);
  }
  const [first] = refusals;
  const telling = refusals.find(({ code }) => code !== 'NOT_WITH_ORGAN') ?? first;
  if (telling === undefined) throw new Error('an attempt is made in the name of some organ');
  return telling;
}

function taken(record: WorkRecord, entry: WorkEntry, event: WorkEvent): Taken {
  const work = workOn({ ...record, events: [...record.events, event] }, FOREVER);
  return {
    entry,
    assignments: assignmentsOf(work),
    closedOn: work.closed?.on ?? null,
    path: work.accepted?.path ?? record.path,
  };
}

/**
 * The assignments that handings come to. One that went back ended on the day of the answer, or of the handing that
 * answered it; one that went back on its own day never stood.
 */
function assignmentsOf({ handings }: Work): readonly RecordedAssignment[] {
  const standing = new Map<string, RecordedAssignment>();
  for (const handing of handings) {
    const { kind, on, role } = { kind: handing.event.step, on: handing.event.on, role: handing.event.role };
    const organ = receiverOf(handing);
    const endedOn = handing.returned ? endOf(handing, handings) : null;
    if (endedOn !== null && endedOn <= on) continue;
    standing.set(`${organ} ${kind} ${on}`, { organ, kind, role, on, endedOn, byOrgan: giverOf(handing) });
  }
  return [...standing.values()];
}

function endOf(handing: Handing, handings: readonly Handing[]): Day {
  if (handing.answered !== null) return handing.answered.on;
  const again = handings.find((each) => giverOf(each) === giverOf(handing) && each.event.order > handing.event.order);
  return again?.event.on ?? handing.event.on;
}

/** Whether a step was refused. */
export const isRefusal = (outcome: Taken | StepRefusal): outcome is StepRefusal => 'code' in outcome;
