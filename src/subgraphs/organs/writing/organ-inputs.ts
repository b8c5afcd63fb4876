import { Field, InputType } from 'type-graphql';
import type {
  CompetencePurpose,
  DualPrimary,
  LeadershipRelation,
  OrganFunction,
  OrganNature,
  PostRole,
} from '../../../core/facts/values';
import { both } from '../../shared/describe';
import * as enums from '../../shared/enums';

@InputType('NewLeadershipInput', { description: both('新机关的领导关系', 'Who leads the new organ') })
export class NewLeadershipInput {
  @Field(() => String, { description: both('上级机关代码', 'Code of the superior organ') })
  readonly superiorCode!: string;

  @Field(() => enums.LeadershipRelationEnum, { description: both('关系', 'Relation') })
  readonly relation!: LeadershipRelation;

  @Field(() => enums.DualPrimaryEnum, {
    nullable: true,
    description: both('双重领导以何方为主', 'Which side of a dual leadership comes first'),
  })
  readonly primary?: DualPrimary | null;

  @Field(() => String, {
    nullable: true,
    description: both('依据；略去即为改革的文件', 'What it rests on; left out, the document of the reform'),
  })
  readonly basis?: string | null;
}

@InputType('NewCompetenceInput', { description: both('新机关的职权', 'What the new organ is competent for') })
export class NewCompetenceInput {
  @Field(() => String, { description: both('事项分类代码', 'Code of the category') }) readonly categoryCode!: string;

  @Field(() => enums.CompetencePurposeEnum, {
    name: 'for',
    nullable: true,
    defaultValue: 'ORDINARY',
    description: both('所针对的事项', 'What it is for'),
  })
  readonly for?: CompetencePurpose | null;
}

@InputType('NewPostInput', { description: both('新机关的职务', 'A post of the new organ') })
export class NewPostInput {
  @Field(() => String, { description: both('新职务的代码', 'Code of the new post') }) readonly code!: string;

  @Field(() => String, { description: both('职务名称', 'Title') }) readonly title!: string;

  @Field(() => enums.PostRoleEnum, { description: both('在领导班子中的角色', 'Role in the leadership team') })
  readonly role!: PostRole;

  @Field(() => String, {
    nullable: true,
    description: both('干部管理机关代码', 'Code of the organ that manages it'),
  })
  readonly managedBy?: string | null;
}

@InputType('NewOrganInput', { description: both('组建的机关', 'An organ to establish') })
export class NewOrganInput {
  @Field(() => String, { description: both('新机关的代码', 'Code of the new organ') }) readonly code!: string;

  @Field(() => String, { description: both('名称', 'Name') }) readonly name!: string;

  @Field(() => enums.OrganNatureEnum, { description: both('性质', 'Nature') }) readonly nature!: OrganNature;

  @Field(() => enums.OrganFunctionEnum, { description: both('职能', 'Function') }) readonly function!: OrganFunction;

  @Field(() => String, { description: both('所属地区代码', 'Code of the territory it belongs to') })
  readonly territoryCode!: string;

  @Field(() => String, {
    nullable: true,
    description: both('合署办公的机关的代码', 'Code of the organ it is co-located with'),
  })
  readonly coLocatedWith?: string | null;

  @Field(() => [NewLeadershipInput], { nullable: true, description: both('领导关系', 'Who leads it') })
  readonly leaderships?: readonly NewLeadershipInput[] | null;

  @Field(() => [NewCompetenceInput], { nullable: true, description: both('职权', 'What it is competent for') })
  readonly competences?: readonly NewCompetenceInput[] | null;

  @Field(() => [NewPostInput], { nullable: true, description: both('职务', 'Its posts') })
  readonly posts?: readonly NewPostInput[] | null;
}

@InputType('OrganChangeInput', {
  description: both('机关的变更；略去的项目不变', 'A change of an organ; what is left out stays as it is'),
})
export class OrganChangeInput {
  @Field(() => String, { description: both('机关代码', 'Code of the organ') }) readonly code!: string;

  @Field(() => String, { nullable: true, description: both('新名称', 'The new name') }) readonly name?: string | null;

  @Field(() => enums.OrganNatureEnum, { nullable: true, description: both('新性质', 'The new nature') })
  readonly nature?: OrganNature | null;

  @Field(() => enums.OrganFunctionEnum, { nullable: true, description: both('新职能', 'The new function') })
  readonly function?: OrganFunction | null;

  @Field(() => String, { nullable: true, description: both('新所属地区代码', 'Code of the territory it goes to') })
  readonly territoryCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: both(
      '合署办公的机关的代码；null 为不再合署',
      'Code of the organ it is co-located with from then on; null ends the co-location',
    ),
  })
  readonly coLocatedWith?: string | null;
}
