import { Field, InputType, Int } from 'type-graphql';
import type { Day } from '../../../core/facts/day';
import type { AssignmentRole, PetitionChannel, PetitionKind } from '../../../core/facts/values';
import type { DeclineReason, Outcome } from '../../../core/handling/step';
import { DayScalar } from '../../shared/day-scalar';
import { both } from '../../shared/describe';
import { AssignmentRoleEnum, PetitionChannelEnum, PetitionKindEnum } from '../../shared/enums';
import { EXPECTED_VERSION, KEY, NUMBER } from '../../shared/reference';
import { DeclineReasonEnum, OutcomeEnum } from './enums';

const PATH = both(
  '申诉求决的途径：《条例》第三十一条第几项，1 至 6',
  'The path of an appeal: the item of Art. 31 of the Regulations, 1 to 6',
);
const HANDLER = both('经办人的代码', 'Code of the cadre who handles it');
const RECEIVED = both('收到日期，期限自此计算；略去即为当日', 'The day it was received; left out, the day itself');

/** What every step says. */
@InputType()
class StepInput {
  @Field(() => String, { description: KEY })
  readonly idempotencyKey!: string;

  @Field(() => String, { description: NUMBER }) readonly number!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: both('日期，不晚于今天；略去即为今天', 'The day of the step, today at the latest; left out, today'),
  })
  readonly on?: Day | null;

  @Field(() => String, { nullable: true, description: both('说明', 'A note') }) readonly note?: string | null;
}

@InputType()
class StepOnRecordInput extends StepInput {
  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
}

@InputType('RegisterPetitionInput', { description: both('登记信访事项', 'A petition to register') })
export class RegisterPetitionInput extends StepInput {
  @Field(() => String, { description: both('标题', 'Title') }) readonly title!: string;

  @Field(() => String, { description: both('事项分类代码', 'Code of its category') }) readonly categoryCode!: string;

  @Field(() => [String], {
    description: both('事发地或者事权所在地的代码，至少一个', 'Codes of the territories where it arose, at least one'),
  })
  readonly territoryCodes!: string[];

  @Field(() => PetitionChannelEnum, { description: both('渠道', 'Channel by which it came') })
  readonly channel!: PetitionChannel;

  @Field(() => PetitionKindEnum, {
    nullable: true,
    defaultValue: 'APPEAL',
    description: both('种类', 'Kind of petition'),
  })
  readonly kind?: PetitionKind | null;

  @Field(() => Int, { nullable: true, description: PATH }) readonly path?: number | null;

  @Field(() => DayScalar, { nullable: true, description: both('事发日期', 'Day on which it arose') })
  readonly occurredOn?: Day | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: both('是否涉法涉诉', 'Whether it is litigation-related'),
  })
  readonly litigationRelated?: boolean | null;

  @Field(() => DayScalar, { nullable: true, description: RECEIVED }) readonly receivedOn?: Day | null;

  @Field(() => String, { nullable: true, description: HANDLER }) readonly handlerCode?: string | null;
}

@InputType('ForwardPetitionInput', { description: both('转送', 'To whom a petition is forwarded') })
export class ForwardPetitionInput extends StepOnRecordInput {
  @Field(() => String, { description: both('受转送、交办机关的代码', 'Code of the organ it goes to') })
  readonly toOrganCode!: string;

  @Field(() => AssignmentRoleEnum, {
    nullable: true,
    defaultValue: 'LEAD',
    description: both('主办或者会同', 'To lead or to assist'),
  })
  readonly role?: AssignmentRole | null;

  @Field(() => DayScalar, { nullable: true, description: RECEIVED }) readonly receivedOn?: Day | null;
}

@InputType('AssignPetitionInput', { description: both('交办', 'To whom a petition is assigned') })
export class AssignPetitionInput extends ForwardPetitionInput {
  @Field(() => DayScalar, {
    nullable: true,
    description: both('指定办理期限', 'The day until which the outcome is to be reported'),
  })
  readonly reportBy?: Day | null;
}

@InputType('ObjectToForwardingInput', { description: both('对转送、交办提出异议', 'An objection to a forwarding') })
export class ObjectToForwardingInput extends StepOnRecordInput {}

@InputType('AnswerObjectionInput', { description: both('对异议的核实', 'The answer to an objection') })
export class AnswerObjectionInput extends StepOnRecordInput {
  @Field(() => String, { description: both('提出异议机关的代码', 'Code of the organ that objected') })
  readonly objectorCode!: string;

  @Field(() => Boolean, { description: both('是否同意', 'Whether it is agreed to') }) readonly agreed!: boolean;
}

@InputType('AcceptPetitionInput', { description: both('受理', 'The acceptance of a petition') })
export class AcceptPetitionInput extends StepOnRecordInput {
  @Field(() => Int, { nullable: true, description: PATH }) readonly path?: number | null;

  @Field(() => String, { nullable: true, description: HANDLER }) readonly handlerCode?: string | null;
}

@InputType('DeclinePetitionInput', { description: both('不予受理', 'Why a petition is not accepted') })
export class DeclinePetitionInput extends StepOnRecordInput {
  @Field(() => DeclineReasonEnum, { description: both('理由', 'The reason') }) readonly reason!: DeclineReason;
}

@InputType('ExtendPetitionInput', { description: both('延长办理期限', 'An extension of the handling') })
export class ExtendPetitionInput extends StepOnRecordInput {
  @Field(() => Int, { description: both('延长的日数', 'Days of the extension') }) readonly days!: number;
}

@InputType('HoldHearingInput', { description: both('听证', 'A hearing') })
export class HoldHearingInput extends StepOnRecordInput {
  @Field(() => DayScalar, { description: both('听证的第一日', 'The first day that it took') }) readonly since!: Day;
}

@InputType('DecidePetitionInput', { description: both('处理意见、复查意见、复核意见', 'A decision') })
export class DecidePetitionInput extends StepOnRecordInput {
  @Field(() => OutcomeEnum, { description: both('结果', 'The outcome') }) readonly outcome!: Outcome;

  @Field(() => DayScalar, {
    nullable: true,
    description: both(
      '信访人收到的日期；略去即为当日',
      'The day on which the petitioner received it; left out, the day itself',
    ),
  })
  readonly receivedOn?: Day | null;
}

@InputType('TakeStepInput', { description: both('无须另加说明的步骤', 'A step that says nothing more') })
export class TakeStepInput extends StepOnRecordInput {}

@InputType('RequestRecourseInput', {
  description: both('信访人请求复查、复核', 'A petitioner’s request for re-examination or review'),
})
export class RequestRecourseInput extends StepOnRecordInput {
  @Field(() => String, { description: both('受请求机关的代码', 'Code of the organ that is asked') })
  readonly toOrganCode!: string;

  @Field(() => DayScalar, { nullable: true, description: RECEIVED }) readonly receivedOn?: Day | null;
}

/** What any step may say beside what every one says. */
export type AnyStepInput = StepOnRecordInput &
  Partial<
    Pick<AssignPetitionInput, 'toOrganCode' | 'role' | 'receivedOn' | 'reportBy'> &
      Pick<AnswerObjectionInput, 'objectorCode' | 'agreed'> &
      Pick<AcceptPetitionInput, 'path' | 'handlerCode'> &
      Pick<DeclinePetitionInput, 'reason'> &
      Pick<ExtendPetitionInput, 'days'> &
      Pick<HoldHearingInput, 'since'> &
      Pick<DecidePetitionInput, 'outcome'>
  >;
