import { Field, ObjectType } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type { ResponsibilityStatus } from '../../core/resolve/answer';
import { DayScalar } from '../shared/day-scalar';
import { both } from '../shared/describe';
import { ResponsibilityStatusEnum } from './enums';
import { InstrumentReference, OrganReference, TerritoryReference } from './references';
import { ExclusionType, GapType, NoteType, StepType } from './remark.types';

@ObjectType('Responsibility', {
  description: both('履责：某日由谁对事项负责', 'Who bears responsibility for a matter on a day (Measures Arts. 4–8)'),
  simpleResolvers: true,
})
export class ResponsibilityType {
  @Field(() => ResponsibilityStatusEnum, { description: both('状态', 'How far it is settled') })
  readonly status!: ResponsibilityStatus;

  @Field(() => DayScalar, { description: both('所问日期', 'The day answered for') }) readonly on!: Day;

  @Field(() => InstrumentReference, {
    nullable: true,
    description: both('所适用的规范；尚未施行时为空', 'The instrument applied; null before the Measures were in force'),
  })
  readonly instrument!: unknown;

  @Field(() => [TerritoryReference], {
    description: both(
      '事项本身的地区，已按沿革移至该日',
      'The territories of the matter itself on that day, after succession',
    ),
  })
  readonly territories!: unknown;

  @Field(() => [OrganReference], { description: both('承办机关', 'The organs that handle it') })
  readonly handlingOrgans!: unknown;

  @Field(() => [GapType], { description: both('缺口', 'What is missing') }) readonly gaps!: unknown;

  @Field(() => [ExclusionType], { description: both('被排除的人', 'Those who do not bear, and why') })
  readonly excluded!: unknown;

  @Field(() => [NoteType], { description: both('说明', 'Notes') }) readonly notes!: unknown;

  @Field(() => [CandidateType], {
    description: both('有歧义时的各种可能', 'The possible continuations, where a code is ambiguous'),
  })
  readonly candidates!: unknown;

  @Field(() => [StepType], { description: both('推理步骤', 'How the answer was reached, step by step') })
  readonly explanation!: unknown;
}

@ObjectType('Candidate', {
  description: both('一种可能的承继', 'A possible continuation of a recorded code'),
  simpleResolvers: true,
})
export class CandidateType {
  @Field(() => OrganReference, {
    nullable: true,
    description: both('机关，若歧义在于机关', 'The organ, if an organ is ambiguous'),
  })
  readonly organ!: unknown;

  @Field(() => TerritoryReference, {
    nullable: true,
    description: both('地区，若歧义在于地区', 'The territory, if a territory is ambiguous'),
  })
  readonly territory!: unknown;

  @Field(() => ResponsibilityType, {
    description: both('若如此，则由谁负责', 'Who bears responsibility if this is it'),
  })
  readonly responsibility!: unknown;
}
