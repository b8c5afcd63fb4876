import { Field, InputType, Int } from 'type-graphql';
import type { Day } from '../../../core/facts/day';
import type { Gravity, IncidentNature, InvolvementRole } from '../../../core/facts/values';
import type { AccountabilityMeasure } from '../../../core/law/ladder';
import type { AccountabilityKind } from '../../../core/resolve/answer';
import { DayScalar } from '../../shared/day-scalar';
import { both } from '../../shared/describe';
import { AccountabilityKindEnum, GravityEnum, IncidentNatureEnum, InvolvementRoleEnum } from '../../shared/enums';
import { KEY } from '../../shared/reference';
import { AccountabilityMeasureEnum } from './enums';

const INCIDENT = both('失职情形代码', 'Code of the incident');
const CADRE = both('干部代码', 'Code of the cadre');
const ON = both('日期，不晚于今天；略去即为今天', 'The day, today at the latest; left out, today');

@InputType('InvolvementInput', { description: both('涉及人员', 'Somebody involved') })
export class InvolvementInput {
  @Field(() => String, { description: CADRE }) readonly cadreCode!: string;

  @Field(() => InvolvementRoleEnum, { description: both('角色', 'The part played') }) readonly role!: InvolvementRole;

  @Field(() => String, { nullable: true, description: both('记录', 'What is on record about it') })
  readonly record?: string | null;
}

@InputType('OpenCaseInput', {
  description: both(
    '立案：由人就第十一条第一款的一项情形提出，附证据',
    'A case that a person opens on a ground of Art. 11(1), with its evidence',
  ),
})
export class OpenCaseInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;

  @Field(() => String, { description: both('失职情形的新代码', 'New code of the incident') }) readonly code!: string;

  @Field(() => String, { nullable: true, description: both('所涉信访事项编号', 'Number of the petition') })
  readonly petitionNumber?: string | null;

  @Field(() => [String], { description: both('有过错的机关的代码', 'Codes of the organs at fault') })
  readonly organCodes!: string[];

  @Field(() => String, { nullable: true, description: both('事项分类代码', 'Code of the category') })
  readonly categoryCode?: string | null;

  @Field(() => String, { nullable: true, description: both('地区代码', 'Code of the territory') })
  readonly territoryCode?: string | null;

  @Field(() => DayScalar, { description: both('行为日', 'The day of the act') }) readonly actOn!: Day;

  @Field(() => DayScalar, { nullable: true, description: both('行为的最后一日', 'Its last day') })
  readonly actUntil?: Day | null;

  @Field(() => Int, {
    description: both('情形：第十一条第一款第几项，1 至 6', 'The ground: the item of Art. 11(1), 1 to 6'),
  })
  readonly ground!: number;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: both('行为是否查实', 'Whether the conduct is proven'),
  })
  readonly conductEstablished?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: both('后果是否查实', 'Whether the result is proven'),
  })
  readonly resultEstablished?: boolean | null;

  @Field(() => IncidentNatureEnum, { description: both('集体责任或者个人责任', 'Collective or individual') })
  readonly nature!: IncidentNature;

  @Field(() => GravityEnum, { nullable: true, description: both('情节轻重', 'Gravity') })
  readonly gravity?: Gravity | null;

  @Field(() => String, { description: both('证据和认定的事实', 'The evidence, and what was determined') })
  readonly evidence!: string;

  @Field(() => String, { nullable: true, description: both('所违反的职责', 'The duty breached') })
  readonly dutyBreached?: string | null;

  @Field(() => [InvolvementInput], {
    nullable: true,
    defaultValue: [],
    description: both('涉及人员', 'Those involved'),
  })
  readonly involvements?: InvolvementInput[] | null;
}

@InputType('FindingInput', { description: both('认定一名干部的责任', 'A finding about one cadre') })
export class FindingInput {
  @Field(() => String, { description: CADRE }) readonly cadreCode!: string;

