import type { Codes } from '../hierarchy/hierarchy';
import { CODE_KINDS, type CodeKind } from './table';
import type { TableName } from './tables';

/** Business codes of one kind as they are met: each new code gets the next dense id, from 0. */
export class CodeTable implements Codes {
  readonly #codes: string[] = [];
  readonly #ids = new Map<string, number>();

  get length(): number {
    return this.#codes.length;
  }

  at(id: number): string {
    return this.#codes[id] ?? '';
  }

  find(code: string): number {
    return this.#ids.get(code) ?? -1;
  }

  /** The id of the code, new or known. */
  intern(code: string): number {
    const known = this.#ids.get(code);
    if (known !== undefined) return known;
    const id = this.#codes.length;
    this.#codes.push(code);
    this.#ids.set(code, id);
    return id;
  }
}

/**
 * The cells of one column, by row: `Int32Array` of dense ids for `code`, `reference` and `variant` (-1 where empty)
 * and of days for `day` (`ALWAYS` for an empty `from`, `FOREVER` for any other empty day); `Uint8Array` of indices for
 * `enum` (255 where empty without a fallback) and of 0/1 for `boolean`; id lists for `references`; strings for `text`.
 */
export type Cells = Int32Array | Uint8Array | readonly string[] | readonly Int32Array[];

/** One table of a dataset as read. Row `i` of every column came from line or sheet row `rows[i]` of `file`. */
export interface TableData {
  readonly table: TableName;
  readonly file: string;
  readonly length: number;
  readonly rows: Int32Array;
  readonly cells: Readonly<Record<string, Cells>>;
}

/** A dataset as read: columns over one dictionary of codes per kind. Codes that no row declares may be in it too. */
export interface Dataset {
  readonly codes: Readonly<Record<CodeKind, CodeTable>>;
  readonly tables: Readonly<Partial<Record<TableName, TableData>>>;
}

export const emptyCodes = (): Record<CodeKind, CodeTable> =>
  Object.fromEntries(CODE_KINDS.map((kind) => [kind, new CodeTable()])) as Record<CodeKind, CodeTable>;
