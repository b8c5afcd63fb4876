import type { EntityManager } from 'typeorm';
import type { LoggedEntry } from '../../core/audit/entry';
import type { Seal } from '../../core/audit/seal';

/** Rows read at a time. */
const CHUNK = 1_000;
const LEAST = '-9223372036854775808';

/** A moment as a text that does not depend on the settings of the session. */
export const asMoment = (expression: string): string =>
  `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const TEXTS = ['cadre', 'organ', 'purpose', 'mutation', 'request', 'key', 'type', 'code'];
const ENTRIES = `
SELECT seq, seq::text AS place, revision::text, ${asMoment('at')} AS at, ${TEXTS.join(', ')}, before::text, after::text
FROM audit_entry WHERE seq > $1 ORDER BY seq LIMIT ${CHUNK}`;

const LEAVES = `
SELECT seq, seq::text AS place, encode(digest, 'hex') AS leaf
FROM audit_leaf WHERE seq > $1 ORDER BY seq LIMIT ${CHUNK}`;

const SEALS = `
SELECT number, first_seq AS "firstSeq", last_seq AS "lastSeq", encode(merkle_root, 'hex') AS "merkleRoot",
  encode(previous_digest, 'hex') AS "previousDigest", ${asMoment('sealed_at')} AS "sealedAt",
  encode(digest, 'hex') AS digest
FROM audit_seal`;

interface Row {
  readonly seq: number;
  /** `seq` in all its digits. */
  readonly place: string;
}

/** The entries after a number, as they are sealed, in the order of their numbers. */
export const entriesAfter = (manager: EntityManager, seq?: number): AsyncGenerator<LoggedEntry & Row, undefined> =>
  inChunks(manager, ENTRIES, seq?.toString());

/** The leaves of all sealed entries, in the order of their numbers. */
export const leaves = (manager: EntityManager): AsyncGenerator<Row & { readonly leaf: string }, undefined> =>
  inChunks(manager, LEAVES);

/** The seals after a number, or all of them, in the order of their numbers. */
export const sealsAfter = (manager: EntityManager, number?: number): Promise<Seal[]> =>
  manager.query(`${SEALS} WHERE number > $1 ORDER BY number`, [number ?? LEAST]);

export async function lastSeal(manager: EntityManager): Promise<Seal | null> {
  const [last] = await manager.query<Seal[]>(`${SEALS} ORDER BY number DESC LIMIT 1`);
  return last ?? null;
}

async function* inChunks<Found extends Row>(
  manager: EntityManager,
  statement: string,
  after = LEAST,
): AsyncGenerator<Found, undefined> {
  for (let place: string | undefined = after; place !== undefined;) {
    const chunk: Found[] = await manager.query(statement, [place]);
    yield* chunk;
    place = chunk.at(-1)?.place;
  }
  return undefined;
}
