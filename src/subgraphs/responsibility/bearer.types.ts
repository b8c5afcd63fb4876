import { Field, ObjectType } from 'type-graphql';
import type { DutyKind, DutyScope, Tier } from '../../core/resolve/answer';
import { both } from '../shared/describe';
import { legalBasisTypes } from '../shared/legal-basis';
import { DutyKindEnum, DutyScopeEnum, TierEnum } from './enums';
import * as references from './references';

export const LegalBasis = legalBasisTypes(() => references.InstrumentReference);

@ObjectType('Bearer', {
  description: both('责任主体：机关，或者在职务上的人', 'Who bears: an organ, or a person in a post'),
  simpleResolvers: true,
})
export class BearerType {
  @Field(() => DutyKindEnum, { description: both('责任种类', 'Kind of the duty') }) readonly kind!: DutyKind;

  @Field(() => DutyScopeEnum, { description: both('责任范围', 'What the duty is for') }) readonly scope!: DutyScope;

  @Field(() => TierEnum, { description: both('本级或者上级', 'Responsible itself, or superior') }) readonly tier!: Tier;

  @Field(() => references.OrganReference, { description: both('机关', 'The organ') }) readonly organ!: unknown;

  @Field(() => references.TerritoryReference, {
    nullable: true,
    description: both('所为地区，否则为机关所属地区', 'The territory for whose sake it bears, else that of the organ'),
  })
  readonly territory!: unknown;

  @Field(() => references.CadreReference, {
    nullable: true,
    description: both('干部；机关为责任主体时为空', 'The cadre; null for an organ'),
  })
  readonly cadre!: unknown;

  @Field(() => references.PostReference, {
    nullable: true,
    description: both('职务；机关为责任主体时为空', 'The post; null for an organ'),
  })
  readonly post!: unknown;

  @Field(() => references.AppointmentReference, {
    nullable: true,
    description: both('任职；机关为责任主体时为空', 'The appointment; null for an organ'),
  })
  readonly appointment!: unknown;

  @Field(() => Boolean, { description: both('是否仅在追责时承担', 'Whether it bears only if held accountable') })
  readonly conditional!: boolean;

  @Field(() => [LegalBasis.type], { description: both('法律依据及理由', 'The legal bases with their reasons') })
  readonly basis!: unknown;
}
