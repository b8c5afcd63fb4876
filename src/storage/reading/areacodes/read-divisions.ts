import { checkDivisions } from '../../../core/areacodes/check';
import {
  DIVISION_COLUMNS,
  LEVELS,
  parseDivision,
  type Division,
  type DivisionColumn,
  type DivisionFlaw,
} from '../../../core/areacodes/division';
import { CsvRecords, type RecordSink } from '../csv-records';
import { decoded, detectEncoding } from '../encoding';
import type { FileReport } from '../report';

/** Reads the list of divisions. Notes every bad row; the good ones come back. */
export async function readDivisions(path: string, report: FileReport): Promise<Division[]> {
  const detected = await detectEncoding(path);
  if ('badLine' in detected) {
    report.row = detected.badLine;
    report.note(null, null, 'badEncoding', String(detected.badLine));
    return [];
  }
  const sink = new DivisionSink(report);
  const records = new CsvRecords(sink);
  for await (const text of decoded(path, detected.encoding)) records.push(text);
  records.end();
  sink.noteAll(checkDivisions(sink.divisions));
  return sink.divisions;
}

class DivisionSink implements RecordSink {
  readonly divisions: Division[] = [];
  #header: readonly string[] | null = null;

  constructor(private readonly report: FileReport) {}

  record(cells: readonly string[], row: number): void {
    this.report.row = row;
    if (this.#header === null) this.#header = this.#checked(cells.map((cell) => cell.trim()));
    else if (cells.length === this.#header.length) this.#add(cells, this.#header, row);
    else this.report.note(null, cells.join(','), 'cellCount', String(cells.length), String(this.#header.length));
  }

  broken(row: number): void {
    this.report.row = row;
    this.report.note(null, null, 'badQuotes');
  }

  noteAll(flaws: readonly DivisionFlaw[]): void {
    for (const { row, column, value, wrong } of flaws) {
      this.report.row = row;
      this.report.note(column, value, wrong, wrong === 'badEnum' ? Object.keys(LEVELS).join(' ') : value);
    }
  }

  #checked(header: readonly string[]): readonly string[] {
    for (const column of DIVISION_COLUMNS)
      if (!header.includes(column)) this.report.note(column, null, 'missingColumn', column);
    return header;
  }

  #add(cells: readonly string[], header: readonly string[], row: number): void {
    if (DIVISION_COLUMNS.some((column) => !header.includes(column))) return;
    const cell = (column: DivisionColumn) => cells[header.indexOf(column)]?.trim() ?? '';
    const parsed = parseDivision(cell, row);
    if ('code' in parsed) this.divisions.push(parsed);
    else this.noteAll(parsed);
  }
}
