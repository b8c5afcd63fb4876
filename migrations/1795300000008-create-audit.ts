import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './columns';

const ENTRY = `
CREATE TABLE audit_entry (
  seq bigint PRIMARY KEY CONSTRAINT audit_entry_seq CHECK (seq > 0),
  revision bigint NOT NULL DEFAULT current_revision(),
  at timestamptz NOT NULL DEFAULT recording_time(),
  cadre text,
  organ text,
  purpose text,
  mutation text NOT NULL,
  request text NOT NULL,
  key text NOT NULL,
  type text NOT NULL,
  code text NOT NULL,
  before jsonb,
  after jsonb
)`;

const CHANGE = `
CREATE TABLE change (
  seq bigint PRIMARY KEY CONSTRAINT change_seq CHECK (seq > 0),
  revision bigint NOT NULL DEFAULT current_revision(),
  at timestamptz NOT NULL DEFAULT recording_time(),
  type text NOT NULL,
  code text NOT NULL,
  kind text NOT NULL,
  ${oneOf('change', 'kind', 'ADDED CHANGED REMOVED')}
)`;

const digest = (table: string, column: string): string =>
  `CONSTRAINT ${table}_${column} CHECK (octet_length(${column}) = 32)`;

const LEAF = `
CREATE TABLE audit_leaf (
  seq bigint PRIMARY KEY,
  digest bytea NOT NULL,
  ${digest('audit_leaf', 'digest')}
)`;

const SEAL = `
CREATE TABLE audit_seal (
  number bigint PRIMARY KEY,
  first_seq bigint NOT NULL,
  last_seq bigint NOT NULL,
  merkle_root bytea NOT NULL,
  previous_digest bytea,
  sealed_at timestamptz NOT NULL,
  digest bytea NOT NULL,
  CONSTRAINT audit_seal_range CHECK (first_seq <= last_seq),
  CONSTRAINT audit_seal_first CHECK ((number = 1) = (previous_digest IS NULL)),
  ${['merkle_root', 'previous_digest', 'digest'].map((column) => digest('audit_seal', column)).join(', ')}
)`;

// Writers are serialized by open_revision until they commit: numbers have no holes and grow in the order of commits.
const NUMBER_IN_ORDER = `
CREATE FUNCTION number_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('SELECT coalesce(max(seq), 0) + 1 FROM %I', TG_TABLE_NAME) INTO new.seq;
  new.revision := current_revision();
  new.at := recording_time();
  RETURN new;
END $$`;

const APPEND_ONLY = `
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only ever appended to: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'RG002';
END $$`;

const numbered = (table: string): string[] => [
  `CREATE TRIGGER ${table}_in_revision BEFORE INSERT ON ${table} EXECUTE FUNCTION require_revision()`,
  `CREATE TRIGGER ${table}_in_order BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION number_in_order()`,
];

const COMMENTS: Readonly<Record<string, string>> = {
  audit_entry: '审计记录：何人何时为何改了什么 | Audit trail: who changed what, when, on whose behalf and why',
  change: '变更流：按提交顺序 | Change feed, in the order of commits',
  audit_leaf: '已封存审计记录的摘要 | Digests of the sealed entries of the audit trail',
  audit_seal: '审计封存：默克尔根与链式密钥摘要 | Seals of the audit trail: Merkle roots, chained by keyed digests',
};

/** The audit trail with its seals, and the change feed. Nothing in them is ever changed, deleted or cleared. */
export class CreateAudit1795300000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [ENTRY, CHANGE, LEAF, SEAL, NUMBER_IN_ORDER, APPEND_ONLY]) await db.query(statement);
    for (const table of ['audit_entry', 'change']) await db.query(numbered(table).join(';'));
    for (const [table, comment] of Object.entries(COMMENTS)) {
      await db.query(`CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        EXECUTE FUNCTION append_only()`);
      await db.query(`COMMENT ON TABLE ${table} IS '${comment}'`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE audit_seal, audit_leaf, change, audit_entry');
    await db.query('DROP FUNCTION append_only(), number_in_order()');
  }
}
