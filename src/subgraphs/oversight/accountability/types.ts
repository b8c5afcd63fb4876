import { Field, ObjectType } from 'type-graphql';
import type { Day } from '../../../core/facts/day';
import type { Gravity } from '../../../core/facts/values';
import type { EffectKind } from '../../../core/ladder/effects';
import type { ManagementSource } from '../../../core/ladder/management';
import type { AccountabilityMeasure, Door } from '../../../core/law/ladder';
import type { AccountabilityKind } from '../../../core/resolve/answer';
import { DayScalar } from '../../shared/day-scalar';
import { both } from '../../shared/describe';
import { AccountabilityKindEnum, GravityEnum } from '../../shared/enums';
import { Citation } from '../leads/types';
import { CadreReference, OrganReference, PostReference } from '../references';
import * as enums from './enums';

const MEASURE = both('措施', 'The measure');
const CITATION = both('所依条文', 'The passage it rests on');

@ObjectType('ImposedMeasure', {
  description: both('已采取的措施', 'A measure that was imposed'),
  simpleResolvers: true,
})
export class ImposedMeasureType {
  @Field(() => enums.AccountabilityMeasureEnum, { description: MEASURE }) readonly measure!: AccountabilityMeasure;

  @Field(() => CadreReference, { description: both('被追究责任的干部', 'The cadre') }) readonly cadre!: unknown;

  @Field(() => DayScalar, { description: both('日期', 'The day on which it was imposed') }) readonly on!: Day;

  @Field(() => OrganReference, { description: both('作出的机关', 'The organ that imposed it') }) readonly by!: unknown;

  @Field(() => DayScalar, {
    nullable: true,
    description: both('整改期限的最后一日', 'The last day for meeting the targets'),
  })
  readonly rectifyBy!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: both('达到整改目标的日期', 'The day on which they were met') })
  readonly metOn!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: both('撤销日期', 'The day on which it was revoked') })
  readonly revokedOn!: Day | null;

  @Field(() => String, { description: both('“等”字所指的措施', 'What it is, where the law only says 等') })
  readonly words!: string;

  @Field(() => String, { description: both('说明', 'The reason on record') }) readonly reason!: string;
}

@ObjectType('Imposer', {
  description: both('可以采取措施的机关', 'An organ that may impose a measure'),
  simpleResolvers: true,
})
export class ImposerType {
  @Field(() => OrganReference, { description: both('机关', 'The organ') }) readonly organ!: unknown;

  @Field(() => PostReference, { nullable: true, description: both('因何职务', 'On account of which post') })
  readonly post!: unknown;

  @Field(() => Boolean, {
    description: both('是否推定：没有记录，也没有文件载明', 'Whether it is presumed: nothing on record, no document'),
  })
  readonly presumed!: boolean;
}

@ObjectType('MeasureEffect', { description: both('措施的后果', 'What follows from a measure'), simpleResolvers: true })
export class MeasureEffectType {
  @Field(() => enums.EffectKindEnum, { description: both('种类', 'What it is') }) readonly kind!: EffectKind;

  @Field(() => Citation.type, { description: CITATION }) readonly citation!: unknown;
}

@ObjectType('OpenMeasure', {
  description: both('可以采取的措施', 'A measure that may be imposed'),
  simpleResolvers: true,
})
export class OpenMeasureType {
  @Field(() => enums.AccountabilityMeasureEnum, { description: MEASURE }) readonly measure!: AccountabilityMeasure;

  @Field(() => Citation.type, { description: CITATION }) readonly citation!: unknown;

  @Field(() => [enums.DoorEnum], { description: both('已具备的情形', 'The circumstances that open it') })
  readonly doors!: readonly Door[];

  @Field(() => [ImposerType], {
    description: both('有权限的机关；任何机关都应移送的为空', 'Who may; none where any organ has to hand it over'),
  })
  readonly imposers!: unknown;

  @Field(() => [MeasureEffectType], { description: both('后果', 'What follows') }) readonly effects!: unknown;
}

@ObjectType('ClosedMeasure', {
  description: both('不能采取的措施及理由', 'A measure that may not, and why'),
  simpleResolvers: true,
})
export class ClosedMeasureType {
  @Field(() => enums.AccountabilityMeasureEnum, { description: MEASURE }) readonly measure!: AccountabilityMeasure;

  @Field(() => String, { description: both('理由的代码', 'Code of the reason') }) readonly code!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: both('何日起不再有此障碍', 'The first day on which this is no longer in the way'),
  })
  readonly from!: Day | null;

  @Field(() => Citation.type, { description: CITATION }) readonly citation!: unknown;
}

@ObjectType('Manager', {
  description: both('有管理权限的机关', 'The organ that manages a post'),
  simpleResolvers: true,
})
export class ManagerType {
  @Field(() => PostReference, { description: both('职务', 'The post') }) readonly post!: unknown;

  @Field(() => OrganReference, { description: both('机关', 'The organ') }) readonly organ!: unknown;

  @Field(() => enums.ManagementSourceEnum, { description: both('依据', 'How it is known') })
  readonly source!: ManagementSource;
}

@ObjectType('Ladder', {
  description: both('可以采取哪些追责措施', 'Which measures of accountability are open on a day'),
  simpleResolvers: true,
})
export class LadderType {
  @Field(() => DayScalar, { description: both('所问日期', 'The day asked about') }) readonly on!: Day;

  @Field(() => [OpenMeasureType], { description: both('可以采取的', 'Those that may be imposed') })
  readonly open!: unknown;

  @Field(() => [ClosedMeasureType], { description: both('不能采取的', 'Those that may not') })
  readonly closed!: unknown;

  @Field(() => [ManagerType], { description: both('有管理权限的机关', 'Who manages the posts') })
  readonly managers!: unknown;
}

@ObjectType('AdoptedFinding', {
  description: both('认定的责任：由人依第十一条作出', 'A finding of accountability, adopted by a person'),
  simpleResolvers: true,
})
export class AdoptedFindingType {
  @Field(() => CadreReference, { description: both('干部', 'The cadre') }) readonly cadre!: unknown;

  @Field(() => OrganReference, { description: both('有过错的机关', 'The organ at fault') }) readonly organ!: unknown;

  @Field(() => AccountabilityKindEnum, { description: both('责任', 'What responsibility') })
  readonly kind!: AccountabilityKind;

  @Field(() => DayScalar, { description: both('认定日期', 'The day on which it was adopted') }) readonly on!: Day;

  @Field(() => OrganReference, { description: both('认定的机关', 'The organ that adopted it') }) readonly by!: unknown;

  @Field(() => GravityEnum, { nullable: true, description: both('危害程度', 'How grave the harm is') })
  readonly harm!: Gravity | null;

  @Field(() => GravityEnum, { nullable: true, description: both('影响程度', 'How grave the impact is') })
  readonly impact!: Gravity | null;

  @Field(() => String, {
    description: both(
      '与依第十一条得出的结论不同的理由；相同的为空',
      'Why it departs from what follows from Art. 11; empty where it does not',
    ),
  })
  readonly departure!: string;
}
