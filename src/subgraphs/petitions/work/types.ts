import { Field, Int, ObjectType } from 'type-graphql';
import type { Day } from '../../../core/facts/day';
import type { AssignmentRole } from '../../../core/facts/values';
import type { UnboundCode } from '../../../core/handling/binding';
import type { DeadlineStatus } from '../../../core/handling/deadlines';
import type { LimitCode, LimitUnit } from '../../../core/handling/limits';
import type { WorkStage } from '../../../core/handling/standing';
import type { DeclineReason, Outcome, WorkStep } from '../../../core/handling/step';
import { DayScalar } from '../../shared/day-scalar';
import { both } from '../../shared/describe';
import { AssignmentRoleEnum } from '../../shared/enums';
import { citationTypes } from '../../shared/legal-basis';
import { CadreReference, InstrumentReference, OrganReference } from '../references';
import * as enums from './enums';

export const Citation = citationTypes(() => InstrumentReference);

@ObjectType('WorkEntry', {
  description: both('办理记录中的一步', 'An entry in the record of the work on a petition'),
  simpleResolvers: true,
})
export class WorkEntryType {
  @Field(() => enums.WorkStepEnum, { description: both('步骤', 'The step') }) readonly step!: WorkStep;

  @Field(() => DayScalar, { description: both('日期', 'The day on which it was taken') }) readonly on!: Day;

  @Field(() => OrganReference, {
    nullable: true,
    description: both('作出的机关，当日的情况', 'The organ that took it, as of the day'),
  })
  readonly by!: unknown;

  @Field(() => OrganReference, {
    nullable: true,
    description: both('去向：受转送、交办或者受请求的机关', 'The organ it was handed on to, or that was asked'),
  })
  readonly to!: unknown;

  @Field(() => CadreReference, {
    nullable: true,
    description: both('记录人；由其他记录推知的为空', 'Who recorded it; null where other records tell of it'),
  })
  readonly recordedBy!: unknown;

  @Field(() => AssignmentRoleEnum, { nullable: true, description: both('主办或者会同', 'To lead or to assist') })
  readonly role!: AssignmentRole | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: both('收到日期，期限自此计算；为空即为当日', 'The day it was received; null: the day itself'),
  })
  readonly received!: Day | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: both('指定办理期限', 'The day until which the outcome is to be reported'),
  })
  readonly reportBy!: Day | null;

  @Field(() => Boolean, { nullable: true, description: both('是否同意异议', 'Whether an objection was agreed to') })
  readonly agreed!: boolean | null;

  @Field(() => enums.DeclineReasonEnum, {
    nullable: true,
    description: both('不予受理的理由', 'Why it was not accepted'),
  })
  readonly reason!: DeclineReason | null;

  @Field(() => enums.OutcomeEnum, { nullable: true, description: both('结果', 'The outcome') })
  readonly outcome!: Outcome | null;

  @Field(() => Int, { nullable: true, description: both('延长的日数', 'Days of an extension') })
  readonly days!: number | null;

  @Field(() => String, { description: both('说明', 'What was noted') }) readonly note!: string;
}

@ObjectType('OpenStep', { description: both('可以采取的步骤', 'A step that may be taken'), simpleResolvers: true })
export class OpenStepType {
  @Field(() => enums.WorkStepEnum, { description: both('步骤', 'The step') }) readonly step!: WorkStep;

  @Field(() => [OrganReference], {
    nullable: true,
    description: both(
      '由哪些机关采取；不限于某机关的为空',
      'The organs whose step it is; null where it is nobody’s own',
    ),
  })
  readonly organs!: unknown;
}

@ObjectType('RefusedStep', {
  description: both('不可采取的步骤及理由', 'A step that may not be taken, and why'),
  simpleResolvers: true,
})
export class RefusedStepType {
  @Field(() => enums.WorkStepEnum, { description: both('步骤', 'The step') }) readonly step!: WorkStep;

