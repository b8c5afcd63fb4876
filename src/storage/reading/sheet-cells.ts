import type { Flaw } from './texts';

/** Whole numbers of more digits, and longer fractions, are not kept exactly by a spreadsheet. */
const EXACT_DIGITS = 15;

/** A number cell as the sheet holds it, e.g. `370116` or `3.70116E5`. */
export class NumberCell {
  constructor(readonly digits: string) {}
}

export type SheetCell = string | boolean | Date | NumberCell | null | undefined;

/** A cell as text, or what is wrong with it. */
export type SheetText = string | (Flaw & { readonly value: string });

const FORMULA_ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** The text of a cell: digits of numbers, `YYYY-MM-DD` of dates, `true` or `false`. */
export function textOf(cell: SheetCell): SheetText {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof NumberCell) return numberText(cell.digits);
  if (cell instanceof Date) return dayText(cell);
  const text = String(cell).trim();
  return FORMULA_ERROR.test(text) ? { wording: 'formulaError', words: [text], value: text } : text;
}

/** Codes must come out digit by digit: never `3.7e5`, never `370116.0`. */
function numberText(digits: string): SheetText {
  const value = Number(digits);
  const rounded = Number(value.toPrecision(EXACT_DIGITS));
  if (Math.abs(value) >= 10 ** EXACT_DIGITS || (rounded !== 0 && Math.abs(rounded) < 1e-6))
    return { wording: 'lostDigits', words: [], value: digits };
  return String(rounded);
}

/** Dates of a sheet are at midnight UTC; with a time of day the text is no day, and is refused as one. */
function dayText(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}
