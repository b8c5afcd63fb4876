import type { DataSource, EntityManager } from 'typeorm';
import { type Day, formatDay } from '../../core/facts/day';
import type { Gravity } from '../../core/facts/values';
import { type CadreId, NONE, type OrganId, type PostId } from '../../core/hierarchy/hierarchy';
import type { AccountabilityMeasure } from '../../core/law/ladder';
import type { AccountabilityKind } from '../../core/resolve/answer';
import { asDay, asId } from '../conditions';
import type { Viewer } from '../viewer';

/** A finding as it was adopted. */
export interface StoredFinding {
  readonly incident: number;
  readonly cadre: CadreId;
  readonly organ: OrganId;
  readonly kind: AccountabilityKind;
  readonly adoptedOn: Day;
  readonly harm: Gravity | null;
  readonly impact: Gravity | null;
  readonly disciplineDue: string;
  readonly offenceSuspected: string;
  readonly departure: string;
  readonly byOrgan: OrganId;
  readonly byCadre: CadreId;
}

/** A measure as it was imposed; `NONE` and null where nothing is said. */
export interface StoredMeasure {
  readonly incident: number;
  readonly cadre: CadreId;
  readonly measure: AccountabilityMeasure;
  readonly imposedOn: Day;
  readonly byOrgan: OrganId;
  readonly byCadre: CadreId;
  readonly post: PostId;
  readonly rectifyBy: Day | null;
  readonly metOn: Day | null;
  readonly revokedOn: Day | null;
  readonly words: string;
  readonly reason: string;
}

const FINDINGS = `SELECT incident_id::int AS incident, cadre_id::int AS cadre, organ_id::int AS organ, kind,
    ${asDay('adopted_on', 'adoptedOn')}, harm, impact, discipline_due AS "disciplineDue",
    offence_suspected AS "offenceSuspected", departure, by_organ_id::int AS "byOrgan", by_cadre_id::int AS "byCadre"
  FROM adopted_finding WHERE superseded_at IS NULL AND incident_id = ANY ($1::bigint[])
  ORDER BY incident_id, adopted_on, record_id`;

const MEASURES = `SELECT incident_id::int AS incident, cadre_id::int AS cadre, measure, ${asDay('imposed_on', 'imposedOn')},
    by_organ_id::int AS "byOrgan", by_cadre_id::int AS "byCadre", ${asId('post_id', 'post')},
    ${asDay('rectify_by', 'rectifyBy')}, ${asDay('met_on', 'metOn')}, ${asDay('revoked_on', 'revokedOn')}, words, reason
  FROM imposed_measure WHERE superseded_at IS NULL AND incident_id = ANY ($1::bigint[])
  ORDER BY incident_id, imposed_on, record_id`;

/** Reads and writes findings that were adopted and measures that were imposed. Writes happen within a revision. */
export class AccountabilityStore {
  constructor(private readonly source: DataSource | EntityManager) {}

  findings(_viewer: Viewer, incidents: readonly number[]): Promise<StoredFinding[]> {
    return this.source.query(FINDINGS, [incidents]);
  }

  measures(_viewer: Viewer, incidents: readonly number[]): Promise<StoredMeasure[]> {
    return this.source.query(MEASURES, [incidents]);
  }

  async adopt(finding: StoredFinding): Promise<void> {
    await this.source.query(
      `INSERT INTO adopted_finding (incident_id, cadre_id, organ_id, kind, adopted_on, harm, impact, discipline_due,
        offence_suspected, departure, by_organ_id, by_cadre_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        finding.incident,
        finding.cadre,
        finding.organ,
        finding.kind,
        formatDay(finding.adoptedOn),
        finding.harm,
        finding.impact,
        finding.disciplineDue,
        finding.offenceSuspected,
        finding.departure,
        finding.byOrgan,
        finding.byCadre,
      ],
    );
  }

  async impose(measure: StoredMeasure): Promise<void> {
    await this.source.query(
      `INSERT INTO imposed_measure (incident_id, cadre_id, measure, imposed_on, by_organ_id, by_cadre_id, post_id,
        rectify_by, met_on, revoked_on, words, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        measure.incident,
        measure.cadre,
        measure.measure,
        formatDay(measure.imposedOn),
        measure.byOrgan,
        measure.byCadre,
        measure.post === NONE ? null : measure.post,
        ...[measure.rectifyBy, measure.metOn, measure.revokedOn].map((on) => (on === null ? null : formatDay(on))),
        measure.words,
        measure.reason,
      ],
    );
  }

  /** Supersedes a measure by what it has come to. */
  async change(measure: StoredMeasure): Promise<void> {
    await this.source.query(
      `UPDATE imposed_measure SET superseded_at = recording_time() WHERE superseded_at IS NULL AND incident_id = $1
        AND cadre_id = $2 AND measure = $3 AND imposed_on = $4`,
      [measure.incident, measure.cadre, measure.measure, formatDay(measure.imposedOn)],
    );
    await this.impose(measure);
  }
}
