import type { Rows } from './hierarchy';

const EMPTY = new Int32Array(0);

/** An offset for every key is worth its memory while there are at most so many keys to a row. */
const SPARSE = 8;

/**
 * Rows by key (an organ's posts, a post's appointments…): one array of rows with the offset of each key. A change
 * replaces the rows of the keys it touches and shares the rest.
 */
export class RowIndex {
  private constructor(
    private readonly starts: Int32Array,
    private readonly rows: Int32Array,
    private readonly replaced: ReadonlyMap<number, Int32Array>,
  ) {}

  /** Groups rows `0…length` by key; negative keys are left out. Rows of one key keep their order, or follow `order`. */
  static over(keys: Int32Array, length: number, order?: Int32Array): RowIndex {
    let [size, keyed] = [0, 0];
    for (let row = 0; row < length; row++) {
      if (at(keys, row) < 0) continue;
      size = Math.max(size, at(keys, row) + 1);
      keyed++;
    }
    const nothing = new RowIndex(EMPTY, EMPTY, new Map());
    if (keyed * SPARSE >= size) return new RowIndex(...grouped(keys, length, size, order), new Map());
    const rows: KeyedRow[] = [];
    for (let row = 0; row < length; row++) if (at(keys, row) >= 0) rows.push([at(keys, row), row]);
    return nothing.edited([], rows, order);
  }

  /** The rows of the key. */
  of(key: number): Rows {
    if (this.replaced.size > 0) {
      const replaced = this.replaced.get(key);
      if (replaced !== undefined) return replaced;
    }
    if (key < 0 || key + 1 >= this.starts.length) return EMPTY;
    const [start, end] = [at(this.starts, key), at(this.starts, key + 1)];
    return start === end ? EMPTY : this.rows.subarray(start, end);
  }

  /** The same index with rows taken out of some keys and put under others. */
  edited(removed: readonly KeyedRow[], added: readonly KeyedRow[], order?: Int32Array): RowIndex {
    const edits = new Map<number, number[]>();
    const rowsOf = (key: number): number[] => {
      const known = edits.get(key);
      if (known !== undefined) return known;
      const rows = [...this.of(key)];
      edits.set(key, rows);
      return rows;
    };
    for (const [key, row] of removed) if (key >= 0) rowsOf(key).splice(rowsOf(key).indexOf(row), 1);
    for (const [key, row] of added) if (key >= 0) rowsOf(key).push(row);
    const replaced = new Map(this.replaced);
    for (const [key, rows] of edits) {
      if (order !== undefined) rows.sort((a, b) => at(order, a) - at(order, b) || a - b);
      replaced.set(key, Int32Array.from(rows));
    }
    return new RowIndex(this.starts, this.rows, replaced);
  }
}

/** A row under a key; a negative key stands for none. */
export type KeyedRow = readonly [key: number, row: number];

/** An element of a column, by an index known to be inside it. */
export function at(column: Int32Array | Uint8Array, index: number): number {
  const value = column[index];
  if (value === undefined) throw new RangeError(`no row ${index}`);
  return value;
}

/** The value that a column holds the index of. */
export function member<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no value ${index}`);
  return value;
}

/** The rows by key, with the offset of each key: a counting sort. */
function grouped(keys: Int32Array, length: number, size: number, order?: Int32Array): [Int32Array, Int32Array] {
  const starts = new Int32Array(size + 1);
  for (let row = 0; row < length; row++) {
    const key = at(keys, row);
    if (key >= 0) starts[key + 1] = at(starts, key + 1) + 1;
  }
  for (let key = 0; key < size; key++) starts[key + 1] = at(starts, key + 1) + at(starts, key);
  const rows = new Int32Array(at(starts, size));
  const next = starts.slice();
  for (let row = 0; row < length; row++) {
    const key = at(keys, row);
    if (key < 0) continue;
    const place = at(next, key);
    rows[place] = row;
    next[key] = place + 1;
  }
  if (order !== undefined) sortGroups(starts, rows, order);
  return [starts, rows];
}

function sortGroups(starts: Int32Array, rows: Int32Array, order: Int32Array): void {
  for (let key = 0; key + 1 < starts.length; key++) {
    const end = at(starts, key + 1);
    for (let i = at(starts, key) + 1; i < end; i++) {
      const row = at(rows, i);
      let j = i - 1;
      while (j >= at(starts, key) && at(order, at(rows, j)) > at(order, row)) {
        rows[j + 1] = at(rows, j);
        j--;
      }
      rows[j + 1] = row;
    }
  }
}
