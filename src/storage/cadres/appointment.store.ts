import type { DataSource, EntityManager } from 'typeorm';
import type { Viewer } from '../viewer';

/** The latest revision in which something of an appointment was recorded. */
export interface AppointmentVersion {
  readonly appointment: number;
  readonly version: number;
}

const VERSIONS = `SELECT a.id::int AS appointment, greatest(
    (SELECT max(v.recorded_in) FROM appointment_version v WHERE v.appointment_id = a.id AND v.superseded_at IS NULL),
    (SELECT max(s.recorded_in) FROM suspension s WHERE s.appointment_id = a.id AND s.superseded_at IS NULL),
    (SELECT max(p.recorded_in) FROM portfolio p WHERE p.appointment_id = a.id AND p.superseded_at IS NULL))::int AS version
  FROM appointment a WHERE a.id = ANY ($1::bigint[])`;

/** Reads of appointments what the organ graph does not hold. */
export class AppointmentStore {
  constructor(private readonly source: DataSource | EntityManager) {}

  versions(_viewer: Viewer, ids: readonly number[]): Promise<AppointmentVersion[]> {
    return this.source.query(VERSIONS, [ids]);
  }
}
