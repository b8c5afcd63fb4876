import type { DataSource } from 'typeorm';
import type { Day } from '../../core/facts/day';
import type { AssignmentKind, AssignmentRole } from '../../core/facts/values';
import type { OrganId } from '../../core/hierarchy/hierarchy';
import { asDay, asId } from '../conditions';
import type { Viewer } from '../viewer';

/** 交办、转送 as read: references are dense ids (`NONE` where empty), days are `Day`s. */
export interface StoredAssignment {
  readonly petition: number;
  readonly organ: OrganId;
  readonly kind: AssignmentKind;
  readonly role: AssignmentRole;
  readonly on: Day;
  readonly endedOn: Day | null;
  readonly byOrgan: OrganId;
}

const COLUMNS = [
  'petition_id::int AS petition',
  'organ_id::int AS organ',
  'kind',
  'role',
  asDay('assigned_on', 'on'),
  asDay('ended_on', 'endedOn'),
  asId('by_organ_id', 'byOrgan'),
].join(', ');

/** Reads assignments as the records stand now. Every method is told who asks. */
export class AssignmentStore {
  constructor(private readonly source: DataSource) {}

  /** All assignments of the petitions, earliest first. */
  ofPetitions(_viewer: Viewer, petitions: readonly number[]): Promise<StoredAssignment[]> {
    const statement = `SELECT ${COLUMNS} FROM assignment
      WHERE superseded_at IS NULL AND petition_id = ANY($1::bigint[])
      ORDER BY petition_id, assigned_on, role DESC, organ_id`;
    return this.source.query(statement, [petitions]);
  }
}
