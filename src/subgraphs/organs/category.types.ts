import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../shared/connection';
import { both } from '../shared/describe';
import { NodeType } from '../shared/node';
import { CODE, ENTITY } from '../shared/reference';

@ObjectType('Category', { description: ENTITY.Category, implements: NodeType, simpleResolvers: true })
export class CategoryType extends NodeType {
  @Field(() => String, { description: CODE }) readonly code!: string;

  @Field(() => String, { description: both('名称', 'Name') }) readonly name!: string;
}

export const CategoryConnection = connectionOf('Category', () => CategoryType, '信访事项分类', 'categories');
