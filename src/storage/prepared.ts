import type { DataSource } from 'typeorm';

/** A statement with a name of its own, under which the database keeps its plan. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}

/** What the driver's pool of connections does for us beside TypeORM, which knows no named statements. */
interface Pool {
  query(statement: Prepared & { readonly values: readonly unknown[] }): Promise<{ readonly rows: unknown[] }>;
}

/** Runs a statement that each connection parses and plans only once: for what is asked again and again. */
export async function runPrepared<Row>(source: DataSource, statement: Prepared, values: unknown[]): Promise<Row[]> {
  const { driver, logger } = source;
  if (!('master' in driver)) throw new Error('the store is not open');
  logger.logQuery(statement.text, values);
  const { rows } = await (driver.master as Pool).query({ ...statement, values });
  return rows as Row[];
}
