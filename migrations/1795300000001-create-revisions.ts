import type { MigrationInterface, QueryRunner } from 'typeorm';

const THINGS: readonly (readonly [string, string])[] = [
  ['territory', '地区：代码与编号 | Territories: code and number'],
  ['organ', '机关：代码与编号 | Organs: code and number'],
  ['category', '信访事项分类：代码与编号 | Categories: code and number'],
  ['post', '职务：代码与编号 | Posts: code and number'],
  ['cadre', '干部：代码与编号 | Cadres: code and number'],
  ['appointment', '任职：代码与编号 | Appointments: code and number'],
  ['petition', '信访事项：编号 | Petitions: business number and number'],
  ['incident', '失职情形：代码与编号 | Incidents: code and number'],
  ['instrument', '规范：代码与编号 | Instruments: code and number'],
];

const REVISION = `
CREATE TABLE revision (
  id bigint PRIMARY KEY,
  at timestamptz NOT NULL,
  reason text NOT NULL,
  cleared boolean NOT NULL DEFAULT false,
  row_count integer NOT NULL DEFAULT 0,
  hierarchy_row_count integer NOT NULL DEFAULT 0
)`;

const STORE_MARK = `
CREATE TABLE store_mark (
  id integer PRIMARY KEY DEFAULT 1 CONSTRAINT store_mark_single CHECK (id = 1),
  sample_scale text,
  sample_seed integer,
  CONSTRAINT store_mark_sample CHECK ((sample_scale IS NULL) = (sample_seed IS NULL))
)`;

// Writers are serialized until they commit, so that revisions become visible in the order of their ids; the time is
// read after the wait, so that it grows with them.
const OPEN_REVISION = `
CREATE FUNCTION open_revision(why text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  opened bigint;
  moment timestamptz;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('petition_graph.revision'));
  SELECT coalesce(max(id), 0) + 1, greatest(clock_timestamp(), max(at) + interval '1 microsecond')
    INTO opened, moment FROM revision;
  INSERT INTO revision (id, at, reason) VALUES (opened, moment, why);
  PERFORM set_config('petition_graph.revision', opened::text, true);
  PERFORM set_config('petition_graph.recording_time', moment::text, true);
  RETURN opened;
END $$`;

const CURRENT_REVISION = `
CREATE FUNCTION current_revision() RETURNS bigint LANGUAGE sql STABLE
AS $$ SELECT nullif(current_setting('petition_graph.revision', true), '')::bigint $$`;

const RECORDING_TIME = `
CREATE FUNCTION recording_time() RETURNS timestamptz LANGUAGE sql STABLE
AS $$ SELECT nullif(current_setting('petition_graph.recording_time', true), '')::timestamptz $$`;

/** Revisions (修订) and the things that have a business code. Every write belongs to one revision. */
export class CreateRevisions1795300000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    for (const statement of [REVISION, STORE_MARK, OPEN_REVISION, CURRENT_REVISION, RECORDING_TIME]) {
      await db.query(statement);
    }
    await db.query('INSERT INTO store_mark DEFAULT VALUES');
    await db.query(`COMMENT ON TABLE revision IS '修订：一次写入 | Revisions: one write each'`);
    await db.query(`COMMENT ON TABLE store_mark IS '库标记：是否为示例数据 | Whether the store holds the sample'`);
    for (const [thing, comment] of THINGS) {
      await db.query(`
        CREATE TABLE ${thing} (
          id bigint PRIMARY KEY CONSTRAINT ${thing}_id CHECK (id BETWEEN 1 AND 2147483646),
          code text COLLATE "C" NOT NULL CONSTRAINT ${thing}_code UNIQUE
            CONSTRAINT ${thing}_code_length CHECK (length(code) BETWEEN 1 AND 64)
        )`);
      await db.query(`COMMENT ON TABLE ${thing} IS '${comment}'`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [thing] of [...THINGS].reverse()) await db.query(`DROP TABLE ${thing}`);
    await db.query(
      'DROP FUNCTION recording_time(); DROP FUNCTION current_revision(); DROP FUNCTION open_revision(text)',
    );
    await db.query('DROP TABLE store_mark; DROP TABLE revision');
  }
}
