import fc from 'fast-check';
import { parseDay, formatDay } from '../../src/core/facts/day';
import { eventOf } from '../../src/core/handling/entry';
import { stageOf } from '../../src/core/handling/standing';
import { workOn } from '../../src/core/handling/work';
import { FOREVER } from '../../src/core/facts/day';
import { Stores } from '../../src/storage/stores';
import type { Store } from '../../src/storage/store';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
import { recordOf } from '../../src/subgraphs/shared/petition-record';
import { TestGraph } from '../graph/graph';
import { forbidden } from '../handling/plain-rules';
import { RUNS } from '../properties/runs';
import { withEmbedded } from '../storage/support';
import { CITY, CLERK, Desk, HOUSING, OFFICE_WORLD, TAX } from './office';

const PEOPLE = [CLERK, HOUSING, TAX, CITY];
const ORGANS = ['X-XF', 'X-JS', 'X-TAX', 'C-JS'];
const OUTCOMES = ['SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED', 'ANSWERED', 'SETTLED'];

/** Milliseconds: many runs take their time. */
const PATIENCE = 600_000;

/** What somebody may try, with particulars that fit or do not. */
const TRIES: Readonly<Record<string, (choice: number) => object>> = {
  forwardPetition: (choice) => ({ toOrganCode: of(ORGANS, choice), role: choice % 5 === 0 ? 'ASSIST' : 'LEAD' }),
  assignPetition: (choice) => ({ toOrganCode: of(ORGANS, choice) }),
  objectToForwarding: () => ({}),
  answerObjection: (choice) => ({ objectorCode: of(ORGANS, choice), agreed: choice % 2 === 0 }),
  acceptPetition: (choice) => (choice % 3 === 0 ? {} : { path: 6 }),
  declinePetition: (choice) => ({ reason: of(['NOT_COMPETENT', 'OTHER_PROCEDURE', 'UNDER_WAY'], choice) }),
  extendPetition: (choice) => ({ days: (choice % 35) + 1 }),
  decidePetition: (choice) => ({ outcome: of(OUTCOMES, choice) }),
  executePetition: () => ({}),
  closePetition: () => ({}),
  superviseHandling: () => ({}),
  requestReexamination: (choice) => ({ toOrganCode: of(ORGANS, choice) }),
  decideReexamination: (choice) => ({ outcome: of(OUTCOMES, choice) }),
};
/** The mutation that takes a step. */
const MUTATIONS: Readonly<Record<string, string>> = {
  FORWARD: 'forwardPetition',
  ASSIGN: 'assignPetition',
  OBJECT: 'objectToForwarding',
  ANSWER_OBJECTION: 'answerObjection',
  ACCEPT: 'acceptPetition',
  DECLINE: 'declinePetition',
  EXTEND: 'extendPetition',
  DECIDE: 'decidePetition',
  EXECUTE: 'executePetition',
  CLOSE: 'closePetition',
  SUPERVISE_HANDLING: 'superviseHandling',
  REQUEST_REEXAMINATION: 'requestReexamination',
  DECIDE_REEXAMINATION: 'decideReexamination',
};

const of = <Value>(values: readonly Value[], choice: number): Value => values[choice % values.length] as Value;

const course = fc.array(
  fc.record({
    who: fc.constantFrom(...PEOPLE),
    mutation: fc.constantFrom(...Object.keys(TRIES)),
    choice: fc.nat(1000),
    /** Whether it is any attempt, rather than one at a step that is open. */
    wild: fc.integer({ min: 0, max: 3 }).map((roll) => roll === 0),
    wait: fc.oneof({ arbitrary: fc.nat(4), weight: 6 }, fc.nat(40)),
  }),
  { minLength: 5, maxLength: 40, size: 'max' },
);

withEmbedded('Writes at random', (open) => {
  let store: Store;
  let graph: TestGraph;
  let desk: Desk;
  let petitions = 0;
  beforeAll(async () => {
    store = await open();
    graph = await TestGraph.over(store, OFFICE_WORLD);
    desk = await Desk.at(graph);
  });

  const openStep = async (number: string, on: string, choice: number) => {
    const { petition } = await desk.read(
      `{ petition(number: "${number}") { work(on: "${on}") { openSteps { step organs { code } } } } }`,
    );
    const { work } = petition as { work: { openSteps: { step: string; organs: { code: string }[] | null }[] } };
    const { step, organs } = of(work.openSteps, choice);
    const mutation = MUTATIONS[step];
    const organ = organs === null || organs.length === 0 ? 'X-XF' : of(organs, choice).code;
    return mutation === undefined ? null : { mutation, who: PEOPLE[ORGANS.indexOf(organ)] ?? CLERK };
  };

  it(
    'reach nothing that the rules forbid, and the record replayed is what the graph shows',
    async () => {
      await fc.assert(
        fc.asyncProperty(course, async (tries) => {
          const number = `R-${petitions++}`;
          let on = parseDay('2022-06-01') ?? 0;
          const at = () => ({ number, on: formatDay(on) });
          const petition = { title: '拆迁', categoryCode: 'K11', territoryCodes: ['990101'], channel: 'VISIT' };
          await desk.take(CLERK, 'registerPetition', { ...at(), ...petition });
          let written = 1;
          for (const { wild, wait, choice, ...any } of tries) {
            on += wait;
            const open = wild ? null : await openStep(number, formatDay(on), choice);
            const { who, mutation } = open ?? any;
            const { userErrors } = await desk.take(who, mutation, { ...at(), ...TRIES[mutation]?.(choice) });
            if (userErrors.length === 0) written++;
          }
          const stores = new Stores(store.dataSource);
          const [stored] = await stores.petitions.byNumbers(SYSTEM_VIEWER, [number]);
          if (stored === undefined) throw new Error(`${number} is not on record`);
          const [work] = await stores.work.ofPetitions(SYSTEM_VIEWER, [stored.petition]);
          const { facts, entries } = recordOf(graph.hierarchy, stored, work ?? null);
          const record = { ...facts, path: null, events: entries.map((entry) => eventOf(graph.hierarchy, entry)) };
          const shown = await desk.read(`{ petition(number: "${number}") { closedOn work { stage } } }`);
          const replayed = workOn(record, FOREVER);

          expect(entries.map(({ place }) => place)).toEqual(Array.from({ length: written }, (_, place) => place));
          expect(forbidden(record)).toEqual([]);
          expect(shown.petition).toEqual({
            closedOn: replayed.closed === null ? null : formatDay(replayed.closed.on),
            work: { stage: stageOf(replayed) },
          });
        }),
        { numRuns: RUNS.invariants },
      );
    },
    PATIENCE,
  );
});
