import { inLanguage, type Bilingual, type Lang } from '../../law/lang';
import type { Cells, Dataset, TableData } from '../dataset';
import type { Problem, ProblemCode } from '../problem';
import type { TableName } from '../tables';
import { cellText } from './cell-text';
import type { Numbers } from './key-index';
import { NONE_SPOILED, type SpoiledRows } from './spoiled';
import { NOTHING_STAYS, type StayingRows } from './staying';

/**
 * One table as it will be after the import: the rows of the dataset first, then those on record that stay. Rows that
 * are `ignored` are in error already and take no part in the checks that follow.
 */
export class MergedTable {
  readonly data: TableData;
  readonly length: number;
  /** How many rows are the dataset's own. */
  readonly own: number;
  readonly ignored: Uint8Array;
  /** Own rows with bad cells: ignored too, but what hangs on them is not measured by them. */
  readonly spoiled: Uint8Array;
  readonly #staying: Readonly<Record<string, Cells>>;
  readonly #numbers = new Map<string, Numbers>();

  constructor(
    readonly dataset: Dataset,
    readonly name: TableName,
    staying: StayingRows = NOTHING_STAYS,
    private readonly badRows: SpoiledRows = NONE_SPOILED,
    private readonly lang: Lang = 'ZH',
  ) {
    this.data = dataset.tables[name] ?? emptyTable(name);
    this.#staying = staying[name]?.cells ?? {};
    this.own = this.data.length;
    this.length = this.own + (staying[name]?.length ?? 0);
    this.spoiled = badRows.among(this.data);
    this.ignored = this.spoiled.slice();
  }

  /** A column of ids, days or indices. Throws for a column of texts or lists. */
  numbers(column: string): Numbers {
    const known = this.#numbers.get(column);
    if (known !== undefined) return known;
    const own = numbersOf(this.data.cells[column], column);
    const merged = this.length === this.own ? own : concatenated(own, this.#staying[column], this.length);
    this.#numbers.set(column, merged);
    return merged;
  }

  /** A list of ids per row, of the dataset's own rows. */
  lists(column: string): readonly Int32Array[] {
    return (this.data.cells[column] ?? []) as readonly Int32Array[];
  }

  /** Whether rows may be missing, and so codes that they would have declared. */
  get mayLackRows(): boolean {
    return this.badRows.mayLack(this.data.file);
  }

  isOwn(row: number): boolean {
    return row < this.own;
  }

  counts(row: number): boolean {
    return this.ignored[row] !== 1;
  }

  /** Line of the file, or row of the sheet, that an own row came from. */
  lineOf(row: number): number {
    return this.data.rows[row] ?? 0;
  }

  problem(row: number, column: string | null, code: ProblemCode, text: Bilingual, value?: string): Problem {
    const shown = value ?? (column === null ? null : this.text(row, column));
    const message = inLanguage(text, this.lang);
    return { file: this.data.file, row: this.lineOf(row), column, code, message, value: shown };
  }

  /** The cell of an own row as a dataset writes it; null when it is empty or holds several codes. */
  text(row: number, column: string): string | null {
    return cellText(this.dataset, this.data, column, row);
  }
}

const emptyTable = (table: TableName): TableData => ({
  table,
  file: `${table}.csv`,
  length: 0,
  rows: new Int32Array(),
  cells: {},
});

function numbersOf(cells: Cells | undefined, column: string): Numbers {
  if (cells === undefined) return new Int32Array();
  if (cells instanceof Int32Array || cells instanceof Uint8Array) return cells;
  throw new TypeError(`${column} does not hold numbers`);
}

function concatenated(own: Numbers, staying: Cells | undefined, length: number): Numbers {
  const merged = own instanceof Uint8Array ? new Uint8Array(length) : new Int32Array(length);
  merged.set(own);
  merged.set(numbersOf(staying, 'staying'), own.length);
  return merged;
}
