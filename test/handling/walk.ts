import fc from 'fast-check';
import { MONDAY_TO_FRIDAY } from '../../src/core/calendar/working-days';
import { day, FOREVER, type Day } from '../../src/core/facts/day';
import { PETITION_KINDS, PETITION_PATHS } from '../../src/core/facts/values';
import { isDisputed } from '../../src/core/handling/handings';
import { openSteps, refusal } from '../../src/core/handling/open-steps';
import {
  type Actor,
  DECLINE_REASONS,
  OPINIONS,
  OUTCOMES,
  type WorkEvent,
  type WorkStep,
  WORK_STEPS,
} from '../../src/core/handling/step';
import { type Work, type WorkRecord, workOn } from '../../src/core/handling/work';
import * as r from './record';

export const ROSTER: readonly Actor[] = [
  r.OFFICE,
  r.BUREAU,
  r.OTHER_BUREAU,
  r.SUPERIOR,
  r.TOP,
  r.POLICE,
  r.DISCIPLINE,
  r.PARTY_ORGAN,
  r.CITY_OFFICE,
];

/** A try at a next entry: a step that is open, or just any, with particulars that may or may not fit. */
interface Try {
  readonly wild: boolean;
  readonly step: number;
  readonly organ: number;
  readonly other: number;
  readonly wait: number;
  readonly choice: number;
}

const tries = fc.array(
  fc.record<Try>({
    wild: fc.integer({ min: 0, max: 3 }).map((roll) => roll === 0),
    step: fc.nat(1000),
    organ: fc.nat(1000),
    other: fc.nat(1000),
    wait: fc.oneof({ arbitrary: fc.nat(6), weight: 8 }, fc.nat(40)),
    choice: fc.nat(1000),
  }),
  { maxLength: 40, size: 'max' },
);

const pick = <Value>(values: readonly Value[], index: number): Value | undefined => values[index % values.length];
const actorOf = (organ: number | undefined): Actor => ROSTER.find((each) => each.organ === organ) ?? r.OFFICE;

/** Records made by taking steps that were not refused. */
export const walks = fc
  .record({
    kind: fc.oneof({ arbitrary: fc.constant('APPEAL' as const), weight: 4 }, fc.constantFrom(...PETITION_KINDS)),
    path: fc.oneof({ arbitrary: fc.constant('6' as const), weight: 3 }, fc.constantFrom(null, ...PETITION_PATHS)),
    litigationRelated: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
    petitionerKnown: fc.boolean(),
    start: fc.constantFrom('2023-01-03', '2024-02-08', '2022-04-20', '2016-09-30').map(day),
    tries,
  })
  .map(({ start, tries: tried, ...facts }) => walk({ ...facts, events: [] }, start, tried));

/** The record, as far as tries were not refused. */
function walk(empty: WorkRecord, start: Day, tried: readonly Try[]): { readonly record: WorkRecord } {
  let record = empty;
  let on = start;
  for (const each of tried) {
    on += each.wait;
    const event = attempt(record, on, each);
    if (refusal(workOn(record, FOREVER), event, MONDAY_TO_FRIDAY) === null)
      record = { ...record, events: [...record.events, event] };
  }
  return { record };
}

function attempt(record: WorkRecord, on: Day, { wild, step, organ, other, choice }: Try): WorkEvent {
  const work = workOn(record, FOREVER);
  const open = openSteps(work, on, MONDAY_TO_FRIDAY);
  const chosen = wild ? undefined : open[Math.max(step % open.length, other % open.length)];
  const particulars = { on, order: record.events.length, choice };
  if (chosen === undefined) {
    const [by, to] = [pick(ROSTER, organ) ?? r.OFFICE, pick(ROSTER, other) ?? r.OFFICE];
    return eventOf(pick(WORK_STEPS, step) ?? 'CLOSE', { ...particulars, by, to });
  }
  const by = actorOf(pick(chosen.organs ?? ROSTER.map((each) => each.organ), organ));
  return eventOf(chosen.step, { ...particulars, by, to: otherOf(chosen.step, work, other) });
}

/** The other organ of an entry: the last objector where it is an answer, else any. */
function otherOf(step: WorkStep, work: Work, other: number): Actor {
  const objector = step === 'ANSWER_OBJECTION' ? work.handings.findLast(isDisputed)?.event.to : undefined;
  return objector ?? pick(ROSTER, other) ?? r.OFFICE;
}

interface Particulars {
  readonly on: Day;
  readonly order: number;
  readonly by: Actor;
  readonly to: Actor;
  readonly choice: number;
}

/** An entry for a step, its particulars chosen by a number. */
export function eventOf(step: WorkStep, { on, order, by, to, choice }: Particulars): WorkEvent {
  return {
    step,
    on,
    order,
    by,
    to,
    role: choice % 5 === 0 ? 'ASSIST' : 'LEAD',
    objector: to.organ,
    agreed: choice % 2 === 0,
    reason: pick(DECLINE_REASONS, choice),
    days: (choice % 35) + (choice % 2),
    since: on - (choice % 4),
    outcome: pick(step === 'DECIDE' ? OUTCOMES : OPINIONS, choice),
    received: step === 'REGISTER' ? on - (choice % 3) : on + (choice % 3),
  } as unknown as WorkEvent;
}
