import type { Competence, Leadership } from '../facts/records';
import {
  COMPETENCE_PURPOSES,
  type CompetencePurpose,
  DUAL_PRIMARIES,
  type DualPrimary,
  LEADERSHIP_RELATIONS,
  type LeadershipRelation,
} from '../facts/values';
import { appended, AppendedTexts } from './appending';
import type { Replaced } from './changes';
import type { HierarchyColumns } from './columns';
import type { CategoryId, Competences, Leaderships, OrganId, Row, Rows } from './hierarchy';
import { at, member, RowIndex } from './row-index';
import { appendedSpans, exchange, rekeyed, SpanTable } from './span-table';

type LeadershipColumns = HierarchyColumns['leaderships'];
const UNSET = 255;

/** 领导关系, upward and downward. */
export class CompiledLeaderships extends SpanTable<LeadershipColumns> implements Leaderships {
  private constructor(
    columns: LeadershipColumns,
    length: number,
    private readonly byOrgan: RowIndex,
    private readonly bySuperior: RowIndex,
  ) {
    super(columns, length);
  }

  static compile(columns: LeadershipColumns): CompiledLeaderships {
    const length = columns.organ.length;
    const byOrgan = RowIndex.over(columns.organ, length);
    return new CompiledLeaderships(columns, length, byOrgan, RowIndex.over(columns.superior, length));
  }

  replaced(change: Replaced<Leadership>): CompiledLeaderships {
    const moved = exchange(change, this.length, (owner) => this.above(owner));
    const [c, n, rows] = [this.columns, this.length, change.rows];
    const primaries = rows.map((row) => (row.primary === null ? UNSET : DUAL_PRIMARIES.indexOf(row.primary)));
    const columns: LeadershipColumns = {
      ...appendedSpans(c, n, rows),
      organ: appended(
        c.organ,
        n,
        rows.map((row) => row.organ),
      ),
      superior: appended(
        c.superior,
        n,
        rows.map((row) => row.superior),
      ),
      relation: appended(
        c.relation,
        n,
        rows.map((row) => LEADERSHIP_RELATIONS.indexOf(row.relation)),
      ),
      primary: appended(c.primary, n, primaries),
      basis: AppendedTexts.after(
        c.basis,
        n,
        rows.map((row) => row.basis),
      ),
    };
    return new CompiledLeaderships(
      columns,
      n + rows.length,
      this.byOrgan.edited(...rekeyed(moved, c.organ, (fact) => fact.organ)),
      this.bySuperior.edited(...rekeyed(moved, c.superior, (fact) => fact.superior)),
    );
  }

  above(organ: OrganId): Rows {
    return this.byOrgan.of(organ);
  }

  below(organ: OrganId): Rows {
    return this.bySuperior.of(organ);
  }

  organ(row: Row): OrganId {
    return at(this.columns.organ, row);
  }

  superior(row: Row): OrganId {
    return at(this.columns.superior, row);
  }

  relation(row: Row): LeadershipRelation {
    return member(LEADERSHIP_RELATIONS, at(this.columns.relation, row));
  }

  primary(row: Row): DualPrimary | null {
    return DUAL_PRIMARIES[at(this.columns.primary, row)] ?? null;
  }

  basis(row: Row): string {
    return this.columns.basis.at(row);
  }
}

type CompetenceColumns = HierarchyColumns['competences'];

/** 职权, by organ. */
export class CompiledCompetences extends SpanTable<CompetenceColumns> implements Competences {
  private constructor(
    columns: CompetenceColumns,
    length: number,
    private readonly byOrgan: RowIndex,
  ) {
    super(columns, length);
  }

  static compile(columns: CompetenceColumns): CompiledCompetences {
    return new CompiledCompetences(columns, columns.organ.length, RowIndex.over(columns.organ, columns.organ.length));
  }

  replaced(change: Replaced<Competence>): CompiledCompetences {
    const moved = exchange(change, this.length, (owner) => this.ofOrgan(owner));
    const [c, n, rows] = [this.columns, this.length, change.rows];
    const columns: CompetenceColumns = {
      ...appendedSpans(c, n, rows),
      organ: appended(
        c.organ,
        n,
        rows.map((row) => row.organ),
      ),
      category: appended(
        c.category,
        n,
        rows.map((row) => row.category),
      ),
      purpose: appended(
        c.purpose,
        n,
        rows.map((row) => COMPETENCE_PURPOSES.indexOf(row.purpose)),
      ),
    };
    const byOrgan = this.byOrgan.edited(...rekeyed(moved, c.organ, (fact) => fact.organ));
    return new CompiledCompetences(columns, n + rows.length, byOrgan);
  }

  ofOrgan(organ: OrganId): Rows {
    return this.byOrgan.of(organ);
  }

  organ(row: Row): OrganId {
    return at(this.columns.organ, row);
  }

  category(row: Row): CategoryId {
    return at(this.columns.category, row);
  }

  purpose(row: Row): CompetencePurpose {
    return member(COMPETENCE_PURPOSES, at(this.columns.purpose, row));
  }
}
