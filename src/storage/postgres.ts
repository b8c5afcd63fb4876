import { DataSource } from 'typeorm';
import { codeOf, DatabaseUnreachable } from './failures';
import { SCHEMA } from './schema';
import type { Store } from './store';

const STATEMENT_TIMEOUT = 60_000;
const CONNECT_TIMEOUT = 5_000;

/** Opens PostgreSQL. It does not migrate. Throws `DatabaseUnreachable`. */
export async function openPostgres(
  url: string,
  connections = 10,
  statementTimeout = STATEMENT_TIMEOUT,
): Promise<Store> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    ...SCHEMA,
    parseInt8: true,
    applicationName: 'petition-graph',
    // A connection lost while idle is replaced by the next query; without a listener it would end the process.
    poolErrorHandler: () => undefined,
    extra: {
      max: connections,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      statement_timeout: statementTimeout,
      idle_in_transaction_session_timeout: 10 * STATEMENT_TIMEOUT,
    },
  });
  try {
    await dataSource.initialize();
  } catch (error) {
    throw unreachable(url, error);
  }
  return { dataSource, kind: 'postgres', url, close: () => dataSource.destroy() };
}

const ADVICE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing answers there: start PostgreSQL or correct DATABASE_URL.',
  ENOTFOUND: 'The host is not known: correct DATABASE_URL.',
  ETIMEDOUT: 'It does not answer: check the network and the firewall.',
  '28P01': 'The password was refused: correct DATABASE_URL.',
  '28000': 'The user was refused: correct DATABASE_URL or pg_hba.conf.',
  '3D000': 'That database does not exist: create it with createdb.',
  '53300': 'It has no connection left: raise max_connections or stop other clients.',
};

/** The failure to connect, as one that says where, why and what to do. */
export function unreachable(url: string, cause: unknown): DatabaseUnreachable {
  const advice = ADVICE[codeOf(cause)] ?? 'Check DATABASE_URL and that PostgreSQL runs.';
  return new DatabaseUnreachable(`PostgreSQL at ${placeOf(url)} cannot be used. ${advice}`, { cause });
}

function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL (not a URL of the form postgres://user@host:5432/database)';
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || '5432'}${pathname}`;
}
