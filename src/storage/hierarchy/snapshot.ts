import type { EntityManager } from 'typeorm';
import type { Store } from '../store';

const TABLES = `territory, territory_version, organ, organ_version, leadership, category, category_version, competence,
  succession, instrument, instrument_version, instrument_parameter, post, post_version, cadre, cadre_version,
  appointment, appointment_version, suspension, portfolio, revision`;

/** Ranges are read along indexes that hold them in order: joining or sorting them costs twice the time. */
const READ_IN_ORDER = `SET LOCAL statement_timeout = 0; SET LOCAL enable_hashjoin = off;
  SET LOCAL enable_bitmapscan = off; SET LOCAL work_mem = '64MB'`;

/** Reads one snapshot of the records: each piece of work gets the next connection that is free. */
export class Snapshot {
  readonly #free: EntityManager[];
  readonly #waiting: ((manager: EntityManager) => void)[] = [];

  constructor(managers: readonly EntityManager[]) {
    this.#free = [...managers];
  }

  async read<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const manager =
      this.#free.pop() ??
      (await new Promise<EntityManager>((resolve) => {
        this.#waiting.push(resolve);
      }));
    try {
      return await work(manager);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(manager);
      else next(manager);
    }
  }
}

/**
 * Opens a read-only snapshot that sees one revision throughout; on PostgreSQL two connections share it, since the
 * server needs more time than the program. The lock keeps `clear_records`, whose effect a snapshot would see, from
 * running meanwhile, and comes before the snapshot is taken.
 */
export function inSnapshot<Result>(store: Store, work: (snapshot: Snapshot) => Promise<Result>): Promise<Result> {
  const { dataSource } = store;
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    await manager.query(`SET TRANSACTION READ ONLY; LOCK TABLE ${TABLES} IN ACCESS SHARE MODE`);
    await manager.query(READ_IN_ORDER);
    if (store.kind === 'embedded') return work(new Snapshot([manager]));
    const [{ name }] = await manager.query<[{ name: string }]>('SELECT pg_export_snapshot() AS name');
    return dataSource.transaction('REPEATABLE READ', async (beside) => {
      await beside.query(`SET TRANSACTION READ ONLY; SET TRANSACTION SNAPSHOT '${name}'`);
      await beside.query(READ_IN_ORDER);
      return work(new Snapshot([manager, beside]));
    });
  });
}
