import type { Problem, ProblemCode } from '../../../core/dataset/problem';
import { type Row, type Rows, TABLES } from '../../../core/dataset/tables';
import type { Day } from '../../../core/facts/day';
import type { Hierarchy } from '../../../core/hierarchy/hierarchy';
import { type Bilingual, inLanguage, type Lang } from '../../../core/law/lang';
import { dayCell } from '../../shared/on-record';

/** The tables of which a reform ends rows. */
export type EndedTable =
  'territories' | 'organs' | 'leaderships' | 'competences' | 'posts' | 'appointments' | 'suspensions' | 'portfolios';

/** What a reform does to the records: the rows it meets, as they were, those that it writes, and what stands against it. */
export class Rewriting {
  readonly before: Rows = {};
  readonly after: Rows = {};
  readonly problems: Problem[] = [];
  readonly #met = new Set<string>();

  constructor(
    readonly hierarchy: Hierarchy,
    /** The day of the reform. */
    readonly on: Day,
    private readonly lang: Lang,
  ) {}

  /** Writes a row that holds from the day on. */
  begin(table: EndedTable, cells: Row): void {
    add(this.after, table, { ...cells, from: dayCell(this.on) });
  }

  /** Writes what goes over to whom. */
  succeed(row: Row): void {
    add(this.after, 'successions', row);
  }

  /** Ends a row with the day, if it lasts so long, and once. One that begins only then cannot be ended: a problem. */
  end(table: EndedTable, id: number, cells: Row): void {
    const [from, to] = this.spanOf(table, id);
    if (to <= this.on || !this.meet(table, id, cells)) return;
    if (from < this.on) add(this.after, table, { ...cells, from: dayCell(from), to: dayCell(this.on) });
    else {
      const [what, since, on] = [keyOf(table, cells), dayCell(from), dayCell(this.on)];
      this.problem('INVERTED_SPAN', table, 'from', {
        zh: `${TABLES[table].zh}“${what}”自 ${since} 起才有效，不能于 ${on} 终止：请先处理该记录，或者改为更晚的日期`,
        en: `The row of ${table} “${what}” holds only from ${since} and cannot end on ${on}: see to it first, or choose a later day`,
      });
    }
  }

  /** Has a new version of a thing hold from the day, to when the one on record would have. */
  change(table: 'organs' | 'territories', row: number, cells: Row, changed: Row): void {
    const [from, to] = this.spanOf(table, row);
    if (from < this.on) this.end(table, row, cells);
    else this.meet(table, row, cells);
    add(this.after, table, { ...cells, ...changed, from: dayCell(this.on), to: dayCell(to) });
  }

  /** Whether a row on record is among those that the reform ends or corrects. */
  hasMet(table: EndedTable, id: number): boolean {
    return this.#met.has(`${table} ${id}`);
  }

  /** A thing that does not exist on the day cannot be changed or ended: a problem. */
  notThere(table: 'organs' | 'territories', code: string): void {
    const on = dayCell(this.on);
    this.problem('SPAN_OUTSIDE', table, 'code', {
      zh: `${TABLES[table].zh}“${code}”于 ${on} 不存在，不能变更或者撤销：请核对代码和日期`,
      en: `“${code}” of ${table} does not exist on ${on} and can be neither changed nor abolished: correct the code or the day`,
    });
  }

  problem(code: ProblemCode, table: EndedTable, column: string, message: Bilingual): void {
    const text = inLanguage(message, this.lang);
    this.problems.push({ file: `${table}.csv`, row: 0, column, code, message: text, value: null });
  }

  /** False for a row that was met before. */
  private meet(table: EndedTable, id: number, cells: Row): boolean {
    if (this.hasMet(table, id)) return false;
    this.#met.add(`${table} ${id}`);
    const [from, to] = this.spanOf(table, id);
    add(this.before, table, { ...cells, from: dayCell(from), to: dayCell(to) });
    return true;
  }

  private spanOf(table: EndedTable, id: number): readonly [Day, Day] {
    const spans = this.hierarchy[table];
    return [spans.from(id), spans.to(id)];
  }
}

function add(rows: Rows, table: EndedTable | 'successions', row: Row): void {
  rows[table] = [...(rows[table] ?? []), row];
}

const keyOf = (table: EndedTable, cells: Row): string =>
  TABLES[table].key
    .map((column) => cells[column] ?? '')
    .filter((cell) => cell !== '')
    .join(' / ');
