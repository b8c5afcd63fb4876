import { ALWAYS, type Day } from '../facts/day';
import type { AppointmentId, CadreId, Hierarchy, OrganId, PostId } from '../hierarchy/hierarchy';
import { holds, postsOf, teamOf } from './organ-facts';

/** Somebody in a post on a day. */
export interface Holder {
  readonly post: PostId;
  readonly appointment: AppointmentId;
  readonly cadre: CadreId;
}

export const isSuspended = ({ suspensions }: Hierarchy, appointment: AppointmentId, on: Day): boolean => {
  for (const row of suspensions.ofAppointment(appointment)) if (holds(suspensions, row, on)) return true;
  return false;
};

/** The appointments to the post that hold on the day, suspended ones included. */
export function appointedTo({ appointments }: Hierarchy, post: PostId, on: Day): Holder[] {
  const found: Holder[] = [];
  for (const appointment of appointments.ofPost(post))
    if (appointments.from(appointment) <= on && on < appointments.to(appointment))
      found.push({ post, appointment, cadre: appointments.cadre(appointment) });
  return found;
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
export function headsOf(hierarchy: Hierarchy, organ: OrganId, on: Day): Heads {
  const { posts, appointments } = hierarchy;
  const team = postsOf(hierarchy, organ, on).filter((post) => posts.role(post) !== 'STAFF');
  const presides = ({ appointment }: Holder) => appointments.mode(appointment) === 'PRESIDING';
  const free = ({ appointment }: Holder) => !isSuspended(hierarchy, appointment, on);
  const presiding = team.flatMap((post) => appointedTo(hierarchy, post, on).filter(presides)).filter(free);
  const headPosts = team.filter((post) => posts.role(post) === 'PRINCIPAL');
  const appointed = headPosts.flatMap((post) => appointedTo(hierarchy, post, on).filter((holder) => !presides(holder)));
  const inOffice = appointed.filter(free);
  const held = new Set(inOffice.map(({ post }) => post));
  const somebodyPresides = presiding.length > 0;
  return {
    principals: inOffice.length > 0 ? inOffice : presiding,
    suspended: appointed.filter((holder) => !free(holder)),
    vacant: somebodyPresides ? [] : headPosts.filter((post) => !held.has(post)),
    headless: headPosts.length === 0 && !somebodyPresides,
    presiding: inOffice.length === 0 && somebodyPresides,
  };
}

/**
 * The first day, up to and including `on`, from which the appointment was not served without a break: its end, or the
 * start of the suspension that lasts; `ALWAYS` when it was not served before `on` at all.
 */
export function servedUntil({ appointments, suspensions }: Hierarchy, appointment: AppointmentId, on: Day): Day {
  let end = Math.min(appointments.to(appointment), on);
  for (let moved = true; moved;) {
    moved = false;
    for (const row of suspensions.ofAppointment(appointment)) {
      if (suspensions.from(row) < end && end <= suspensions.to(row)) {
        end = suspensions.from(row);
        moved = true;
      }
    }
  }
  return end > appointments.from(appointment) ? end : ALWAYS;
}

/** Since when a principal post has had neither a holder in office nor anybody presiding: for `PRINCIPAL_VACANT`. */
export function vacantSince(hierarchy: Hierarchy, post: PostId, on: Day): Day {
  const { posts, appointments } = hierarchy;
  let since = ALWAYS;
  for (const appointment of appointments.ofPost(post)) since = Math.max(since, servedUntil(hierarchy, appointment, on));
  since = Math.max(since, presidedUntil(hierarchy, posts.organ(post), on));
  return since === ALWAYS ? posts.from(post) : since;
}

/** Since when an organ without principal posts has had no head. */
export function headlessSince(hierarchy: Hierarchy, organ: OrganId, on: Day): Day {
  const { posts, appointments, organs } = hierarchy;
  let since = presidedUntil(hierarchy, organ, on);
  for (const post of posts.ofOrgan(teamOf(hierarchy, organ, on))) {
    if (posts.role(post) !== 'PRINCIPAL') continue;
    for (const appointment of appointments.ofPost(post))
      since = Math.max(since, servedUntil(hierarchy, appointment, on));
  }
  const [first] = organs.versions(organ);
  return since === ALWAYS && first !== undefined ? organs.from(first) : since;
}

function presidedUntil(hierarchy: Hierarchy, organ: OrganId, on: Day): Day {
  const { posts, appointments } = hierarchy;
  let until = ALWAYS;
  for (const post of posts.ofOrgan(teamOf(hierarchy, organ, on)))
    for (const appointment of appointments.ofPost(post))
      if (appointments.mode(appointment) === 'PRESIDING')
        until = Math.max(until, servedUntil(hierarchy, appointment, on));
  return until;
}
