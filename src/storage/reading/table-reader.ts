import type { CodeTable, TableData } from '../../core/dataset/dataset';
import type { CodeKind, Table } from '../../core/dataset/table';
import { TABLES, type TableName } from '../../core/dataset/tables';
import type { CellReader } from './cells';
import { readerOf } from './column-reader';
import { integers } from './growing';
import type { Header } from './header';
import type { FileReport } from './report';
import type { SheetText } from './sheet-cells';
import { checkOrder, checkPrimary, orderOf } from './row-checks';
import { DayCells } from './value-cells';

/** A column of the table: where it stands in the file (-1: nowhere) and who reads its cells. */
interface Place {
  readonly name: string;
  readonly at: number;
  readonly required: boolean;
  readonly reader: CellReader;
}

type RowCheck = () => void;

/** Reads rows of cells into the columns of one table. A row with bad cells is kept, these cells as empty ones. */
export class TableReader {
  readonly #rows = integers();
  readonly #places: readonly Place[];
  readonly #checks: readonly RowCheck[];
  #row: readonly SheetText[] = [];
  #length = 0;

  constructor(
    private readonly name: TableName,
    header: Header,
    codes: Readonly<Record<CodeKind, CodeTable>>,
    private readonly report: FileReport,
  ) {
    const table: Table = TABLES[name];
    const cellOf = (column: string) => this.#cell(header.findIndex((found) => found?.name === column));
    this.#places = table.columns.map((column) => ({
      name: column.name,
      at: header.indexOf(column),
      required: column.required,
      reader: readerOf(
        column,
        (value, wording, ...words) => {
          report.note(column.name, value, wording, ...words);
        },
        { table, codes, cellOf },
      ),
    }));
    this.#checks = this.#rowChecks(table, header);
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a row; cells that it lacks are empty. `row` is its number in the file. */
  add(cells: readonly SheetText[], row: number): void {
    this.report.row = row;
    this.#row = cells;
    this.#rows.push(row);
    this.#length++;
    for (const { name, at, required, reader } of this.#places) {
      const text = this.#cell(at);
      if (text !== '') reader.add(text);
      else {
        if (at >= 0) this.#noteEmpty(cells[at], name, required);
        reader.addEmpty();
      }
    }
    for (const check of this.#checks) check();
  }

  finished(): TableData {
    return {
      table: this.name,
      file: this.report.file,
      length: this.#length,
      rows: this.#rows.finished(),
      cells: Object.fromEntries(this.#places.map(({ name, reader }) => [name, reader.finished()])),
    };
  }

  #cell(at: number): string {
    const cell = this.#row[at];
    return typeof cell === 'string' ? cell.trim() : '';
  }

  #noteEmpty(cell: SheetText | undefined, name: string, required: boolean): void {
    if (typeof cell === 'object') this.report.note(name, cell.value, cell.wording, ...cell.words);
    else if (required) this.report.note(name, null, 'required');
  }

  #rowChecks(table: Table, header: Header): RowCheck[] {
    const checks: RowCheck[] = [];
    const order = orderOf(this.name, table);
    const [first, then] = [this.#days(order?.first), this.#days(order?.then)];
    if (order !== null && first !== null && then !== null)
      checks.push(() => {
        checkOrder(order, first.last, then.last, this.report);
      });
    if (this.name === 'leaderships') {
      const at = (column: string) => header.findIndex((found) => found?.name === column);
      const [relation, primary] = [at('relation'), at('primary')];
      checks.push(() => {
        checkPrimary(this.#cell(relation), this.#cell(primary), this.report);
      });
    }
    return checks;
  }

  #days(column: string | undefined): DayCells | null {
    const reader = this.#places.find(({ name }) => name === column)?.reader;
    return reader instanceof DayCells ? reader : null;
  }
}