  @Field(() => String, { description: both('有过错的机关的代码', 'Code of the organ at fault') })
  readonly organCode!: string;

  @Field(() => AccountabilityKindEnum, { description: both('责任', 'What responsibility') })
  readonly kind!: AccountabilityKind;

  @Field(() => GravityEnum, { nullable: true, description: both('危害程度', 'How grave the harm is') })
  readonly harm?: Gravity | null;

  @Field(() => GravityEnum, { nullable: true, description: both('影响程度', 'How grave the impact is') })
  readonly impact?: Gravity | null;

  @Field(() => String, {
    nullable: true,
    description: both(
      '由谁认定应当给予纪律处分或者政务处分，及其理由',
      'Who determined that discipline is due, and why',
    ),
  })
  readonly disciplineDue?: string | null;

  @Field(() => String, {
    nullable: true,
    description: both('由谁认定涉嫌违法犯罪，及其理由', 'Who determined that an offence is suspected, and why'),
  })
  readonly offenceSuspected?: string | null;

  @Field(() => String, {
    nullable: true,
    description: both('与依第十一条得出的结论不同的理由', 'Why it departs from what follows from Art. 11'),
  })
  readonly departure?: string | null;
}

@InputType('AdoptFindingsInput', { description: both('认定责任', 'Findings to adopt') })
export class AdoptFindingsInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;

  @Field(() => String, { description: INCIDENT }) readonly incidentCode!: string;

  @Field(() => DayScalar, { nullable: true, description: ON }) readonly on?: Day | null;

  @Field(() => [FindingInput], { description: both('认定', 'The findings') }) readonly findings!: FindingInput[];
}

@InputType('MeasureInput', { description: both('一项措施', 'One measure') })
export class MeasureInput {
  @Field(() => AccountabilityMeasureEnum, { description: both('措施', 'The measure') })
  readonly measure!: AccountabilityMeasure;

  @Field(() => String, {
    nullable: true,
    description: both('因何职务，职务代码', 'Code of the post on account of which'),
  })
  readonly postCode?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: both('整改期限的最后一日', 'The last day for meeting the targets'),
  })
  readonly rectifyBy?: Day | null;

  @Field(() => String, {
    nullable: true,
    description: both('“等”字所指的措施', 'What it is, where the law only says 等'),
  })
  readonly words?: string | null;
}

@InputType('ImposeMeasuresInput', {
  description: both(
    '采取一项或者几项措施；不采取的，写明理由',
    'Measures to impose, single or combined; none for a reason',
  ),
})
export class ImposeMeasuresInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;

  @Field(() => String, { description: INCIDENT }) readonly incidentCode!: string;

  @Field(() => String, { description: CADRE }) readonly cadreCode!: string;

  @Field(() => DayScalar, { nullable: true, description: ON }) readonly on?: Day | null;

  @Field(() => [MeasureInput], { description: both('措施', 'The measures') }) readonly measures!: MeasureInput[];

  @Field(() => String, { nullable: true, description: both('理由', 'The reason') }) readonly reason?: string | null;
}

@InputType('ChangeMeasureInput', { description: both('已采取的措施的变化', 'What became of a measure') })
export class ChangeMeasureInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;

  @Field(() => String, { description: INCIDENT }) readonly incidentCode!: string;

  @Field(() => String, { description: CADRE }) readonly cadreCode!: string;

  @Field(() => AccountabilityMeasureEnum, { description: both('措施', 'The measure') })
  readonly measure!: AccountabilityMeasure;

  @Field(() => DayScalar, { description: both('采取措施的日期', 'The day on which it was imposed') })
  readonly imposedOn!: Day;

  @Field(() => DayScalar, { nullable: true, description: ON }) readonly on?: Day | null;

  @Field(() => String, { nullable: true, description: both('理由', 'The reason') }) readonly reason?: string | null;
}
