import type { Digest } from './entry';
import type { Finding, SealFault } from './finding';
import { firstAfter, signatureOf, type Seal } from './seal';

/** The seals, in the order of their numbers, that the key did not sign or that do not follow the one before. */
export const brokenChain = (seals: readonly Seal[], sign: Digest): Finding[] =>
  seals.flatMap((seal, at) => broken(seal, faultInChain(seal, seals[at - 1] ?? null, sign)));

/** What the seals that are kept outside say of those in the database, whose log ends with `lastMet`. */
export function unlikeOutside(
  seals: readonly Seal[],
  outside: readonly Seal[],
  lastMet: number,
  sign: Digest,
): Finding[] {
  const here = new Map(seals.map((seal) => [seal.number, seal]));
  const lastKnown = Math.max(lastMet, seals.at(-1)?.lastSeq ?? 0);
  const judged = outside.map((seal) => ({ seal, fault: faultOutside(seal, here.get(seal.number), sign) }));
  const lastLost = judged.reduce(
    (last, { seal, fault }) => (fault === 'LOST' ? Math.max(last, seal.lastSeq) : last),
    0,
  );
  return [
    ...judged.flatMap(({ seal, fault }) => broken(seal, fault)),
    ...(lastLost > lastKnown ? [{ code: 'CUT_TAIL' as const, seq: lastKnown + 1, last: lastLost }] : []),
  ];
}

function faultInChain(seal: Seal, previous: Seal | null, sign: Digest): SealFault | null {
  if (signatureOf(seal, sign) !== seal.digest) return 'SIGNATURE';
  const follows =
    seal.number === (previous?.number ?? 0) + 1 &&
    seal.firstSeq === firstAfter(previous) &&
    seal.previousDigest === (previous?.digest ?? null);
  return follows ? null : 'CHAIN';
}

function faultOutside(kept: Seal, here: Seal | undefined, sign: Digest): SealFault | null {
  if (signatureOf(kept, sign) !== kept.digest) return 'OUTSIDE_SIGNATURE';
  if (here === undefined) return 'LOST';
  return here.digest === kept.digest ? null : 'REPLACED';
}

const broken = (seal: Seal, fault: SealFault | null): Finding[] => (fault === null ? [] : [sealBroken(seal, fault)]);

/** The finding that a seal does not hold. */
export const sealBroken = ({ number, firstSeq, lastSeq }: Seal, fault: SealFault): Finding => ({
  code: 'SEAL_BROKEN',
  seq: firstSeq,
  last: lastSeq,
  seal: number,
  fault,
});
