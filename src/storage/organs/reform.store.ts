import type { DataSource, EntityManager } from 'typeorm';
import type { Viewer } from '../viewer';

/** Organs and territories by id. */
export interface Concerned {
  readonly organs: readonly number[];
  readonly territories: readonly number[];
}

const LAST_CHANGE = `
WITH o AS (SELECT unnest($1::bigint[]) AS id),
  t AS (SELECT unnest($2::bigint[]) AS id),
  p AS (SELECT v.post_id AS id, recorded_in FROM o JOIN post_version v ON v.organ_id = o.id
    WHERE superseded_at IS NULL),
  a AS (SELECT v.appointment_id AS id, v.recorded_in FROM p JOIN appointment_version v ON v.post_id = p.id
    WHERE superseded_at IS NULL),
  changes AS (
    SELECT recorded_in FROM p
    UNION ALL SELECT recorded_in FROM a
    ${[
      'o JOIN organ_version v ON v.organ_id = o.id',
      'o JOIN leadership v ON v.organ_id = o.id',
      'o JOIN leadership v ON v.superior_id = o.id',
      'o JOIN competence v ON v.organ_id = o.id',
      'o JOIN portfolio v ON v.organ_id = o.id',
      'a JOIN suspension v ON v.appointment_id = a.id',
      'a JOIN portfolio v ON v.appointment_id = a.id',
      't JOIN territory_version v ON v.territory_id = t.id',
      't JOIN portfolio v ON v.territory_id = t.id',
    ]
      .map((joined) => `UNION ALL SELECT v.recorded_in FROM ${joined} WHERE superseded_at IS NULL`)
      .join('\n    ')})
SELECT coalesce(max(recorded_in), 0)::int AS revision FROM changes`;

/** What a reform has to know of the records at the moment at which it is written. */
export class ReformStore {
  constructor(private readonly source: DataSource | EntityManager) {}

  /** The latest revision that recorded something which holds of these, or of what ends with them. */
  async lastChange(_viewer: Viewer, { organs, territories }: Concerned): Promise<number> {
    const [found] = await this.source.query<[{ revision: number }]>(LAST_CHANGE, [organs, territories]);
    return found.revision;
  }

  /** Those of the codes that a thing has been given. */
  async taken(_viewer: Viewer, kind: 'organ' | 'territory' | 'post', codes: readonly string[]): Promise<string[]> {
    const found = await this.source.query<{ code: string }[]>(
      `SELECT code FROM ${kind} WHERE code = ANY ($1::text[])`,
      [codes],
    );
    return found.map(({ code }) => code);
  }
}
