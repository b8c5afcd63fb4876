import type { MigrationInterface, QueryRunner } from 'typeorm';

const THINGS = 'territory organ category post cadre appointment petition incident instrument'.split(' ');

const RECORDS: readonly (readonly [string, string])[] = [
  ['territory_version', '地区的版本 | Territories, version by version'],
  ['organ_version', '机关的版本 | Organs, version by version'],
  ['leadership', '领导关系 | Leadership relations to superiors'],
  ['category_version', '事项分类 | Categories'],
  ['competence', '职权 | Competences: organ by category subtree'],
  ['succession', '沿革 | Successions: what went over to whom, and when'],
  ['instrument_version', '规范 | Instruments'],
  ['instrument_parameter', '规范参数 | Parameters that an instrument sets'],
  ['post_version', '职务 | Posts'],
  ['cadre_version', '干部 | Cadres'],
  ['appointment_version', '任职 | Appointments'],
  ['suspension', '停职检查 | Suspensions'],
  ['portfolio', '分工 | Portfolios'],
  ['petition_version', '信访事项 | Petitions'],
  ['assignment', '交办转送 | Assignments'],
  ['incident_version', '失职情形 | Incidents'],
  ['involvement', '涉及人员 | Involvements'],
];

const REQUIRE_REVISION = `
CREATE FUNCTION require_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_revision() IS NULL THEN
    RAISE EXCEPTION 'a write to % needs an open revision', TG_TABLE_NAME
      USING ERRCODE = 'RG001', HINT = 'Call open_revision(reason) first, in the same transaction.';
  END IF;
  RETURN NULL;
END $$`;

const SUPERSEDE_ONLY = `
CREATE FUNCTION supersede_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.superseded_at IS NULL AND new.superseded_at IS NOT NULL THEN
    old.superseded_at := recording_time();
    old.superseded_in := current_revision();
    new.superseded_at := old.superseded_at;
    new.superseded_in := old.superseded_in;
  END IF;
  IF old IS DISTINCT FROM new OR new.superseded_at IS NULL THEN
    RAISE EXCEPTION 'record % of % cannot be overwritten', old.record_id, TG_TABLE_NAME
      USING ERRCODE = 'RG002', HINT = 'Set superseded_at and insert a new record.';
  END IF;
  RETURN new;
END $$`;

const REFUSE_LOSS = `
CREATE FUNCTION refuse_loss() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' AND current_setting('petition_graph.clearing', true) = 'yes' THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '% keeps what was recorded: % is refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'RG002', HINT = 'Set superseded_at of records that no longer hold.';
END $$`;

const CLEAR_RECORDS = `
CREATE FUNCTION clear_records() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF current_revision() IS NULL THEN
    RAISE EXCEPTION 'clearing needs an open revision' USING ERRCODE = 'RG001';
  END IF;
  IF NOT EXISTS (SELECT FROM store_mark WHERE sample_scale IS NOT NULL) THEN
    RAISE EXCEPTION 'only a store that holds the sample can be cleared' USING ERRCODE = 'RG002';
  END IF;
  PERFORM set_config('petition_graph.clearing', 'yes', true);
  TRUNCATE ${[...RECORDS.map(([table]) => table), ...THINGS].join(', ')};
  PERFORM set_config('petition_graph.clearing', '', true);
  UPDATE store_mark SET sample_scale = NULL, sample_seed = NULL;
  UPDATE revision SET cleared = true WHERE id = current_revision();
END $$`;

const guards = (table: string): string[] => [
  `CREATE TRIGGER ${table}_in_revision BEFORE INSERT OR UPDATE ON ${table} EXECUTE FUNCTION require_revision()`,
  `CREATE TRIGGER ${table}_no_loss BEFORE DELETE OR TRUNCATE ON ${table} EXECUTE FUNCTION refuse_loss()`,
];

const recordGuards = (table: string): string[] => [
  ...guards(table),
  `CREATE TRIGGER ${table}_supersede_only BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION supersede_only()`,
  `ALTER TABLE ${table} ADD CONSTRAINT ${table}_superseded
    CHECK ((superseded_at IS NULL) = (superseded_in IS NULL))`,
  `CREATE INDEX ${table}_recorded_in ON ${table} (recorded_in)`,
  `CREATE INDEX ${table}_superseded_in ON ${table} (superseded_in) WHERE superseded_in IS NOT NULL`,
];

const thingGuards = (table: string): string[] => [
  ...guards(table),
  `CREATE TRIGGER ${table}_fixed BEFORE UPDATE ON ${table} EXECUTE FUNCTION refuse_loss()`,
];

/** Nothing recorded is overwritten or lost: a change supersedes, within a revision. */
export class GuardRecords1795300000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [REQUIRE_REVISION, SUPERSEDE_ONLY, REFUSE_LOSS, CLEAR_RECORDS]) await db.query(statement);
    for (const thing of THINGS) await db.query(thingGuards(thing).join(';'));
    for (const [table, comment] of RECORDS) {
      await db.query(recordGuards(table).join(';'));
      await db.query(`COMMENT ON TABLE ${table} IS '${comment}'`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...THINGS, ...RECORDS.map(([name]) => name)]) {
      for (const guard of ['in_revision', 'no_loss', 'supersede_only', 'fixed']) {
        await db.query(`DROP TRIGGER IF EXISTS ${table}_${guard} ON ${table}`);
      }
    }
    for (const [table] of RECORDS) {
      await db.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_superseded`);
      await db.query(`DROP INDEX ${table}_recorded_in, ${table}_superseded_in`);
    }
    await db.query('DROP FUNCTION clear_records(), refuse_loss(), supersede_only(), require_revision()');
  }
}
