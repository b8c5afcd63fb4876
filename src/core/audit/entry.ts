/** SHA-256 of a text as UTF-8, or HMAC-SHA-256 of it with a key: 64 hexadecimal digits. */
export type Digest = (text: string) => string;

/**
 * An entry of the audit trail without its number, which its place in the log tells. Numbers, `before`
 * and `after` are the texts of the database, so that no digit is lost; `at` has microseconds.
 */
export interface LoggedEntry {
  readonly revision: string;
  readonly at: string;
  readonly cadre: string | null;
  readonly organ: string | null;
  readonly purpose: string | null;
  readonly mutation: string;
  readonly request: string;
  readonly key: string;
  readonly type: string;
  readonly code: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** In the order in which they are digested; what follows the first line of a digested text. */
const FIELDS: readonly (keyof LoggedEntry)[] = [
  'revision',
  'at',
  'cadre',
  'organ',
  'purpose',
  'mutation',
  'request',
  'key',
  'type',
  'code',
  'before',
  'after',
];

/** The entry as JSON whose fields have a fixed order: the same entry always gives the same text. */
export const canonicalEntry = (entry: LoggedEntry): string => JSON.stringify(entry, [...FIELDS]);

/** The digest under which an entry is sealed. Its first line keeps it apart from the digests of pairs and seals. */
export const leafOf = (entry: LoggedEntry, digest: Digest): string => digest(`audit entry\n${canonicalEntry(entry)}`);
