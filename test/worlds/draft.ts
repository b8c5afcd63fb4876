import type { Row, Rows, TableName } from '../../src/core/dataset/tables';
import { Random } from './random';
import { type Stretch, union } from './timeline';

/** A world being made: its rows so far, and when each territory, organ, post and appointment exists. */
export class Draft {
  readonly random: Random;
  readonly #tables = new Map<TableName, Row[]>();
  readonly #keys = new Set<string>();
  readonly #existence = new Map<string, Stretch[]>();

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  add(table: TableName, row: Row): void {
    this.#tables.set(table, [...this.of(table), row]);
  }

  /** Adds the row unless one of the same key is there; says whether it did. */
  addOnce(table: TableName, key: readonly string[], row: Row): boolean {
    const name = [table, ...key.map((column) => row[column] ?? '')].join('|');
    if (this.#keys.has(name)) return false;
    this.#keys.add(name);
    this.add(table, row);
    return true;
  }

  of(table: TableName): readonly Row[] {
    return this.#tables.get(table) ?? [];
  }

  codes(table: TableName): string[] {
    return [...new Set(this.of(table).map((row) => row.code ?? ''))];
  }

  exists(code: string, stretch: Stretch): void {
    this.#existence.set(code, union([...this.when(code), stretch]));
  }

  /** When the thing exists, over all of its versions. */
  when(code: string): readonly Stretch[] {
    return this.#existence.get(code) ?? [];
  }

  rows(): Rows {
    return Object.fromEntries(this.#tables);
  }
}
