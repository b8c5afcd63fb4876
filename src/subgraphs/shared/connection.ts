import { Directive, Field, FieldResolver, Int, ObjectType, Resolver, Root, type ClassType } from 'type-graphql';
import { both } from './describe';
import type { Page, PageBounds, PageEdge } from './page';

@ObjectType('PageInfo', { description: both('翻页信息', 'Where a page stands in its list'), simpleResolvers: true })
@Directive('@shareable')
export class PageInfoType implements PageBounds {
  @Field(() => Boolean, { description: both('其后是否还有', 'Whether more follow') })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: both('其前是否还有', 'Whether some came before') })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: both('首条的游标', 'Cursor of the first row') })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: both('末条的游标', 'Cursor of the last row') })
  readonly endCursor!: string | null;
}

/** The types of a connection, and the resolver that counts it; a slice lists the resolver among its own. */
export interface ConnectionTypes {
  readonly type: ClassType;
  readonly counting: ClassType;
}

/** Makes the connection over a node type: `<Name>Connection` and `<Name>Edge`. */
export function connectionOf(name: string, node: () => ClassType, zh: string, en: string): ConnectionTypes {
  @ObjectType(`${name}Edge`, {
    description: both(`${zh}列表中的一条`, `A row of a list of ${en}`),
    simpleResolvers: true,
  })
  class Edge implements Pick<PageEdge<unknown>, 'node' | 'cursor'> {
    @Field(node, { description: both('该条的内容', 'What stands in the row') })
    readonly node!: unknown;

    @Field(() => String, { description: both('该条的游标', 'Cursor of the row') })
    readonly cursor!: string;
  }

  @ObjectType(`${name}Connection`, {
    description: both(`${zh}列表的一页`, `A page of a list of ${en}`),
    simpleResolvers: true,
  })
  class Connection {
    @Field(() => [node()], { description: both('本页各条的内容', 'What stands on this page') })
    readonly nodes!: unknown;

    @Field(() => [Edge], { description: both('本页各条及其游标', 'The rows of this page with their cursors') })
    readonly edges!: unknown;

    @Field(() => PageInfoType, { description: both('翻页信息', 'Where this page stands in the list') })
    readonly pageInfo!: unknown;
  }

  @Resolver(() => Connection)
  class Counting {
    @FieldResolver(() => Int, {
      description: both('全部条数，请求时才计算', 'How many there are in all; counted only when asked'),
    })
    totalCount(@Root() page: Page<unknown>): number | Promise<number> {
      return page.count();
    }
  }
  return { type: Connection, counting: Counting };
}
