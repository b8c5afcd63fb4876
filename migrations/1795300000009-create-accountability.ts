import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clearRecords } from './clearing';
import { maybeTo, oneOf, RECORD, to } from './columns';

const THINGS = 'territory organ category post cadre appointment petition incident instrument'.split(' ');
const RECORDS = `territory_version organ_version leadership category_version competence succession instrument_version
  instrument_parameter post_version cadre_version appointment_version suspension portfolio petition_version assignment
  incident_version involvement work_entry`.split(/\s+/);
const OWN = ['adopted_finding', 'imposed_measure'] as const;

const GRAVITIES = 'MINOR SERIOUS PARTICULARLY_SERIOUS';

const ADOPTED_FINDING = `
CREATE TABLE adopted_finding (${RECORD},
  ${to('incident_id', 'incident')},
  ${to('cadre_id', 'cadre')},
  ${to('organ_id', 'organ')},
  kind text NOT NULL,
  adopted_on date NOT NULL,
  harm text,
  impact text,
  discipline_due text NOT NULL DEFAULT '',
  offence_suspected text NOT NULL DEFAULT '',
  departure text NOT NULL DEFAULT '',
  ${to('by_organ_id', 'organ')},
  ${to('by_cadre_id', 'cadre')},
  ${oneOf('adopted_finding', 'kind', 'MAIN_LEADERSHIP IMPORTANT_LEADERSHIP LEADERSHIP DIRECT')},
  ${oneOf('adopted_finding', 'harm', GRAVITIES)},
  ${oneOf('adopted_finding', 'impact', GRAVITIES)},
  CONSTRAINT adopted_finding_day CHECK (isfinite(adopted_on))
)`;

const MEASURES = `CIRCULATED_CRITICISM ADMONISHMENT SUSPENSION REASSIGNMENT ORDERED_RESIGNATION DEMOTION
  REMOVAL_FROM_OFFICE OTHER_ORGANIZATIONAL PARTY_DISCIPLINE ADMINISTRATIVE_DISCIPLINE GOVERNMENTAL_SANCTION
  LEGAL_REFERRAL`;

const IMPOSED_MEASURE = `
CREATE TABLE imposed_measure (${RECORD},
  ${to('incident_id', 'incident')},
  ${to('cadre_id', 'cadre')},
  measure text NOT NULL,
  imposed_on date NOT NULL,
  ${to('by_organ_id', 'organ')},
  ${to('by_cadre_id', 'cadre')},
  ${maybeTo('post_id', 'post')},
  rectify_by date,
  met_on date,
  revoked_on date,
  words text NOT NULL DEFAULT '',
  reason text NOT NULL DEFAULT '',
  ${oneOf('imposed_measure', 'measure', MEASURES)},
  CONSTRAINT imposed_measure_days CHECK (isfinite(imposed_on) AND isfinite(rectify_by) AND isfinite(met_on)
    AND isfinite(revoked_on) AND rectify_by > imposed_on AND met_on >= imposed_on AND revoked_on >= imposed_on)
)`;

const guards = (table: string): string[] => [
  `TRIGGER ${table}_in_revision BEFORE INSERT OR UPDATE ON ${table} EXECUTE FUNCTION require_revision()`,
  `TRIGGER ${table}_no_loss BEFORE DELETE OR TRUNCATE ON ${table} EXECUTE FUNCTION refuse_loss()`,
  `TRIGGER ${table}_supersede_only BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION supersede_only()`,
  `INDEX ${table}_recorded_in ON ${table} (recorded_in)`,
  `INDEX ${table}_superseded_in ON ${table} (superseded_in) WHERE superseded_in IS NOT NULL`,
];

const INDEXES = [
  `UNIQUE INDEX adopted_finding_live ON adopted_finding (incident_id, cadre_id, organ_id, kind)
    WHERE superseded_at IS NULL`,
  `UNIQUE INDEX imposed_measure_live ON imposed_measure (incident_id, cadre_id, measure, imposed_on)
    WHERE superseded_at IS NULL`,
];

/** Findings of accountability that were adopted (Art. 11), and measures that were imposed (Arts. 12–16). */
export class CreateAccountability1795300000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ADOPTED_FINDING);
    await db.query(IMPOSED_MEASURE);
    for (const index of INDEXES) await db.query(`CREATE ${index}`);
    for (const table of OWN) {
      await db.query(`ALTER TABLE ${table} ADD CONSTRAINT ${table}_superseded
        CHECK ((superseded_at IS NULL) = (superseded_in IS NULL))`);
      for (const guard of guards(table)) await db.query(`CREATE ${guard}`);
    }
    await db.query(`COMMENT ON TABLE adopted_finding IS '认定的责任 | Findings of accountability, as adopted'`);
    await db.query(`COMMENT ON TABLE imposed_measure IS '追责措施 | Measures imposed on account of them'`);
    await db.query(clearRecords([...RECORDS, ...OWN, ...THINGS]));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(clearRecords([...RECORDS, ...THINGS]));
    await db.query('DROP TABLE imposed_measure, adopted_finding');
  }
}
