import type { Cells } from '../dataset';

/** Cells that compare as numbers: ids, days, indices of enums. */
export type Numbers = Int32Array | Uint8Array;

/** Finds rows by the cells of some columns: an open-addressing hash of row numbers over the columns themselves. */
export class KeyIndex {
  readonly #columns: readonly Numbers[];
  readonly #texts: readonly (Map<string, number> | null)[];
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** Of each row, the first row with the same key: itself where none came before. */
  readonly first: Int32Array;

  /** Indexes the first `length` rows but those `ignored`. */
  constructor(columns: readonly Cells[], length: number, ignored?: Uint8Array) {
    this.#texts = columns.map((cells) => (isText(cells) ? new Map<string, number>() : null));
    this.#columns = columns.map((cells, at) => this.#asNumbers(cells, at));
    this.#slots = new Int32Array(tableSize(length)).fill(-1);
    this.#mask = this.#slots.length - 1;
    this.first = new Int32Array(length);
    for (let row = 0; row < length; row++) this.first[row] = ignored?.[row] === 1 ? -1 : this.#add(row);
  }

  /** The first indexed row whose key equals that of `row` in other columns of the same kinds; -1 when there is none. */
  find(columns: readonly Cells[], row: number): number {
    const key = new Int32Array(columns.length);
    for (let at = 0; at < columns.length; at++) {
      const cell = columns[at]?.[row];
      const value = typeof cell === 'string' ? this.#texts[at]?.get(cell) : cell;
      if (typeof value !== 'number') return -1;
      key[at] = value;
    }
    return this.#slots[this.#slotOf(key)] ?? -1;
  }

  #add(row: number): number {
    let hash = 0;
    for (const column of this.#columns) hash = mix(hash, column[row] ?? 0);
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const other = this.#slots[slot] ?? -1;
      if (other < 0) {
        this.#slots[slot] = row;
        return row;
      }
      if (this.#columns.every((column) => column[row] === column[other])) return other;
    }
  }

  #slotOf(key: Int32Array): number {
    let hash = 0;
    for (const value of key) hash = mix(hash, value);
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = this.#slots[slot] ?? -1;
      if (row < 0 || this.#columns.every((column, at) => column[row] === key[at])) return slot;
    }
  }

  #asNumbers(cells: Cells, at: number): Numbers {
    const known = this.#texts[at];
    if (!isText(cells) || known == null) return cells as Numbers;
    return Int32Array.from(cells, (text) => {
      const id = known.get(text) ?? known.size;
      known.set(text, id);
      return id;
    });
  }
}

const isText = (cells: Cells): cells is readonly string[] => Array.isArray(cells) && typeof cells[0] !== 'object';

const tableSize = (rows: number) => 2 ** Math.ceil(Math.log2(Math.max(rows, 4) * 2));

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
}
