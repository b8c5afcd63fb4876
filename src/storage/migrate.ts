import { MigrationExecutor } from 'typeorm';
import type { Store } from './store';

const LOCK = `hashtext('petition_graph.migrate')`;

/** Names of the migrations that the database still lacks, in order. */
export async function pendingMigrations(store: Store): Promise<string[]> {
  const pending = await new MigrationExecutor(store.dataSource).getPendingMigrations();
  return pending.map((migration) => migration.name);
}

/** Brings the database up to date, all or nothing, and returns the names of what it ran. Safe beside another process. */
export async function migrate(store: Store): Promise<string[]> {
  if (store.kind === 'embedded') return runMigrations(store);
  const guard = store.dataSource.createQueryRunner();
  try {
    await guard.query('SET statement_timeout = 0');
    await guard.query(`SELECT pg_advisory_lock(${LOCK})`);
    try {
      return await runMigrations(store);
    } finally {
      await guard.query(`SELECT pg_advisory_unlock(${LOCK})`);
      await guard.query('RESET statement_timeout');
    }
  } finally {
    await guard.release();
  }
}

async function runMigrations(store: Store): Promise<string[]> {
  const ran = await store.dataSource.runMigrations({ transaction: 'all' });
  return ran.map((migration) => migration.name);
}
