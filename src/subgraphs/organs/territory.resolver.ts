import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type { TerritoryLevel } from '../../core/facts/values';
import type { GraphContext } from '../shared/context';
import { DayScalar } from '../shared/day-scalar';
import { both, ON } from '../shared/describe';
import { TerritoryView } from '../shared/entities/territory';
import { dayWithin } from '../shared/entities/versions';
import { TerritoryLevelEnum } from '../shared/enums';
import { idOf, territoryByCode } from '../shared/look-up';
import { distinct, idsBelow, pageOf, type Listing, type Page } from '../shared/page';
import { PageArgs } from '../shared/page-args';
import { holding } from '../shared/within';
import { TerritoryConnection, TerritorySuccessionType, TerritoryType } from './territory.types';
import { predecessorsOf, successorsOf, type SuccessionView } from './views';

@ArgsType()
class TerritoriesArgs extends PageArgs {
  @Field(() => TerritoryLevelEnum, { nullable: true, description: both('只要该层级', 'Only of this level') })
  readonly level?: TerritoryLevel | null;

  @Field(() => String, { nullable: true, description: both('名称中含有', 'Only with this in the name') })
  readonly nameContains?: string | null;

  @Field(() => DayScalar, { nullable: true, description: ON })
  readonly on?: Day | null;
}

@ArgsType()
class AllTerritoriesArgs extends TerritoriesArgs {
  @Field(() => String, {
    nullable: true,
    description: both('只要该代码的直接下级', 'Only those directly below this code'),
  })
  readonly parentCode?: string | null;
}

/** Lists those of the territories that exist on the day and meet the conditions. */
function listing(
  { hierarchy, directory }: GraphContext,
  ids: Iterable<number>,
  args: TerritoriesArgs,
  on: Day,
): Listing<TerritoryView> {
  const { territories } = hierarchy;
  return {
    ids,
    keep: (id) => {
      const row = territories.at(id, on);
      if (row < 0 || (args.level != null && territories.level(row) !== args.level)) return false;
      return args.nameContains == null || territories.name(row).includes(args.nameContains);
    },
    show: (id) => directory.territory(id, on),
    idOf: (view) => view.territory,
  };
}

const childrenOf = ({ hierarchy: { territories } }: GraphContext, territory: number, on: Day): readonly number[] =>
  distinct(Array.from(holding(territories, territories.below(territory), on), (row) => territories.territory(row)));

@Resolver(() => TerritoryType)
export class TerritoryResolver {
  @Query(() => TerritoryType, {
    nullable: true,
    description: both('按代码查地区', 'The territory with the code; null if there is none'),
  })
  territory(
    @Arg('code', () => String, { description: both('地区代码', 'Code of the territory') }) code: string,
    @Arg('on', () => DayScalar, { nullable: true, description: ON }) on: Day | null | undefined,
    @Ctx() context: GraphContext,
  ): TerritoryView | null {
    return territoryByCode(context, code, on);
  }

  @Query(() => TerritoryConnection.type, {
    description: both('该日存在的地区，按记录先后', 'Territories that exist on the day, as recorded'),
  })
  territories(
    @Args(() => AllTerritoriesArgs) args: AllTerritoriesArgs,
    @Ctx() context: GraphContext,
  ): Promise<Page<TerritoryView>> {
    const on = args.on ?? context.today;
    const { territory } = context.hierarchy.codes;
    const ids =
      args.parentCode == null
        ? idsBelow(territory.length)
        : childrenOf(context, idOf(territory, args.parentCode, 'parentCode'), on);
    return pageOf(args, listing(context, ids, args, on));
  }

  @FieldResolver(() => TerritoryType, { nullable: true, description: both('上级地区', 'The territory it lies in') })
  parent(
    @Root() { territory, row, asOf, hierarchy }: TerritoryView,
    @Arg('on', () => DayScalar, { nullable: true, description: ON }) on: Day | null | undefined,
    @Ctx() { directory }: GraphContext,
  ): TerritoryView | null {
    const shown = on == null ? row : hierarchy.territories.at(territory, on);
    return shown < 0 ? null : directory.territory(hierarchy.territories.parent(shown), on ?? asOf);
  }

  @FieldResolver(() => TerritoryConnection.type, {
    description: both('直接下级地区', 'The territories directly below'),
  })
  children(
    @Root() { territory, asOf }: TerritoryView,
    @Args(() => TerritoriesArgs) args: TerritoriesArgs,
    @Ctx() context: GraphContext,
  ): Promise<Page<TerritoryView>> {
    const on = args.on ?? asOf;
    return pageOf(args, listing(context, childrenOf(context, territory, on), args, on));
  }

  @FieldResolver(() => [TerritoryType], { description: both('各版本，由早到晚', 'All its versions, earliest first') })
  versions(@Root() { hierarchy, territory, asOf }: TerritoryView): TerritoryView[] {
    const { territories } = hierarchy;
    return Array.from(territories.versions(territory), (row) => {
      const day = dayWithin(territories.from(row), territories.to(row), asOf);
      return new TerritoryView(hierarchy, territory, day, row);
    });
  }

  @FieldResolver(() => [TerritorySuccessionType], { description: both('去向', 'What it went over into') })
  successors(@Root() { territory }: TerritoryView, @Ctx() { directory }: GraphContext): SuccessionView[] {
    return successorsOf(directory, 'TERRITORY', territory);
  }

  @FieldResolver(() => [TerritorySuccessionType], { description: both('来源', 'What it came from') })
  predecessors(@Root() { territory }: TerritoryView, @Ctx() { directory }: GraphContext): SuccessionView[] {
    return predecessorsOf(directory, 'TERRITORY', territory);
  }
}
