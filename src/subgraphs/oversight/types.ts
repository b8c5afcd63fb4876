import { Field, Int, ObjectType } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type { Gravity, IncidentNature, InvolvementRole } from '../../core/facts/values';
import { connectionOf } from '../shared/connection';
import { DayScalar } from '../shared/day-scalar';
import { both } from '../shared/describe';
import { GravityEnum, IncidentNatureEnum, InvolvementRoleEnum } from '../shared/enums';
import { NodeType } from '../shared/node';
import { CODE, ENTITY } from '../shared/reference';
import { CadreReference } from './references';

@ObjectType('Incident', { description: ENTITY.Incident, implements: NodeType, simpleResolvers: true })
export class IncidentType extends NodeType {
  @Field(() => String, { description: CODE }) readonly code!: string;

  @Field(() => DayScalar, { description: both('行为日期', 'Day of the act, or its first day') }) readonly actOn!: Day;

  @Field(() => DayScalar, { description: both('行为最后一日，含当日', 'Last day of the act, included') })
  readonly actUntil!: Day;

  @Field(() => Int, {
    description: both('情形：《办法》第十一条第一款第几项', 'Ground: the item of Measures Art. 11(1), 1 to 6'),
  })
  readonly ground!: number;

  @Field(() => Boolean, { description: both('行为是否已查实', 'Whether the conduct is established') })
  readonly conductEstablished!: boolean;

  @Field(() => Boolean, { description: both('后果是否已查实', 'Whether the result is established') })
  readonly resultEstablished!: boolean;

  @Field(() => IncidentNatureEnum, {
    description: both('集体责任或者个人责任', 'Collective or individual responsibility'),
  })
  readonly nature!: IncidentNature;

  @Field(() => GravityEnum, { nullable: true, description: both('情节', 'Gravity') }) readonly gravity!: Gravity | null;

  @Field(() => String, { nullable: true, description: both('认定及其理由', 'The human determination and its reason') })
  readonly determination!: string | null;

  @Field(() => String, { nullable: true, description: both('违反的责任条款', 'The duty breached, as recorded') })
  readonly dutyBreached!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both('尚未查实的要件', 'The elements still unproven, as recorded'),
  })
  readonly elements!: string | null;
}

@ObjectType('Involvement', { description: both('涉及人员', 'What somebody did in an incident'), simpleResolvers: true })
export class InvolvementType {
  @Field(() => CadreReference, { description: both('干部', 'The cadre') }) readonly cadre!: unknown;

  @Field(() => InvolvementRoleEnum, { description: both('角色', 'Role') }) readonly role!: InvolvementRole;

  @Field(() => String, { nullable: true, description: both('在案记录', 'What is on record about it') })
  readonly record!: string | null;
}

export const IncidentConnection = connectionOf('Incident', () => IncidentType, '失职情形', 'incidents');
