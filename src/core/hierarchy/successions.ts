import type { Day } from '../facts/day';
import type { Succession } from '../facts/records';
import {
  SUCCESSION_EXTENTS,
  SUCCESSION_SUBJECTS,
  type SuccessionExtent,
  type SuccessionSubject,
} from '../facts/values';
import type { HierarchyColumns } from './columns';
import type { CategoryId, Row, Rows, Successions } from './hierarchy';
import { at, member, RowIndex } from './row-index';

type Columns = HierarchyColumns['successions'];

/** 沿革. Territories and organs share the indexes: a key is the id with the subject in its lowest bit. */
export class CompiledSuccessions implements Successions {
  private readonly bySource: RowIndex;
  private readonly byHeir: RowIndex;

  constructor(private readonly columns: Columns) {
    const length = columns.on.length;
    this.bySource = RowIndex.over(keys(columns.subject, columns.source), length, columns.on);
    this.byHeir = RowIndex.over(keys(columns.subject, columns.heir), length, columns.on);
  }

  forward(subject: SuccessionSubject, id: number): Rows {
    return this.bySource.of(key(SUCCESSION_SUBJECTS.indexOf(subject), id));
  }

  backward(subject: SuccessionSubject, id: number): Rows {
    return this.byHeir.of(key(SUCCESSION_SUBJECTS.indexOf(subject), id));
  }

  source(row: Row): number {
    return at(this.columns.source, row);
  }

  heir(row: Row): number {
    return at(this.columns.heir, row);
  }

  on(row: Row): Day {
    return at(this.columns.on, row);
  }

  extent(row: Row): SuccessionExtent {
    return member(SUCCESSION_EXTENTS, at(this.columns.extent, row));
  }

  category(row: Row): CategoryId {
    return at(this.columns.category, row);
  }

  document(row: Row): string {
    return this.columns.document.at(row);
  }
}

const key = (subject: number, id: number): number => id * 2 + subject;
const keys = (subjects: Uint8Array, ids: Int32Array): Int32Array =>
  ids.map((id, row) => (id < 0 ? id : key(at(subjects, row), id)));

/** The columns of successions that come as facts. */
export function successionColumns(facts: readonly Succession[]): Columns {
  return {
    subject: Uint8Array.from(facts, (fact) => SUCCESSION_SUBJECTS.indexOf(fact.subject)),
    source: Int32Array.from(facts, (fact) => fact.source),
    heir: Int32Array.from(facts, (fact) => fact.heir),
    on: Int32Array.from(facts, (fact) => fact.on),
    extent: Uint8Array.from(facts, (fact) => SUCCESSION_EXTENTS.indexOf(fact.extent)),
    category: Int32Array.from(facts, (fact) => fact.category),
    document: { length: facts.length, at: (row) => facts[row]?.document ?? '' },
  };
}
