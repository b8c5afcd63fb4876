import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clearRecords } from './clearing';
import { maybeTo, oneOf, RECORD, to } from './columns';

const THINGS = 'territory organ category post cadre appointment petition incident instrument'.split(' ');
const RECORDS = `territory_version organ_version leadership category_version competence succession instrument_version
  instrument_parameter post_version cadre_version appointment_version suspension portfolio petition_version assignment
  incident_version involvement`.split(/\s+/);

const STEPS = `REGISTER FORWARD ASSIGN OBJECT ANSWER_OBJECTION ACCEPT DECLINE EXTEND HOLD_HEARING DECIDE EXECUTE CLOSE
  SUPERVISE_HANDLING REQUEST_REEXAMINATION DECIDE_REEXAMINATION REQUEST_REVIEW DECIDE_REVIEW`;

const WORK_ENTRY = `
CREATE TABLE work_entry (${RECORD},
  ${to('petition_id', 'petition')},
  place integer NOT NULL,
  step text NOT NULL,
  taken_on date NOT NULL,
  ${maybeTo('by_organ_id', 'organ')},
  ${maybeTo('in_place_of_id', 'organ')},
  ${maybeTo('to_organ_id', 'organ')},
  ${maybeTo('objector_id', 'organ')},
  ${maybeTo('cadre_id', 'cadre')},
  role text,
  received_on date,
  report_by date,
  since date,
  agreed boolean,
  path text,
  reason text,
  outcome text,
  days integer,
  note text NOT NULL DEFAULT '',
  ${oneOf('work_entry', 'step', STEPS)},
  ${oneOf('work_entry', 'role', 'LEAD ASSIST')},
  ${oneOf('work_entry', 'path', '1 2 3 4 5 6')},
  ${oneOf('work_entry', 'reason', 'NOT_COMPETENT OTHER_PROCEDURE UNDER_WAY REVIEWED')},
  ${oneOf('work_entry', 'outcome', 'SUPPORTED EXPLAINED NOT_SUPPORTED ANSWERED LED_INTO_PROCEDURE SETTLED')},
  CONSTRAINT work_entry_days CHECK (isfinite(taken_on) AND isfinite(received_on) AND isfinite(report_by)
    AND isfinite(since))
)`;

const WRITE_ANSWER = `
CREATE TABLE write_answer (
  actor text NOT NULL,
  key text NOT NULL,
  digest text NOT NULL,
  answer jsonb NOT NULL,
  revision bigint NOT NULL,
  CONSTRAINT write_answer_pkey PRIMARY KEY (actor, key)
)`;

const GUARDS = [
  'TRIGGER work_entry_in_revision BEFORE INSERT OR UPDATE ON work_entry EXECUTE FUNCTION require_revision()',
  'TRIGGER work_entry_no_loss BEFORE DELETE OR TRUNCATE ON work_entry EXECUTE FUNCTION refuse_loss()',
  'TRIGGER work_entry_supersede_only BEFORE UPDATE ON work_entry FOR EACH ROW EXECUTE FUNCTION supersede_only()',
  'UNIQUE INDEX work_entry_live ON work_entry (petition_id, place) WHERE superseded_at IS NULL',
  'INDEX work_entry_recorded_in ON work_entry (recorded_in)',
  'INDEX work_entry_superseded_in ON work_entry (superseded_in) WHERE superseded_in IS NOT NULL',
];

/** The record of the work on petitions, and what was answered to writes, so that each is done once. */
export class CreateWorkEntries1795300000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(WORK_ENTRY);
    await db.query(`ALTER TABLE work_entry ADD CONSTRAINT work_entry_superseded
      CHECK ((superseded_at IS NULL) = (superseded_in IS NULL))`);
    for (const guard of GUARDS) await db.query(`CREATE ${guard}`);
    await db.query(`COMMENT ON TABLE work_entry IS '办理记录 | The work on petitions, step by step'`);
    await db.query(WRITE_ANSWER);
    await db.query(`COMMENT ON TABLE write_answer IS '写入的答复 | Answers to writes, by who asked and the key given'`);
    await db.query(clearRecords([...RECORDS, 'work_entry', ...THINGS]));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(clearRecords([...RECORDS, ...THINGS]));
    await db.query('DROP TABLE write_answer, work_entry');
  }
}
