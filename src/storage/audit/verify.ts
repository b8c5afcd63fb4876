import type { EntityManager } from 'typeorm';
import { leafOf } from '../../core/audit/entry';
import type { Finding } from '../../core/audit/finding';
import type { Seal } from '../../core/audit/seal';
import { type Numbered, SealedLog } from '../../core/audit/sealed-log';
import { verdict } from '../../core/audit/verdict';
import type { Store } from '../store';
import { sha256, signedWith } from './digests';
import { entriesAfter, leaves, sealsAfter } from './sealed-rows';

/** What a look at the whole audit trail found. */
export interface Verification {
  readonly entries: number;
  readonly seals: number;
  readonly findings: readonly Finding[];
}

/**
 * Compares the audit trail with its seals and with those kept outside the database (may be empty), as of one moment.
 * Reads entry by entry: memory does not grow with the trail.
 */
export const verifyTrail = (store: Store, key: Uint8Array, outside: readonly Seal[]): Promise<Verification> =>
  store.dataSource.transaction('REPEATABLE READ', async (manager) => {
    const seals = await sealsAfter(manager);
    const log = new SealedLog(seals, sha256);
    for await (const numbered of byNumber(manager)) log.step(numbered);
    const findings = verdict(log, seals, outside, signedWith(key));
    return { entries: log.entries, seals: seals.length, findings };
  });

/** Entries beside the leaves under which they were sealed. */
async function* byNumber(manager: EntityManager): AsyncGenerator<Numbered> {
  const entries = await Cursor.on(entriesAfter(manager));
  const sealed = await Cursor.on(leaves(manager));
  while (Math.min(entries.seq, sealed.seq) < Infinity) {
    const seq = Math.min(entries.seq, sealed.seq);
    const entry = await entries.take(seq);
    const leaf = await sealed.take(seq);
    yield { seq, entry: entry && leafOf(entry, sha256), sealed: leaf?.leaf ?? null };
  }
}

/** Rows in the order of their numbers, of which the next is known. */
class Cursor<Row extends { readonly seq: number }> {
  #row: Row | undefined;

  private constructor(private readonly rows: AsyncGenerator<Row, undefined>) {}

  static async on<Row extends { readonly seq: number }>(rows: AsyncGenerator<Row, undefined>): Promise<Cursor<Row>> {
    const cursor = new Cursor(rows);
    cursor.#row = (await rows.next()).value;
    return cursor;
  }

  /** Number of the next row; `Infinity` when there are no more. */
  get seq(): number {
    return this.#row?.seq ?? Infinity;
  }

  /** The next row if it has the number; null if it has another. */
  async take(seq: number): Promise<Row | null> {
    const row = this.#row;
    if (row?.seq !== seq) return null;
    this.#row = (await this.rows.next()).value;
    return row;
  }
}
