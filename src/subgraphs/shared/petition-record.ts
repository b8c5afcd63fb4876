import { MONDAY_TO_FRIDAY } from '../../core/calendar/working-days';
import type { PetitionPath } from '../../core/facts/values';
import { entriesFromRecords } from '../../core/handling/from-records';
import type { Recorded } from '../../core/handling/taking';
import type { Hierarchy } from '../../core/hierarchy/hierarchy';
import type { StoredPetition } from '../../storage/petitions/petition.store';
import type { StoredWork } from '../../storage/petitions/work.store';

/** The calendar by which working days are counted. */
export const CALENDAR = MONDAY_TO_FRIDAY;

/** The path of an appeal (《条例》 Art. 31) as the rules know it. */
export const pathTold = (path: number | null): PetitionPath | null =>
  path === null ? null : (String(path) as PetitionPath);

/** What is on record of the work on a petition; what nobody recorded as work is told by its other records. */
export function recordOf(hierarchy: Hierarchy, petition: StoredPetition, work: StoredWork | null): Recorded {
  const { kind, path, litigationRelated } = petition;
  const entries = work?.entries ?? [];
  return {
    facts: { kind, path: pathTold(path), litigationRelated, petitionerKnown: true },
    entries: entries.length > 0 ? entries : entriesFromRecords(hierarchy, petition),
  };
}
