import { ALWAYS, FOREVER, type Day } from '../../facts/day';
import type { Span } from '../../facts/records';
import type { MergedTable } from './merged';
import { spanText } from './messages';

/** The days on which each thing exists: the union of the spans of its rows. */
export class Coverage {
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  /** Things that do not exist in one piece. */
  readonly #broken = new Map<number, readonly Span[]>();
  readonly #seen: Uint8Array;
  readonly #unclear = new Set<number>();
  #ownRows: Int32Array | null = null;

  constructor(
    readonly table: MergedTable,
    ids: number,
  ) {
    this.#from = new Int32Array(ids);
    this.#to = new Int32Array(ids);
    this.#seen = new Uint8Array(ids);
    const [codes, from, to] = [table.numbers('code'), table.numbers('from'), table.numbers('to')];
    const several = new Map<number, Span[]>();
    for (let row = 0; row < table.length; row++) {
      const id = codes[row] ?? -1;
      if (id < 0) continue;
      if (table.spoiled[row] === 1) this.#unclear.add(id);
      else if (table.counts(row)) this.#add(id, { from: from[row] ?? 0, to: to[row] ?? FOREVER }, several);
    }
    for (const [id, spans] of several) this.#join(id, spans);
    for (const id of this.#unclear) this.#seen[id] = 0;
  }

  /** Whether the thing exists throughout the span. True for none (-1), and for one without sound rows, which is another error. */
  holds(id: number, from: Day = ALWAYS, to: Day = FOREVER): boolean {
    if (this.#seen[id] !== 1) return true;
    const pieces = this.#broken.get(id);
    if (pieces === undefined) return from >= (this.#from[id] ?? 0) && to <= (this.#to[id] ?? 0);
    return pieces.some((piece) => from >= piece.from && to <= piece.to);
  }

  /** Whether the thing exists on the day. */
  holdsOn(id: number, day: Day): boolean {
    return this.#pieces(id).some(({ from, to }) => from <= day && day < to);
  }

  /** The last row of the dataset for the thing; -1 where it has none. */
  ownRow(id: number): number {
    this.#ownRows ??= this.#findOwnRows();
    return this.#ownRows[id] ?? -1;
  }

  text(id: number): string {
    return this.#pieces(id)
      .map(({ from, to }) => spanText(from, to))
      .join(' ');
  }

  #findOwnRows(): Int32Array {
    const rows = new Int32Array(this.#seen.length).fill(-1);
    const codes = this.table.numbers('code');
    for (let row = 0; row < this.table.own; row++) rows[codes[row] ?? -1] = row;
    return rows;
  }

  #pieces(id: number): readonly Span[] {
    return this.#broken.get(id) ?? [{ from: this.#from[id] ?? 0, to: this.#to[id] ?? 0 }];
  }

  #add(id: number, span: Span, several: Map<number, Span[]>): void {
    if (this.#seen[id] === 1) {
      const spans = several.get(id) ?? [{ from: this.#from[id] ?? 0, to: this.#to[id] ?? 0 }];
      spans.push(span);
      several.set(id, spans);
      return;
    }
    this.#seen[id] = 1;
    this.#from[id] = span.from;
    this.#to[id] = span.to;
  }

  #join(id: number, spans: Span[]): void {
    const joined: Span[] = [];
    for (const span of spans.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last === undefined || span.from > last.to) joined.push(span);
      else if (span.to > last.to) joined[joined.length - 1] = { from: last.from, to: span.to };
    }
    const [only, ...more] = joined;
    if (only === undefined) return;
    if (more.length > 0) this.#broken.set(id, joined);
    this.#from[id] = only.from;
    this.#to[id] = only.to;
  }
}
