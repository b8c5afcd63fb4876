import type { OrganVersion } from '../facts/records';
import { ORGAN_FUNCTIONS, ORGAN_NATURES, type OrganFunction, type OrganNature } from '../facts/values';
import { appended, AppendedTexts } from './appending';
import type { Replaced } from './changes';
import type { HierarchyColumns } from './columns';
import type { OrganId, Organs, Row, Rows, TerritoryId } from './hierarchy';
import { at, member, RowIndex } from './row-index';
import { appendedSpans, exchange, rekeyed, SpanTable } from './span-table';

type Columns = HierarchyColumns['organs'];
interface Indexes {
  readonly byOrgan: RowIndex;
  readonly byTerritory: RowIndex;
  readonly byFunction: RowIndex;
  readonly byPartner: RowIndex;
}

/** 机关, version by version. */
export class CompiledOrgans extends SpanTable<Columns> implements Organs {
  private constructor(
    columns: Columns,
    length: number,
    private readonly indexes: Indexes,
  ) {
    super(columns, length);
  }

  static compile(columns: Columns): CompiledOrgans {
    const length = columns.organ.length;
    return new CompiledOrgans(columns, length, {
      byOrgan: RowIndex.over(columns.organ, length, columns.from),
      byTerritory: RowIndex.over(columns.territory, length),
      byFunction: RowIndex.over(functionKeys(columns), length),
      byPartner: RowIndex.over(columns.partner, length),
    });
  }

  replaced(change: Replaced<OrganVersion>): CompiledOrgans {
    const moved = exchange(change, this.length, (owner) => this.versions(owner));
    const [c, n, rows] = [this.columns, this.length, change.rows];
    const columns: Columns = {
      ...appendedSpans(c, n, rows),
      organ: appended(
        c.organ,
        n,
        rows.map((row) => row.organ),
      ),
      name: AppendedTexts.after(
        c.name,
        n,
        rows.map((row) => row.name),
      ),
      nature: appended(
        c.nature,
        n,
        rows.map((row) => ORGAN_NATURES.indexOf(row.nature)),
      ),
      function: appended(
        c.function,
        n,
        rows.map((row) => ORGAN_FUNCTIONS.indexOf(row.function)),
      ),
      territory: appended(
        c.territory,
        n,
        rows.map((row) => row.territory),
      ),
      partner: appended(
        c.partner,
        n,
        rows.map((row) => row.partner),
      ),
    };
    const { byOrgan, byTerritory, byFunction, byPartner } = this.indexes;
    return new CompiledOrgans(columns, n + rows.length, {
      byOrgan: byOrgan.edited(...rekeyed(moved, c.organ, (fact) => fact.organ), columns.from),
      byTerritory: byTerritory.edited(...rekeyed(moved, c.territory, (fact) => fact.territory)),
      byFunction: byFunction.edited(
        moved.removed.map((row) => [functionKey(this.territory(row), at(c.function, row)), row] as const),
        rows.map((row, i) => [functionKey(row.territory, ORGAN_FUNCTIONS.indexOf(row.function)), n + i] as const),
      ),
      byPartner: byPartner.edited(...rekeyed(moved, c.partner, (fact) => fact.partner)),
    });
  }

  at(organ: OrganId, on: number): Row {
    return this.firstHolding(this.indexes.byOrgan.of(organ), on);
  }

  versions(organ: OrganId): Rows {
    return this.indexes.byOrgan.of(organ);
  }

  ofTerritory(territory: TerritoryId): Rows {
    return this.indexes.byTerritory.of(territory);
  }

  ofFunction(territory: TerritoryId, itsFunction: OrganFunction): Rows {
    return this.indexes.byFunction.of(functionKey(territory, ORGAN_FUNCTIONS.indexOf(itsFunction)));
  }

  coLocatedWith(organ: OrganId): Rows {
    return this.indexes.byPartner.of(organ);
  }

  organ(row: Row): OrganId {
    return at(this.columns.organ, row);
  }

  name(row: Row): string {
    return this.columns.name.at(row);
  }

  nature(row: Row): OrganNature {
    return member(ORGAN_NATURES, at(this.columns.nature, row));
  }

  function(row: Row): OrganFunction {
    return member(ORGAN_FUNCTIONS, at(this.columns.function, row));
  }

  territory(row: Row): TerritoryId {
    return at(this.columns.territory, row);
  }

  partner(row: Row): OrganId {
    return at(this.columns.partner, row);
  }
}

const functionKey = (territory: TerritoryId, itsFunction: number): number =>
  territory * ORGAN_FUNCTIONS.length + itsFunction;

const functionKeys = (columns: Columns): Int32Array =>
  columns.territory.map((territory, row) => functionKey(territory, at(columns.function, row)));
