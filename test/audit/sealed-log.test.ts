import { canonicalEntry, leafOf, type LoggedEntry } from '../../src/core/audit/entry';
import { isWrong } from '../../src/core/audit/finding';
import { MerkleTree } from '../../src/core/audit/merkle';
import { sha256, signedWith } from '../../src/storage/audit/digests';
import { entryOf, look, numbered, sealed, type Log } from './logs';

const names = (count: number) => Array.from({ length: count }, (_, at) => entryOf(`P${at + 1}`));
const X = entryOf('strange');

/** Ten entries, of which seals cover 1–4 and 5–8. */
const ENTRIES = names(10);
const LOG = sealed(ENTRIES, [4, 4]);
const UNSEALED = { code: 'UNSEALED_TAIL', seq: 9, last: 10 } as const;
const edited = (entry: LoggedEntry): LoggedEntry => ({ ...entry, after: '{"a": 2}' });
const only = (code: 'EDITED' | 'INSERTED' | 'DELETED' | 'CUT_TAIL' | 'UNSEALED_TAIL', seq: number, last = seq) => ({
  code,
  seq,
  last,
});
const swapped = (seq: number, sealedAs: number, last = seq) => ({ code: 'SWAPPED', seq, last, sealedAs });
const without = (...seqs: readonly number[]) => new Map([...LOG.entries].filter(([seq]) => !seqs.includes(seq)));
const unsealedAt = (seq: number) => only('UNSEALED_TAIL', seq, seq + 1);

const TAMPERED: [string, ReadonlyMap<number, LoggedEntry>, object[]][] = [
  ['nothing', LOG.entries, [UNSEALED]],
  ['one edited', new Map(LOG.entries).set(6, edited(entryOf('P6'))), [only('EDITED', 6), UNSEALED]],
  ['neighbours edited', new Map(LOG.entries).set(4, X).set(5, edited(X)), [only('EDITED', 4, 5), UNSEALED]],
  ['one put in between', numbered(ENTRIES.toSpliced(2, 0, X)), [only('INSERTED', 3), unsealedAt(10)]],
  ['one put first', numbered([X, ...ENTRIES]), [only('INSERTED', 1), unsealedAt(10)]],
  ['one put before the first number', new Map(LOG.entries).set(0, X), [only('INSERTED', 0), UNSEALED]],
  [
    'two put in at two places',
    numbered([X, ...ENTRIES.toSpliced(5, 0, edited(X))]),
    [only('INSERTED', 1), only('INSERTED', 7), unsealedAt(11)],
  ],
  ['one taken out', without(3), [only('DELETED', 3), UNSEALED]],
  ['two taken out', without(2, 3), [only('DELETED', 2, 3), UNSEALED]],
  ['one taken out and the rest renumbered', numbered(ENTRIES.toSpliced(2, 1)), [only('DELETED', 3), unsealedAt(8)]],
  ['the first taken out', without(1), [only('DELETED', 1), UNSEALED]],
  ['one taken out that no seal covers', without(9), [only('DELETED', 9), only('UNSEALED_TAIL', 10)]],
  [
    'neighbours swapped',
    new Map(LOG.entries).set(2, entryOf('P3')).set(3, entryOf('P2')),
    [swapped(2, 3), swapped(3, 2), UNSEALED],
  ],
  [
    'two swapped between seals',
    new Map(LOG.entries).set(2, entryOf('P7')).set(7, entryOf('P2')),
    [swapped(2, 7), swapped(7, 2), UNSEALED],
  ],
  [
    'one moved back',
    numbered([...ENTRIES.slice(0, 1), ...ENTRIES.slice(2, 6), entryOf('P2'), ...ENTRIES.slice(6)]),
    [swapped(2, 3, 5), swapped(6, 2), UNSEALED],
  ],
  [
    'all renumbered from one on',
    new Map(ENTRIES.map((entry, at) => [at < 4 ? at + 1 : at + 2, entry])),
    [swapped(6, 5, 9), unsealedAt(10)],
  ],
  ['the tail cut', numbered(ENTRIES.slice(0, 6)), [only('CUT_TAIL', 7, 8)]],
  ['all cut', new Map(), [only('CUT_TAIL', 1, 8)]],
  ['the tail written again', numbered([...ENTRIES.slice(0, 6), X, edited(X)]), [only('EDITED', 7, 8)]],
];

