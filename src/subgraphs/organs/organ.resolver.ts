import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type { OrganFunction, OrganNature } from '../../core/facts/values';
import { partnerOf } from '../../core/resolve/organ-facts';
import type { GraphContext } from '../shared/context';
import { DayScalar } from '../shared/day-scalar';
import { both, ON } from '../shared/describe';
import { OrganView } from '../shared/entities/organ';
import type { TerritoryView } from '../shared/entities/territory';
import { dayWithin } from '../shared/entities/versions';
import { OrganFunctionEnum, OrganNatureEnum } from '../shared/enums';
import { idOf, organByCode } from '../shared/look-up';
import { distinct, idsBelow, pageOf, type Page } from '../shared/page';
import { PageArgs } from '../shared/page-args';
import { holding, territoriesWithin } from '../shared/within';
import { CompetenceType, OrganConnection, OrganSuccessionType, OrganType } from './organ.types';
import { TerritoryType } from './territory.types';
import { competenceView, predecessorsOf, successorsOf, type CompetenceView, type SuccessionView } from './views';

@ArgsType()
class OrgansOfTerritoryArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: both('是否包括下级地区的机关', 'Whether those of the territories below count too'),
  })
  readonly includeBelow: boolean | null = false;

  @Field(() => OrganNatureEnum, { nullable: true, description: both('只要该性质', 'Only of this nature') })
  readonly nature?: OrganNature | null;

  @Field(() => OrganFunctionEnum, { nullable: true, description: both('只要该职能', 'Only of this function') })
  readonly function?: OrganFunction | null;

  @Field(() => String, { nullable: true, description: both('名称中含有', 'Only with this in the name') })
  readonly nameContains?: string | null;

  @Field(() => DayScalar, { nullable: true, description: ON })
  readonly on?: Day | null;
}

@ArgsType()
class OrgansArgs extends OrgansOfTerritoryArgs {
  @Field(() => String, { nullable: true, description: both('只要该地区的机关', 'Only those of this territory') })
  readonly territoryCode?: string | null;
}

/** Lists those of the organs that exist on the day and meet the conditions. */
function listed(
  context: GraphContext,
  ids: Iterable<number>,
  args: OrgansOfTerritoryArgs,
  on: Day,
): Promise<Page<OrganView>> {
  const { organs } = context.hierarchy;
  return pageOf(args, {
    ids,
    keep: (id) => {
      const row = organs.at(id, on);
      if (row < 0 || (args.nature != null && organs.nature(row) !== args.nature)) return false;
      if (args.function != null && organs.function(row) !== args.function) return false;
      return args.nameContains == null || organs.name(row).includes(args.nameContains);
    },
    show: (id) => context.directory.organ(id, on),
    idOf: (view) => view.organ,
  });
}

/** The organs that belong to the territory on the day, or to one below it. */
function organsIn({ hierarchy }: GraphContext, territory: number, below: boolean, on: Day): readonly number[] {
  const { organs } = hierarchy;
  const territories = below ? territoriesWithin(hierarchy, territory, on) : [territory];
  return distinct(
    territories.flatMap((id) => Array.from(holding(organs, organs.ofTerritory(id), on), (row) => organs.organ(row))),
  );
}

@Resolver(() => TerritoryType)
export class TerritoryOrgansResolver {
  @FieldResolver(() => OrganConnection.type, {
    description: both('该日属于本地区的机关', 'The organs that belong to the territory on the day'),
  })
  organs(
    @Root() { territory, asOf }: TerritoryView,
    @Args(() => OrgansOfTerritoryArgs) args: OrgansOfTerritoryArgs,
    @Ctx() context: GraphContext,
  ): Promise<Page<OrganView>> {
    const on = args.on ?? asOf;
    return listed(context, organsIn(context, territory, args.includeBelow === true, on), args, on);
  }
}

@Resolver(() => OrganType)
export class OrganResolver {
  @Query(() => OrganType, {
    nullable: true,
    description: both('按代码查机关', 'The organ with the code; null if there is none'),
  })
  organ(
    @Arg('code', () => String, { description: both('机关代码', 'Code of the organ') }) code: string,
    @Arg('on', () => DayScalar, { nullable: true, description: ON }) on: Day | null | undefined,
    @Ctx() context: GraphContext,
  ): OrganView | null {
    return organByCode(context, code, on);
  }

  @Query(() => OrganConnection.type, {
    description: both('该日存在的机关，按记录先后', 'Organs that exist on the day, as recorded'),
  })
  organs(@Args(() => OrgansArgs) args: OrgansArgs, @Ctx() context: GraphContext): Promise<Page<OrganView>> {
    const on = args.on ?? context.today;
    const { codes } = context.hierarchy;
    if (args.territoryCode == null) return listed(context, idsBelow(codes.organ.length), args, on);
    const territory = idOf(codes.territory, args.territoryCode, 'territoryCode');
    return listed(context, organsIn(context, territory, args.includeBelow === true, on), args, on);
  }

  @FieldResolver(() => TerritoryType, { description: both('所属地区', 'The territory it belongs to') })
  territory(@Root() { hierarchy, row, asOf }: OrganView, @Ctx() { directory }: GraphContext): TerritoryView | null {
    return directory.territory(hierarchy.organs.territory(row), asOf);
  }

  @FieldResolver(() => OrganType, {
    nullable: true,
    description: both('合署办公的机关', 'The organ it is co-located with'),
  })
  coLocatedWith(
    @Root() { hierarchy, organ, asOf }: OrganView,
    @Arg('on', () => DayScalar, { nullable: true, description: ON }) on: Day | null | undefined,
    @Ctx() { directory }: GraphContext,
  ): OrganView | null {
    return directory.organ(partnerOf(hierarchy, organ, on ?? asOf), on ?? asOf);
  }

  @FieldResolver(() => [CompetenceType], { description: both('该日的职权', 'Its competences on the day') })
  competences(
    @Root() { hierarchy, organ, asOf }: OrganView,
    @Arg('on', () => DayScalar, { nullable: true, description: ON }) on: Day | null | undefined,
    @Ctx() { directory }: GraphContext,
  ): CompetenceView[] {
    const { competences } = hierarchy;
    const rows = holding(competences, competences.ofOrgan(organ), on ?? asOf);
    return Array.from(rows, (row) => competenceView(directory, row));
  }

  @FieldResolver(() => [OrganType], { description: both('各版本，由早到晚', 'All its versions, earliest first') })
  versions(@Root() { hierarchy, organ, asOf }: OrganView): OrganView[] {
    const { organs } = hierarchy;
    return Array.from(organs.versions(organ), (row) => {
      const day = dayWithin(organs.from(row), organs.to(row), asOf);
      return new OrganView(hierarchy, organ, day, row);
    });
  }

  @FieldResolver(() => [OrganSuccessionType], { description: both('去向', 'What went over to others') })
  successors(@Root() { organ }: OrganView, @Ctx() { directory }: GraphContext): SuccessionView[] {
    return successorsOf(directory, 'ORGAN', organ);
  }

  @FieldResolver(() => [OrganSuccessionType], { description: both('来源', 'What came from others') })
  predecessors(@Root() { organ }: OrganView, @Ctx() { directory }: GraphContext): SuccessionView[] {
    return predecessorsOf(directory, 'ORGAN', organ);
  }
}
