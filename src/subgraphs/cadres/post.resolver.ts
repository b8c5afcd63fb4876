import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type { GraphContext } from '../shared/context';
import { DayScalar } from '../shared/day-scalar';
import { both, ON } from '../shared/describe';
import type { AppointmentView } from '../shared/entities/appointment';
import type { CadreView } from '../shared/entities/cadre';
import type { OrganView } from '../shared/entities/organ';
import type { PostView } from '../shared/entities/post';
import { postByCode } from '../shared/look-up';
import { OrganReference } from './references';
import { AppointmentType, CadreType, PortfolioType, PostType, TeamMemberType } from './types';
import { appointmentsOn, portfoliosOf, teamOf, type PortfolioView, type TeamMemberView } from './views';

@Resolver(() => PostType)
export class PostResolver {
  @Query(() => PostType, {
    nullable: true,
    description: both('按代码查职务', 'The post with the code; null if there is none'),
  })
  post(
    @Arg('code', () => String, { description: both('职务代码', 'Code of the post') }) code: string,
    @Ctx() context: GraphContext,
  ): PostView | null {
    return postByCode(context, code);
  }

  @FieldResolver(() => OrganReference, { description: both('所属机关', 'The organ it belongs to') })
  organ(@Root() { hierarchy, post, asOf }: PostView, @Ctx() { directory }: GraphContext): OrganView | null {
    return directory.organ(hierarchy.posts.organ(post), asOf);
  }

  @FieldResolver(() => OrganReference, {
    nullable: true,
    description: both(
      '有管理权限的机关，未记录则为空',
      'The organ with authority over its holder; null where none is recorded',
    ),
  })
  managedBy(@Root() { hierarchy, post, asOf }: PostView, @Ctx() { directory }: GraphContext): OrganView | null {
    return directory.organ(hierarchy.posts.managedBy(post), asOf);
  }

  @FieldResolver(() => [AppointmentType], {
    description: both('该日的任职，空缺则无', 'The appointments to it on the day; none while it is vacant'),
  })
  appointments(
    @Root() { hierarchy, post, asOf }: PostView,
    @Arg('on', () => DayScalar, { nullable: true, description: ON }) on: Day | null | undefined,
    @Ctx() { directory }: GraphContext,
  ): AppointmentView[] {
    return appointmentsOn(directory, hierarchy.appointments.ofPost(post), on ?? asOf);
  }
}

@Resolver(() => AppointmentType)
export class AppointmentResolver {
  @FieldResolver(() => CadreType, { description: both('任职的干部', 'The cadre appointed') })
  cadre(
    @Root() { hierarchy, appointment, asOf }: AppointmentView,
    @Ctx() { directory }: GraphContext,
  ): CadreView | null {
    return directory.cadre(hierarchy.appointments.cadre(appointment), asOf);
  }

  @FieldResolver(() => PostType, { description: both('所任职务', 'The post') })
  post(@Root() { hierarchy, appointment, asOf }: AppointmentView, @Ctx() { directory }: GraphContext): PostView | null {
    return directory.post(hierarchy.appointments.post(appointment), asOf);
  }

  @FieldResolver(() => [PortfolioType], { description: both('该日的分工', 'Its portfolios on the day') })
  portfolios(
    @Root() { appointment, asOf }: AppointmentView,
    @Arg('on', () => DayScalar, { nullable: true, description: ON }) on: Day | null | undefined,
    @Ctx() { directory }: GraphContext,
  ): PortfolioView[] {
    return portfoliosOf(directory, appointment, on ?? asOf);
  }
}

@Resolver(() => OrganReference)
export class OrganTeamResolver {
  @FieldResolver(() => [TeamMemberType], {
    description: both(
      '该日的领导班子，主要负责人在前，包括空缺的职务',
      'The leadership team on the day, principals first, vacant posts included',
    ),
  })
  leadershipTeam(
    @Root() { organ, asOf }: OrganView,
    @Arg('on', () => DayScalar, { nullable: true, description: ON }) on: Day | null | undefined,
    @Ctx() { directory }: GraphContext,
  ): TeamMemberView[] {
    return teamOf(directory, organ, on ?? asOf);
  }

  @FieldResolver(() => [PostType], {
    description: both(
      '该日的全部职务，包括班子外职务',
      'All posts of the organ on the day, those outside the team included',
    ),
  })
  posts(
    @Root() { hierarchy, organ, asOf }: OrganView,
    @Arg('on', () => DayScalar, { nullable: true, description: ON }) on: Day | null | undefined,
    @Ctx() { directory }: GraphContext,
  ): PostView[] {
    const day = on ?? asOf;
    const { posts } = hierarchy;
    const existing = Array.from(posts.ofOrgan(organ)).filter((post) => posts.from(post) <= day && day < posts.to(post));
    return directory.each(existing, (post) => directory.post(post, day));
  }
}
