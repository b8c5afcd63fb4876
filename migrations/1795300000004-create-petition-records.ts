import type { MigrationInterface, QueryRunner } from 'typeorm';
import { maybeTo, oneOf, RECORD, to } from './columns';

const PETITION = `
CREATE TABLE petition_version (${RECORD},
  ${to('petition_id', 'petition')},
  title text NOT NULL,
  ${to('category_id', 'category')},
  territory_ids bigint[] NOT NULL,
  channel text NOT NULL,
  occurred_on date,
  registered_on date NOT NULL,
  closed_on date,
  litigation_related boolean NOT NULL DEFAULT false,
  ${maybeTo('handler_id', 'cadre')},
  kind text NOT NULL DEFAULT 'APPEAL',
  path text,
  ${maybeTo('case_lead_id', 'cadre')},
  CONSTRAINT petition_version_territories CHECK (cardinality(territory_ids) > 0
    AND array_position(territory_ids, NULL) IS NULL),
  CONSTRAINT petition_version_days CHECK (isfinite(occurred_on) AND isfinite(registered_on) AND isfinite(closed_on)),
  ${oneOf('petition_version', 'channel', 'LETTER VISIT ONLINE PHONE OTHER')},
  ${oneOf('petition_version', 'kind', 'SUGGESTION ACCUSATION APPEAL')},
  ${oneOf('petition_version', 'path', '1 2 3 4 5 6')}
)`;

const ASSIGNMENT = `
CREATE TABLE assignment (${RECORD},
  ${to('petition_id', 'petition')},
  ${to('organ_id', 'organ')},
  kind text NOT NULL,
  assigned_on date NOT NULL,
  ended_on date,
  role text NOT NULL DEFAULT 'LEAD',
  ${maybeTo('by_organ_id', 'organ')},
  ${oneOf('assignment', 'kind', 'ASSIGN FORWARD')},
  ${oneOf('assignment', 'role', 'LEAD ASSIST')},
  CONSTRAINT assignment_span CHECK (assigned_on < ended_on AND isfinite(assigned_on) AND isfinite(ended_on))
)`;

const INCIDENT = `
CREATE TABLE incident_version (${RECORD},
  ${to('incident_id', 'incident')},
  ${maybeTo('petition_id', 'petition')},
  organ_ids bigint[] NOT NULL,
  ${maybeTo('category_id', 'category')},
  ${maybeTo('territory_id', 'territory')},
  act_on date NOT NULL,
  act_until date,
  ground text NOT NULL,
  conduct_established boolean NOT NULL DEFAULT false,
  result_established boolean NOT NULL DEFAULT false,
  nature text NOT NULL,
  gravity text,
  determination text NOT NULL DEFAULT '',
  duty_breached text NOT NULL DEFAULT '',
  elements text NOT NULL DEFAULT '',
  CONSTRAINT incident_version_organs CHECK (cardinality(organ_ids) > 0 AND array_position(organ_ids, NULL) IS NULL),
  CONSTRAINT incident_version_act CHECK (act_on <= act_until AND isfinite(act_on) AND isfinite(act_until)),
  ${oneOf('incident_version', 'ground', '1 2 3 4 5 6')},
  ${oneOf('incident_version', 'nature', 'COLLECTIVE INDIVIDUAL')},
  ${oneOf('incident_version', 'gravity', 'MINOR SERIOUS PARTICULARLY_SERIOUS')}
)`;

const INVOLVEMENT = `
CREATE TABLE involvement (${RECORD},
  ${to('incident_id', 'incident')},
  ${to('cadre_id', 'cadre')},
  role text NOT NULL,
  record text NOT NULL DEFAULT '',
  ${oneOf('involvement', 'role', 'TOOK_PART OBJECTED RESPONSIBLE IN_CHARGE')}
)`;

const INDEXES = [
  'UNIQUE INDEX petition_version_live ON petition_version (petition_id) WHERE superseded_at IS NULL',
  `INDEX petition_version_registered_on ON petition_version (registered_on DESC, petition_id DESC)
    WHERE superseded_at IS NULL`,
  'INDEX petition_version_territory_ids ON petition_version USING gin (territory_ids) WHERE superseded_at IS NULL',
  `UNIQUE INDEX assignment_live ON assignment (petition_id, organ_id, assigned_on, (kind = 'ASSIGN'))
    WHERE superseded_at IS NULL`,
  'UNIQUE INDEX incident_version_live ON incident_version (incident_id) WHERE superseded_at IS NULL',
  'INDEX incident_version_petition_id ON incident_version (petition_id)',
  'UNIQUE INDEX involvement_live ON involvement (incident_id, cadre_id, role) WHERE superseded_at IS NULL',
];

/** Petitions, assignments, incidents and involvements, as recorded. */
export class CreatePetitionRecords1795300000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of [PETITION, ASSIGNMENT, INCIDENT, INVOLVEMENT]) await db.query(table);
    for (const index of INDEXES) await db.query(`CREATE ${index}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE involvement, incident_version, assignment, petition_version');
  }
}
