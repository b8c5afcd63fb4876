import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '../shared/context';
import { both } from '../shared/describe';
import { parseGlobalId } from '../shared/global-id';
import { LOOK_UP } from '../shared/look-up';
import { NodeType, type Identity } from '../shared/node';

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: both('按全局标识查任一事物', 'Whatever has the global id; null if nothing does'),
  })
  node(
    @Arg('id', () => ID, { description: both('全局标识', 'Global id') }) id: string,
    @Ctx() context: GraphContext,
  ): Identity | null | Promise<Identity | null> {
    const named = parseGlobalId(id);
    return named === null ? null : LOOK_UP[named.type](context, named.code);
  }
}
