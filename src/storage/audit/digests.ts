import { createHash, createHmac } from 'node:crypto';
import type { Digest } from '../../core/audit/entry';

export const sha256: Digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** HMAC-SHA-256 with a key. */
export const signedWith =
  (key: Uint8Array): Digest =>
  (text) =>
    createHmac('sha256', key).update(text, 'utf8').digest('hex');
