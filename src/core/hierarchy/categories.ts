import type { Category } from '../facts/records';
import { appended, AppendedTexts } from './appending';
import type { Replaced } from './changes';
import type { HierarchyColumns } from './columns';
import { type Categories, type CategoryId, NONE } from './hierarchy';
import { at } from './row-index';
import { RowOfThing } from './span-table';

type Columns = HierarchyColumns['categories'];

/** 信访事项分类: a tree without dates. */
export class CompiledCategories implements Categories {
  private constructor(
    private readonly columns: Columns,
    private readonly length: number,
    private readonly place: RowOfThing,
  ) {}

  static compile(columns: Columns): CompiledCategories {
    const length = columns.parent.length;
    return new CompiledCategories(columns, length, new RowOfThing(length));
  }

  replaced(change: Replaced<Category>): CompiledCategories {
    const [c, n, rows] = [this.columns, this.length, change.rows];
    const columns: Columns = {
      name: AppendedTexts.after(
        c.name,
        n,
        rows.map((row) => row.name),
      ),
      parent: appended(
        c.parent,
        n,
        rows.map((row) => row.parent),
      ),
    };
    const place = this.place.edited(
      change.owners,
      rows.map((row) => row.category),
      n,
    );
    return new CompiledCategories(columns, n + rows.length, place);
  }

  name(category: CategoryId): string {
    const row = this.place.row(category);
    return row === NONE ? '' : this.columns.name.at(row);
  }

  parent(category: CategoryId): CategoryId {
    const row = this.place.row(category);
    return row === NONE ? NONE : at(this.columns.parent, row);
  }

  depth(category: CategoryId): number {
    let depth = 0;
    for (let up = this.parent(category); up !== NONE; up = this.parent(up)) depth++;
    return depth;
  }

  covers(ancestor: CategoryId, category: CategoryId): boolean {
    for (let up = category; up !== NONE; up = this.parent(up)) if (up === ancestor) return true;
    return false;
  }
}
