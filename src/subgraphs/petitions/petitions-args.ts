import { ArgsType, Field } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type { PetitionChannel, PetitionKind } from '../../core/facts/values';
import type { Hierarchy } from '../../core/hierarchy/hierarchy';
import type { PetitionFilter } from '../../storage/petitions/petition.store';
import type { GraphContext } from '../shared/context';
import { DayScalar } from '../shared/day-scalar';
import { both } from '../shared/describe';
import { PetitionChannelEnum, PetitionKindEnum } from '../shared/enums';
import { idOrNone } from '../shared/look-up';
import { PageArgs } from '../shared/page-args';
import { categoriesWithin, territoriesEverWithin } from '../shared/within';

/** Which petitions of a territory or category are listed. */
@ArgsType()
export class PetitionsHereArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: both(
      '是否包括下级地区的事项，包括曾经的下级地区',
      'Whether those of the territories that lie below it, or once did, count too',
    ),
  })
  readonly includeBelow: boolean | null = false;

  @Field(() => String, {
    nullable: true,
    description: both('只要该分类及其下级的事项', 'Only those of this category and the ones below'),
  })
  readonly categoryCode?: string | null;

  @Field(() => PetitionChannelEnum, {
    nullable: true,
    description: both('只要该渠道', 'Only those that came by this channel'),
  })
  readonly channel?: PetitionChannel | null;

  @Field(() => PetitionKindEnum, { nullable: true, description: both('只要该种类', 'Only those of this kind') })
  readonly kind?: PetitionKind | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: both('登记于该日或者其后', 'Registered on this day or later'),
  })
  readonly registeredFrom?: Day | null;

  @Field(() => DayScalar, { nullable: true, description: both('登记于该日之前', 'Registered before this day') })
  readonly registeredTo?: Day | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: both('该日已登记而未办结', 'Registered and not yet closed on this day'),
  })
  readonly openOn?: Day | null;

  @Field(() => String, { nullable: true, description: both('标题中含有', 'Only with this in the title') })
  readonly titleContains?: string | null;
}

@ArgsType()
export class PetitionsArgs extends PetitionsHereArgs {
  @Field(() => String, { nullable: true, description: both('只要该地区的事项', 'Only those of this territory') })
  readonly territoryCode?: string | null;
}

/** The conditions asked for, of petitions in a territory or, for undefined, anywhere. */
export function petitionFilter(
  { hierarchy }: GraphContext,
  args: PetitionsHereArgs,
  territory: number | undefined,
): PetitionFilter {
  const category = idOrNone(hierarchy.codes.category, args.categoryCode, 'categoryCode');
  return {
    territories: territory === undefined ? undefined : within(hierarchy, territory, args),
    categories: category === undefined ? undefined : categoriesWithin(hierarchy, category),
    channel: args.channel ?? undefined,
    kind: args.kind ?? undefined,
    registeredFrom: args.registeredFrom ?? undefined,
    registeredTo: args.registeredTo ?? undefined,
    openOn: args.openOn ?? undefined,
    titleContains: args.titleContains ?? undefined,
  };
}

const within = (hierarchy: Hierarchy, territory: number, { includeBelow }: PetitionsHereArgs): readonly number[] =>
  includeBelow === true ? territoriesEverWithin(hierarchy, territory) : [territory];
