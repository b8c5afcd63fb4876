import type { EntityManager } from 'typeorm';
import { asRefusal } from './refusal';
import type { Store } from './store';

/**
 * One write to the records (修订): all of it or nothing. Writers wait for each other. `work` writes through the manager
 * it is given, within the revision it is told; what the database refuses comes back as `RecordsRefused`.
 */
export async function writeRevision<Result>(
  store: Store,
  reason: string,
  work: (manager: EntityManager, revision: number) => Promise<Result>,
): Promise<Result> {
  try {
    return await store.dataSource.transaction(async (manager) => work(manager, await openRevision(manager, reason)));
  } catch (error) {
    throw asRefusal(error);
  }
}

async function openRevision(manager: EntityManager, reason: string): Promise<number> {
  const [opened] = await manager.query<[{ revision: number }]>('SELECT open_revision($1) AS revision', [reason]);
  return opened.revision;
}
