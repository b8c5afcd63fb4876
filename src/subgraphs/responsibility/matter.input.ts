import { Field, InputType } from 'type-graphql';
import { ALWAYS, FOREVER, type Day } from '../../core/facts/day';
import { NONE, type Hierarchy } from '../../core/hierarchy/hierarchy';
import type { Assigned, Matter } from '../../core/resolve/matter';
import { DayScalar } from '../shared/day-scalar';
import { both } from '../shared/describe';
import { badInput } from '../shared/errors';
import { idOf, idOrNone } from '../shared/look-up';

@InputType('MatterInput', { description: both('不必登记在案的事项', 'A matter that need not be stored') })
export class MatterInput {
  @Field(() => [String], {
    description: both('事发地或者事权所在地的代码，至少一个', 'Codes of the territories where it arose, at least one'),
  })
  readonly territoryCodes!: string[];

  @Field(() => String, { description: both('事项分类代码', 'Code of its category') })
  readonly categoryCode!: string;

  @Field(() => String, {
    nullable: true,
    description: both('已交办的机关的代码', 'Code of the organ it was assigned to'),
  })
  readonly organCode?: string | null;

  @Field(() => String, { nullable: true, description: both('经办人的代码', 'Code of the cadre who handles it') })
  readonly handlerCode?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: both('是否涉法涉诉', 'Whether it is litigation-related'),
  })
  readonly litigationRelated?: boolean | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: both(
      '代码所记录的日期；略去即为所问日期',
      'The day on which the codes were recorded; left out, the day asked about',
    ),
  })
  readonly recordedOn?: Day | null;
}

/** The matter that an input describes. Refuses codes that are not on record, naming the argument. */
export function matterOf({ codes }: Hierarchy, input: MatterInput): Matter {
  if (input.territoryCodes.length === 0) {
    throw badInput('matter.territoryCodes', '', {
      zh: 'matter.territoryCodes 为空，请至少给出一个地区代码。',
      en: 'matter.territoryCodes is empty: give the code of at least one territory.',
    });
  }
  const recordedOn = input.recordedOn ?? null;
  const organ = idOrNone(codes.organ, input.organCode, 'matter.organCode');
  return {
    territories: input.territoryCodes.map((code, i) => idOf(codes.territory, code, `matter.territoryCodes[${i}]`)),
    category: idOf(codes.category, input.categoryCode, 'matter.categoryCode'),
    assignments: organ === undefined ? [] : [standing(organ, recordedOn)],
    handler: idOrNone(codes.cadre, input.handlerCode, 'matter.handlerCode') ?? NONE,
    caseLead: NONE,
    litigationRelated: input.litigationRelated ?? false,
    recordedOn,
    atFault: [],
  };
}

/** An assignment that stands on every day; its code is read on the day it was recorded. */
const standing = (organ: number, readOn: Day | null): Assigned => ({
  organ,
  kind: 'ASSIGN',
  role: 'LEAD',
  on: ALWAYS,
  endedOn: FOREVER,
  readOn,
});
