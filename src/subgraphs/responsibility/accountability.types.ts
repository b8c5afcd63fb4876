import { Field, ObjectType } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type { AccountabilityKind, AccountabilityStatus } from '../../core/resolve/answer';
import { DayScalar } from '../shared/day-scalar';
import { both } from '../shared/describe';
import { LegalBasis } from './bearer.types';
import { AccountabilityKindEnum } from '../shared/enums';
import { AccountabilityStatusEnum } from './enums';
import { CadreReference, OrganReference, PostReference } from './references';
import { ExclusionType, GapType, NoteType, StepType } from './remark.types';

@ObjectType('Finding', {
  description: both('追责认定：每人、每机关、每种类一项', 'A finding: one per cadre, organ and kind'),
  simpleResolvers: true,
})
export class FindingType {
  @Field(() => AccountabilityKindEnum, { description: both('责任种类', 'Kind') }) readonly kind!: AccountabilityKind;

  @Field(() => CadreReference, { description: both('干部', 'The cadre') }) readonly cadre!: unknown;

  @Field(() => OrganReference, { description: both('有过错的机关', 'The organ at fault') }) readonly organ!: unknown;

  @Field(() => DayScalar, { description: both('所涉行为的起始日', 'First day of the act for which it holds') })
  readonly from!: Day;

  @Field(() => DayScalar, { description: both('所涉行为的终止日，不含当日', 'First day for which it no longer holds') })
  readonly to!: Day;

  @Field(() => [PostReference], { description: both('行为时在该机关所任职务', 'The posts held in the organ then') })
  readonly postsThen!: unknown;

  @Field(() => [PostReference], { description: both('今天所任全部职务', 'All posts held today') })
  readonly postsNow!: unknown;

  @Field(() => [LegalBasis.type], { description: both('法律依据及理由', 'The legal bases with their reasons') })
  readonly basis!: unknown;
}

@ObjectType('AccountabilityAnswer', {
  description: both('追责：谁应当对失职承担责任', 'Who answers for an incident (Measures Art. 11)'),
  simpleResolvers: true,
})
export class AccountabilityAnswerType {
  @Field(() => AccountabilityStatusEnum, { description: both('状态', 'Whether it is established') })
  readonly status!: AccountabilityStatus;

  @Field(() => [String], {
    description: both('尚未查实的要件，用条文原语', 'The unproven elements of the ground, in the words of the item'),
  })
  readonly missing!: readonly string[];

  @Field(() => [FindingType], { description: both('认定', 'The findings') }) readonly findings!: unknown;

  @Field(() => [ExclusionType], { description: both('被排除的人', 'Those who do not answer for it, and why') })
  readonly excluded!: unknown;

  @Field(() => [GapType], { description: both('缺口', 'What is missing') }) readonly gaps!: unknown;

  @Field(() => [NoteType], { description: both('说明', 'Notes') }) readonly notes!: unknown;

  @Field(() => [StepType], { description: both('推理步骤', 'How the answer was reached, step by step') })
  readonly explanation!: unknown;
}
