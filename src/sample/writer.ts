import { type Row, TABLE_NAMES, TABLES, type TableName } from '../core/dataset/tables';

/** One row of the sample and the table it belongs to. */
export interface SampleRow {
  readonly table: TableName;
  readonly row: Row;
}

/** The kinds of codes that are counted: posts, appointments, cadres, incidents. */
export type CountedKind = 'P' | 'A' | 'C' | 'I';

const BLANK = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, Object.fromEntries(TABLES[name].columns.map((column) => [column.name, '']))]),
) as Record<TableName, Row>;

/** Collects the rows of one place until they are taken, and gives out codes that are counted. */
export class Writer {
  #rows: SampleRow[] = [];
  readonly #next: Record<CountedKind, number> = { P: 1, A: 1, C: 1, I: 1 };

  /** Adds a row; columns that are not given are empty. */
  add(table: TableName, cells: Row): void {
    this.#rows.push({ table, row: { ...BLANK[table], ...cells } });
  }

  /** The next code of the kind, e.g. `P1x`: the count in base 36. */
  code(kind: CountedKind): string {
    const count = this.#next[kind];
    this.#next[kind] = count + 1;
    return kind + count.toString(36);
  }

  /** The rows added since they were last taken. */
  take(): readonly SampleRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }
}
