import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type { Gravity, IncidentNature, InvolvementRole } from '../../core/facts/values';
import type { IncidentFilter } from '../../storage/oversight/incident.store';
import type { GraphContext } from '../shared/context';
import { keysOf } from '../shared/cursor';
import { DayScalar } from '../shared/day-scalar';
import { both } from '../shared/describe';
import type { CadreView } from '../shared/entities/cadre';
import type { CategoryView } from '../shared/entities/category';
import { IncidentView } from '../shared/entities/incident';
import type { OrganView } from '../shared/entities/organ';
import { PetitionView } from '../shared/entities/petition';
import type { TerritoryView } from '../shared/entities/territory';
import { GravityEnum, IncidentNatureEnum } from '../shared/enums';
import { badInput } from '../shared/errors';
import { idOrNone, incidentByCode } from '../shared/look-up';
import { Page } from '../shared/page';
import { PageArgs, pageSize } from '../shared/page-args';
import { CategoryReference, OrganReference, PetitionReference, TerritoryReference } from './references';
import { IncidentConnection, IncidentType, InvolvementType } from './types';

@ArgsType()
class IncidentsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: both('只要该机关有过错的', 'Only those with this organ at fault'),
  })
  readonly organCode?: string | null;

  @Field(() => Int, { nullable: true, description: both('只要该项情形，1 至 6', 'Only on this ground, 1 to 6') })
  readonly ground?: number | null;

  @Field(() => IncidentNatureEnum, { nullable: true, description: both('只要该责任性质', 'Only of this nature') })
  readonly nature?: IncidentNature | null;

  @Field(() => GravityEnum, { nullable: true, description: both('只要该情节', 'Only of this gravity') })
  readonly gravity?: Gravity | null;

  @Field(() => DayScalar, { nullable: true, description: both('行为在该日或者其后', 'The act on this day or later') })
  readonly actFrom?: Day | null;

  @Field(() => DayScalar, { nullable: true, description: both('行为在该日之前', 'The act before this day') })
  readonly actTo?: Day | null;
}

function incidentFilter({ hierarchy }: GraphContext, args: IncidentsArgs): IncidentFilter {
  const organ = idOrNone(hierarchy.codes.organ, args.organCode, 'organCode');
  if (args.ground != null && (args.ground < 1 || args.ground > 6)) {
    throw badInput('ground', String(args.ground), {
      zh: `ground 为 ${args.ground}，应为第十一条第一款的项次，1 至 6。`,
      en: `ground is ${args.ground}: give the item of Art. 11(1), 1 to 6.`,
    });
  }
  return {
    organs: organ === undefined ? undefined : [organ],
    ground: args.ground ?? undefined,
    nature: args.nature ?? undefined,
    gravity: args.gravity ?? undefined,
    actFrom: args.actFrom ?? undefined,
    actTo: args.actTo ?? undefined,
  };
}

/** A page of incidents, the latest act first. */
async function incidentsPage(context: GraphContext, args: IncidentsArgs): Promise<Page<IncidentView>> {
  const { incidents } = context.loaders;
  const filter = incidentFilter(context, args);
  const size = pageSize(args);
  const [actOn = 0, incident = 0] = args.after == null ? [] : keysOf(args.after, 2);
  const after = args.after == null ? null : { actOn, incident };
  const found = await incidents.page(context.viewer, filter, after, size + 1);
  return new Page(
    found.slice(0, size).map((stored) => new IncidentView(stored)),
    ({ stored }) => [stored.actOn, stored.incident],
    found.length > size,
    after !== null,
    () => incidents.count(context.viewer, filter),
  );
}

interface InvolvementView {
  readonly cadre: CadreView | null;
  readonly role: InvolvementRole;
  readonly record: string | null;
}

@Resolver(() => IncidentType)
export class IncidentResolver {
  @Query(() => IncidentType, {
    nullable: true,
    description: both('按代码查失职情形', 'The incident with the code; null if there is none'),
  })
  incident(
    @Arg('code', () => String, { description: both('失职情形代码', 'Code of the incident') }) code: string,
    @Ctx() context: GraphContext,
  ): Promise<IncidentView | null> {
    return incidentByCode(context, code);
  }

  @Query(() => IncidentConnection.type, {
    description: both('失职情形，最近的在前', 'Incidents, the latest act first'),
  })
  incidents(@Args(() => IncidentsArgs) args: IncidentsArgs, @Ctx() context: GraphContext): Promise<Page<IncidentView>> {
    return incidentsPage(context, args);
  }

  @FieldResolver(() => [OrganReference], {
    description: both('有过错的机关，行为当日的情况', 'The organs at fault, as of the day of the act'),
  })
  organs(@Root() { stored }: IncidentView, @Ctx() { directory }: GraphContext): OrganView[] {
    return directory.each(stored.organs, (id) => directory.organ(id, stored.actOn));
  }

  @FieldResolver(() => PetitionReference, {
    nullable: true,
    description: both('所涉信访事项', 'The petition it is about'),
  })
  async petition(
    @Root() { stored }: IncidentView,
    @Ctx() { loaders, today }: GraphContext,
  ): Promise<PetitionView | null> {
    const petition = stored.petition < 0 ? null : await loaders.petitionById.load(stored.petition);
    return petition === null ? null : new PetitionView(petition, today);
  }

  @FieldResolver(() => CategoryReference, { nullable: true, description: both('事项分类', 'Category') })
  category(@Root() { stored }: IncidentView, @Ctx() { directory }: GraphContext): CategoryView | null {
    return directory.category(stored.category);
  }

  @FieldResolver(() => TerritoryReference, { nullable: true, description: both('地区', 'Territory') })
  territory(@Root() { stored }: IncidentView, @Ctx() { directory }: GraphContext): TerritoryView | null {
    return directory.territory(stored.territory, stored.actOn);
  }

  @FieldResolver(() => [InvolvementType], { description: both('涉及人员', 'Those involved') })
  async involvements(
    @Root() { stored }: IncidentView,
    @Ctx() { directory, loaders }: GraphContext,
  ): Promise<InvolvementView[]> {
    const involvements = await loaders.involvementsIn.load(stored.incident);
    return involvements.map(({ cadre, role, record }) => ({
      cadre: directory.cadre(cadre, stored.actOn),
      role,
      record: record === '' ? null : record,
    }));
  }
}

@Resolver(() => PetitionReference)
export class PetitionIncidentsResolver {
  @FieldResolver(() => [IncidentType], {
    description: both('因该事项而记录的失职情形', 'The incidents recorded about the petition'),
  })
  async incidents(@Root() { stored }: PetitionView, @Ctx() { loaders }: GraphContext): Promise<IncidentView[]> {
    const incidents = await loaders.incidentsOf.load(stored.petition);
    return incidents.map((incident) => new IncidentView(incident));
  }
}
