import { Field, ObjectType } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type {
  CompetencePurpose,
  DualPrimary,
  LeadershipRelation,
  OrganFunction,
  OrganNature,
  SuccessionExtent,
} from '../../core/facts/values';
import type { ScopeValue } from '../../core/law/scope';
import { connectionOf } from '../shared/connection';
import { DayScalar } from '../shared/day-scalar';
import { both } from '../shared/describe';
import * as enums from '../shared/enums';
import { NodeType } from '../shared/node';
import { CODE, ENTITY } from '../shared/reference';
import { CategoryType } from './category.types';
import { InstrumentType, LegalBasis } from './instrument.types';

@ObjectType('Organ', { description: ENTITY.Organ, implements: NodeType, simpleResolvers: true })
export class OrganType extends NodeType {
  @Field(() => String, { description: CODE }) readonly code!: string;

  @Field(() => String, { description: both('名称', 'Name') }) readonly name!: string;

  @Field(() => enums.OrganNatureEnum, { description: both('性质', 'Nature') }) readonly nature!: OrganNature;

  @Field(() => enums.OrganFunctionEnum, { description: both('职能', 'Function') }) readonly function!: OrganFunction;

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

@ObjectType('Leadership', {
  description: both('领导关系', 'A leadership relation of an organ to a superior'),
  simpleResolvers: true,
})
export class LeadershipType {
  @Field(() => OrganType, { description: both('下级', 'The subordinate organ') }) readonly organ!: unknown;

  @Field(() => OrganType, { description: both('上级', 'The superior organ') }) readonly superior!: unknown;

  @Field(() => enums.LeadershipRelationEnum, { description: both('关系', 'Relation') })
  readonly relation!: LeadershipRelation;

  @Field(() => enums.DualPrimaryEnum, {
    nullable: true,
    description: both('双重领导以何方为主', 'Which side of a dual leadership comes first'),
  })
  readonly primary!: DualPrimary | null;

  @Field(() => Boolean, {
    description: both(
      '是否为指挥关系；业务指导、监督不是',
      'Whether it is one of command; guidance and supervision are not',
    ),
  })
  readonly command!: boolean;

  @Field(() => DayScalar, { nullable: true, description: both('起始日期', 'First day') }) readonly from!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: both('终止日期', 'First day after') })
  readonly to!: Day | null;

  @Field(() => String, { nullable: true, description: both('依据', 'Statute or document it rests on') })
  readonly basis!: string | null;
}

@ObjectType('Competence', {
  description: both('职权', 'A competence of an organ for a category and all below it'),
  simpleResolvers: true,
})
export class CompetenceType {
  @Field(() => CategoryType, { description: both('事项分类', 'Category') }) readonly category!: unknown;

  @Field(() => enums.CompetencePurposeEnum, { description: both('所针对的事项', 'What it is for') })
  readonly purpose!: CompetencePurpose;

  @Field(() => DayScalar, { nullable: true, description: both('起始日期', 'First day') }) readonly from!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: both('终止日期', 'First day after') })
  readonly to!: Day | null;
}

@ObjectType('Scope', {
  description: both('适用情形', 'Whether and how an instrument binds an organ'),
  simpleResolvers: true,
})
export class ScopeType {
  @Field(() => enums.ScopeValueEnum, { description: both('适用情形', 'How it binds') }) readonly value!: ScopeValue;

  @Field(() => InstrumentType, { description: both('所问规范', 'The instrument asked about') })
  readonly instrument!: unknown;

  @Field(() => LegalBasis.type, { description: both('法律依据', 'Its legal basis') }) readonly basis!: unknown;
}

@ObjectType('OrganSuccession', {
  description: both('机构沿革', 'A reform that moved functions of an organ to another'),
  simpleResolvers: true,
})
export class OrganSuccessionType {
  @Field(() => OrganType, {
    description: both('另一方机关，改革当日的情况', 'The other organ, as of the day of the reform'),
  })
  readonly organ!: unknown;

  @Field(() => DayScalar, { description: both('改革日期', 'Day of the reform') }) readonly on!: Day;

  @Field(() => enums.SuccessionExtentEnum, { description: both('范围', 'Extent') }) readonly extent!: SuccessionExtent;

  @Field(() => CategoryType, {
    nullable: true,
    description: both('所转职能；为空则为全部', 'The function that moved; null for all'),
  })
  readonly category!: unknown;

  @Field(() => String, { nullable: true, description: both('文号', 'Document') }) readonly document!: string | null;
}

export const OrganConnection = connectionOf('Organ', () => OrganType, '机关', 'organs');
export const LeadershipConnection = connectionOf(
  'Leadership',
  () => LeadershipType,
  '领导关系',
  'leadership relations',
);
