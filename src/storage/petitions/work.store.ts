import type { DataSource, EntityManager } from 'typeorm';
import type { WorkEntry } from '../../core/handling/entry';
import type { Viewer } from '../viewer';

/** The record of the work on a petition. */
export interface StoredWork {
  readonly petition: number;
  /** The latest revision in which something of the petition was recorded. */
  readonly version: number;
  /** In their order; none for a petition of whose work nothing but days and assignments is on record. */
  readonly entries: readonly WorkEntry[];
}

const EPOCH = "DATE '1970-01-01'";
const ENTRY = `json_build_object('step', w.step, 'on', w.taken_on - ${EPOCH}, 'place', w.place,
  'by', coalesce(w.by_organ_id, -1), 'inPlaceOf', coalesce(w.in_place_of_id, -1), 'to', coalesce(w.to_organ_id, -1),
  'objector', coalesce(w.objector_id, -1), 'cadre', coalesce(w.cadre_id, -1), 'role', w.role,
  'received', w.received_on - ${EPOCH}, 'reportBy', w.report_by - ${EPOCH}, 'since', w.since - ${EPOCH},
  'agreed', w.agreed, 'path', w.path, 'reason', w.reason, 'outcome', w.outcome, 'days', w.days, 'note', w.note)`;
const BY_PETITIONS = `SELECT v.petition_id::int AS petition,
  greatest(v.recorded_in,
    (SELECT max(a.recorded_in) FROM assignment a WHERE a.petition_id = v.petition_id AND a.superseded_at IS NULL),
    (SELECT max(w.recorded_in) FROM work_entry w WHERE w.petition_id = v.petition_id
      AND w.superseded_at IS NULL))::int AS version,
  coalesce((SELECT json_agg(${ENTRY} ORDER BY w.place) FROM work_entry w
    WHERE w.petition_id = v.petition_id AND w.superseded_at IS NULL), '[]') AS entries
  FROM petition_version v WHERE v.superseded_at IS NULL AND v.petition_id = ANY ($1::bigint[])`;

/** Reads the record of the work on petitions as it stands now. */
export class WorkStore {
  constructor(private readonly source: DataSource | EntityManager) {}

  ofPetitions(_viewer: Viewer, ids: readonly number[]): Promise<StoredWork[]> {
    return this.source.query(BY_PETITIONS, [ids]);
  }
}
