import { PGlite } from '@electric-sql/pglite';
import { createHash, randomBytes } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { link, readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import 'reflect-metadata';
import { connectEmbedded } from '../../src/storage/embedded';
import { migrate } from '../../src/storage/migrate';
import { openStore } from '../../src/storage/open-store';
import type { Store } from '../../src/storage/store';

export const TEST_DATABASE_URL = process.env.TEST_DATABASE_URL;

type Suite = (open: () => Promise<Store>) => void;

/**
 * Runs a suite on both databases: embedded, and PostgreSQL where TEST_DATABASE_URL names a server. `open` gives a
 * migrated, empty store of its own, which is closed and removed when the suite ends.
 */
export function withStores(name: string, suite: Suite): void {
  withEmbedded(name, suite);
  withPostgres(name, suite);
}

export function withEmbedded(name: string, suite: Suite): void {
  run(describe, `${name} (embedded)`, suite, async () => {
    const store = await openStore({ memory: true, from: await embeddedTemplate() });
    return { store, remove: () => store.close() };
  });
}

export function withPostgres(name: string, suite: Suite): void {
  const server = TEST_DATABASE_URL;
  if (server === undefined) {
    run(describe.skip, `${name} (skipped: TEST_DATABASE_URL names no PostgreSQL)`, suite, () =>
      Promise.reject(new Error()),
    );
  } else {
    run(describe, `${name} (PostgreSQL)`, suite, () => openDatabase(server));
  }
}

interface Opened {
  readonly store: Store;
  readonly remove: () => Promise<void>;
}

function run(block: jest.Describe, name: string, suite: Suite, open: () => Promise<Opened>): void {
  block(name, () => {
    const opened: Opened[] = [];
    afterAll(async () => {
      for (const { remove } of opened) await remove();
    });
    suite(async () => {
      const one = await open();
      opened.push(one);
      return one.store;
    });
  });
}

async function openDatabase(server: string): Promise<Opened> {
  const url = new URL(server);
  const name = `petition_graph_test_${randomBytes(6).toString('hex')}`;
  url.pathname = `/${name}`;
  await onServer(server, `CREATE DATABASE "${name}"`);
  const store = await openStore({ url: url.href });
  await migrate(store);
  const remove = async () => {
    await store.close();
    await onServer(server, `DROP DATABASE "${name}" WITH (FORCE)`);
  };
  return { store, remove };
}

/** Runs one statement outside every store, e.g. to make or end something on the server. */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A migrated, empty embedded database, made once for each state of the migrations. */
async function embeddedTemplate(): Promise<Blob> {
  const path = join(tmpdir(), `petition-graph-template-${await migrationsDigest()}.tar`);
  try {
    return await openAsBlob(path);
  } catch {
    await makeTemplate(path);
    return openAsBlob(path);
  }
}

async function makeTemplate(path: string): Promise<void> {
  const { btree_gist } = await import('@electric-sql/pglite/contrib/btree_gist');
  const database = new PGlite({ extensions: { btree_gist } });
  const store = await connectEmbedded(database);
  const dump = await database.dumpDataDir('none');
  await store.close();
  const unfinished = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(unfinished, Buffer.from(await dump.arrayBuffer()));
  // One that is there is never replaced: another suite may be reading it.
  await link(unfinished, path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  await unlink(unfinished);
}

async function migrationsDigest(): Promise<string> {
  const folder = join(__dirname, '../../migrations');
  const hash = createHash('sha256');
  for (const file of (await readdir(folder)).sort()) hash.update(await readFile(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}
