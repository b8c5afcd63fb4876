import type { Cadre } from '../facts/records';
import { AppendedTexts } from './appending';
import type { Replaced } from './changes';
import type { HierarchyColumns } from './columns';
import type { CadreId } from './hierarchy';
import { RowOfThing } from './span-table';

type CadreColumns = HierarchyColumns['cadres'];

/** 干部. */
export class CompiledCadres {
  private constructor(
    private readonly columns: CadreColumns,
    private readonly length: number,
    private readonly place: RowOfThing,
  ) {}

  static compile(columns: CadreColumns): CompiledCadres {
    return new CompiledCadres(columns, columns.name.length, new RowOfThing(columns.name.length));
  }

  replaced(change: Replaced<Cadre>): CompiledCadres {
    const [n, rows] = [this.length, change.rows];
    const columns = {
      name: AppendedTexts.after(
        this.columns.name,
        n,
        rows.map((row) => row.name),
      ),
    };
    const place = this.place.edited(
      change.owners,
      rows.map((row) => row.cadre),
      n,
    );
    return new CompiledCadres(columns, n + rows.length, place);
  }

  name(cadre: CadreId): string {
    const row = this.place.row(cadre);
    return row < 0 ? '' : this.columns.name.at(row);
  }
}