describe('what a look at a log finds', () => {
  it.each(TAMPERED)('%s', (_, entries, findings) => {
    expect(look({ ...LOG, entries })).toEqual(findings);
  });

  const broken = (seal: number | null, seq: number, last: number, fault: string) => ({
    code: 'SEAL_BROKEN',
    seq,
    last,
    seal,
    fault,
  });
  const [first, second] = LOG.seals;
  const moreSealed = sealed(ENTRIES, [4, 4, 2]);
  const rewritten = numbered(ENTRIES.with(5, edited(X)));
  const SEALS: [string, Log, object[]][] = [
    [
      'a leaf altered together with its entry',
      { ...LOG, entries: new Map(LOG.entries).set(6, X), leaves: new Map(LOG.leaves).set(6, leafOf(X, sha256)) },
      [broken(2, 5, 8, 'ROOT')],
    ],
    [
      'a leaf deleted',
      { ...LOG, leaves: new Map([...LOG.leaves].filter(([seq]) => seq !== 8)) },
      [broken(2, 5, 8, 'ROOT')],
    ],
    [
      'the last seal deleted',
      { ...LOG, seals: LOG.seals.slice(0, 1) },
      [broken(null, 5, 8, 'STRAY'), only('UNSEALED_TAIL', 5, 10)],
    ],
    [
      'the first seal deleted',
      { ...LOG, seals: LOG.seals.slice(1) },
      [broken(2, 5, 8, 'CHAIN'), broken(null, 1, 4, 'STRAY')],
    ],
    [
      'a root altered',
      { ...LOG, seals: LOG.seals.map((seal) => ({ ...seal, merkleRoot: sha256('') })) },
      [broken(1, 1, 4, 'SIGNATURE'), broken(2, 5, 8, 'SIGNATURE'), broken(1, 1, 4, 'ROOT'), broken(2, 5, 8, 'ROOT')],
    ],
    [
      'all sealed again with another key',
      sealed(ENTRIES, [4, 4], signedWith(Buffer.alloc(32, 8))),
      [broken(1, 1, 4, 'SIGNATURE'), broken(2, 5, 8, 'SIGNATURE')],
    ],
  ];

  it('does not take a pair of leaves for one', () => {
    const leaves = new Map(LOG.leaves);
    const pair = new MerkleTree(sha256);
    for (const seq of [1, 2]) pair.add(LOG.leaves.get(seq) ?? '');
    leaves.set(1, pair.root()).delete(2);
    expect(look({ ...LOG, leaves })).toContainEqual(broken(1, 1, 4, 'ROOT'));
  });

  it.each(SEALS)('in its seals: %s', (_, log, findings) => {
    expect(look(log)).toEqual(expect.arrayContaining(findings));
    expect(look(log).filter(({ code }) => code === 'SEAL_BROKEN')).toHaveLength(
      findings.filter((each) => 'fault' in each).length,
    );
  });

  const OUTSIDE: [string, Log, object[]][] = [
    ['as it was kept', LOG, []],
    ['sealed further since', moreSealed, []],
    [
      'one edited and all sealed again with the key',
      sealed([...rewritten.values()], [4, 4]),
      [broken(2, 5, 8, 'REPLACED')],
    ],
    [
      'the first edited and all sealed again',
      sealed(ENTRIES.with(0, X), [4, 4]),
      [broken(1, 1, 4, 'REPLACED'), broken(2, 5, 8, 'REPLACED')],
    ],
    [
      'the tail cut with its seal and leaves',
      sealed(ENTRIES.slice(0, 4), [4]),
      [broken(2, 5, 8, 'LOST'), only('CUT_TAIL', 5, 8)],
    ],
    ['the last seal deleted with its leaves', sealed(ENTRIES, [4]), [broken(2, 5, 8, 'LOST')]],
    ['emptied', sealed([], []), [broken(1, 1, 4, 'LOST'), broken(2, 5, 8, 'LOST'), only('CUT_TAIL', 1, 8)]],
    ['sealed again in other batches', sealed(ENTRIES, [8]), [broken(1, 1, 4, 'REPLACED'), broken(2, 5, 8, 'LOST')]],
  ];

  it.each(OUTSIDE)('against the seals outside: %s', (_, log, findings) => {
    expect(look(log, LOG.seals).filter(isWrong)).toEqual(findings);
  });

  it('a seal outside that the key did not sign', () => {
    expect(first).toBeDefined();
    const forged = LOG.seals.map((seal) => ({ ...seal, lastSeq: seal.lastSeq + 1 }));
    expect(look(LOG, forged).filter(isWrong)).toEqual([
      broken(1, 1, 5, 'OUTSIDE_SIGNATURE'),
      broken(2, 5, 9, 'OUTSIDE_SIGNATURE'),
    ]);
    expect(look(LOG, second === undefined ? [] : [second]).filter(isWrong)).toEqual([]);
  });
});

describe('the digests', () => {
  it('are of texts that anyone can write', () => {
    expect(canonicalEntry(entryOf('P1'))).toBe(
      '{"revision":"1","at":"2026-01-02T03:04:05.000006Z","cadre":"C1","organ":null,"purpose":null,' +
        '"mutation":"registerPetition","request":"P1","key":"P1","type":"Petition","code":"P1","before":null,"after":"{\\"a\\": 1}"}',
    );
    expect(leafOf(entryOf('P1'), (text) => text)).toBe(`audit entry\n${canonicalEntry(entryOf('P1'))}`);
  });

  it('tells trees apart by their leaves and their order', () => {
    const root = (...leaves: readonly string[]) => {
      const tree = new MerkleTree(sha256);
      for (const leaf of leaves) tree.add(leaf);
      return tree.root();
    };
    const [a, b, c] = ['a', 'b', 'c'].map((text) => sha256(text)) as [string, string, string];
    expect(new Set([root(), root(a), root(a, b), root(b, a), root(a, b, c), root(a, b, c, c)]).size).toBe(6);
    expect(root(a, b, c)).toBe(root(root(a, b), c));
  });
});
