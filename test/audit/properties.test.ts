import fc from 'fast-check';
import type { LoggedEntry } from '../../src/core/audit/entry';
import { isWrong } from '../../src/core/audit/finding';
import { RUNS } from '../properties/runs';
import { entryOf, look, numbered, sealed, type Log } from './logs';

const batches = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });

interface Sealed {
  readonly log: Log;
  readonly entries: readonly LoggedEntry[];
  /** How many are sealed. */
  readonly covered: number;
}

/** A log of different entries, sealed in batches, with some that are not sealed yet. */
const logs: fc.Arbitrary<Sealed> = fc.tuple(batches, fc.integer({ min: 0, max: 5 })).map(([sizes, unsealed]) => {
  const covered = sizes.reduce((sum, size) => sum + size, 0);
  const entries = Array.from({ length: covered + unsealed }, (_, at) => entryOf(`P${at + 1}`));
  return { log: sealed(entries, sizes), entries, covered };
});

/** A log and the numbers of two of its sealed entries, the smaller first. */
const tampered = logs.chain((each) =>
  fc
    .tuple(fc.constant(each), fc.integer({ min: 1, max: each.covered }), fc.integer({ min: 1, max: each.covered }))
    .map(([one, a, b]) => ({ ...one, seq: Math.min(a, b), other: Math.max(a, b) })),
);

type Tampered = Sealed & { readonly seq: number; readonly other: number };
const FIELDS = Object.keys(entryOf('P')) as (keyof LoggedEntry)[];

/** Each way to tamper with one thing: what it leaves, and what is to be found. */
const WAYS: [string, (log: Tampered) => ReadonlyMap<number, LoggedEntry>, (log: Tampered) => object[]][] = [
  [
    'an edit',
    ({ entries, seq, other }) => {
      const field = FIELDS[other % FIELDS.length] ?? 'after';
      return numbered(entries.map((entry, at) => (at === seq - 1 ? { ...entry, [field]: 'forged' } : entry)));
    },
    ({ seq }) => [{ code: 'EDITED', seq, last: seq }],
  ],
  [
    'an insertion',
    ({ entries, seq }) => numbered(entries.toSpliced(seq - 1, 0, entryOf('strange'))),
    ({ seq }) => [{ code: 'INSERTED', seq, last: seq }],
  ],
  [
    'a deletion',
    ({ log, seq }) => new Map([...log.entries].filter(([number]) => number !== seq)),
    ({ seq, entries }) => [{ code: seq === entries.length ? 'CUT_TAIL' : 'DELETED', seq, last: seq }],
  ],
  [
    'a deletion with all that follows renumbered',
    ({ entries, seq }) => numbered(entries.toSpliced(seq - 1, 1)),
    ({ seq, covered, entries }) => [{ code: codeOfLast(seq, covered, entries.length), seq, last: seq }],
  ],
  [
    'a swap',
    ({ log, seq, other }) => new Map(log.entries).set(seq, at(log, other)).set(other, at(log, seq)),
    ({ seq, other }) =>
      seq === other
        ? []
        : [
            { code: 'SWAPPED', seq, last: seq, sealedAs: other },
            { code: 'SWAPPED', seq: other, last: other, sealedAs: seq },
          ],
  ],
  [
    'a cut',
    ({ entries, seq }) => numbered(entries.slice(0, seq - 1)),
    ({ seq, covered }) => [{ code: 'CUT_TAIL', seq, last: covered }],
  ],
];

const at = (log: Log, seq: number): LoggedEntry => log.entries.get(seq) ?? entryOf('none');

/** Where the last sealed entry is gone, one that nobody sealed has its number. */
const codeOfLast = (seq: number, covered: number, all: number): string =>
  seq < covered ? 'DELETED' : all > covered ? 'EDITED' : 'CUT_TAIL';

describe('a random log', () => {
  it('verifies as long as nobody touches it', () => {
    fc.assert(
      fc.property(logs, ({ log, entries, covered }) => {
        const tail = { code: 'UNSEALED_TAIL', seq: covered + 1, last: entries.length };
        expect(look(log, log.seals)).toEqual(entries.length > covered ? [tail] : []);
      }),
      { numRuns: RUNS.worlds },
    );
  });

  it.each(WAYS)('shows %s, by its code and number', (_, tamper, found) => {
    fc.assert(
      fc.property(tampered, (log) => {
        expect(look({ ...log.log, entries: tamper(log) }).filter(isWrong)).toEqual(found(log));
      }),
      { numRuns: RUNS.worlds },
    );
  });

  it('shows any mixture of entries put in the place of others', () => {
    const mixtures = logs.chain((log) =>
      fc.tuple(
        fc.constant(log),
        fc.array(fc.integer({ min: 0, max: log.entries.length }), { maxLength: log.entries.length + 3 }),
      ),
    );
    fc.assert(
      fc.property(mixtures, ([{ log, entries, covered }, order]) => {
        const left = order.map((number) => entries[number] ?? entryOf('strange'));
        const isWhole = entries.slice(0, covered).every((entry, index) => left[index] === entry);
        expect(look({ ...log, entries: numbered(left) }).some(isWrong)).toBe(!isWhole);
      }),
      { numRuns: RUNS.worlds },
    );
  });

  it('shows one insertion among twenty thousand, and nothing else', () => {
    const entries = Array.from({ length: 20_000 }, (_, index) => entryOf(`P${index}`));
    const log = sealed(entries, [20_000]);
    expect(look({ ...log, entries: numbered(entries.toSpliced(10, 0, entryOf('strange'))) })).toEqual([
      { code: 'INSERTED', seq: 11, last: 11 },
    ]);
  });
});
