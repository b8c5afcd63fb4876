import fc from 'fast-check';
import { MONDAY_TO_FRIDAY } from '../../src/core/calendar/working-days';
import { type Day, FOREVER } from '../../src/core/facts/day';
import { actorsOf } from '../../src/core/handling/actors';
import { countDays, lastDay } from '../../src/core/handling/counting';
import { type Deadline, deadlinesOf } from '../../src/core/handling/deadlines';
import { openSteps, refusal, refusedSteps } from '../../src/core/handling/open-steps';
import { stageOf } from '../../src/core/handling/standing';
import { WORK_STEPS, type WorkEvent } from '../../src/core/handling/step';
import { workOn } from '../../src/core/handling/work';
import { RUNS } from '../properties/runs';
import { NONE } from '../../src/core/hierarchy/hierarchy';
import { forbidden } from './plain-rules';
import { eventOf, ROSTER, walks } from './walk';

const runs = { numRuns: RUNS.worlds * 2 };
const entries = fc.record({
  step: fc.constantFrom(...WORK_STEPS),
  by: fc.constantFrom(...ROSTER),
  to: fc.constantFrom(...ROSTER),
  wait: fc.nat(40),
  choice: fc.nat(1000),
});
const lastDayOf = (events: readonly WorkEvent[]) => events.at(-1)?.on ?? 0;

describe('records made of steps that were not refused', () => {
  it('hold nothing that the rules forbid', () => {
    fc.assert(
      fc.property(walks, ({ record }) => {
        expect(forbidden(record)).toEqual([]);
      }),
      runs,
    );
  });

  it('come to the same state in whatever order their entries are given', () => {
    fc.assert(
      fc.property(
        walks.chain(({ record }) =>
          fc.tuple(fc.constant(record), fc.shuffledSubarray([...record.events], { minLength: record.events.length })),
        ),
        ([record, shuffled]) => {
          const [one, other] = [workOn(record, FOREVER), workOn({ ...record, events: shuffled }, FOREVER)];

          expect({ ...other, record }).toEqual(one);
        },
      ),
      runs,
    );
  });

  it('stood on each day as if they had ended with it', () => {
    fc.assert(
      fc.property(walks, fc.nat(400), ({ record }, days) => {
        const on = (record.events[0]?.on ?? 0) + days;
        const until = { ...record, events: record.events.filter((event) => event.on <= on) };

        expect(stageOf(workOn(record, on))).toBe(stageOf(workOn(until, FOREVER)));
        expect(deadlinesOf(record, on, MONDAY_TO_FRIDAY)).toEqual(deadlinesOf(until, on, MONDAY_TO_FRIDAY));
      }),
      runs,
    );
  });

  it('leave each step either open, to some organ, or refused', () => {
    fc.assert(
      fc.property(walks, fc.nat(40), ({ record }, days) => {
        const on = lastDayOf(record.events) + days;
        const work = workOn(record, FOREVER);
        const open = openSteps(work, on, MONDAY_TO_FRIDAY);
        const refused = refusedSteps(work, on, MONDAY_TO_FRIDAY);

        expect(open.filter(({ organs }) => organs?.length === 0)).toEqual([]);
        expect([...open, ...refused].map(({ step }) => step).sort()).toEqual([...WORK_STEPS].sort());
      }),
      runs,
    );
  });

  it('lie, once an objection was agreed to, with the organ that had handed the matter on', () => {
    fc.assert(
      fc.property(walks, ({ record }) => {
        for (const [at, event] of record.events.entries()) {
          if (event.step !== 'ANSWER_OBJECTION' || !event.agreed || objectsInPart(record.events, at)) continue;
          const work = workOn({ ...record, events: record.events.slice(0, at + 1) }, FOREVER);

          expect(actorsOf(work, 'FORWARD', event.on)).toContain(event.by.organ);
          expect(actorsOf(work, 'FORWARD', event.on + 1)).toContain(event.by.organ);
        }
      }),
      runs,
    );
  });

  it('take an entry only if its step is open to its organ', () => {
    fc.assert(
      fc.property(walks, entries, ({ record }, { step, ...particulars }) => {
        const work = workOn(record, FOREVER);
        const on = lastDayOf(record.events) + particulars.wait;
        const event = eventOf(step, { ...particulars, on, order: record.events.length });
        const open = openSteps(work, on, MONDAY_TO_FRIDAY).find((each) => each.step === step);
        const told = refusal(work, event, MONDAY_TO_FRIDAY);

        expect(told !== null || (open !== undefined && (open.organs?.includes(particulars.by.organ) ?? true))).toBe(
          true,
        );
        expect(told?.open ?? [step]).toEqual(
          told === null ? [step] : openSteps(work, on, MONDAY_TO_FRIDAY).map((each) => each.step),
        );
      }),
      runs,
    );
  });
});

/** Whether the objection answered at that place was to taking part (会同), which leaves the matter where it is. */
function objectsInPart(events: readonly WorkEvent[], at: number): boolean {
  const answer = events[at];
  const to = answer?.step === 'ANSWER_OBJECTION' ? answer.objector : NONE;
  const handing = events
    .slice(0, at)
    .findLast((event) => (event.step === 'FORWARD' || event.step === 'ASSIGN') && event.to.organ === to);
  return handing !== undefined && 'role' in handing && handing.role === 'ASSIST';
}

/** A deadline as it stands when more days have gone by and nothing happened. */
function passed(deadline: Deadline, on: Day, longer: number): Deadline {
  const { status, due, doneOn, organ, limit, daysOver } = deadline;
  if (doneOn !== null || (status !== 'OPEN' && status !== 'OVERDUE')) return deadline;
  if (status === 'OVERDUE') return { ...deadline, daysOver: daysOver + longer };
  if (on + longer <= due) return deadline;
  return organ === NONE || limit === 'OBJECTION'
    ? { ...deadline, status: 'LAPSED' }
    : { ...deadline, status: 'OVERDUE', daysOver: on + longer - due };
}

describe('deadlines', () => {
  it('only pass: what is open stays open until its day and is then over by as many days as went by', () => {
    fc.assert(
      fc.property(walks, fc.nat(60), fc.nat(60), ({ record }, wait, longer) => {
        const on = lastDayOf(record.events) + 3 + wait;
        const before = deadlinesOf(record, on, MONDAY_TO_FRIDAY).deadlines;
        const after = deadlinesOf(record, on + longer, MONDAY_TO_FRIDAY).deadlines;

        expect(after).toEqual(before.map((deadline) => passed(deadline, on, longer)));
      }),
      runs,
    );
  });

  it('fall on the last of as many counted days as the limit is long', () => {
    const countedDays = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 60, maxLength: 120 });
    fc.assert(
      fc.property(
        fc.integer({ min: -5000, max: 25_000 }),
        fc.integer({ min: 1, max: 60 }),
        countedDays,
        (from, length, days) => {
          const counts = (on: number) => days.includes(on - from);
          const due = lastDay(from, length, counts);

          expect(counts(due)).toBe(true);
          expect(countDays(from, due, counts)).toBe(length);
          expect(lastDay(from, length, () => true)).toBe(from + length);
        },
      ),
      runs,
    );
  });
});
