import { ALWAYS, FOREVER, parseDay, type Day } from '../../core/facts/day';
import type { CellReader, Note } from './cells';
import { bytes, integers } from './growing';
import { Texts } from './texts';

/** Index of an empty cell without a fallback. */
const NO_VALUE = 255;
const DISTINCT_DAYS = 1 << 16;

/** Days `YYYY-MM-DD`. */
export class DayCells implements CellReader {
  readonly #days = integers();
  readonly #known = new Map<string, Day>();

  /** The day of the last row; `ALWAYS` or `FOREVER` when it has none. */
  last: Day = FOREVER;

  constructor(
    private readonly empty: Day,
    private readonly note: Note,
  ) {}

  add(text: string): void {
    this.#push(this.#known.get(text) ?? this.#read(text));
  }

  addEmpty(): void {
    this.#push(this.empty);
  }

  finished(): Int32Array {
    return this.#days.finished();
  }

  #push(day: Day): void {
    this.last = day;
    this.#days.push(day);
  }

  #read(text: string): Day {
    const day = parseDay(text);
    if (day === null) this.note(text, 'badDay');
    else if (this.#known.size < DISTINCT_DAYS) this.#known.set(text, day);
    return day ?? this.empty;
  }
}

/** The day kept for an empty cell of a column: the open start of a span for `from`, else the open end. */
export const emptyDay = (column: string): Day => (column === 'from' ? ALWAYS : FOREVER);

/** Values of a closed list, or 是/否: every accepted spelling with its index. */
export class ChoiceCells implements CellReader {
  readonly #indices = bytes();
  readonly #empty: number;

  constructor(
    private readonly spellings: ReadonlyMap<string, number>,
    fallback: string | undefined,
    private readonly refuse: (text: string) => void,
  ) {
    this.#empty = fallback === undefined ? NO_VALUE : (spellings.get(fallback) ?? NO_VALUE);
  }

  add(text: string): void {
    const index = this.spellings.get(text);
    if (index === undefined) this.refuse(text);
    this.#indices.push(index ?? NO_VALUE);
  }

  addEmpty(): void {
    this.#indices.push(this.#empty);
  }

  finished(): Uint8Array {
    return this.#indices.finished();
  }
}

export const BOOLEAN_SPELLINGS: ReadonlyMap<string, number> = new Map([
  ['false', 0],
  ['true', 1],
  ['否', 0],
  ['是', 1],
]);

/** Free texts. */
export class TextCells implements CellReader {
  readonly #cells: string[] = [];
  readonly #texts: Texts;

  constructor(note: Note) {
    this.#texts = new Texts((flaw, text) => {
      note(text, flaw.wording, ...flaw.words);
    });
  }

  add(text: string): void {
    this.#cells.push(this.#texts.keep(text));
  }

  addEmpty(): void {
    this.#cells.push('');
  }

  finished(): readonly string[] {
    return this.#cells;
  }
}
