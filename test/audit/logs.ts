import { leafOf, type LoggedEntry } from '../../src/core/audit/entry';
import type { Finding } from '../../src/core/audit/finding';
import { MerkleTree } from '../../src/core/audit/merkle';
import { firstAfter, sealBatch, type Seal } from '../../src/core/audit/seal';
import { SealedLog } from '../../src/core/audit/sealed-log';
import { verdict } from '../../src/core/audit/verdict';
import { sha256, signedWith } from '../../src/storage/audit/digests';

export const SIGN = signedWith(Buffer.alloc(32, 7));

/** A log in memory: entries and sealed leaves by number, and the seals. */
export interface Log {
  readonly entries: ReadonlyMap<number, LoggedEntry>;
  readonly leaves: ReadonlyMap<number, string>;
  readonly seals: readonly Seal[];
}

export const entryOf = (name: string): LoggedEntry => ({
  revision: '1',
  at: '2026-01-02T03:04:05.000006Z',
  cadre: 'C1',
  organ: null,
  purpose: null,
  mutation: 'registerPetition',
  request: name,
  key: name,
  type: 'Petition',
  code: name,
  before: null,
  after: '{"a": 1}',
});

/** The entries by number, from 1. */
export const numbered = (entries: readonly LoggedEntry[]): ReadonlyMap<number, LoggedEntry> =>
  new Map(entries.map((entry, at) => [at + 1, entry]));

/** A log whose entries are sealed in batches; what the batches do not reach is not sealed. */
export function sealed(entries: readonly LoggedEntry[], batches: readonly number[], sign = SIGN): Log {
  const leaves = new Map<number, string>();
  const seals: Seal[] = [];
  for (const size of batches) {
    const previous = seals.at(-1) ?? null;
    const first = firstAfter(previous);
    const tree = new MerkleTree(sha256);
    for (const [at, entry] of entries.slice(first - 1, first - 1 + size).entries()) {
      const leaf = leafOf(entry, sha256);
      tree.add(leaf);
      leaves.set(first + at, leaf);
    }
    const sealedAt = '2026-01-02T03:04:05.000006Z';
    if (leaves.size >= first)
      seals.push(sealBatch(previous, { lastSeq: leaves.size, merkleRoot: tree.root(), sealedAt }, sign));
  }
  return { entries: numbered(entries), leaves, seals };
}

/** What a look at the log finds. */
export function look({ entries, leaves, seals }: Log, outside: readonly Seal[] = []): Finding[] {
  const log = new SealedLog(seals, sha256);
  for (const seq of [...new Set([...entries.keys(), ...leaves.keys()])].sort((a, b) => a - b)) {
    const entry = entries.get(seq);
    log.step({ seq, entry: entry === undefined ? null : leafOf(entry, sha256), sealed: leaves.get(seq) ?? null });
  }
  return verdict(log, seals, outside, SIGN);
}
