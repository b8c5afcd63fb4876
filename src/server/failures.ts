import { randomUUID } from 'node:crypto';
import { isNativeError } from 'node:util/types';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../subgraphs/shared/errors';

/** Writes one line for whoever runs the server. */
export type Log = (line: string) => void;

/** Codes of Apollo Server that say what one of ours says. */
const SAME_AS: Readonly<Record<string, ErrorCode>> = {
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
};

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);
/** Lost, out of resources, or not let in: a password, a database or a right that was there at the start is gone. */
const CONNECTION_LOST = /^(08|57P|53|28|3D)/;
/** A query runner is released within a transaction only when its connection is lost between two statements. */
const SAID_BY_DRIVER =
  /connection (terminated|ended|error)|timeout exceeded when trying to connect|not queryable|not currently accepting connections|query runner (was )?already released/i;

/**
 * Forms what leaves the server about an error: a refusal as it is, an unreachable store as `UNAVAILABLE`, all else as
 * `INTERNAL` with an id under which the log has the rest. No stack, SQL or path goes out.
 */
export const failureFormatter =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = codeOf(formatted);
    if (code === 'TOO_LARGE' && ENDLESS.test(formatted.message)) return { message: TOO_DEEP, extensions: { code } };
    if (code !== null) return { ...formatted, extensions: withoutStack({ ...formatted.extensions, code }) };
    const { locations, path } = formatted;
    const where = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
    return { ...where, ...describeFailure(unwrapResolverError(error), log) };
  };

/** The error to send for something that failed here, after logging it. */
export function describeFailure(error: unknown, log: Log): GraphQLFormattedError {
  const id = randomUUID();
  const code = isUnreachable(error) ? 'UNAVAILABLE' : 'INTERNAL';
  log(`${code} ${id} ${isNativeError(error) ? (error.stack ?? error.message) : String(error)}`);
  const { zh, en } = ERROR_CODES[code];
  return { message: `${zh}（${id}）。 ${en} (${id}).`, extensions: { code, id } };
}

/** Whether an error, or what caused it, says that the database cannot be reached or has hung up. */
export function isUnreachable(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (UNREACHABLE.has(code) || (code.length === 5 && CONNECTION_LOST.test(code))) return true;
  if (SAID_BY_DRIVER.test(error.message)) return true;
  return causesOf(error).some(isUnreachable);
}

/** What an error holds together or wraps; graphql-js wraps, as `thrownValue`, what is no `Error` of its own realm. */
function causesOf(error: Error): readonly unknown[] {
  if ('errors' in error && Array.isArray(error.errors)) return error.errors as unknown[];
  return ['thrownValue' in error ? error.thrownValue : error.cause];
}

/** What graphql-js says of a document nested beyond its stack, and of one whose validation it gives up. */
const ENDLESS = /^(Maximum call stack size exceeded|Validation aborted\.)$/;
const TOO_DEEP = '查询嵌套或重复过多，请拆成几次查询。 The query nests or repeats too much: split it.';

/** A literal that is no value of its enum fails validation; like other bad values it is bad input. */
const NO_VALUE_OF_ENUM = /^(Value ".*" does not exist in|Enum ".*" cannot represent)/s;

function codeOf({ message, extensions }: GraphQLFormattedError): ErrorCode | null {
  const given = String(extensions?.code);
  if (ENDLESS.test(message)) return 'TOO_LARGE';
  if (given === 'GRAPHQL_VALIDATION_FAILED' && (extensions?.argument !== undefined || NO_VALUE_OF_ENUM.test(message)))
    return 'BAD_USER_INPUT';
  const code = SAME_AS[given] ?? given;
  return code !== 'INTERNAL' && code in ERROR_CODES ? (code as ErrorCode) : null;
}

function withoutStack(extensions: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(extensions).filter(([key]) => key !== 'stacktrace'));
}
