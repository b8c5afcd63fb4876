import { Field, InputType } from 'type-graphql';
import type { TerritoryLevel } from '../../../core/facts/values';
import { both } from '../../shared/describe';
import { TerritoryLevelEnum } from '../../shared/enums';

@InputType('NewTerritoryInput', { description: both('设立的地区', 'A territory to establish') })
export class NewTerritoryInput {
  @Field(() => String, { description: both('新地区的代码', 'Code of the new territory') }) readonly code!: string;

  @Field(() => String, { description: both('名称', 'Name') }) readonly name!: string;

  @Field(() => TerritoryLevelEnum, { description: both('层级', 'Level') }) readonly level!: TerritoryLevel;

  @Field(() => String, {
    nullable: true,
    description: both('上级地区代码，仅国家没有', 'Code of the territory it lies in; only a country has none'),
  })
  readonly parentCode?: string | null;
}

@InputType('TerritoryChangeInput', {
  description: both('地区的变更；略去的项目不变', 'A change of a territory; what is left out stays as it is'),
})
export class TerritoryChangeInput {
  @Field(() => String, { description: both('地区代码', 'Code of the territory') }) readonly code!: string;

  @Field(() => String, { nullable: true, description: both('新名称', 'The new name') }) readonly name?: string | null;

  @Field(() => TerritoryLevelEnum, { nullable: true, description: both('新层级', 'The new level') })
  readonly level?: TerritoryLevel | null;

  @Field(() => String, { nullable: true, description: both('新上级地区代码', 'Code of the territory it goes to') })
  readonly parentCode?: string | null;
}
