import type { SayingKey } from './phrasebook';

/**
 * Something said to people about facts: a phrase of the phrasebook with the ids and texts that fill its places.
 * It is put into words, Chinese or English, only when somebody reads it.
 */
export interface Saying {
  readonly key: SayingKey;
  readonly organ?: number;
  /** A second organ: the superior, the partner, the predecessor. */
  readonly other?: number;
  readonly organs?: readonly number[];
  readonly territory?: number;
  readonly territories?: readonly number[];
  readonly category?: number;
  readonly post?: number;
  readonly posts?: readonly number[];
  readonly cadre?: number;
  readonly cadres?: readonly number[];
  /** A text as recorded: a document number, a code, a statute. */
  readonly text?: string;
}
