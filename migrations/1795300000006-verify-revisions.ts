import type { MigrationInterface, QueryRunner } from 'typeorm';
import { checkAcyclic, checkContained, checkKnown, refuse, verifyRevision } from './verification';

/** What only shows when a revision is complete is verified when it commits, set by set. */
export class VerifyRevisions1795300000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [refuse, checkContained, checkKnown, checkAcyclic, verifyRevision]) {
      await db.query(statement);
    }
    await db.query(`CREATE CONSTRAINT TRIGGER revision_verified AFTER INSERT ON revision
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION verify_revision()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER revision_verified ON revision');
    await db.query(`DROP FUNCTION verify_revision(), check_acyclic(bigint, text, text, boolean),
      check_known(bigint, text, text, text, boolean), check_contained(bigint, text, text, text, text),
      refuse_records(text, text, text, jsonb)`);
  }
}
