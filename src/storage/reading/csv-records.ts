/** Longest record in characters: an opening quote that is never closed ends here instead of with the file. */
const LONGEST_RECORD = 1 << 20;

const QUOTE = '"';

export interface RecordSink {
  /** The cells of a record. Rows are counted as a spreadsheet shows them: blank rows count, a quoted line break not. */
  record(cells: readonly string[], row: number): void;
  /** A row whose quotes do not balance. Reading goes on with the line after the one on which it began. */
  broken(row: number): void;
}

type Parsed = { readonly cells: string[]; readonly next: number } | 'INCOMPLETE' | 'BROKEN';

/**
 * Cuts text that arrives in pieces into RFC 4180 records. Lines may end in CRLF or LF, also mixed. Unlike `csv-parse`
 * it recovers at the next line after a broken quote, so that every bad row of a file is found in one reading.
 */
export class CsvRecords {
  #rest = '';
  #row = 0;

  constructor(private readonly sink: RecordSink) {}

  push(piece: string): void {
    this.#cut(this.#rest + piece, false);
  }

  end(): void {
    this.#cut(this.#rest, true);
    this.#rest = '';
  }

  #cut(text: string, last: boolean): void {
    let at = 0;
    let quote = text.indexOf(QUOTE);
    while (at < text.length) {
      const newline = text.indexOf('\n', at);
      if (newline < 0 && !last) break;
      const end = newline < 0 ? text.length : newline;
      if (quote >= 0 && quote < at) quote = text.indexOf(QUOTE, at);
      const next = quote < 0 || quote > end ? this.#plain(text, at, end) : this.#quoted(text, at, end, last);
      if (next === at) break;
      at = next;
    }
    this.#rest = text.slice(at);
  }

  /** A line without quotes. Gives where the next record begins. */
  #plain(text: string, at: number, end: number): number {
    const stop = end > at && text[end - 1] === '\r' ? end - 1 : end;
    this.#emit(text.slice(at, stop).split(','));
    return end + 1;
  }

  /** A record with quotes. Gives where the next one begins: at the same place while this one is incomplete. */
  #quoted(text: string, at: number, end: number, last: boolean): number {
    const parsed = parseQuoted(text, at, last);
    if (parsed === 'INCOMPLETE' && text.length - at <= LONGEST_RECORD) return at;
    if (typeof parsed === 'object') {
      this.#emit(parsed.cells);
      return parsed.next;
    }
    this.sink.broken(++this.#row);
    return end + 1;
  }

  #emit(cells: string[]): void {
    this.#row++;
    if (cells.length > 1 || cells[0]?.trim() !== '') this.sink.record(cells, this.#row);
  }
}

/** Reads the record at `from` cell by cell. `last` tells that no more text follows. */
function parseQuoted(text: string, from: number, last: boolean): Parsed {
  const cells: string[] = [];
  for (let at = from; ; at++) {
    const start = skipBlanks(text, at);
    const cell = text[start] === QUOTE ? quotedCell(text, start, last) : plainCell(text, at, last);
    if (typeof cell === 'string') return cell;
    cells.push(cell.value);
    at = skipBlanks(text, cell.end);
    const delimiter = text[at];
    if (delimiter === ',') continue;
    if (delimiter === '\n') return { cells, next: at + 1 };
    if (delimiter === undefined) return last ? { cells, next: at } : 'INCOMPLETE';
    return 'BROKEN';
  }
}

type Cell = { readonly value: string; readonly end: number } | 'INCOMPLETE' | 'BROKEN';

function quotedCell(text: string, start: number, last: boolean): Cell {
  for (let from = start + 1; ;) {
    const close = text.indexOf(QUOTE, from);
    if (close < 0) return last ? 'BROKEN' : 'INCOMPLETE';
    if (text[close + 1] === QUOTE) from = close + 2;
    else if (close + 1 === text.length && !last) return 'INCOMPLETE';
    else return { value: text.slice(start + 1, close).replaceAll('""', QUOTE), end: close + 1 };
  }
}

function plainCell(text: string, start: number, last: boolean): Cell {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') {
    if (text[end] === QUOTE) return 'BROKEN';
    end++;
  }
  if (end === text.length && !last) return 'INCOMPLETE';
  const stop = text[end] !== ',' && end > start && text[end - 1] === '\r' ? end - 1 : end;
  return { value: text.slice(start, stop), end };
}

/** Blanks around quotes, and the CR of a line end. */
function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') at++;
  return at;
}
