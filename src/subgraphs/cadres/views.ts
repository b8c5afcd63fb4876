import type { Day } from '../../core/facts/day';
import type { PortfolioRelation, PortfolioScope, PostRole } from '../../core/facts/values';
import { type AppointmentId, NONE, type Row } from '../../core/hierarchy/hierarchy';
import { postsOf } from '../../core/resolve/organ-facts';
import type { Directory } from '../shared/directory';
import type { AppointmentView } from '../shared/entities/appointment';
import type { CadreView } from '../shared/entities/cadre';
import type { CategoryView } from '../shared/entities/category';
import type { OrganView } from '../shared/entities/organ';
import type { PostView } from '../shared/entities/post';
import type { TerritoryView } from '../shared/entities/territory';
import { endDay, firstDay } from '../shared/entities/versions';
import { holding, holds } from '../shared/within';

export interface PortfolioView {
  readonly scope: PortfolioScope;
  readonly relation: PortfolioRelation;
  readonly organ: OrganView | null;
  readonly category: CategoryView | null;
  readonly territory: TerritoryView | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly document: string | null;
}

function portfolioView(directory: Directory, row: Row, on: Day): PortfolioView {
  const { portfolios } = directory.hierarchy;
  const scope = portfolios.scope(row);
  const target = portfolios.target(row);
  return {
    scope,
    relation: portfolios.relation(row),
    organ: scope === 'ORGAN' ? directory.organ(target, on) : null,
    category: scope === 'CATEGORY' ? directory.category(target) : null,
    territory: scope === 'AREA' ? directory.territory(target, on) : null,
    from: firstDay(portfolios.from(row)),
    to: endDay(portfolios.to(row)),
    document: portfolios.document(row) === '' ? null : portfolios.document(row),
  };
}

/** The portfolios of an appointment on the day. */
export function portfoliosOf(directory: Directory, appointment: AppointmentId, on: Day): PortfolioView[] {
  const { portfolios } = directory.hierarchy;
  const rows = holding(portfolios, portfolios.ofAppointment(appointment), on);
  return Array.from(rows, (row) => portfolioView(directory, row, on));
}

export interface TeamMemberView {
  readonly post: PostView | null;
  readonly appointment: AppointmentView | null;
  readonly cadre: CadreView | null;
  readonly portfolios: readonly PortfolioView[];
}

const RANK: Readonly<Record<PostRole, number>> = { PRINCIPAL: 0, MEMBER: 1, STAFF: 2 };

/** 领导班子 of an organ on the day, principals first: one entry for each appointment, and one for each vacant post. */
export function teamOf(directory: Directory, organ: number, on: Day): TeamMemberView[] {
  const { hierarchy } = directory;
  const { posts, appointments } = hierarchy;
  const team = Array.from(postsOf(hierarchy, organ, on)).filter((post) => posts.role(post) !== 'STAFF');
  team.sort((a, b) => RANK[posts.role(a)] - RANK[posts.role(b)] || a - b);
  return team.flatMap((post) => {
    const held = Array.from(holding(appointments, appointments.ofPost(post), on));
    return (held.length === 0 ? [NONE] : held).map((appointment) => memberView(directory, post, appointment, on));
  });
}

function memberView(directory: Directory, post: number, appointment: AppointmentId, on: Day): TeamMemberView {
  const { appointments } = directory.hierarchy;
  const vacant = appointment === NONE;
  return {
    post: directory.post(post, on),
    appointment: directory.appointment(appointment, on),
    cadre: vacant ? null : directory.cadre(appointments.cadre(appointment), on),
    portfolios: vacant ? [] : portfoliosOf(directory, appointment, on),
  };
}

/** Those of the appointments that hold on the day. */
export function appointmentsOn(directory: Directory, ids: Iterable<AppointmentId>, on: Day): AppointmentView[] {
  const { appointments } = directory.hierarchy;
  const held = Array.from(ids).filter((id) => holds(appointments, id, on));
  return directory.each(held, (id) => directory.appointment(id, on));
}
