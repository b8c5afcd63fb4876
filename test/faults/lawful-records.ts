import { MONDAY_TO_FRIDAY } from '../../src/core/calendar/working-days';
import type { RecordedAssignment } from '../../src/core/handling/from-records';
import { isRefusal, type Recorded, take, type Taken } from '../../src/core/handling/taking';
import { compile } from '../../src/core/hierarchy/compile';
import type { Hierarchy } from '../../src/core/hierarchy/hierarchy';
import { loadHierarchy } from '../../src/storage/hierarchy/load';
import { PetitionStore, type StoredPetition } from '../../src/storage/petitions/petition.store';
import { type StoredWork, WorkStore } from '../../src/storage/petitions/work.store';
import type { Store } from '../../src/storage/store';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
import type { Check } from './check';

/** Petitions read at a time. */
const CHUNK = 500;

/** Takes every step that is on record once more, by the rules, and compares what they come to with the other records. */
export async function checkLawful(store: Store): Promise<readonly Check[]> {
  const hierarchy = compile(await loadHierarchy(store));
  const [unlawful, differing]: [string[], string[]] = [[], []];
  for (const { petition, work } of await petitionsWithWork(store)) {
    const outcome = replay(hierarchy, petition, work);
    if (typeof outcome === 'string') unlawful.push(`${petition.number}: ${outcome}`);
    else if (!agrees(petition, outcome)) differing.push(petition.number);
  }
  return [
    { what: 'every step on record was open when it was taken', violations: unlawful },
    { what: 'closing, path and assignments are what the steps come to', violations: differing },
  ];
}

interface PetitionWithWork {
  readonly petition: StoredPetition;
  readonly work: StoredWork;
}

async function petitionsWithWork({ dataSource }: Store): Promise<PetitionWithWork[]> {
  const [petitions, works] = [new PetitionStore(dataSource), new WorkStore(dataSource)];
  const rows = await dataSource.query<{ id: number }[]>('SELECT DISTINCT petition_id::int AS id FROM work_entry');
  const found: PetitionWithWork[] = [];
  for (let at = 0; at < rows.length; at += CHUNK) {
    const ids = rows.slice(at, at + CHUNK).map(({ id }) => id);
    const workOf = new Map((await works.ofPetitions(SYSTEM_VIEWER, ids)).map((work) => [work.petition, work]));
    for (const petition of await petitions.byIds(SYSTEM_VIEWER, ids)) {
      const work = workOf.get(petition.petition);
      if (work !== undefined) found.push({ petition, work });
    }
  }
  return found;
}

/** What the last step came to, or why one is refused. */
function replay(hierarchy: Hierarchy, petition: StoredPetition, { entries }: StoredWork): Taken | string {
  const { kind, litigationRelated } = petition;
  // No registration of the course names a path.
  let facts: Recorded['facts'] = { kind, litigationRelated, path: null, petitionerKnown: true };
  let last: Taken | null = null;
  for (const [at, entry] of entries.entries()) {
    const recorded = { facts, entries: entries.slice(0, at) };
    const taken = take(hierarchy, recorded, { entry, organs: [entry.by] }, MONDAY_TO_FRIDAY);
    if (isRefusal(taken)) return `${entry.step} at place ${at}: ${taken.code}`;
    facts = { ...facts, path: taken.path };
    last = taken;
  }
  return last ?? 'no step is on record';
}

const agrees = ({ assignments, closedOn, path }: StoredPetition, taken: Taken): boolean =>
  closedOn === taken.closedOn &&
  String(path) === String(taken.path) &&
  textOf(assignments) === textOf(taken.assignments);

const textOf = (assignments: readonly RecordedAssignment[]): string =>
  assignments
    .map(({ organ, kind, role, on, endedOn, byOrgan }) => [organ, kind, role, on, endedOn, byOrgan].join(' '))
    .sort()
    .join('; ');
