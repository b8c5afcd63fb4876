import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type { TerritoryLevel } from '../../core/facts/values';
import type { Bearer, DutyKind, Tier } from '../../core/resolve/answer';
import { resolveDuty } from '../../core/resolve/duty';
import type { Matter } from '../../core/resolve/matter';
import type { GraphContext } from '../shared/context';
import { DayScalar } from '../shared/day-scalar';
import { both } from '../shared/describe';
import type { PetitionView } from '../shared/entities/petition';
import { TerritoryLevelEnum } from '../shared/enums';
import { BearerType } from './bearer.types';
import type { BearerView } from './bearer.view';
import { DutyKindEnum, TierEnum } from './enums';
import { petitionMatter } from '../shared/matter';
import { MatterInput, matterOf } from './matter.input';
import { PetitionReference } from './references';
import { ResponsibilityType } from './responsibility.types';
import { ResponsibilityView } from './responsibility.view';

const PROVINCE: TerritoryLevel = 'PROVINCE';

/** As of which day, and up to which level of territories, responsibility is asked. */
@ArgsType()
export class AskedArgs {
  @Field(() => DayScalar, {
    nullable: true,
    description: both(
      '所问日期；略去时：未办结的事项为今天，已办结的为办结日，失职情形为行为日',
      'The day asked about; left out, today for an open petition, the closing day of a closed one, the day of the act of an incident',
    ),
  })
  readonly on?: Day | null;

  @Field(() => TerritoryLevelEnum, {
    nullable: true,
    defaultValue: PROVINCE,
    description: both('党委和政府问到哪一级地区为止', 'Up to which level Party committees and governments are asked'),
  })
  readonly upTo?: TerritoryLevel | null;
}

/** Who bears responsibility for the matter on the day asked or, when none is, on the other. */
export function bornFor(
  { hierarchy, directory }: GraphContext,
  matter: Matter,
  args: AskedArgs,
  otherwise: Day,
): ResponsibilityView {
  const question = { matter, on: args.on ?? otherwise, upTo: args.upTo ?? PROVINCE };
  return new ResponsibilityView(directory, resolveDuty(hierarchy, question));
}

@Resolver(() => ResponsibilityType)
export class ResponsibilityResolver {
  @Query(() => ResponsibilityType, {
    description: both('不必登记在案的事项由谁负责', 'Who bears responsibility for a matter that need not be stored'),
  })
  responsibility(
    @Arg('matter', () => MatterInput, { description: both('事项', 'The matter') }) matter: MatterInput,
    @Args(() => AskedArgs) args: AskedArgs,
    @Ctx() context: GraphContext,
  ): ResponsibilityView {
    return bornFor(context, matterOf(context.hierarchy, matter), args, context.today);
  }

  @FieldResolver(() => [BearerType], { description: both('责任主体', 'Who bears responsibility') })
  bearers(
    @Root() responsibility: ResponsibilityView,
    @Arg('kinds', () => [DutyKindEnum], {
      nullable: true,
      description: both('只要这些种类；略去则为全部', 'Only of these kinds; left out, all'),
    })
    kinds: DutyKind[] | null | undefined,
    @Arg('tier', () => TierEnum, {
      nullable: true,
      description: both('只要本级或者只要上级；略去则为全部', 'Only of this tier; left out, both'),
    })
    tier: Tier | null | undefined,
  ): readonly BearerView[] {
    return responsibility.bearing((bearer) => matches(bearer, kinds ?? null, tier ?? null));
  }
}

const matches = (bearer: Bearer, kinds: readonly DutyKind[] | null, tier: Tier | null): boolean =>
  (kinds === null || kinds.includes(bearer.kind)) && (tier === null || bearer.tier === tier);

@Resolver(() => PetitionReference)
export class PetitionResponsibilityResolver {
  @FieldResolver(() => ResponsibilityType, {
    description: both('该日由谁对本事项负责', 'Who bears responsibility for it on the day'),
  })
  responsibility(
    @Root() { stored, asOf }: PetitionView,
    @Args(() => AskedArgs) args: AskedArgs,
    @Ctx() context: GraphContext,
  ): ResponsibilityView {
    return bornFor(context, petitionMatter(stored), args, asOf);
  }
}
