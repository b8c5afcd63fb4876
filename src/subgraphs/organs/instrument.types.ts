import { Field, ObjectType } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import { connectionOf } from '../shared/connection';
import { DayScalar } from '../shared/day-scalar';
import { both } from '../shared/describe';
import { legalBasisTypes } from '../shared/legal-basis';
import { NodeType } from '../shared/node';
import { CODE, ENTITY } from '../shared/reference';

@ObjectType('Instrument', { description: ENTITY.Instrument, implements: NodeType, simpleResolvers: true })
export class InstrumentType extends NodeType {
  @Field(() => String, { description: CODE }) readonly code!: string;

  @Field(() => String, { description: both('名称', 'Name') }) readonly name!: string;

  @Field(() => String, { nullable: true, description: both('文号或者发布情况', 'Document by which it was issued') })
  readonly document!: string | null;

  @Field(() => DayScalar, { nullable: true, description: both('施行日期', 'First day in force') })
  readonly from!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: both('失效日期', 'First day no longer in force') })
  readonly to!: Day | null;
}

@ObjectType('InstrumentParameter', {
  description: both('规范设定的参数', 'A parameter that an instrument sets'),
  simpleResolvers: true,
})
export class InstrumentParameterType {
  @Field(() => String, { description: both('参数', 'Key') }) readonly key!: string;

  @Field(() => String, { description: both('值', 'Value') }) readonly value!: string;

  @Field(() => String, { nullable: true, description: both('单位', 'Unit') }) readonly unit!: string | null;

  @Field(() => String, { nullable: true, description: both('出处', 'Where the instrument says so') })
  readonly citation!: string | null;
}

export const InstrumentConnection = connectionOf('Instrument', () => InstrumentType, '规范', 'instruments');

export const LegalBasis = legalBasisTypes(() => InstrumentType);
