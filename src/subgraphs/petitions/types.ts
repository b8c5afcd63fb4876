import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type { AssignmentKind, AssignmentRole, PetitionChannel, PetitionKind } from '../../core/facts/values';
import { connectionOf } from '../shared/connection';
import { DayScalar } from '../shared/day-scalar';
import { both } from '../shared/describe';
import { AssignmentKindEnum, AssignmentRoleEnum, PetitionChannelEnum, PetitionKindEnum } from '../shared/enums';
import { NodeType } from '../shared/node';
import { ENTITY, NUMBER } from '../shared/reference';
import { OrganReference } from './references';

/** Whether a petition is open on a day. */
export const PetitionStatusEnum = { OPEN: 'OPEN', CLOSED: 'CLOSED' } as const;
export type PetitionStatus = keyof typeof PetitionStatusEnum;
registerEnumType(PetitionStatusEnum, {
  name: 'PetitionStatus',
  description: both('信访事项在该日是否办结', 'Whether a petition is open on a day'),
  valuesConfig: {
    OPEN: { description: both('未办结', 'Not closed by that day') },
    CLOSED: { description: both('已办结', 'Closed by that day') },
  },
});

@ObjectType('Petition', { description: ENTITY.Petition, implements: NodeType, simpleResolvers: true })
export class PetitionType extends NodeType {
  @Field(() => String, { description: NUMBER }) readonly number!: string;

  @Field(() => String, { description: both('标题', 'Title') }) readonly title!: string;

  @Field(() => PetitionChannelEnum, { description: both('渠道', 'Channel by which it came') })
  readonly channel!: PetitionChannel;

  @Field(() => PetitionKindEnum, { description: both('种类', 'Kind') }) readonly kind!: PetitionKind;

  @Field(() => Int, {
    nullable: true,
    description: both(
      '申诉求决的途径：《条例》第三十一条第几项',
      'The path of an appeal: the item of Art. 31 of the Regulations, 1 to 6',
    ),
  })
  readonly path!: number | null;

  @Field(() => DayScalar, { nullable: true, description: both('事发日期', 'Day on which it arose') })
  readonly occurredOn!: Day | null;

  @Field(() => DayScalar, { description: both('登记日期', 'Day of registration') }) readonly registeredOn!: Day;

  @Field(() => DayScalar, {
    nullable: true,
    description: both('办结日期；为空则未办结', 'Day of closing; null while it is open'),
  })
  readonly closedOn!: Day | null;

  @Field(() => Boolean, { description: both('是否涉法涉诉', 'Whether it is litigation-related') })
  readonly litigationRelated!: boolean;
}

@ObjectType('Assignment', {
  description: both('交办、转送', 'A petition assigned or forwarded to an organ'),
  simpleResolvers: true,
})
export class AssignmentType {
  @Field(() => OrganReference, {
    description: both('承办机关，交办当日的情况', 'The organ it went to, as of the day of the assignment'),
  })
  readonly organ!: unknown;

  @Field(() => OrganReference, { nullable: true, description: both('交办、转送的机关', 'The organ that passed it on') })
  readonly by!: unknown;

  @Field(() => AssignmentKindEnum, { description: both('方式', 'How') }) readonly kind!: AssignmentKind;

  @Field(() => AssignmentRoleEnum, { description: both('主办或者会同', 'Whether the organ leads or assists') })
  readonly role!: AssignmentRole;

  @Field(() => DayScalar, { description: both('日期', 'Day') }) readonly on!: Day;

  @Field(() => DayScalar, {
    nullable: true,
    description: both('终止日期；为空则仍有效', 'First day it no longer stands; null while it does'),
  })
  readonly endedOn!: Day | null;
}

export const PetitionConnection = connectionOf('Petition', () => PetitionType, '信访事项', 'petitions');
