import type { CategoryId, Hierarchy } from '../../../core/hierarchy/hierarchy';
import { globalId } from '../global-id';
import { Lasting } from '../lasting';
import type { Identity } from '../node';

/** 信访事项分类: what every subgraph passes on for a `Category`. */
export class CategoryView extends Lasting implements Identity {
  readonly typeName = 'Category';
  readonly code: string;
  readonly name: string;

  constructor(
    readonly hierarchy: Hierarchy,
    readonly category: CategoryId,
  ) {
    super();
    this.code = hierarchy.codes.category.at(category);
    this.name = hierarchy.categories.name(category);
  }

  get id(): string {
    return globalId('Category', this.code);
  }
}
