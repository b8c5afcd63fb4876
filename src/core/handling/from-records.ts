import type { Day } from '../facts/day';
import type { AssignmentKind, AssignmentRole } from '../facts/values';
import { type Hierarchy, NONE, type OrganId, type TerritoryId } from '../hierarchy/hierarchy';
import { upward } from '../resolve/charts';
import { organsOf } from '../resolve/organ-facts';
import { SAYS_NOTHING, type WorkEntry } from './entry';

/** An assignment as it is on record; null while it stands, `NONE` for an organ that is not named. */
export interface RecordedAssignment {
  readonly organ: OrganId;
  readonly kind: AssignmentKind;
  readonly role: AssignmentRole;
  readonly on: Day;
  readonly endedOn: Day | null;
  readonly byOrgan: OrganId;
}

/** What the other records tell of the work on a petition. */
export interface PetitionDays {
  readonly territories: readonly TerritoryId[];
  readonly registeredOn: Day;
  readonly closedOn: Day | null;
  /** Earliest first. */
  readonly assignments: readonly RecordedAssignment[];
}

/**
 * The entries of a petition of whose work nothing else is on record: its registration, assignments and closing. Reading:
 * it was registered by whoever handed it on first, else by the nearest petition department of its first territory
 * (《条例》 Art. 22(1)); what was assigned until a day went back on that day; who led last closed it.
 */
export function entriesFromRecords(hierarchy: Hierarchy, petition: PetitionDays): readonly WorkEntry[] {
  const { registeredOn, closedOn, assignments } = petition;
  const registrar = registrarOf(hierarchy, petition);
  if (registrar === NONE) return [];
  const entries: Said[] = [{ step: 'REGISTER', on: registeredOn, by: registrar }];
  for (const { organ, kind, role, on, endedOn, byOrgan } of assignments) {
    const by = byOrgan === NONE ? registrar : byOrgan;
    entries.push({ step: kind, on: Math.max(on, registeredOn), by, to: organ, role });
    if (endedOn !== null) entries.push(...wentBack(organ, by, endedOn));
  }
  const lead = assignments.findLast(({ role, endedOn }) => role === 'LEAD' && endedOn === null)?.organ;
  if (closedOn !== null) entries.push({ step: 'CLOSE', on: closedOn, by: lead ?? registrar });
  return entries.sort((one, other) => one.on - other.on).map((entry, place) => ({ ...SAYS_NOTHING, ...entry, place }));
}

type Said = Pick<WorkEntry, 'step' | 'on' | 'by'> & Partial<WorkEntry>;

const wentBack = (organ: OrganId, giver: OrganId, on: Day): Said[] => [
  { step: 'OBJECT', on, by: organ },
  { step: 'ANSWER_OBJECTION', on, by: giver, objector: organ, agreed: true },
];

function registrarOf(hierarchy: Hierarchy, { territories, registeredOn, assignments }: PetitionDays): OrganId {
  const first = assignments.find(({ byOrgan }) => byOrgan !== NONE);
  if (first !== undefined) return first.byOrgan;
  const [territory = NONE] = territories;
  if (territory === NONE) return NONE;
  for (const each of upward(hierarchy, territory, registeredOn)) {
    const [office] = organsOf(hierarchy, each, 'PETITION_OFFICE', registeredOn);
    if (office !== undefined) return office;
  }
  return NONE;
}
