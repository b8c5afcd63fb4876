import { ALWAYS, type Day } from '../facts/day';
import type { AppointmentId, Hierarchy, OrganId, PostId } from '../hierarchy/hierarchy';
import { teamOf } from './organ-facts';

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
