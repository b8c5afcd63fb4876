import type { DataSource } from 'typeorm';
import type { Viewer } from '../viewer';
import type { ChangeKind } from './record-change';

/** One entry of the change feed. */
export interface RecordedChange {
  /** Resume after it. */
  readonly seq: number;
  readonly revision: number;
  readonly at: Date;
  readonly type: string;
  readonly code: string;
  readonly kind: ChangeKind;
}

/** The change feed. */
export class ChangeStore {
  constructor(private readonly source: DataSource) {}

  /**
   * The first `limit` changes after `seq` (0: from the beginning), in the order of commits. None is ever missed by
   * resuming after the last one read: a change that commits later has a greater `seq`.
   */
  after(_viewer: Viewer, seq: number, limit: number): Promise<RecordedChange[]> {
    return this.source.query(
      'SELECT seq, revision, at, type, code, kind FROM change WHERE seq > $1 ORDER BY seq LIMIT $2',
      [seq, limit],
    );
  }

  /** How many there are after `seq`. */
  async count(_viewer: Viewer, seq: number): Promise<number> {
    const statement = 'SELECT count(*)::int AS count FROM change WHERE seq > $1';
    const [{ count }] = await this.source.query<[{ count: number }]>(statement, [seq]);
    return count;
  }
}
