import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '../shared/context';
import { both } from '../shared/describe';
import type { CategoryView } from '../shared/entities/category';
import { categoryByCode, idOrNone } from '../shared/look-up';
import { idsBelow, pageOf, type Page } from '../shared/page';
import { PageArgs } from '../shared/page-args';
import { CategoryConnection, CategoryType } from './category.types';

@ArgsType()
class CategoriesArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: both('只要该代码的直接下级', 'Only those directly below this code'),
  })
  readonly parentCode?: string | null;

  @Field(() => String, { nullable: true, description: both('名称中含有', 'Only with this in the name') })
  readonly nameContains?: string | null;
}

@Resolver(() => CategoryType)
export class CategoryResolver {
  @Query(() => CategoryType, {
    nullable: true,
    description: both('按代码查事项分类', 'The category with the code; null if there is none'),
  })
  category(
    @Arg('code', () => String, { description: both('事项分类代码', 'Code of the category') }) code: string,
    @Ctx() context: GraphContext,
  ): CategoryView | null {
    return categoryByCode(context, code);
  }

  @Query(() => CategoryConnection.type, {
    description: both('信访事项分类，按记录先后', 'Categories of petition matters, as recorded'),
  })
  categories(
    @Args(() => CategoriesArgs) args: CategoriesArgs,
    @Ctx() { hierarchy, directory }: GraphContext,
  ): Promise<Page<CategoryView>> {
    const { categories, codes } = hierarchy;
    const parent = idOrNone(codes.category, args.parentCode, 'parentCode');
    return pageOf(args, {
      ids: idsBelow(codes.category.length),
      keep: (id) => {
        if (codes.category.at(id) === '' || (parent !== undefined && categories.parent(id) !== parent)) return false;
        return args.nameContains == null || categories.name(id).includes(args.nameContains);
      },
      show: (id) => directory.category(id),
      idOf: (view) => view.category,
    });
  }

  @FieldResolver(() => CategoryType, { nullable: true, description: both('上级分类', 'The category above') })
  parent(@Root() { hierarchy, category }: CategoryView, @Ctx() { directory }: GraphContext): CategoryView | null {
    return directory.category(hierarchy.categories.parent(category));
  }

  @FieldResolver(() => [CategoryType], { description: both('下级分类', 'The categories directly below') })
  children(@Root() { hierarchy, category }: CategoryView, @Ctx() { directory }: GraphContext): CategoryView[] {
    const { categories, codes } = hierarchy;
    const below = Array.from(idsBelow(codes.category.length)).filter((id) => categories.parent(id) === category);
    return directory.each(below, (id) => directory.category(id));
  }
}
