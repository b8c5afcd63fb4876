import type { EntityManager } from 'typeorm';
import { storable } from '../conditions';

/** Who acts, on whose behalf, in which request. */
export interface Act {
  readonly mutation: string;
  /** Code of the cadre who acts; null for a service. */
  readonly cadre: string | null;
  /** Code of the organ on whose behalf. */
  readonly organ: string | null;
  readonly purpose: string | null;
  readonly request: string;
  /** The idempotency key. */
  readonly key: string;
}

export const CHANGE_KINDS = ['ADDED', 'CHANGED', 'REMOVED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What became of one thing. */
export interface Change {
  readonly type: string;
  readonly code: string;
  readonly kind: ChangeKind;
  readonly before: object | null;
  readonly after: object | null;
}

const RECORD = `
WITH entry AS (
  INSERT INTO audit_entry (mutation, cadre, organ, purpose, request, key, type, code, before, after)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::jsonb))
INSERT INTO change (type, code, kind) VALUES ($7, $8, $11)`;

/**
 * Adds a change to the audit trail and to the change feed, in the revision that `manager` writes: call it within the
 * work of `writeRevision`. What the database cannot hold in a text is kept as U+FFFD. Refused outside a revision.
 */
export async function recordChange(manager: EntityManager, act: Act, change: Change): Promise<void> {
  const { mutation, cadre, organ, purpose, request, key } = act;
  const { type, code, kind, before, after } = change;
  const texts = [mutation, cadre, organ, purpose, request, key, type, code].map((text) => text && storable(text));
  await manager.query(RECORD, [...texts, asJson(before), asJson(after), kind]);
}

/** Escapes of what jsonb cannot hold, NUL and half a surrogate pair; an escaped backslash is taken along unchanged. */
const ESCAPES = /\\(?:\\|u0000|ud[89a-f][0-9a-f]{2})/g;

const asJson = (value: object | null): string | null =>
  value === null ? null : JSON.stringify(value).replace(ESCAPES, (escape) => (escape === '\\\\' ? escape : '\ufffd'));
