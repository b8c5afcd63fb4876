import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Day } from '../../../core/facts/day';
import type { GraphContext } from '../../shared/context';
import { DayScalar } from '../../shared/day-scalar';
import { both } from '../../shared/describe';
import { messageOf } from '../../shared/message';
import type { PetitionView } from '../../shared/entities/petition';
import { recordOf } from '../../shared/petition-record';
import { PetitionType } from '../types';
import { DeadlineType, LimitNotBindingType, PetitionWorkType, RefusedStepType } from './types';
import { WorkView } from './views';

@Resolver(() => PetitionType)
export class PetitionWorkResolver {
  @FieldResolver(() => PetitionWorkType, {
    description: both(
      '办理情况：记录、可以采取的步骤、期限',
      'The work on it as of the end of a day: the record, what may be done, what is due',
    ),
  })
  async work(
    @Root() { stored }: PetitionView,
    @Arg('on', () => DayScalar, {
      nullable: true,
      description: both('所问日期；略去即为今天', 'The day asked about; left out, today'),
    })
    on: Day | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<WorkView> {
    const work = await context.loaders.workOf.load(stored.petition);
    return new WorkView(context, recordOf(context.hierarchy, stored, work), on ?? context.today);
  }

  @FieldResolver(() => Int, {
    description: both(
      '版本：最近一次改动所在的修订；写入时作为 expectedVersion',
      'Its version: the revision of the last change; given as expectedVersion when writing',
    ),
  })
  async version(@Root() { stored }: PetitionView, @Ctx() { loaders }: GraphContext): Promise<number> {
    return (await loaders.workOf.load(stored.petition))?.version ?? 0;
  }
}

export const workResolvers = [
  PetitionWorkResolver,
  messageOf(RefusedStepType, '理由的文字', 'The reason in words'),
  messageOf(DeadlineType, '期限的文字', 'The deadline in words'),
  messageOf(LimitNotBindingType, '理由的文字', 'The reason in words'),
] as const;
