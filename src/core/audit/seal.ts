import type { Digest } from './entry';

/** 封存: says of the entries `firstSeq` to `lastSeq` what they were at the time, and names the seal before. */
export interface Seal {
  /** From 1, without holes. */
  readonly number: number;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly merkleRoot: string;
  /** That of the seal before; null for the first. */
  readonly previousDigest: string | null;
  /** With microseconds. */
  readonly sealedAt: string;
  /** Digest of all the above with the key. */
  readonly digest: string;
}

/** What is new in a seal; the rest follows from the seal before. */
export interface Batch {
  readonly lastSeq: number;
  readonly merkleRoot: string;
  readonly sealedAt: string;
}

const FIELDS = ['number', 'firstSeq', 'lastSeq', 'merkleRoot', 'previousDigest', 'sealedAt'];

/** What the keyed digest of a seal is to be. */
export const signatureOf = (seal: Omit<Seal, 'digest'>, sign: Digest): string =>
  sign(`audit seal\n${JSON.stringify(seal, FIELDS)}`);

/** The first entry that a seal after this one covers. */
export const firstAfter = (previous: Seal | null): number => (previous?.lastSeq ?? 0) + 1;

/** Seals the batch that begins where the seal before ends. */
export function sealBatch(previous: Seal | null, { lastSeq, merkleRoot, sealedAt }: Batch, sign: Digest): Seal {
  const seal = {
    number: (previous?.number ?? 0) + 1,
    firstSeq: firstAfter(previous),
    lastSeq,
    merkleRoot,
    previousDigest: previous?.digest ?? null,
    sealedAt,
  };
  return { ...seal, digest: signatureOf(seal, sign) };
}
