import type { Day } from '../facts/day';
import type { PostRole } from '../facts/values';
import type { AppointmentId, CadreId, Hierarchy, OrganId, PostId, Row } from '../hierarchy/hierarchy';
import { holds, postsOf } from './organ-facts';

/** Somebody in a post on a day. */
export interface Holder {
  readonly post: PostId;
  readonly appointment: AppointmentId;
  readonly cadre: CadreId;
}

const isSuspended = ({ suspensions }: Hierarchy, appointment: AppointmentId, on: Day): boolean => {
  for (const row of suspensions.ofAppointment(appointment)) if (holds(suspensions, row, on)) return true;
  return false;
};

/** Somebody in a post of an organ, as the rules look at him. */
export interface Member extends Holder {
  readonly role: PostRole;
  /** 主持工作: a member who presides for want of a head. */
  readonly presides: boolean;
  readonly suspended: boolean;
  /** The portfolios of being in charge (分管) that hold on the day. */
  readonly inCharge: readonly Row[];
}

/** An organ's posts and who is in them on one day, staff included; a partner's (合署) where it has none of its own. */
export interface Team {
  /** The posts that exist on the day. */
  readonly posts: readonly PostId[];
  readonly members: readonly Member[];
}

/** Reads the team of an organ on a day. */
export function readTeam(hierarchy: Hierarchy, organ: OrganId, on: Day): Team {
  const posts = postsOf(hierarchy, organ, on);
  const members: Member[] = [];
  for (const post of posts)
    for (const appointment of hierarchy.appointments.ofPost(post))
      if (isAppointed(hierarchy, appointment, on)) members.push(memberOf(hierarchy, post, appointment, on));
  return { posts, members };
}

const isAppointed = ({ appointments }: Hierarchy, appointment: AppointmentId, on: Day): boolean =>
  appointments.from(appointment) <= on && on < appointments.to(appointment);

function memberOf(hierarchy: Hierarchy, post: PostId, appointment: AppointmentId, on: Day): Member {
  const { appointments, posts, portfolios } = hierarchy;
  const role = posts.role(post);
  const inCharge: Row[] = [];
  if (role !== 'STAFF')
    for (const row of portfolios.ofAppointment(appointment))
      if (holds(portfolios, row, on) && portfolios.relation(row) === 'IN_CHARGE') inCharge.push(row);
  return {
    post,
    appointment,
    cadre: appointments.cadre(appointment),
    role,
    presides: appointments.mode(appointment) === 'PRESIDING',
    suspended: isSuspended(hierarchy, appointment, on),
    inCharge,
  };
}

/** The heads of an organ's team on a day (R4.P). */
export interface Heads {
  readonly principals: readonly Holder[];
  readonly suspended: readonly Holder[];
  /** `PRINCIPAL` posts without a holder in office; empty while somebody presides (主持工作). */
  readonly vacant: readonly PostId[];
  /** No `PRINCIPAL` post exists, and nobody presides. */
  readonly headless: boolean;
  /** Whether the principals are members who preside for want of a head. */
  readonly presiding: boolean;
}

/** R4.P: the holders of principal posts in office and not suspended; if there are none, whoever presides. */
export function headsOf({ posts }: Hierarchy, { posts: existing, members }: Team): Heads {
  const presiding = members.filter(({ presides, role, suspended }) => presides && role !== 'STAFF' && !suspended);
  const appointed = members.filter(({ presides, role }) => !presides && role === 'PRINCIPAL');
  const inOffice = appointed.filter(({ suspended }) => !suspended);
  const headPosts = existing.filter((post) => posts.role(post) === 'PRINCIPAL');
  const somebodyPresides = presiding.length > 0;
  return {
    principals: inOffice.length > 0 ? inOffice : presiding,
    suspended: appointed.filter(({ suspended }) => suspended),
    vacant: somebodyPresides ? [] : headPosts.filter((post) => !inOffice.some((holder) => holder.post === post)),
    headless: headPosts.length === 0 && !somebodyPresides,
    presiding: inOffice.length === 0 && somebodyPresides,
  };
}
