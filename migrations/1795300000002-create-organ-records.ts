import type { MigrationInterface, QueryRunner } from 'typeorm';
import { maybeTo, noOverlap, oneOf, RECORD, SPAN, spanCheck, to } from './columns';

const RELATIONS = 'TERRITORIAL VERTICAL DUAL GUIDANCE SUPERVISION DISPATCHED_BY AFFILIATED_TO INVESTED_BY';

const TERRITORY = `
CREATE TABLE territory_version (${RECORD},
  ${to('territory_id', 'territory')},
  name text NOT NULL,
  level text NOT NULL,
  ${maybeTo('parent_id', 'territory')},${SPAN},
  ${oneOf('territory_version', 'level', 'COUNTRY PROVINCE PREFECTURE COUNTY TOWNSHIP VILLAGE')},
  ${spanCheck('territory_version')},
  ${noOverlap('territory_version', ['territory_id'])}
)`;

const ORGAN = `
CREATE TABLE organ_version (${RECORD},
  ${to('organ_id', 'organ')},
  name text NOT NULL,
  nature text NOT NULL,
  function text NOT NULL,
  ${to('territory_id', 'territory')},
  ${maybeTo('partner_id', 'organ')},${SPAN},
  ${oneOf(
    'organ_version',
    'nature',
    `PARTY PEOPLES_CONGRESS ADMINISTRATIVE CPPCC ADJUDICATORY PROCURATORIAL SUPERVISORY DISPATCHED_AGENCY
     AFFILIATED_INSTITUTION PEOPLES_ORGANIZATION STATE_OWNED_ENTERPRISE STATE_CONTROLLED_ENTERPRISE OTHER`,
  )},
  ${oneOf(
    'organ_version',
    'function',
    `PARTY_COMMITTEE GOVERNMENT PETITION_OFFICE JOINT_CONFERENCE ORGANIZATION_DEPARTMENT DISCIPLINE COURT
     PROCURATORATE PUBLIC_SECURITY STATE_SECURITY JUSTICE_ADMINISTRATION WORK_DEPARTMENT OTHER`,
  )},
  ${spanCheck('organ_version')},
  ${noOverlap('organ_version', ['organ_id'])}
)`;

const LEADERSHIP = `
CREATE TABLE leadership (${RECORD},
  ${to('organ_id', 'organ')},
  ${to('superior_id', 'organ')},
  relation text NOT NULL,
  primary_side text,${SPAN},
  basis text NOT NULL DEFAULT '',
  ${oneOf('leadership', 'relation', RELATIONS)},
  ${oneOf('leadership', 'primary_side', 'SYSTEM TERRITORY')},
  ${spanCheck('leadership')},
  ${noOverlap('leadership', [
    'organ_id',
    `(superior_id * 16 + array_position(ARRAY['${RELATIONS.split(' ').join("','")}'], relation))`,
  ])}
)`;

const CATEGORY = `
CREATE TABLE category_version (${RECORD},
  ${to('category_id', 'category')},
  name text NOT NULL,
  ${maybeTo('parent_id', 'category')}
)`;

const COMPETENCE = `
CREATE TABLE competence (${RECORD},
  ${to('organ_id', 'organ')},
  ${to('category_id', 'category')},
  purpose text NOT NULL DEFAULT 'ORDINARY',${SPAN},
  ${oneOf('competence', 'purpose', 'ORDINARY LITIGATION')},
  ${spanCheck('competence')},
  ${noOverlap('competence', ['organ_id', `(category_id * 2 + (purpose = 'LITIGATION')::integer)`])}
)`;

const SUCCESSION = `
CREATE TABLE succession (${RECORD},
  subject text NOT NULL,
  ${maybeTo('source_territory_id', 'territory')},
  ${maybeTo('heir_territory_id', 'territory')},
  ${maybeTo('source_organ_id', 'organ')},
  ${maybeTo('heir_organ_id', 'organ')},
  effective_on date NOT NULL,
  extent text NOT NULL,
  ${maybeTo('category_id', 'category')},
  document text NOT NULL DEFAULT '',
  ${oneOf('succession', 'subject', 'TERRITORY ORGAN')},
  ${oneOf('succession', 'extent', 'WHOLE PART')},
  CONSTRAINT succession_effective_on CHECK (isfinite(effective_on)),
  CONSTRAINT succession_ends CHECK (CASE subject
    WHEN 'TERRITORY' THEN num_nonnulls(source_organ_id, heir_organ_id) = 0
      AND num_nulls(source_territory_id, heir_territory_id) = 0
    ELSE num_nonnulls(source_territory_id, heir_territory_id) = 0
      AND num_nulls(source_organ_id, heir_organ_id) = 0 END)
)`;

const INSTRUMENT = `
CREATE TABLE instrument_version (${RECORD},
  ${to('instrument_id', 'instrument')},
  name text NOT NULL,
  document text NOT NULL DEFAULT '',
  ${maybeTo('territory_id', 'territory')},
  ${maybeTo('system_organ_id', 'organ')},${SPAN},
  ${spanCheck('instrument_version')}
)`;

const PARAMETER = `
CREATE TABLE instrument_parameter (${RECORD},
  ${to('instrument_id', 'instrument')},
  key text NOT NULL,
  value text NOT NULL,
  unit text NOT NULL DEFAULT '',
  citation text NOT NULL DEFAULT ''
)`;

const INDEXES = [
  'INDEX territory_version_parent_id ON territory_version (parent_id)',
  'INDEX organ_version_territory_id ON organ_version (territory_id)',
  'INDEX leadership_superior_id ON leadership (superior_id)',
  'UNIQUE INDEX category_version_live ON category_version (category_id) WHERE superseded_at IS NULL',
  `UNIQUE INDEX succession_live ON succession (coalesce(source_territory_id, source_organ_id),
    coalesce(heir_territory_id, heir_organ_id), effective_on, coalesce(category_id, 0), subject)
    WHERE superseded_at IS NULL`,
  'UNIQUE INDEX instrument_version_live ON instrument_version (instrument_id) WHERE superseded_at IS NULL',
  'UNIQUE INDEX instrument_parameter_live ON instrument_parameter (instrument_id, key) WHERE superseded_at IS NULL',
];

/** Territories, organs, leadership, categories, competences, successions and instruments, as recorded. */
export class CreateOrganRecords1795300000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of [TERRITORY, ORGAN, LEADERSHIP, CATEGORY, COMPETENCE, SUCCESSION, INSTRUMENT, PARAMETER]) {
      await db.query(table);
    }
    for (const index of INDEXES) await db.query(`CREATE ${index}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE instrument_parameter, instrument_version, succession, competence, category_version,
      leadership, organ_version, territory_version`);
  }
}
