import { problemAt, type ProblemWording } from '../../core/dataset/problems';
import type { Problem } from '../../core/dataset/problem';
import type { Lang } from '../../core/law/lang';

/** Gathers every problem of one dataset as it is read. */
export class Report {
  readonly problems: Problem[] = [];

  constructor(readonly lang: Lang) {}

  /** The report of one file or sheet, whose rows are named by number. */
  of(file: string): FileReport {
    return new FileReport(this, file);
  }
}

/** Where the problems of one file or sheet are noted. */
export class FileReport {
  /** The row being read; the header is 1. */
  row = 1;

  constructor(
    private readonly report: Report,
    readonly file: string,
  ) {}

  /** Notes a problem of a cell of the current row, or of the row as a whole when `column` is null. */
  note(column: string | null, value: string | null, wording: ProblemWording, ...words: readonly string[]): void {
    const place = { file: this.file, row: this.row, column, value };
    this.report.problems.push(problemAt(place, wording, words, this.report.lang));
  }
}
