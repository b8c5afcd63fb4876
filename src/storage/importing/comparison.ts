import { KeyIndex } from '../../core/dataset/check/key-index';
import type { StayingRows, StayingTable } from '../../core/dataset/check/staying';
import type { Cells, TableData } from '../../core/dataset/dataset';
import { TABLES, type TableName } from '../../core/dataset/tables';
import type { LiveRows } from './live-rows';

export interface ComparisonOptions {
  /** Whether the same row may be met twice. */
  readonly repeats: boolean;
  /** Whether the rows that stay are needed later. */
  readonly keeps: boolean;
}

/** What an import does to one table of the records. */
export class TableComparison {
  /** Rows of the dataset that the records hold just so. */
  readonly #unchanged: Uint8Array;
  /** Record ids whose key the dataset holds with other content. */
  readonly changed: number[] = [];
  /** Record ids whose key the dataset does not hold. */
  readonly others: number[] = [];
  readonly #index: KeyIndex | null;
  readonly #key: readonly string[];
  readonly #staying: LiveRows[] = [];
  readonly #seen = new Set<number>();
  #same = 0;

  constructor(
    readonly name: TableName,
    readonly data: TableData | undefined,
    private readonly options: ComparisonOptions,
  ) {
    this.#key = TABLES[name].key;
    this.#unchanged = new Uint8Array(data?.length ?? 0);
    this.#index =
      data === undefined || data.length === 0 ? null : new KeyIndex(columnsOf(data, this.#key), data.length);
  }

  get unchanged(): number {
    return this.#same;
  }

  get added(): number {
    return this.#unchanged.length - this.#same - this.changed.length;
  }

  /** The rows of the dataset that are to be written. */
  rowsToWrite(): Int32Array {
    const rows = new Int32Array(this.#unchanged.length - this.#same);
    let count = 0;
    for (let row = 0; row < this.#unchanged.length; row++) if (this.#unchanged[row] === 0) rows[count++] = row;
    return rows;
  }

  /** Compares live rows with those of the same key. Rows that were met before are passed over. */
  meet(live: LiveRows): void {
    const key = columnsOf(live, this.#key);
    const kept: number[] = [];
    for (let row = 0; row < live.length; row++) {
      const record = live.records[row] ?? 0;
      if (this.#wasMet(record)) continue;
      const own = this.#index?.find(key, row) ?? -1;
      if (own >= 0) this.#pair(own, live, row, record);
      else {
        kept.push(row);
        this.others.push(record);
      }
    }
    if (this.options.keeps && kept.length > 0) this.#staying.push(onlyNumbers(live, Int32Array.from(kept)));
  }

  staying(): StayingTable {
    const length = this.#staying.reduce((sum, part) => sum + part.length, 0);
    const names = Object.keys(this.#staying[0]?.cells ?? {});
    const cells: Record<string, Cells> = {};
    for (const name of names)
      cells[name] = concatenated(
        this.#staying.map((part) => part.cells[name] ?? []),
        length,
      );
    return { length, cells };
  }

  #wasMet(record: number): boolean {
    if (!this.options.repeats) return false;
    if (this.#seen.has(record)) return true;
    this.#seen.add(record);
    return false;
  }

  #pair(own: number, live: LiveRows, row: number, record: number): void {
    if (!this.#isSame(own, live, row)) this.changed.push(record);
    else if (this.#unchanged[own] === 0) {
      this.#same++;
      this.#unchanged[own] = 1;
    }
  }

  #isSame(own: number, live: LiveRows, row: number): boolean {
    return TABLES[this.name].columns.every(({ name }) => {
      const [a, b] = [this.data?.cells[name]?.[own], live.cells[name]?.[row]];
      return a === b || (a instanceof Int32Array && b instanceof Int32Array && a.join() === b.join());
    });
  }
}

/** The rows that stay in all tables, as the check of the dataset takes them. */
export const stayingRows = (comparisons: readonly TableComparison[]): StayingRows =>
  Object.fromEntries(comparisons.map((comparison) => [comparison.name, comparison.staying()]));

const columnsOf = ({ cells }: Pick<TableData, 'cells'>, names: readonly string[]): Cells[] =>
  names.map((name) => cells[name] ?? []);

function onlyNumbers(live: LiveRows, rows: Int32Array): LiveRows {
  const cells: Record<string, Cells> = {};
  for (const [name, column] of Object.entries(live.cells)) {
    if (column instanceof Int32Array) cells[name] = rows.map((row) => column[row] ?? -1);
    else if (column instanceof Uint8Array) cells[name] = Uint8Array.from(rows, (row) => column[row] ?? 255);
  }
  return { length: rows.length, records: [], cells };
}

function concatenated(parts: readonly Cells[], length: number): Cells {
  const merged = parts[0] instanceof Uint8Array ? new Uint8Array(length) : new Int32Array(length);
  let at = 0;
  for (const part of parts) {
    merged.set(part as Int32Array, at);
    at += part.length;
  }
  return merged;
}
