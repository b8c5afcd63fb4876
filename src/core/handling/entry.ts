import type { AssignmentRole, PetitionPath } from '../facts/values';
import type { Day } from '../facts/day';
import { type CadreId, type Hierarchy, NONE, type OrganId } from '../hierarchy/hierarchy';
import type { Actor, DeclineReason, Outcome, WorkEvent, WorkStep } from './step';

/** An entry as it is on record: all that any step may say. References are `NONE`, the rest null, where it says nothing. */
export interface WorkEntry {
  readonly step: WorkStep;
  readonly on: Day;
  /** Its place in the record. */
  readonly place: number;
  readonly by: OrganId;
  readonly inPlaceOf: OrganId;
  readonly to: OrganId;
  readonly objector: OrganId;
  /** Who recorded it; `NONE` where it is known from the other records alone. */
  readonly cadre: CadreId;
  readonly role: AssignmentRole | null;
  readonly received: Day | null;
  readonly reportBy: Day | null;
  readonly since: Day | null;
  readonly agreed: boolean | null;
  readonly path: PetitionPath | null;
  readonly reason: DeclineReason | null;
  readonly outcome: Outcome | null;
  readonly days: number | null;
  readonly note: string;
}

export const SAYS_NOTHING = {
  by: NONE,
  inPlaceOf: NONE,
  to: NONE,
  objector: NONE,
  cadre: NONE,
  role: null,
  received: null,
  reportBy: null,
  since: null,
  agreed: null,
  path: null,
  reason: null,
  outcome: null,
  days: null,
  note: '',
} satisfies Partial<WorkEntry>;

/** The entry as the rules read it, its organs as they were on the day. */
export function eventOf(hierarchy: Hierarchy, entry: WorkEntry): WorkEvent {
  const { step, on, place: order, by, to, inPlaceOf, objector, role, received, reportBy, since, ...says } = entry;
  const { agreed, path, reason, outcome, days } = says;
  const actors = Object.entries({ by, to }).map(([name, organ]) => [name, actorOn(hierarchy, organ, on)] as const);
  const references = Object.entries({ inPlaceOf, objector }).filter(([, organ]) => organ !== NONE);
  const particulars = Object.entries({ role, received, reportBy, since, agreed, path, reason, outcome, days });
  const said = [...actors, ...references, ...particulars].filter(([, value]) => value !== null);
  // What a step needs was asked for when it was taken.
  return Object.assign({ step, on, order }, Object.fromEntries(said)) as WorkEvent;
}

/** The organ as it was on the day, one that did not exist then being like no other; null for `NONE`. */
function actorOn({ organs }: Hierarchy, organ: OrganId, on: Day): Actor | null {
  if (organ === NONE) return null;
  const row = organs.at(organ, on);
  if (row === NONE) return { organ, nature: 'OTHER', function: 'OTHER' };
  return { organ, nature: organs.nature(row), function: organs.function(row) };
}
