import { openEmbedded } from './embedded';
import { openPostgres } from './postgres';
import type { Store, StorePlace } from './store';

/**
 * Opens the records. The embedded database is migrated when it comes back; PostgreSQL is not: see `migrate`.
 * Throws `DatabaseUnreachable` or `DataFolderInUse`.
 */
export function openStore(place: StorePlace): Promise<Store> {
  if ('url' in place) return openPostgres(place.url, place.connections, place.statementTimeout);
  if ('dataDir' in place) return openEmbedded(place.dataDir);
  return openEmbedded(null, place.from);
}
