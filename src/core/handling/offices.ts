import type { Day } from '../facts/day';
import type { CadreId, Hierarchy, OrganId } from '../hierarchy/hierarchy';

/** The organs in which a cadre holds a post on the day and is not suspended from it, his own post's organ first. */
export function officesOf(
  { appointments, suspensions, posts }: Hierarchy,
  cadre: CadreId,
  on: Day,
): readonly OrganId[] {
  const held = [...appointments.ofCadre(cadre)]
    .filter((each) => appointments.from(each) <= on && on < appointments.to(each))
    .filter((each) =>
      [...suspensions.ofAppointment(each)].every((row) => on < suspensions.from(row) || suspensions.to(row) <= on),
    );
  const own = (each: number) => (appointments.mode(each) === 'SUBSTANTIVE' ? 0 : 1);
  const organs = held.sort((one, other) => own(one) - own(other)).map((each) => posts.organ(appointments.post(each)));
  return [...new Set(organs)];
}
