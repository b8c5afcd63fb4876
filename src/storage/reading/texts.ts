import type { ProblemWording } from '../../core/dataset/problems';

/** Longest code (CONTRACT: 64 characters) and longest text, in characters. */
const LONGEST_CODE = 64;
const LONGEST_TEXT = 2000;

/** What is wrong with a cell, and what fills the places of the wording. */
export interface Flaw {
  readonly wording: ProblemWording;
  readonly words: readonly string[];
}

/** Control characters, lone surrogates, and the replacement character, which marks text that was damaged before. */
const UNSEEN = /[\p{Cc}\p{Cs}\ufffd]/u;
const UNSEEN_BUT_BREAKS = /(?![\t\r\n])[\p{Cc}\p{Cs}\ufffd]/u;

export const flawOfCode = (code: string): Flaw | null => flaw(code, UNSEEN, LONGEST_CODE, 'longCode');

/** A text may hold line breaks and tabs. */
export const flawOfText = (text: string): Flaw | null => flaw(text, UNSEEN_BUT_BREAKS, LONGEST_TEXT, 'longText');

function flaw(text: string, unseen: RegExp, longest: number, tooLong: ProblemWording): Flaw | null {
  if (unseen.test(text)) return { wording: 'control', words: [] };
  if (text.length > longest && Array.from(text).length > longest) return { wording: tooLong, words: [String(longest)] };
  return null;
}

const DISTINCT = 1 << 16;

/**
 * Checked texts of one column, each kept once while there are not too many. A kept text is a copy: a part of a larger
 * string would keep the whole of it in memory.
 */
export class Texts {
  readonly #known = new Map<string, string>();

  constructor(private readonly note: (flaw: Flaw, text: string) => void) {}

  /** The text to keep; empty when it is refused. */
  keep(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const flaw = flawOfText(text);
    if (flaw !== null) {
      this.note(flaw, text);
      return '';
    }
    const copy = copied(text);
    if (this.#known.size < DISTINCT) this.#known.set(copy, copy);
    return copy;
  }
}

/** Strings of fewer characters are copies in any case. */
const SHORT = 13;

/** The same text in memory of its own. */
export const copied = (text: string): string => (text.length < SHORT ? text : Buffer.from(text).toString());
