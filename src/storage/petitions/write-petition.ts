import type { EntityManager } from 'typeorm';
import { type Day, formatDay } from '../../core/facts/day';
import type { PetitionChannel, PetitionKind, PetitionPath } from '../../core/facts/values';
import type { WorkEntry } from '../../core/handling/entry';
import type { RecordedAssignment } from '../../core/handling/from-records';
import { NONE } from '../../core/hierarchy/hierarchy';

/** A petition that is new to the records. */
export interface NewPetition {
  readonly number: string;
  readonly title: string;
  readonly category: number;
  readonly territories: readonly number[];
  readonly channel: PetitionChannel;
  readonly occurredOn: Day | null;
  readonly registeredOn: Day;
  readonly litigationRelated: boolean;
  readonly handler: number;
  readonly kind: PetitionKind;
  readonly path: PetitionPath | null;
}

/** What steps change of a petition itself. */
export interface PetitionChange {
  readonly path: PetitionPath | null;
  readonly closedOn: Day | null;
  readonly handler: number;
}

const orNull = (id: number): number | null => (id === NONE ? null : id);
const dayOrNull = (on: Day | null): string | null => (on === null ? null : formatDay(on));

/** Records a petition, within a revision. Resolves to its id. Refused by the database where the number is taken. */
export async function insertPetition(manager: EntityManager, petition: NewPetition): Promise<number> {
  const [{ id }] = await manager.query<[{ id: number }]>(
    'INSERT INTO petition (id, code) SELECT coalesce(max(id), 0) + 1, $1 FROM petition RETURNING id::int',
    [petition.number],
  );
  await manager.query(
    `INSERT INTO petition_version (petition_id, title, category_id, territory_ids, channel, occurred_on, registered_on,
      litigation_related, handler_id, kind, path) VALUES ($1, $2, $3, $4::bigint[], $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      petition.title,
      petition.category,
      petition.territories,
      petition.channel,
      dayOrNull(petition.occurredOn),
      formatDay(petition.registeredOn),
      petition.litigationRelated,
      orNull(petition.handler),
      petition.kind,
      petition.path,
    ],
  );
  return id;
}

/** Supersedes what is on record of a petition. */
export async function changePetition(manager: EntityManager, petition: number, change: PetitionChange): Promise<void> {
  const [superseded] = await manager.query<[{ record_id: string }]>(
    `WITH before AS (UPDATE petition_version SET superseded_at = recording_time()
      WHERE petition_id = $1 AND superseded_at IS NULL RETURNING record_id) SELECT record_id FROM before`,
    [petition],
  );
  await manager.query(
    `INSERT INTO petition_version (petition_id, title, category_id, territory_ids, channel, occurred_on, registered_on,
      closed_on, litigation_related, handler_id, kind, path, case_lead_id)
    SELECT petition_id, title, category_id, territory_ids, channel, occurred_on, registered_on, $2, litigation_related,
      $3, kind, $4, case_lead_id FROM petition_version WHERE record_id = $1`,
    [superseded.record_id, dayOrNull(change.closedOn), orNull(change.handler), change.path],
  );
}

/** Adds entries to the record of the work on a petition. */
export async function appendEntries(
  manager: EntityManager,
  petition: number,
  entries: readonly WorkEntry[],
): Promise<void> {
  for (const entry of entries) {
    await manager.query(
      `INSERT INTO work_entry (petition_id, place, step, taken_on, by_organ_id, in_place_of_id, to_organ_id, objector_id,
        cadre_id, role, received_on, report_by, since, agreed, path, reason, outcome, days, note)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        petition,
        entry.place,
        entry.step,
        formatDay(entry.on),
        ...[entry.by, entry.inPlaceOf, entry.to, entry.objector, entry.cadre].map(orNull),
        entry.role,
        ...[entry.received, entry.reportBy, entry.since].map(dayOrNull),
        entry.agreed,
        entry.path,
        entry.reason,
        entry.outcome,
        entry.days,
        entry.note,
      ],
    );
  }
}

/** Makes the assignments on record what they are to be: what differs is superseded, what is lacking added. */
export async function alignAssignments(
  manager: EntityManager,
  petition: number,
  before: readonly RecordedAssignment[],
  after: readonly RecordedAssignment[],
): Promise<void> {
  const kept = new Set(before.map(textOf));
  const wanted = new Set(after.map(textOf));
  for (const assignment of before.filter((each) => !wanted.has(textOf(each)))) {
    await manager.query(
      `UPDATE assignment SET superseded_at = recording_time() WHERE superseded_at IS NULL AND petition_id = $1
        AND organ_id = $2 AND assigned_on = $3 AND kind = $4`,
      [petition, assignment.organ, formatDay(assignment.on), assignment.kind],
    );
  }
  for (const assignment of after.filter((each) => !kept.has(textOf(each)))) {
    await manager.query(
      `INSERT INTO assignment (petition_id, organ_id, kind, assigned_on, ended_on, role, by_organ_id)
      VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        petition,
        assignment.organ,
        assignment.kind,
        formatDay(assignment.on),
        dayOrNull(assignment.endedOn),
        assignment.role,
        orNull(assignment.byOrgan),
      ],
    );
  }
}

const textOf = ({ organ, kind, on, endedOn, role, byOrgan }: RecordedAssignment): string =>
  [organ, kind, on, endedOn, role, byOrgan].join(' ');
