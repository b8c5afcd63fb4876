import type { Day } from '../facts/day';
import type { Span } from '../facts/records';
import { appended } from './appending';
import type { SpanColumns } from './columns';
import type { Replaced } from './changes';
import { NONE, type Row, type Rows } from './hierarchy';
import { at, type KeyedRow } from './row-index';

/** What every table of dated facts shares: its spans, and the row of a group that holds on a day. */
export abstract class SpanTable<Columns extends SpanColumns> {
  constructor(
    protected readonly columns: Columns,
    /** The rows of this hierarchy; the columns may already hold more, of a newer one. */
    protected readonly length: number,
  ) {}

  from(row: Row): Day {
    return at(this.columns.from, row);
  }

  to(row: Row): Day {
    return at(this.columns.to, row);
  }

  protected holds(row: Row, on: Day): boolean {
    return at(this.columns.from, row) <= on && on < at(this.columns.to, row);
  }

  protected firstHolding(rows: Rows, on: Day): Row {
    for (const row of rows) if (this.holds(row, on)) return row;
    return NONE;
  }
}

/** The rows that a change takes out, and where it puts the new ones. */
export interface Exchange<Fact> {
  readonly removed: readonly Row[];
  readonly added: readonly Fact[];
  /** The row of the first added fact. */
  readonly start: Row;
}

export function exchange<Fact>(change: Replaced<Fact>, start: Row, rowsOf: (owner: number) => Rows): Exchange<Fact> {
  return { removed: change.owners.flatMap((owner) => [...rowsOf(owner)]), added: change.rows, start };
}

/** The removed and added rows under the key that a column gives them. */
export function rekeyed<Fact>(
  { removed, added, start }: Exchange<Fact>,
  keyOfRow: Int32Array,
  keyOfFact: (fact: Fact) => number,
): [KeyedRow[], KeyedRow[]] {
  return [
    removed.map((row) => [at(keyOfRow, row), row] as const),
    added.map((fact, i) => [keyOfFact(fact), start + i] as const),
  ];
}

/** The span columns with the facts' spans written behind row `length`. */
export function appendedSpans(columns: SpanColumns, length: number, facts: readonly Span[]): SpanColumns {
  return {
    from: appended(
      columns.from,
      length,
      facts.map((fact) => fact.from),
    ),
    to: appended(
      columns.to,
      length,
      facts.map((fact) => fact.to),
    ),
  };
}

/** One row per thing: its row is its id until a change moves it. */
export class RowOfThing {
  constructor(
    private readonly length: number,
    private readonly moved: ReadonlyMap<number, Row> = new Map(),
  ) {}

  row(id: number): Row {
    if (this.moved.size > 0) {
      const moved = this.moved.get(id);
      if (moved !== undefined) return moved;
    }
    return id >= 0 && id < this.length ? id : NONE;
  }

  edited(owners: readonly number[], ids: readonly number[], start: Row): RowOfThing {
    const moved = new Map(this.moved);
    for (const owner of owners) moved.set(owner, NONE);
    ids.forEach((id, i) => moved.set(id, start + i));
    return new RowOfThing(this.length, moved);
  }
}
