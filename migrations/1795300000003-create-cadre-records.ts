import type { MigrationInterface, QueryRunner } from 'typeorm';
import { maybeTo, noOverlap, oneOf, RECORD, SPAN, spanCheck, to } from './columns';

const POST = `
CREATE TABLE post_version (${RECORD},
  ${to('post_id', 'post')},
  ${to('organ_id', 'organ')},
  title text NOT NULL,
  role text NOT NULL,
  ${maybeTo('managed_by_id', 'organ')},${SPAN},
  ${oneOf('post_version', 'role', 'PRINCIPAL MEMBER STAFF')},
  ${spanCheck('post_version')}
)`;

const CADRE = `
CREATE TABLE cadre_version (${RECORD},
  ${to('cadre_id', 'cadre')},
  name text NOT NULL
)`;

const APPOINTMENT = `
CREATE TABLE appointment_version (${RECORD},
  ${to('appointment_id', 'appointment')},
  ${to('cadre_id', 'cadre')},
  ${to('post_id', 'post')},
  mode text NOT NULL,${SPAN},
  ${oneOf('appointment_version', 'mode', 'SUBSTANTIVE ACTING CONCURRENT SECONDED PRESIDING')},
  ${spanCheck('appointment_version')},
  ${noOverlap('appointment_version', ['post_id'], ` AND mode <> 'PRESIDING'`)}
)`;

const SUSPENSION = `
CREATE TABLE suspension (${RECORD},
  ${to('appointment_id', 'appointment')},${SPAN},
  ${spanCheck('suspension')},
  ${noOverlap('suspension', ['appointment_id'])}
)`;

const PORTFOLIO = `
CREATE TABLE portfolio (${RECORD},
  ${to('appointment_id', 'appointment')},
  scope text NOT NULL,
  ${maybeTo('organ_id', 'organ')},
  ${maybeTo('category_id', 'category')},
  ${maybeTo('territory_id', 'territory')},
  relation text NOT NULL DEFAULT 'IN_CHARGE',${SPAN},
  document text NOT NULL DEFAULT '',
  ${oneOf('portfolio', 'scope', 'ORGAN CATEGORY AREA PETITION_WORK')},
  ${oneOf('portfolio', 'relation', 'IN_CHARGE LIAISON ASSIST')},
  CONSTRAINT portfolio_target CHECK ((scope = 'ORGAN') = (organ_id IS NOT NULL)
    AND (scope = 'CATEGORY') = (category_id IS NOT NULL) AND (scope = 'AREA') = (territory_id IS NOT NULL)),
  ${spanCheck('portfolio')},
  ${noOverlap('portfolio', ['appointment_id', '(coalesce(organ_id * 4, category_id * 4 + 1, territory_id * 4 + 2, 3))'])}
)`;

const INDEXES = [
  'UNIQUE INDEX post_version_live ON post_version (post_id) WHERE superseded_at IS NULL',
  'INDEX post_version_organ_id ON post_version (organ_id)',
  'UNIQUE INDEX cadre_version_live ON cadre_version (cadre_id) WHERE superseded_at IS NULL',
  'UNIQUE INDEX appointment_version_live ON appointment_version (appointment_id) WHERE superseded_at IS NULL',
  'INDEX appointment_version_post_id ON appointment_version (post_id)',
  'INDEX appointment_version_cadre_id ON appointment_version (cadre_id)',
  'INDEX portfolio_organ_id ON portfolio (organ_id) WHERE organ_id IS NOT NULL',
  'INDEX portfolio_territory_id ON portfolio (territory_id) WHERE territory_id IS NOT NULL',
];

/** Posts, cadres, appointments, suspensions and portfolios, as recorded. */
export class CreateCadreRecords1795300000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of [POST, CADRE, APPOINTMENT, SUSPENSION, PORTFOLIO]) await db.query(table);
    for (const index of INDEXES) await db.query(`CREATE ${index}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE portfolio, suspension, appointment_version, cadre_version, post_version');
  }
}
