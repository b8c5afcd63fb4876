import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import { LEADERSHIP_RELATIONS, type LeadershipRelation } from '../../core/facts/values';
import type { Hierarchy, Row, Rows } from '../../core/hierarchy/hierarchy';
import type { GraphContext } from '../shared/context';
import { DayScalar } from '../shared/day-scalar';
import { both, ON } from '../shared/describe';
import type { OrganView } from '../shared/entities/organ';
import { LeadershipRelationEnum } from '../shared/enums';
import { pageOf, type Page } from '../shared/page';
import { PageArgs } from '../shared/page-args';
import { holding } from '../shared/within';
import { LeadershipConnection, LeadershipType, OrganType } from './organ.types';
import { leadershipView, type LeadershipView } from './views';

const RELATIONS = both('只要这些关系；略去则为全部', 'Only over these relations; left out, all');
const TRANSITIVE = both('是否一直追溯到顶', 'Whether to go on all the way');

@ArgsType()
class SubordinatesArgs extends PageArgs {
  @Field(() => DayScalar, { nullable: true, description: ON })
  readonly on?: Day | null;

  @Field(() => [LeadershipRelationEnum], { nullable: true, description: RELATIONS })
  readonly relations?: LeadershipRelation[] | null;
}

/** The rows that hold on the day over one of the relations. */
function chosen(
  { leaderships }: Hierarchy,
  rows: Rows,
  on: Day,
  relations: readonly LeadershipRelation[] | null | undefined,
): Row[] {
  const valid = Array.from(holding(leaderships, rows, on));
  return relations == null ? valid : valid.filter((row) => relations.includes(leaderships.relation(row)));
}

/** The relations upward from the organ, nearest first, each organ's superiors once. */
function upward(
  hierarchy: Hierarchy,
  organ: number,
  on: Day,
  relations: readonly LeadershipRelation[] | null | undefined,
): Row[] {
  const { leaderships } = hierarchy;
  const found: Row[] = [];
  const asked = new Set([organ]);
  for (const subordinate of asked) {
    for (const row of chosen(hierarchy, leaderships.above(subordinate), on, relations)) {
      found.push(row);
      asked.add(leaderships.superior(row));
    }
  }
  return found;
}

/** A number for a relation to one superior, by subordinate and kind. */
const placeOf = ({ leaderships }: Hierarchy, row: Row): number =>
  leaderships.organ(row) * 16 + LEADERSHIP_RELATIONS.indexOf(leaderships.relation(row));

@Resolver(() => OrganType)
export class OrganLeadershipResolver {
  @FieldResolver(() => [LeadershipType], {
    description: both('该日对上级的领导关系', 'Its relations to its superiors on the day'),
  })
  superiors(
    @Root() { hierarchy, organ, asOf }: OrganView,
    @Arg('on', () => DayScalar, { nullable: true, description: ON }) on: Day | null | undefined,
    @Arg('relations', () => [LeadershipRelationEnum], { nullable: true, description: RELATIONS })
    relations: LeadershipRelation[] | null | undefined,
    @Arg('transitive', () => Boolean, { nullable: true, defaultValue: false, description: TRANSITIVE })
    transitive: boolean | null | undefined,
    @Ctx() { directory }: GraphContext,
  ): LeadershipView[] {
    const day = on ?? asOf;
    const rows =
      transitive === true
        ? upward(hierarchy, organ, day, relations)
        : chosen(hierarchy, hierarchy.leaderships.above(organ), day, relations);
    return rows.map((row) => leadershipView(directory, row, day));
  }

  @FieldResolver(() => LeadershipConnection.type, {
    description: both('该日下级对本机关的领导关系', 'The relations of its subordinates to it on the day'),
  })
  subordinates(
    @Root() { hierarchy, organ, asOf }: OrganView,
    @Args(() => SubordinatesArgs) args: SubordinatesArgs,
    @Ctx() { directory }: GraphContext,
  ): Promise<Page<LeadershipView>> {
    const day = args.on ?? asOf;
    const rows = chosen(hierarchy, hierarchy.leaderships.below(organ), day, args.relations);
    const byPlace = new Map(rows.map((row) => [placeOf(hierarchy, row), row]));
    return pageOf(args, {
      ids: [...byPlace.keys()].sort((a, b) => a - b),
      keep: () => true,
      show: (place) => leadershipView(directory, byPlace.get(place) ?? -1, day),
      idOf: ({ organ: subordinate, relation }) =>
        (subordinate?.organ ?? 0) * 16 + LEADERSHIP_RELATIONS.indexOf(relation),
    });
  }
}
