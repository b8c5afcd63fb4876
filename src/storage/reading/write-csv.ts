import { closeSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_NAMES, TABLES, type Row, type Rows, type TableName } from '../../core/dataset/tables';
import { tableNamed } from './sources';

const BUFFERED = 1 << 20;
const BYTE_ORDER_MARK = '\ufeff';

export interface WritingOptions {
  /** Begins each file with a byte order mark, by which Excel knows UTF-8. */
  readonly byteOrderMark?: boolean;
  /** Removes the tables of a dataset that is in the folder already. Without it such a folder is refused. */
  readonly replace?: boolean;
}

/** The folder to write to holds a dataset already. */
export class DatasetExists extends Error {
  override readonly name = 'DatasetExists';

  constructor(
    readonly folder: string,
    readonly files: readonly string[],
  ) {
    super(`${folder} holds a dataset already (${files.join(', ')}): give another folder, or ask to replace it`);
  }
}

/** Writes a dataset row by row, as it is made: memory does not grow with it. */
export interface DatasetWriter {
  /** Adds a row to a table; columns that it leaves out are empty. Throws when the disk refuses. */
  write(table: TableName, row: Row): void;
  /** Writes what is still held, and closes the files. Gives the rows written per table. */
  close(): Readonly<Partial<Record<TableName, number>>>;
}

/** Opens a folder, made if absent, for a dataset of CSV files (RFC 4180, UTF-8). Tables without rows get no file. */
export function openDatasetWriter(folder: string, options: WritingOptions = {}): DatasetWriter {
  mkdirSync(folder, { recursive: true });
  makeRoom(folder, options.replace === true);
  const files = new Map<TableName, CsvFile>();
  return {
    write(table, row) {
      let file = files.get(table);
      if (file === undefined) {
        file = new CsvFile(join(folder, `${table}.csv`), table, options.byteOrderMark === true ? BYTE_ORDER_MARK : '');
        files.set(table, file);
      }
      file.write(row);
    },
    close() {
      return Object.fromEntries(Array.from(files, ([table, file]) => [table, file.close()]));
    },
  };
}

/** Writes rows that are in memory as a folder of CSV files. */
export function writeDataset(rows: Rows, folder: string, options: WritingOptions = {}): void {
  const writer = openDatasetWriter(folder, options);
  for (const table of TABLE_NAMES) for (const row of rows[table] ?? []) writer.write(table, row);
  writer.close();
}

function makeRoom(folder: string, replace: boolean): void {
  const tables = readdirSync(folder).filter((file) => file.endsWith('.csv') && tableNamed(file.slice(0, -4)) !== null);
  if (tables.length > 0 && !replace) throw new DatasetExists(folder, tables);
  for (const file of tables) rmSync(join(folder, file));
}

class CsvFile {
  readonly #descriptor: number;
  readonly #columns: readonly string[];
  #held: string;
  #rows = 0;

  constructor(path: string, table: TableName, start: string) {
    this.#descriptor = openSync(path, 'w');
    this.#columns = TABLES[table].columns.map(({ name }) => name);
    this.#held = `${start}${this.#columns.join(',')}\r\n`;
  }

  write(row: Row): void {
    this.#held += `${this.#columns.map((column) => escaped(row[column] ?? '')).join(',')}\r\n`;
    this.#rows++;
    if (this.#held.length >= BUFFERED) this.#flush();
  }

  close(): number {
    this.#flush();
    closeSync(this.#descriptor);
    return this.#rows;
  }

  #flush(): void {
    const bytes = Buffer.from(this.#held);
    for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor, bytes, at);
    this.#held = '';
  }
}

const escaped = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
