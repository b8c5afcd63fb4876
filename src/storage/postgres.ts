import { DataSource } from 'typeorm';
import type { Bilingual } from '../core/law/lang';
import { codeOf, DatabaseUnreachable } from './failures';
import { SCHEMA } from './schema';
import type { Store } from './store';

const STATEMENT_TIMEOUT = 60_000;
const CONNECT_TIMEOUT = 5_000;
const OLDEST_SERVER = 15;

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
      // Compiling a statement costs more than any of ours takes.
      options: '-c jit=off',
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
  try {
    refuseOldServer(url, dataSource.driver.version);
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return { dataSource, kind: 'postgres', url, close: () => dataSource.destroy() };
}

const WRONG_ADDRESS: Bilingual = { zh: '请更正 DATABASE_URL', en: 'correct DATABASE_URL' };
const REASONS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ECONNREFUSED: ['该地址没有应答，请启动 PostgreSQL 或', 'Nothing answers there: start PostgreSQL or '],
  ENOTFOUND: ['找不到该主机，', 'The host is not known: '],
  EAI_AGAIN: ['找不到该主机，', 'The host is not known: '],
  '28P01': ['密码不被接受，', 'The password was refused: '],
  '28000': ['用户不被接受，请检查 pg_hba.conf 或', 'The user was refused: look at pg_hba.conf or '],
};
const NO_ANSWER: Bilingual = {
  zh: '没有应答，请检查网络和防火墙',
  en: 'It does not answer: check the network and the firewall',
};
const ADVICE: Readonly<Record<string, Bilingual>> = {
  ETIMEDOUT: NO_ANSWER,
  EHOSTUNREACH: NO_ANSWER,
  ENETUNREACH: NO_ANSWER,
  '3D000': { zh: '没有该数据库，请用 createdb 建立', en: 'That database does not exist: create it with createdb' },
  '53300': {
    zh: '连接数已满，请调高 max_connections 或停止其他客户端',
    en: 'It has no connection left: raise max_connections or stop other clients',
  },
  '55000': {
    zh: '该数据库当前不接受连接，请在 PostgreSQL 中开放',
    en: 'That database accepts no connections at the moment: allow them in PostgreSQL',
  },
};
const SAID: readonly (readonly [RegExp, Bilingual])[] = [
  [/timeout/i, NO_ANSWER],
  [
    /does not support SSL/i,
    { zh: '服务器未启用 SSL，请去掉 DATABASE_URL 中的 sslmode', en: 'It has no SSL: take sslmode out of DATABASE_URL' },
  ],
];
const UNKNOWN: Bilingual = {
  zh: '请检查 DATABASE_URL 以及 PostgreSQL 是否在运行',
  en: 'Check DATABASE_URL and that PostgreSQL runs',
};

/** The failure to connect, as one that says where, why and what to do. */
export function unreachable(url: string, cause: unknown): DatabaseUnreachable {
  return cannotBeUsed(url, adviceOn(cause), cause);
}

function adviceOn(cause: unknown): Bilingual {
  const reason = REASONS[codeOf(cause)];
  if (reason !== undefined) return { zh: reason[0] + WRONG_ADDRESS.zh, en: reason[1] + WRONG_ADDRESS.en };
  const message = cause instanceof Error ? cause.message : '';
  return ADVICE[codeOf(cause)] ?? SAID.find(([words]) => words.test(message))?.[1] ?? UNKNOWN;
}

const cannotBeUsed = (url: string, advice: Bilingual, cause?: unknown): DatabaseUnreachable =>
  new DatabaseUnreachable(
    {
      zh: `无法使用 ${placeOf(url)} 的 PostgreSQL。${advice.zh}。`,
      en: `PostgreSQL at ${placeOf(url)} cannot be used. ${advice.en}.`,
    },
    cause,
  );

/** Refuses a server whose version, such as `14.9`, is older than the statements need. */
export function refuseOldServer(url: string, version: string | undefined): void {
  if (version === undefined || Number.parseInt(version, 10) >= OLDEST_SERVER) return;
  throw cannotBeUsed(url, {
    zh: `其版本是 ${version}，需要 ${OLDEST_SERVER} 以上，请升级服务器`,
    en: `It is version ${version}, but ${OLDEST_SERVER} or later is needed: upgrade the server`,
  });
}

function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL (not a URL of the form postgres://user@host:5432/database)';
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || 'localhost'}:${port || '5432'}${pathname}`;
}
