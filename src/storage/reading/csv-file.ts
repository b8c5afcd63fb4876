import type { CodeTable, TableData } from '../../core/dataset/dataset';
import type { CodeKind } from '../../core/dataset/table';
import { TABLES, type TableName } from '../../core/dataset/tables';
import { CsvRecords, type RecordSink } from './csv-records';
import { decoded, detectEncoding } from './encoding';
import { readHeader } from './header';
import type { FileReport } from './report';
import { TableReader } from './table-reader';

export type CodeTables = Readonly<Record<CodeKind, CodeTable>>;

/** Gets the rows of one table: the header first. */
export class TableSink implements RecordSink {
  #reader: TableReader | null = null;
  /** Cells of every row; those beyond the columns that the header names are blank. */
  #width = 0;
  #columns = 0;

  constructor(
    private readonly table: TableName,
    private readonly codes: CodeTables,
    private readonly report: FileReport,
  ) {}

  get rows(): number {
    return this.#reader?.length ?? 0;
  }

  record(cells: readonly string[], row: number): void {
    // Spreadsheets save formatted but empty rows and columns as blank cells.
    const last = cells.findLastIndex((cell) => cell.trim() !== '');
    if (last < 0) return;
    this.report.row = row;
    if (this.#reader === null) {
      this.#width = cells.length;
      this.#columns = last + 1;
      this.#reader = this.#open(cells.slice(0, this.#columns));
    } else if (cells.length === this.#width && last < this.#columns) this.#reader.add(cells, row);
    else this.report.note(null, cells.join(','), 'cellCount', String(cells.length), String(this.#width));
  }

  broken(row: number): void {
    this.report.row = row;
    this.report.note(null, null, 'badQuotes');
  }

  /** The table as read; one without any row, not even a header, lacks its columns. */
  finished(): TableData {
    this.report.row = 1;
    return (this.#reader ?? this.#open([])).finished();
  }

  #open(cells: readonly string[]): TableReader {
    return new TableReader(this.table, readHeader(cells, TABLES[this.table], this.report), this.codes, this.report);
  }
}

/** Reads a CSV file as a table. `onRows` is told now and then how many rows have been read. */
export async function readCsvFile(
  path: string,
  table: TableName,
  codes: CodeTables,
  report: FileReport,
  onRows: (rows: number) => void,
): Promise<TableData | null> {
  const detected = await detectEncoding(path);
  if ('badLine' in detected) {
    report.row = detected.badLine;
    report.note(null, null, 'badEncoding', String(detected.badLine));
    return null;
  }
  const sink = new TableSink(table, codes, report);
  const records = new CsvRecords(sink);
  for await (const text of decoded(path, detected.encoding)) {
    records.push(text);
    onRows(sink.rows);
  }
  records.end();
  onRows(sink.rows);
  return sink.finished();
}
