import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { writeRevision } from '../revision';
import type { Store } from '../store';

/** What somebody asks to be written, and the key by which he asks for it once. */
export interface Request {
  /** Code of who asks. */
  readonly actor: string;
  readonly key: string;
  /** Name of the mutation. */
  readonly mutation: string;
  /** Everything that was asked. */
  readonly content: object;
}

/** An answer to a write, kept with it: what was written, by its code. */
export interface Written {
  readonly code: string;
  readonly revision: number;
}

/** The key was given before with something else. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused';
}

/**
 * Writes what is asked, once: in one transaction with its answer, so that the same request again gets the same answer
 * and nothing is written twice. Throws `KeyReused`, what `work` throws, and `RecordsRefused`; then nothing was written.
 */
export async function writeOnce(
  store: Store,
  request: Request,
  work: (manager: EntityManager) => Promise<string>,
): Promise<Written> {
  const before = await answered(store.dataSource.manager, request);
  if (before !== null) return before;
  try {
    return await writeRevision(store, request.mutation, async (manager, revision) => {
      // Writers wait for each other: the same request may have been answered meanwhile.
      const meanwhile = await answered(manager, request);
      if (meanwhile !== null) throw new AnsweredMeanwhile(meanwhile);
      const written = { code: await work(manager), revision };
      await manager.query(
        'INSERT INTO write_answer (actor, key, digest, answer, revision) VALUES ($1, $2, $3, $4::jsonb, $5)',
        [request.actor, request.key, digestOf(request), JSON.stringify({ code: written.code }), revision],
      );
      return written;
    });
  } catch (thrown) {
    if (thrown instanceof AnsweredMeanwhile) return thrown.written;
    throw thrown;
  }
}

/** Thrown out of a revision in which nothing is left to write, so that none is opened for it. */
class AnsweredMeanwhile extends Error {
  override readonly name = 'AnsweredMeanwhile';

  constructor(readonly written: Written) {
    super('The same request was answered meanwhile');
  }
}

async function answered(manager: EntityManager, request: Request): Promise<Written | null> {
  const [found] = await manager.query<
    { readonly digest: string; readonly answer: { readonly code: string }; readonly revision: number }[]
  >('SELECT digest, answer, revision::int FROM write_answer WHERE actor = $1 AND key = $2', [
    request.actor,
    request.key,
  ]);
  if (found === undefined) return null;
  if (found.digest !== digestOf(request)) throw new KeyReused();
  return { code: found.answer.code, revision: found.revision };
}

const digestOf = ({ mutation, content }: Request): string =>
  createHash('sha256')
    .update(JSON.stringify([mutation, content]))
    .digest('hex');
