import { badInput } from './errors';

const ALPHABET = /^[A-Za-z0-9_-]+$/;

/** A cursor: the keys of a row in the order of its list, opaque to clients. Keys are whole numbers. */
export const cursorOf = (keys: readonly number[]): string => Buffer.from(keys.join(','), 'utf8').toString('base64url');

/** The keys in a cursor of so many keys. Refuses text that no list has given out. */
export function keysOf(cursor: string, length: number): readonly number[] {
  const text = ALPHABET.test(cursor) ? Buffer.from(cursor, 'base64url').toString('utf8') : '';
  const keys = text.split(',').map((key) => (/^-?\d{1,15}$/.test(key) ? Number(key) : NaN));
  if (keys.length === length && keys.every(Number.isSafeInteger) && cursorOf(keys) === cursor) return keys;
  throw badInput('after', cursor, {
    zh: `“${cursor}”不是本列表给出的游标，请使用 pageInfo.endCursor 或者 edges.cursor。`,
    en: `“${cursor}” is no cursor of this list: use its pageInfo.endCursor or an edge's cursor.`,
  });
}
