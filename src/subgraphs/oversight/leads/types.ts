import { Field, Int, ObjectType } from 'type-graphql';
import type { Day } from '../../../core/facts/day';
import { DayScalar } from '../../shared/day-scalar';
import { both } from '../../shared/describe';
import { enumOf } from '../../shared/enum';
import { citationTypes } from '../../shared/legal-basis';
import { InstrumentReference, OrganReference } from '../references';

export const Citation = citationTypes(() => InstrumentReference);

const FACTS = {
  OVERDUE: both('逾期', 'Something was not done in time'),
  BOUNCED: both('推诿', 'The matter was passed back and forth'),
} as const;
export type LeadFact = keyof typeof FACTS;

export const LeadFactEnum = enumOf(
  'LeadFact',
  ['OVERDUE', 'BOUNCED'],
  both('线索所依的事实', 'The fact that a lead points out'),
  (fact) => FACTS[fact],
);

@ObjectType('Lead', {
  description: both(
    '线索：可能属于《办法》第十一条第一款情形的事实，从不是认定',
    'A lead: a fact that may come under Art. 11(1) of the Measures, and never a finding',
  ),
  simpleResolvers: true,
})
export class LeadType {
  @Field(() => LeadFactEnum, { description: both('事实', 'The fact') }) readonly fact!: LeadFact;

  @Field(() => Int, { description: both('指向的情形：第十一条第一款第几项', 'The item of Art. 11(1) it points to') })
  readonly ground!: number;

  @Field(() => OrganReference, { description: both('所涉机关', 'The organ it is about') }) readonly organ!: unknown;

  @Field(() => DayScalar, { description: both('自何日起', 'The first day on which the fact was there') })
  readonly since!: Day;

  @Field(() => Citation.type, { description: both('指向的条文', 'The words it points to') })
  readonly citation!: unknown;
}
