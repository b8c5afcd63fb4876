import type { Citation } from '../citation';
import type { Bilingual } from '../lang';

/** What a value of an enum is called in Chinese and English and, where the law uses the term, the words that do. */
export interface Term extends Bilingual {
  readonly clause?: Citation;
}

/** A vocabulary: a term for every value of one enum. A value without a term does not compile. */
export type Vocabulary<Value extends string> = Readonly<Record<Value, Term>>;

/** A term by its Chinese and English names and, where the law uses it, the clause. */
export const named = (zh: string, en: string, clause?: Citation): Term =>
  clause === undefined ? { zh, en } : { zh, en, clause };
