import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataSource } from 'typeorm';
import { lockFolder } from './folder-lock';
import { SCHEMA } from './schema';
import type { Store } from './store';
import { unusable } from './unusable-folder';

/** A second query beside an open transaction would wait for ever; this turns it into an error. */
const WAIT_FOR_CONNECTION = 30_000;

/**
 * Opens the embedded database of a folder, made where it is absent; null: in memory. Migrated when it comes back.
 * Throws `DataFolderInUse` or `DataFolderUnusable`.
 */
export async function openEmbedded(dataDir: string | null, from?: Blob): Promise<Store> {
  try {
    return await startEmbedded(dataDir, from);
  } catch (error) {
    throw dataDir === null ? error : unusable(dataDir, error);
  }
}

async function startEmbedded(dataDir: string | null, from?: Blob): Promise<Store> {
  const unlock = dataDir === null ? () => undefined : lockFolder(dataDir);
  try {
    const { btree_gist } = await import('@electric-sql/pglite/contrib/btree_gist');
    const database = new PGlite({
      ...(dataDir === null ? {} : { dataDir: databaseFolder(dataDir) }),
      ...(from === undefined ? {} : { loadDataDir: from }),
      extensions: { btree_gist },
      relaxedDurability: false,
    });
    await database.waitReady;
    return await connectEmbedded(database, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The store of an embedded database that is already running; closing the store stops it and calls `closed`. */
export async function connectEmbedded(database: PGlite, closed: () => void = () => undefined): Promise<Store> {
  const dataSource = await new DataSource({
    type: 'postgres',
    ...SCHEMA,
    parseInt8: true,
    extra: { ...connectionOf(database), max: 1, idleTimeoutMillis: 0, connectionTimeoutMillis: WAIT_FOR_CONNECTION },
  }).initialize();
  await dataSource.runMigrations({ transaction: 'all' });
  const close = async () => {
    await dataSource.destroy();
    await database.close();
    closed();
  };
  return { dataSource, kind: 'embedded', url: null, close };
}

/** Whether the folder already holds an embedded database. */
export const hasEmbedded = (dataDir: string): boolean => existsSync(join(resolve(dataDir), 'db', 'PG_VERSION'));

function databaseFolder(dataDir: string): string {
  const folder = join(resolve(dataDir), 'db');
  mkdirSync(folder, { recursive: true });
  return folder;
}

function connectionOf(database: PGlite): { connection: unknown; user: string } {
  return { connection: createPgConfig(database).connection, user: 'postgres' };
}
