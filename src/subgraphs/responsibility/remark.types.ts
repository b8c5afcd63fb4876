import { Field, ObjectType } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type { ExclusionReason, GapCode, NoteCode } from '../../core/resolve/answer';
import { DayScalar } from '../shared/day-scalar';
import { both } from '../shared/describe';
import { ExclusionReasonEnum, GapCodeEnum, NoteCodeEnum } from './enums';
import { CadreReference, CategoryReference, OrganReference, PostReference, TerritoryReference } from './references';

const RULE = both('规则编号', 'Id of the rule');

@ObjectType('Gap', {
  description: both('缺口：缺少的事实或者安排', 'A gap: a fact or an arrangement that is missing'),
  simpleResolvers: true,
})
export class GapType {
  @Field(() => GapCodeEnum, { description: both('种类', 'Kind') }) readonly code!: GapCode;

  @Field(() => OrganReference, { nullable: true, description: both('所涉机关', 'The organ meant') })
  readonly organ!: unknown;

  @Field(() => TerritoryReference, { nullable: true, description: both('所涉地区', 'The territory meant') })
  readonly territory!: unknown;

  @Field(() => CategoryReference, { nullable: true, description: both('所涉事项分类', 'The category meant') })
  readonly category!: unknown;

  @Field(() => PostReference, { nullable: true, description: both('所涉职务', 'The post meant') })
  readonly post!: unknown;

  @Field(() => String, {
    nullable: true,
    description: both('所涉的已记录代码', 'The recorded code it is about, where it is none of these'),
  })
  readonly subject!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: both('自何日起；记录未载明则为空', 'Since which day; null where the records do not tell'),
  })
  readonly since!: Day | null;

  @Field(() => String, { description: RULE }) readonly rule!: string;
}

@ObjectType('Exclusion', {
  description: both('被排除的人及理由', 'Somebody who does not bear, and why'),
  simpleResolvers: true,
})
export class ExclusionType {
  @Field(() => CadreReference, { description: both('干部', 'The cadre') }) readonly cadre!: unknown;

  @Field(() => OrganReference, { nullable: true, description: both('所在机关', 'The organ in which') })
  readonly organ!: unknown;

  @Field(() => ExclusionReasonEnum, { description: both('理由的种类', 'Kind of the reason') })
  readonly code!: ExclusionReason;

  @Field(() => String, { description: RULE }) readonly rule!: string;
}

@ObjectType('Note', { description: both('说明，不是缺口', 'A note; notes are no gaps'), simpleResolvers: true })
export class NoteType {
  @Field(() => NoteCodeEnum, { description: both('种类', 'Kind') }) readonly code!: NoteCode;
}

@ObjectType('Fact', { description: both('所读取的事实', 'A fact that was read'), simpleResolvers: true })
export class FactType {
  @Field(() => String, { description: both('事实的种类', 'What it is a fact about') }) readonly type!: string;

  @Field(() => String, {
    nullable: true,
    description: both('代码；关系则为其主体的代码', 'Its code; for a relation that of its subject'),
  })
  readonly code!: string | null;

  @Field(() => DayScalar, { nullable: true, description: both('自何日起', 'Since when it holds; null where open') })
  readonly from!: Day | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: both('至何日止', 'First day it no longer holds; null where open'),
  })
  readonly to!: Day | null;
}

@ObjectType('Step', { description: both('推理的一步', 'A step of the explanation'), simpleResolvers: true })
export class StepType {
  @Field(() => String, { description: RULE }) readonly rule!: string;

  @Field(() => [FactType], { description: both('所读取的事实', 'The facts read') }) readonly facts!: unknown;
}
