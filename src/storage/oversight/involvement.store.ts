import type { DataSource, EntityManager } from 'typeorm';
import type { InvolvementRole } from '../../core/facts/values';
import type { CadreId } from '../../core/hierarchy/hierarchy';
import type { Viewer } from '../viewer';

/** 涉及人员 as read. */
export interface StoredInvolvement {
  readonly incident: number;
  readonly cadre: CadreId;
  readonly role: InvolvementRole;
  /** What is on record about it; empty where nothing is. */
  readonly record: string;
}

/** Reads involvements as the records stand now. Every method is told who asks. */
export class InvolvementStore {
  constructor(private readonly source: DataSource | EntityManager) {}

  inIncidents(_viewer: Viewer, incidents: readonly number[]): Promise<StoredInvolvement[]> {
    const statement = `SELECT incident_id::int AS incident, cadre_id::int AS cadre, role, record FROM involvement
      WHERE superseded_at IS NULL AND incident_id = ANY($1::bigint[])
      ORDER BY incident_id, role, cadre_id`;
    return this.source.query(statement, [incidents]);
  }
}
