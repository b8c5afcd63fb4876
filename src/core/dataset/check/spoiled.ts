import type { TableData } from '../dataset';
import type { Problem, ProblemCode } from '../problem';

/** Problems after which rows of the file are missing or have no keys. */
const OF_THE_FILE: readonly ProblemCode[] = ['BAD_ENCODING', 'BAD_CSV', 'MISSING_COLUMN'];

/** Rows that reading found bad, by file. What follows from their empty cells is no error of its own. */
export class SpoiledRows {
  readonly #rows = new Map<string, Set<number>>();
  readonly #files = new Set<string>();

  constructor(found: readonly Problem[]) {
    for (const { file, row, code } of found) {
      const rows = this.#rows.get(file) ?? new Set();
      this.#rows.set(file, rows.add(row));
      if (OF_THE_FILE.includes(code)) this.#files.add(file);
    }
  }

  /** Whether rows of the file may be missing, and so the codes that they would have declared. */
  mayLack(file: string): boolean {
    return this.#files.has(file);
  }

  /** 1 for each spoiled row of the table. */
  among({ file, rows }: TableData): Uint8Array {
    const bad = this.#rows.get(file);
    if (bad === undefined) return new Uint8Array(rows.length);
    const all = bad.has(1);
    return Uint8Array.from(rows, (row) => (all || bad.has(row) ? 1 : 0));
  }
}

export const NONE_SPOILED = new SpoiledRows([]);
