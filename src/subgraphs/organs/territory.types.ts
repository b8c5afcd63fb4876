import { Field, ObjectType } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type { SuccessionExtent, TerritoryLevel } from '../../core/facts/values';
import { connectionOf } from '../shared/connection';
import { DayScalar } from '../shared/day-scalar';
import { both } from '../shared/describe';
import { SuccessionExtentEnum, TerritoryLevelEnum } from '../shared/enums';
import { NodeType } from '../shared/node';
import { CODE, ENTITY } from '../shared/reference';
import { CategoryType } from './category.types';

@ObjectType('Territory', { description: ENTITY.Territory, implements: NodeType, simpleResolvers: true })
export class TerritoryType extends NodeType {
  @Field(() => String, { description: CODE }) readonly code!: string;

  @Field(() => String, { description: both('名称', 'Name') }) readonly name!: string;

  @Field(() => TerritoryLevelEnum, { description: both('层级', 'Level') }) readonly level!: TerritoryLevel;

  @Field(() => DayScalar, {
    nullable: true,
    description: both('该版本的启用日期', 'First day of the version shown; null when it began before the records'),
  })
  readonly from!: Day | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: both('该版本的停用日期', 'First day after the version shown; null while it is valid'),
  })
  readonly to!: Day | null;

  @Field(() => DayScalar, { description: both('所示为该日的情况', 'The day it is shown as of') }) readonly asOf!: Day;

  @Field(() => Boolean, {
    description: both(
      '该日是否存在；不存在时显示最近的版本',
      'Whether it exists that day; if not, the nearest version is shown',
    ),
  })
  readonly exists!: boolean;
}

@ObjectType('TerritorySuccession', {
  description: both('行政区划沿革', 'A change that moved a territory, or part of it, into another'),
  simpleResolvers: true,
})
export class TerritorySuccessionType {
  @Field(() => TerritoryType, {
    description: both('另一方地区，变更后一日的情况', 'The other territory, as of the day of the change'),
  })
  readonly territory!: unknown;

  @Field(() => DayScalar, { description: both('变更日期', 'Day of the change') }) readonly on!: Day;

  @Field(() => SuccessionExtentEnum, { description: both('范围', 'Extent') }) readonly extent!: SuccessionExtent;

  @Field(() => CategoryType, {
    nullable: true,
    description: both('所涉事项分类；为空则为全部', 'The category that moved; null for all'),
  })
  readonly category!: unknown;

  @Field(() => String, { nullable: true, description: both('文号', 'Document') }) readonly document!: string | null;
}

export const TerritoryConnection = connectionOf('Territory', () => TerritoryType, '地区', 'territories');
