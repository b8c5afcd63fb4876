import { type Day, formatDay } from '../../../core/facts/day';
import type { PetitionPath } from '../../../core/facts/values';
import type { WorkEntry } from '../../../core/handling/entry';
import type { RecordedAssignment } from '../../../core/handling/from-records';
import { type CadreId, type Hierarchy, NONE, type OrganId } from '../../../core/hierarchy/hierarchy';

/** What steps may change of a petition, as the audit trail keeps it: by codes and days. */
export const stateOf = (
  { codes }: Hierarchy,
  petition: {
    readonly path: PetitionPath | null;
    readonly closedOn: Day | null;
    readonly handler: CadreId;
    readonly assignments: readonly RecordedAssignment[];
  },
): object => ({
  path: petition.path,
  closedOn: dayText(petition.closedOn),
  handler: petition.handler === NONE ? null : codes.cadre.at(petition.handler),
  assignments: petition.assignments.map(({ organ, byOrgan, kind, role, on, endedOn }) => ({
    organ: codes.organ.at(organ),
    by: byOrgan === NONE ? null : codes.organ.at(byOrgan),
    kind,
    role,
    on: formatDay(on),
    endedOn: dayText(endedOn),
  })),
});

/** An entry of the record, as the audit trail keeps it: what it says, by codes and days. */
export function entryRow({ codes }: Hierarchy, { step, on, place, note, cadre, ...entry }: WorkEntry): object {
  const { by, to, inPlaceOf, objector, received, reportBy, since, ...particulars } = entry;
  const organs = Object.entries({ by, to, inPlaceOf, objector } satisfies Record<string, OrganId>);
  const days = Object.entries({ received, reportBy, since });
  const said: (readonly [string, unknown])[] = [
    ...organs.filter(([, organ]) => organ !== NONE).map(([name, organ]) => [name, codes.organ.at(organ)] as const),
    ...days.map(([name, day]) => [name, dayText(day)] as const),
    ...Object.entries(particulars),
  ];
  return {
    step,
    on: formatDay(on),
    place,
    ...(Object.fromEntries(said.filter(([, value]) => value !== null)) as object),
    ...(note === '' ? {} : { note }),
    ...(cadre === NONE ? {} : { cadre: codes.cadre.at(cadre) }),
  };
}

const dayText = (on: Day | null): string | null => (on === null ? null : formatDay(on));
