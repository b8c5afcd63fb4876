import { appendFileSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Seal } from '../../core/audit/seal';
import type { Bilingual } from '../../core/law/lang';
import type { Store } from '../store';
import { sealsAfter } from './sealed-rows';

const DIGEST = z.string().regex(/^[0-9a-f]{64}$/);
const NUMBER = z.number().int().positive();
const SEAL = z.object({
  number: NUMBER,
  firstSeq: NUMBER,
  lastSeq: NUMBER,
  merkleRoot: DIGEST,
  previousDigest: DIGEST.nullable(),
  sealedAt: z.string(),
  digest: DIGEST,
});

/** A line of a file of seals is none. */
export class NoSeal extends Error {
  override readonly name = 'NoSeal';

  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}

/**
 * Adds to a file, made where it is absent, the seals that it does not have yet: a line of JSON each. Gives how many.
 * `kept`: what `readSealFile` found in it.
 */
export async function keepOutside(store: Store, file: string, kept: readonly Seal[]): Promise<number> {
  const last = kept.reduce((greatest, { number }) => Math.max(greatest, number), 0);
  const seals = await sealsAfter(store.dataSource.manager, last);
  const lines = seals.map((seal) => `${JSON.stringify(seal)}\n`);
  if (lines.length > 0) appendFileSync(file, lines.join(''), { flush: true });
  return lines.length;
}

/** The seals of a file, in the order of its lines. Throws `NoSeal`, or the error of the system. */
export const readSealFile = (file: string): Seal[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [readSeal(line, file, at + 1)]));

function readSeal(line: string, file: string, number: number): Seal {
  const read = SEAL.safeParse(parsed(line));
  if (read.success) return read.data;
  throw new NoSeal({
    zh: `${file} 第 ${number} 行不是封存记录。`,
    en: `Line ${number} of ${file} is no seal.`,
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
