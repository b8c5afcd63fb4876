import type { DataSource } from 'typeorm';

/**
 * An open database with the records. One unit of work takes one `EntityManager` and keeps to it: the embedded
 * database has a single connection, and a second query beside an open transaction would wait for it for ever.
 */
export interface Store {
  readonly dataSource: DataSource;
  readonly kind: 'postgres' | 'embedded';
  /** Where PostgreSQL is; null for the embedded database. */
  readonly url: string | null;
  close(): Promise<void>;
}

/** Which database to open. */
export type StorePlace =
  /** PostgreSQL. `statementTimeout` in milliseconds, 60,000 unless told. */
  | { readonly url: string; readonly connections?: number; readonly statementTimeout?: number }
  /** The embedded database in a folder, made where it is absent. */
  | { readonly dataDir: string }
  /** The embedded database in memory, optionally from a dump of its folder. */
  | { readonly memory: true; readonly from?: Blob };
