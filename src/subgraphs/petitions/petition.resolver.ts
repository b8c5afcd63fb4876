import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type { PetitionFilter } from '../../storage/petitions/petition.store';
import type { GraphContext } from '../shared/context';
import { keysOf } from '../shared/cursor';
import { DayScalar } from '../shared/day-scalar';
import { both } from '../shared/describe';
import type { CadreView } from '../shared/entities/cadre';
import type { CategoryView } from '../shared/entities/category';
import type { OrganView } from '../shared/entities/organ';
import { PetitionView } from '../shared/entities/petition';
import type { TerritoryView } from '../shared/entities/territory';
import { idOrNone, petitionByNumber } from '../shared/look-up';
import { Page } from '../shared/page';
import { pageSize, type PageArgs } from '../shared/page-args';
import { petitionFilter, PetitionsArgs, PetitionsHereArgs } from './petitions-args';
import { CadreReference, CategoryReference, TerritoryReference } from './references';
import { AssignmentType, PetitionConnection, PetitionStatusEnum, PetitionType, type PetitionStatus } from './types';

/** A page of petitions, latest registered first. */
async function petitionsPage(
  context: GraphContext,
  filter: PetitionFilter,
  args: PageArgs,
): Promise<Page<PetitionView>> {
  const { petitions } = context.loaders;
  const size = pageSize(args);
  const [registeredOn = 0, petition = 0] = args.after == null ? [] : keysOf(args.after, 2);
  const after = args.after == null ? null : { registeredOn, petition };
  const found = await petitions.page(context.viewer, filter, after, size + 1);
  const shown = found.slice(0, size);
  for (const stored of shown) context.loaders.remember(stored);
  return new Page(
    shown.map((stored) => new PetitionView(stored, context.today)),
    ({ stored }) => [stored.registeredOn, stored.petition],
    found.length > size,
    after !== null,
    () => petitions.count(context.viewer, filter),
  );
}

@Resolver(() => TerritoryReference)
export class TerritoryPetitionsResolver {
  @FieldResolver(() => PetitionConnection.type, {
    description: both(
      '本地区的信访事项，最近登记的在前',
      'Petitions recorded in the territory, latest registered first',
    ),
  })
  petitions(
    @Root() { territory }: TerritoryView,
    @Args(() => PetitionsHereArgs) args: PetitionsHereArgs,
    @Ctx() context: GraphContext,
  ): Promise<Page<PetitionView>> {
    return petitionsPage(context, petitionFilter(context, args, territory), args);
  }
}

interface AssignmentView {
  readonly organ: OrganView | null;
  readonly by: OrganView | null;
}

@Resolver(() => PetitionType)
export class PetitionResolver {
  @Query(() => PetitionType, {
    nullable: true,
    description: both('按编号查信访事项', 'The petition with the number; null if there is none'),
  })
  petition(
    @Arg('number', () => String, { description: both('信访事项编号', 'Number of the petition matter') }) number: string,
    @Ctx() context: GraphContext,
  ): Promise<PetitionView | null> {
    return petitionByNumber(context, number);
  }

  @Query(() => PetitionConnection.type, {
    description: both('信访事项，最近登记的在前', 'Petitions, latest registered first'),
  })
  petitions(@Args(() => PetitionsArgs) args: PetitionsArgs, @Ctx() context: GraphContext): Promise<Page<PetitionView>> {
    const territory = idOrNone(context.hierarchy.codes.territory, args.territoryCode, 'territoryCode');
    return petitionsPage(context, petitionFilter(context, args, territory), args);
  }

  @FieldResolver(() => CategoryReference, { description: both('事项分类', 'Category') })
  category(@Root() { stored }: PetitionView, @Ctx() { directory }: GraphContext): CategoryView | null {
    return directory.category(stored.category);
  }

  @FieldResolver(() => [TerritoryReference], {
    description: both('事发地或者事权所在地，登记当日的情况', 'Where the matter arose, as of the day of registration'),
  })
  territories(@Root() { stored }: PetitionView, @Ctx() { directory }: GraphContext): TerritoryView[] {
    return directory.each(stored.territories, (id) => directory.territory(id, stored.registeredOn));
  }

  @FieldResolver(() => CadreReference, {
    nullable: true,
    description: both('经办人', 'The cadre recorded as handling it'),
  })
  handler(@Root() { stored, asOf }: PetitionView, @Ctx() { directory }: GraphContext): CadreView | null {
    return directory.cadre(stored.handler, asOf);
  }

  @FieldResolver(() => CadreReference, {
    nullable: true,
    description: both('包案领导', 'The leading cadre who took charge of the case'),
  })
  caseLead(@Root() { stored, asOf }: PetitionView, @Ctx() { directory }: GraphContext): CadreView | null {
    return directory.cadre(stored.caseLead, asOf);
  }

  @FieldResolver(() => [AssignmentType], {
    description: both('交办、转送，由早到晚', 'Its assignments, earliest first'),
  })
  assignments(@Root() { stored }: PetitionView, @Ctx() { directory }: GraphContext): AssignmentView[] {
    return stored.assignments.map((assignment) => ({
      ...assignment,
      organ: directory.organ(assignment.organ, assignment.on),
      by: directory.organ(assignment.byOrgan, assignment.on),
    }));
  }

  @FieldResolver(() => PetitionStatusEnum, { description: both('该日是否办结', 'Whether it is open on the day') })
  status(
    @Root() { stored }: PetitionView,
    @Arg('on', () => DayScalar, {
      nullable: true,
      description: both('所问日期；略去即为今天', 'The day asked about; left out, today'),
    })
    on: Day | null | undefined,
    @Ctx() { today }: GraphContext,
  ): PetitionStatus {
    return stored.closedOn !== null && stored.closedOn <= (on ?? today) ? 'CLOSED' : 'OPEN';
  }
}
