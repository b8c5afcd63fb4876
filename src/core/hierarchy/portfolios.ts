import type { Portfolio, Suspension } from '../facts/records';
import { PORTFOLIO_RELATIONS, PORTFOLIO_SCOPES, type PortfolioRelation, type PortfolioScope } from '../facts/values';
import { appended, AppendedTexts } from './appending';
import type { Replaced } from './changes';
import type { HierarchyColumns } from './columns';
import type { AppointmentId, Portfolios, Row, Rows, Suspensions } from './hierarchy';
import { at, member, RowIndex } from './row-index';
import { appendedSpans, exchange, rekeyed, SpanTable } from './span-table';

type PortfolioColumns = HierarchyColumns['portfolios'];

/** 分工, by appointment. */
export class CompiledPortfolios extends SpanTable<PortfolioColumns> implements Portfolios {
  private constructor(
    columns: PortfolioColumns,
    length: number,
    private readonly byAppointment: RowIndex,
  ) {
    super(columns, length);
  }

  static compile(columns: PortfolioColumns): CompiledPortfolios {
    const length = columns.appointment.length;
    return new CompiledPortfolios(columns, length, RowIndex.over(columns.appointment, length));
  }

  replaced(change: Replaced<Portfolio>): CompiledPortfolios {
    const moved = exchange(change, this.length, (owner) => this.ofAppointment(owner));
    const [c, n, rows] = [this.columns, this.length, change.rows];
    const columns: PortfolioColumns = {
      ...appendedSpans(c, n, rows),
      appointment: appended(
        c.appointment,
        n,
        rows.map((row) => row.appointment),
      ),
      scope: appended(
        c.scope,
        n,
        rows.map((row) => PORTFOLIO_SCOPES.indexOf(row.scope)),
      ),
      target: appended(
        c.target,
        n,
        rows.map((row) => row.target),
      ),
      relation: appended(
        c.relation,
        n,
        rows.map((row) => PORTFOLIO_RELATIONS.indexOf(row.relation)),
      ),
      document: AppendedTexts.after(
        c.document,
        n,
        rows.map((row) => row.document),
      ),
    };
    const byAppointment = this.byAppointment.edited(...rekeyed(moved, c.appointment, (fact) => fact.appointment));
    return new CompiledPortfolios(columns, n + rows.length, byAppointment);
  }

  ofAppointment(appointment: AppointmentId): Rows {
    return this.byAppointment.of(appointment);
  }

  appointment(row: Row): AppointmentId {
    return at(this.columns.appointment, row);
  }

  scope(row: Row): PortfolioScope {
    return member(PORTFOLIO_SCOPES, at(this.columns.scope, row));
  }

  target(row: Row): number {
    return at(this.columns.target, row);
  }

  relation(row: Row): PortfolioRelation {
    return member(PORTFOLIO_RELATIONS, at(this.columns.relation, row));
  }

  document(row: Row): string {
    return this.columns.document.at(row);
  }
}

type SuspensionColumns = HierarchyColumns['suspensions'];

/** 停职检查, by appointment. */
export class CompiledSuspensions extends SpanTable<SuspensionColumns> implements Suspensions {
  private constructor(
    columns: SuspensionColumns,
    length: number,
    private readonly byAppointment: RowIndex,
  ) {
    super(columns, length);
  }

  static compile(columns: SuspensionColumns): CompiledSuspensions {
    const length = columns.appointment.length;
    return new CompiledSuspensions(columns, length, RowIndex.over(columns.appointment, length));
  }

  replaced(change: Replaced<Suspension>): CompiledSuspensions {
    const moved = exchange(change, this.length, (owner) => this.ofAppointment(owner));
    const [c, n, rows] = [this.columns, this.length, change.rows];
    const columns: SuspensionColumns = {
      ...appendedSpans(c, n, rows),
      appointment: appended(
        c.appointment,
        n,
        rows.map((row) => row.appointment),
      ),
    };
    const byAppointment = this.byAppointment.edited(...rekeyed(moved, c.appointment, (fact) => fact.appointment));
    return new CompiledSuspensions(columns, n + rows.length, byAppointment);
  }

  ofAppointment(appointment: AppointmentId): Rows {
    return this.byAppointment.of(appointment);
  }
}
