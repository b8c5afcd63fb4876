import type { EntityManager } from 'typeorm';
import { leafOf } from '../../core/audit/entry';
import { MerkleTree } from '../../core/audit/merkle';
import { firstAfter, sealBatch, signatureOf, type Seal } from '../../core/audit/seal';
import type { Bilingual } from '../../core/law/lang';
import type { Store } from '../store';
import { sha256, signedWith } from './digests';
import { asMoment, entriesAfter, lastSeal } from './sealed-rows';

/** Leaves written at a time. */
const CHUNK = 1_000;

/** Nothing was sealed, because what is there already is not sound. */
export class SealRefused extends Error {
  override readonly name = 'SealRefused';

  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}

const entryMissing = (seq: number) =>
  new SealRefused({
    zh: `审计记录缺少第 ${seq} 条，未封存。请运行 petition-graph audit verify。`,
    en: `Entry ${seq} of the audit trail is missing; nothing was sealed. Run "petition-graph audit verify".`,
  });

const otherKey = (number: number) =>
  new SealRefused({
    zh: `第 ${number} 号封存不是用这把密钥作出的，未封存。请使用同一把密钥，或运行 petition-graph audit verify。`,
    en: `Seal ${number} was not made with this key; nothing was sealed. Use the same key, or run "petition-graph audit verify".`,
  });

/**
 * Seals all entries since the last seal as one batch, with a key. Null where there are none. Writers of entries do not
 * wait for it. Throws `SealRefused` where an entry is missing or the last seal was made with another key.
 */
export const sealTrail = (store: Store, key: Uint8Array): Promise<Seal | null> =>
  store.dataSource.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('petition_graph.audit_seal'))`);
    const sign = signedWith(key);
    const previous = await lastSeal(manager);
    if (previous !== null && signatureOf(previous, sign) !== previous.digest) throw otherKey(previous.number);
    const batch = await writeLeaves(manager, firstAfter(previous));
    if (batch === null) return null;
    const [now] = await manager.query<[{ sealedAt: string }]>(`SELECT ${asMoment('clock_timestamp()')} AS "sealedAt"`);
    const seal = sealBatch(previous, { ...batch, ...now }, sign);
    await write(manager, seal);
    return seal;
  });

/** The root over the entries from `first` on, whose leaves are kept; null where there are none. */
async function writeLeaves(
  manager: EntityManager,
  first: number,
): Promise<{ readonly lastSeq: number; readonly merkleRoot: string } | null> {
  const tree = new MerkleTree(sha256);
  let next = first;
  let leaves: string[] = [];
  for await (const entry of entriesAfter(manager, first - 1)) {
    if (entry.seq !== next) throw entryMissing(next);
    const leaf = leafOf(entry, sha256);
    tree.add(leaf);
    leaves.push(leaf);
    next++;
    if (leaves.length < CHUNK) continue;
    await append(manager, next - leaves.length, leaves);
    leaves = [];
  }
  await append(manager, next - leaves.length, leaves);
  return next === first ? null : { lastSeq: next - 1, merkleRoot: tree.root() };
}

async function append(manager: EntityManager, first: number, leaves: readonly string[]): Promise<void> {
  await manager.query(
    `INSERT INTO audit_leaf (seq, digest)
      SELECT $1::bigint + place - 1, decode(leaf, 'hex') FROM unnest($2::text[]) WITH ORDINALITY AS given (leaf, place)`,
    [first, leaves],
  );
}

async function write(manager: EntityManager, seal: Seal): Promise<void> {
  const { number, firstSeq, lastSeq, merkleRoot, previousDigest, sealedAt, digest } = seal;
  await manager.query(
    `INSERT INTO audit_seal (number, first_seq, last_seq, merkle_root, previous_digest, sealed_at, digest)
      VALUES ($1, $2, $3, decode($4, 'hex'), decode($5, 'hex'), $6, decode($7, 'hex'))`,
    [number, firstSeq, lastSeq, merkleRoot, previousDigest, sealedAt, digest],
  );
}