  @Field(() => String, {
    description: both('理由的代码，与 userErrors 的相同', 'Code of the reason, as in userErrors'),
  })
  readonly code!: string;

  @Field(() => Citation.type, { description: both('所依条文', 'The passage it rests on') }) readonly citation!: unknown;
}

@ObjectType('Deadline', {
  description: both('期限：应由谁在何日之前完成', 'A deadline: what is due of whom until when'),
  simpleResolvers: true,
})
export class DeadlineType {
  @Field(() => enums.LimitCodeEnum, { description: both('种类', 'What it is for') }) readonly limit!: LimitCode;

  @Field(() => OrganReference, {
    nullable: true,
    description: both('应当作为的机关；信访人的期限为空', 'The organ that is to act; null where the petitioner may'),
  })
  readonly organ!: unknown;

  @Field(() => DayScalar, { description: both('起算日，次日为第一日', 'The day it runs from; the next is its first') })
  readonly from!: Day;

  @Field(() => DayScalar, { description: both('最后一日', 'The last day that is in time') }) readonly due!: Day;

  @Field(() => Int, {
    nullable: true,
    description: both(
      '长度，含延长；直接指定日期的为空',
      'Its length with extensions; null where the day itself was set',
    ),
  })
  readonly length!: number | null;

  @Field(() => enums.LimitUnitEnum, { description: both('单位', 'In what it is counted') }) readonly unit!: LimitUnit;

  @Field(() => enums.DeadlineStatusEnum, { description: both('状况', 'Where it stands') })
  readonly status!: DeadlineStatus;

  @Field(() => DayScalar, { nullable: true, description: both('完成日期', 'The day on which it was done') })
  readonly doneOn!: Day | null;

  @Field(() => Int, { description: both('逾期日数', 'Calendar days over') }) readonly daysOver!: number;

  @Field(() => Boolean, {
    description: both(
      '工作日是否为推定：未载入当年节假日安排',
      'Whether working days are presumed, for want of the arrangement of holidays',
    ),
  })
  readonly presumed!: boolean;

  @Field(() => Citation.type, { description: both('所依条文', 'The passage it rests on') }) readonly citation!: unknown;
}

@ObjectType('LimitNotBinding', {
  description: both('不适用的期限及理由', 'A limit that does not bind, and why'),
  simpleResolvers: true,
})
export class LimitNotBindingType {
  @Field(() => enums.LimitCodeEnum, { description: both('种类', 'What it is for') }) readonly limit!: LimitCode;

  @Field(() => enums.UnboundCodeEnum, { description: both('理由', 'Why') }) readonly code!: UnboundCode;

  @Field(() => Citation.type, { description: both('所依条文', 'The passage it rests on') }) readonly citation!: unknown;
}

@ObjectType('PetitionWork', {
  description: both('信访事项的办理', 'The work on a petition, as of the end of a day'),
  simpleResolvers: true,
})
export class PetitionWorkType {
  @Field(() => DayScalar, { description: both('所问日期', 'The day asked about') }) readonly on!: Day;

  @Field(() => enums.WorkStageEnum, { description: both('环节', 'How far it has come') }) readonly stage!: WorkStage;

  @Field(() => [WorkEntryType], { description: both('记录，由早到晚', 'The record, earliest first') })
  readonly entries!: unknown;

  @Field(() => [OpenStepType], { description: both('当日可以采取的步骤', 'The steps that may be taken on the day') })
  readonly openSteps!: unknown;

  @Field(() => [RefusedStepType], {
    description: both('其余步骤及其不可采取的理由', 'The other steps, and why they may not be taken'),
  })
  readonly refusedSteps!: unknown;

  @Field(() => [DeadlineType], { description: both('期限', 'The deadlines') }) readonly deadlines!: unknown;

  @Field(() => [LimitNotBindingType], { description: both('不适用的期限', 'The limits that do not bind') })
  readonly notBinding!: unknown;
}
