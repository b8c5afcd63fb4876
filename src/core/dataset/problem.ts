/** What is wrong with a cell or row of a dataset. The list is closed (CONTRACT §1). */
export const PROBLEM_CODES = [
  'MISSING_COLUMN',
  'UNKNOWN_COLUMN',
  'REQUIRED',
  'UNKNOWN_CODE',
  'BAD_ENUM',
  'BAD_DAY',
  'BAD_BOOLEAN',
  'INVERTED_SPAN',
  'SPAN_OUTSIDE',
  'DUPLICATE_KEY',
  'CYCLE',
  'OVERLAP',
  'BAD_ENCODING',
  'BAD_CSV',
  'BAD_TEXT',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One bad cell or row. `row` counts the header as 1; `column` is the column's name, null for the row as a whole. */
export interface Problem {
  readonly file: string;
  readonly row: number;
  readonly column: string | null;
  readonly code: ProblemCode;
  readonly message: string;
  readonly value: string | null;
}
