import { readConfiguration, type DatabasePlace } from '../server/configuration';
import { MigrationsPending } from '../storage/failures';
import { pendingMigrations } from '../storage/migrate';
import { openStore } from '../storage/open-store';
import type { Store } from '../storage/store';
import type { Terminal } from './terminal';

/** The database that the environment names. Throws `BadConfiguration`. */
export const databaseOf = (terminal: Terminal): DatabasePlace => readConfiguration(terminal.environment).database;

/** Opens a database whose schema is that of this version. Throws `MigrationsPending` for one that has to be migrated. */
export async function openCurrentStore(place: DatabasePlace): Promise<Store> {
  const store = await open(place);
  const pending = await pendingMigrations(store);
  if (pending.length === 0) return store;
  await store.close();
  throw new MigrationsPending(pending);
}

/** Opens a database as it is. */
export const open = (place: DatabasePlace): Promise<Store> =>
  openStore(place.is === 'postgres' ? { url: place.url } : { dataDir: place.folder });

/** Runs work on a store and closes it, whatever comes. */
export async function using<Result>(store: Store, work: (store: Store) => Promise<Result>): Promise<Result> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
