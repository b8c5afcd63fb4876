import type { Row, Rows } from '../../src/core/dataset/tables';
import type { SuccessionSubject } from '../../src/core/facts/values';
import { categoryChain, categoryDepth, cell, dayBefore, distinct, table, valid, versionAt } from './rows';

/** R24: where a recorded code has gone by the day asked. */
export type Moved =
  | { readonly is: 'one'; readonly code: string }
  | { readonly is: 'several'; readonly codes: readonly string[]; readonly read: string }
  | { readonly is: 'none' };

const tableOf = (subject: SuccessionSubject) => (subject === 'TERRITORY' ? 'territories' : 'organs');

/** The day on which the code is read: as recorded if it existed then, else its next first day, else its last day. */
function readable(rows: Rows, subject: SuccessionSubject, code: string, recorded: string): string {
  const versions = table(rows, tableOf(subject)).filter((row) => cell(row, 'code') === code);
  if (versions.some((row) => valid(row, recorded))) return recorded;
  const later = versions.map((row) => cell(row, 'from')).filter((from) => from > recorded);
  if (later.length > 0) return later.sort()[0] ?? recorded;
  const ends = versions.map((row) => cell(row, 'to')).sort();
  return dayBefore(ends.at(-1) ?? recorded);
}

interface Step {
  readonly codes: readonly string[];
  readonly read: string;
}

/** Of edges of one day those of the deepest category that covers the matter's; edges for all functions last. */
function deepest(rows: Rows, edges: readonly Row[]): Row[] {
  const depth = (row: Row) =>
    cell(row, 'category_code') === '' ? -1 : categoryDepth(rows, cell(row, 'category_code'));
  const most = Math.max(...edges.map(depth));
  return edges.filter((row) => depth(row) === most);
}

function forward(rows: Rows, subject: SuccessionSubject, code: string, edges: readonly Row[]): Step | null {
  const on = edges.map((row) => cell(row, 'on')).sort()[0];
  if (on === undefined) return null;
  const chosen = deepest(
    rows,
    edges.filter((row) => cell(row, 'on') === on),
  );
  const whole = chosen.some((row) => cell(row, 'extent') === 'WHOLE');
  const livesOn = !whole && versionAt(rows, tableOf(subject), code, on) !== undefined;
  return { codes: distinct([...chosen.map((row) => cell(row, 'to_code')), ...(livesOn ? [code] : [])]), read: on };
}

function backward(rows: Rows, subject: SuccessionSubject, code: string, edges: readonly Row[]): Step | null {
  const on = edges
    .map((row) => cell(row, 'on'))
    .sort()
    .at(-1);
  if (on === undefined) return null;
  const chosen = deepest(
    rows,
    edges.filter((row) => cell(row, 'on') === on),
  );
  const wholeFunction = chosen.some((row) => cell(row, 'extent') === 'WHOLE' && cell(row, 'category_code') !== '');
  const read = dayBefore(on);
  const existed = !wholeFunction && versionAt(rows, tableOf(subject), code, read) !== undefined;
  return { codes: distinct([...chosen.map((row) => cell(row, 'from_code')), ...(existed ? [code] : [])]), read };
}

function nextStep(rows: Rows, subject: SuccessionSubject, code: string, category: string, read: string, asOf: string) {
  const covering = ['', ...categoryChain(rows, category)];
  const edges = table(rows, 'successions')
    .filter((row) => cell(row, 'subject') === subject)
    .filter((row) => covering.includes(cell(row, 'category_code')));
  const between = (low: string, high: string) => (row: Row) => low < cell(row, 'on') && cell(row, 'on') <= high;
  return read <= asOf
    ? forward(rows, subject, code, edges.filter((row) => cell(row, 'from_code') === code).filter(between(read, asOf)))
    : backward(rows, subject, code, edges.filter((row) => cell(row, 'to_code') === code).filter(between(asOf, read)));
}

export function move(
  rows: Rows,
  subject: SuccessionSubject,
  recorded: { readonly code: string; readonly read: string },
  category: string,
  asOf: string,
): Moved {
  let at: { readonly code: string; readonly read: string } = {
    code: recorded.code,
    read: readable(rows, subject, recorded.code, recorded.read),
  };
  for (;;) {
    const step = nextStep(rows, subject, at.code, category, at.read, asOf);
    if (step === null) break;
    const [only, ...others] = step.codes;
    if (only === undefined || others.length > 0) return { is: 'several', ...step };
    at = { code: only, read: step.read };
  }
  const exists = versionAt(rows, tableOf(subject), at.code, asOf) !== undefined;
  return exists ? { is: 'one', code: at.code } : { is: 'none' };
}
