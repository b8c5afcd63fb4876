import { Field, ObjectType } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type { AppointmentMode, PortfolioRelation, PortfolioScope, PostRole } from '../../core/facts/values';
import { connectionOf } from '../shared/connection';
import { DayScalar } from '../shared/day-scalar';
import { both } from '../shared/describe';
import { AppointmentModeEnum, PortfolioRelationEnum, PortfolioScopeEnum, PostRoleEnum } from '../shared/enums';
import { NodeType } from '../shared/node';
import { CODE, ENTITY } from '../shared/reference';
import { CategoryReference, OrganReference, TerritoryReference } from './references';

const FROM = both('起始日期；为空则早于记录', 'First day; null when it began before the records');
const TO = both('终止日期；为空则未终止', 'First day after; null while it has not ended');

@ObjectType('Cadre', { description: ENTITY.Cadre, implements: NodeType, simpleResolvers: true })
export class CadreType extends NodeType {
  @Field(() => String, { description: CODE }) readonly code!: string;

  @Field(() => String, { description: both('姓名', 'Name') }) readonly name!: string;
}

@ObjectType('Post', { description: ENTITY.Post, implements: NodeType, simpleResolvers: true })
export class PostType extends NodeType {
  @Field(() => String, { description: CODE }) readonly code!: string;

  @Field(() => String, { description: both('职务名称', 'Title') }) readonly title!: string;

  @Field(() => PostRoleEnum, { description: both('在领导班子中的角色', 'Role in the leadership team') })
  readonly role!: PostRole;

  @Field(() => DayScalar, { nullable: true, description: FROM }) readonly from!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: TO }) readonly to!: Day | null;
}

@ObjectType('Appointment', { description: ENTITY.Appointment, implements: NodeType, simpleResolvers: true })
export class AppointmentType extends NodeType {
  @Field(() => String, { description: CODE }) readonly code!: string;

  @Field(() => AppointmentModeEnum, { description: both('任职方式', 'Mode') }) readonly mode!: AppointmentMode;

  @Field(() => DayScalar, { nullable: true, description: FROM }) readonly from!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: TO }) readonly to!: Day | null;
}

@ObjectType('Portfolio', {
  description: both('分工', 'A portfolio: what a member of a team is in charge of'),
  simpleResolvers: true,
})
export class PortfolioType {
  @Field(() => PortfolioScopeEnum, { description: both('范围', 'What it is about') }) readonly scope!: PortfolioScope;

  @Field(() => PortfolioRelationEnum, {
    description: both('分管、联系或者协助', 'In charge of, liaison with, or assisting'),
  })
  readonly relation!: PortfolioRelation;

  @Field(() => OrganReference, { nullable: true, description: both('分管的单位', 'The organ, where it is by organ') })
  readonly organ!: unknown;

  @Field(() => CategoryReference, {
    nullable: true,
    description: both('分管的业务', 'The category, where it is by category'),
  })
  readonly category!: unknown;

  @Field(() => TerritoryReference, {
    nullable: true,
    description: both('包联的区域', 'The territory, where it is by area'),
  })
  readonly territory!: unknown;

  @Field(() => DayScalar, { nullable: true, description: FROM }) readonly from!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: TO }) readonly to!: Day | null;

  @Field(() => String, { nullable: true, description: both('分工文件', 'The document that divides the work') })
  readonly document!: string | null;
}

@ObjectType('TeamMember', {
  description: both(
    '领导班子中的一个职务及其担任者，包括空缺',
    'A post of a leadership team with its holder, vacant posts included',
  ),
  simpleResolvers: true,
})
export class TeamMemberType {
  @Field(() => PostType, { description: both('职务', 'The post') }) readonly post!: unknown;

  @Field(() => AppointmentType, {
    nullable: true,
    description: both('任职；空缺时为空', 'The appointment; null while the post is vacant'),
  })
  readonly appointment!: unknown;

  @Field(() => CadreType, {
    nullable: true,
    description: both('担任者；空缺时为空', 'The holder; null while the post is vacant'),
  })
  readonly cadre!: unknown;

  @Field(() => [PortfolioType], { description: both('当日分工', 'The portfolios of the appointment that day') })
  readonly portfolios!: unknown;
}

export const CadreConnection = connectionOf('Cadre', () => CadreType, '干部', 'cadres');
