import { Field, InputType, Int } from 'type-graphql';
import type { Day } from '../../../core/facts/day';
import type { AppointmentMode, PortfolioRelation, PortfolioScope } from '../../../core/facts/values';
import { DayScalar } from '../../shared/day-scalar';
import { both } from '../../shared/describe';
import { AppointmentModeEnum, PortfolioRelationEnum, PortfolioScopeEnum } from '../../shared/enums';
import { EXPECTED_VERSION, KEY } from '../../shared/reference';

const APPOINTMENT = both('任职代码', 'Code of the appointment');
const FROM = both('起始日期，可以是过去、今天或者计划中的日期', 'First day: past, today or planned');

@InputType('AppointInput', { description: both('任命', 'An appointment to make') })
export class AppointInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;

  @Field(() => String, { description: both('新任职的代码', 'Code of the new appointment') }) readonly code!: string;

  @Field(() => String, { description: both('干部代码', 'Code of the cadre') }) readonly cadreCode!: string;

  @Field(() => String, {
    nullable: true,
    description: both('姓名，仅用于尚无记录的干部', 'Name, of a cadre who is not on record yet'),
  })
  readonly cadreName?: string | null;

  @Field(() => String, { description: both('职务代码', 'Code of the post') }) readonly postCode!: string;

  @Field(() => AppointmentModeEnum, {
    nullable: true,
    defaultValue: 'SUBSTANTIVE',
    description: both('任职方式：代理、兼任、挂职、主持工作等', 'Mode: acting, concurrent, seconded, presiding…'),
  })
  readonly mode?: AppointmentMode | null;

  @Field(() => DayScalar, { description: FROM }) readonly from!: Day;

  @Field(() => DayScalar, { nullable: true, description: both('终止日期', 'First day after') })
  readonly to?: Day | null;
}

@InputType('EndAppointmentInput', { description: both('免去职务', 'The end of an appointment') })
export class EndAppointmentInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;

  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION }) readonly expectedVersion?: number | null;

  @Field(() => String, { description: APPOINTMENT }) readonly code!: string;

  @Field(() => DayScalar, { description: both('不再任职的第一日', 'The first day on which it no longer holds') })
  readonly to!: Day;
}

@InputType('SuspendInput', { description: both('停职检查', 'A suspension') })
export class SuspendInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;

  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION }) readonly expectedVersion?: number | null;

  @Field(() => String, { description: APPOINTMENT }) readonly appointmentCode!: string;

  @Field(() => DayScalar, { description: FROM }) readonly from!: Day;

  @Field(() => DayScalar, { nullable: true, description: both('恢复之日', 'The day on which it ends') })
  readonly to?: Day | null;
}

@InputType('PortfolioInput', { description: both('一项分工', 'One portfolio') })
export class PortfolioInput {
  @Field(() => String, { description: APPOINTMENT }) readonly appointmentCode!: string;

  @Field(() => PortfolioScopeEnum, { description: both('范围', 'What it is about') }) readonly scope!: PortfolioScope;

  @Field(() => String, {
    nullable: true,
    description: both(
      '机关、分类或者地区的代码；分管信访的无',
      'Code of the organ, category or territory; none for petition work',
    ),
  })
  readonly targetCode?: string | null;

  @Field(() => PortfolioRelationEnum, {
    nullable: true,
    defaultValue: 'IN_CHARGE',
    description: both('分管、联系或者协助', 'In charge of, liaison with, or assisting'),
  })
  readonly relation?: PortfolioRelation | null;
}

@InputType('SetPortfoliosInput', {
  description: both(
    '领导班子的分工，自某日起以此为准，此前的分工于该日终止',
    'The division of work of a team: what holds from a day on, ending what held before',
  ),
})
export class SetPortfoliosInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;

  @Field(() => String, { description: both('机关代码', 'Code of the organ') }) readonly organCode!: string;

  @Field(() => DayScalar, { description: FROM }) readonly from!: Day;

  @Field(() => String, { description: both('分工文件', 'The document') }) readonly document!: string;

  @Field(() => [PortfolioInput], { description: both('全部分工', 'All of it') }) readonly portfolios!: PortfolioInput[];
}
