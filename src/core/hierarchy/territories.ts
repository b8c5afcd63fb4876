import type { TerritoryVersion } from '../facts/records';
import { TERRITORY_LEVELS, type TerritoryLevel } from '../facts/values';
import { appended, AppendedTexts } from './appending';
import type { Replaced } from './changes';
import type { HierarchyColumns } from './columns';
import type { Row, Rows, Territories, TerritoryId } from './hierarchy';
import { at, member, RowIndex } from './row-index';
import { appendedSpans, exchange, rekeyed, SpanTable } from './span-table';

type Columns = HierarchyColumns['territories'];

/** 地区, version by version. */
export class CompiledTerritories extends SpanTable<Columns> implements Territories {
  private constructor(
    columns: Columns,
    length: number,
    private readonly byTerritory: RowIndex,
    private readonly byParent: RowIndex,
  ) {
    super(columns, length);
  }

  static compile(columns: Columns): CompiledTerritories {
    const length = columns.territory.length;
    const byTerritory = RowIndex.over(columns.territory, length, columns.from);
    return new CompiledTerritories(columns, length, byTerritory, RowIndex.over(columns.parent, length));
  }

  replaced(change: Replaced<TerritoryVersion>): CompiledTerritories {
    const moved = exchange(change, this.length, (owner) => this.versions(owner));
    const [c, n, rows] = [this.columns, this.length, change.rows];
    const columns: Columns = {
      ...appendedSpans(c, n, rows),
      territory: appended(
        c.territory,
        n,
        rows.map((row) => row.territory),
      ),
      name: AppendedTexts.after(
        c.name,
        n,
        rows.map((row) => row.name),
      ),
      level: appended(
        c.level,
        n,
        rows.map((row) => TERRITORY_LEVELS.indexOf(row.level)),
      ),
      parent: appended(
        c.parent,
        n,
        rows.map((row) => row.parent),
      ),
    };
    return new CompiledTerritories(
      columns,
      n + rows.length,
      this.byTerritory.edited(...rekeyed(moved, c.territory, (fact) => fact.territory), columns.from),
      this.byParent.edited(...rekeyed(moved, c.parent, (fact) => fact.parent)),
    );
  }

  at(territory: TerritoryId, on: number): Row {
    return this.firstHolding(this.byTerritory.of(territory), on);
  }

  versions(territory: TerritoryId): Rows {
    return this.byTerritory.of(territory);
  }

  below(territory: TerritoryId): Rows {
    return this.byParent.of(territory);
  }

  territory(row: Row): TerritoryId {
    return at(this.columns.territory, row);
  }

  name(row: Row): string {
    return this.columns.name.at(row);
  }

  level(row: Row): TerritoryLevel {
    return member(TERRITORY_LEVELS, at(this.columns.level, row));
  }

  depth(row: Row): number {
    return at(this.columns.level, row);
  }

  parent(row: Row): TerritoryId {
    return at(this.columns.parent, row);
  }
}
