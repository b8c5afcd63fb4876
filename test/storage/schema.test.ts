import * as values from '../../src/core/facts/values';
import { DECLINE_REASONS, OUTCOMES, WORK_STEPS } from '../../src/core/handling/step';
import { ACCOUNTABILITY_MEASURES } from '../../src/core/law/ladder';
import { ACCOUNTABILITY_KINDS } from '../../src/core/resolve/answer';
import type { Store } from '../../src/storage/store';
import { withStores } from './support';

const ENUMS: [string, readonly string[]][] = [
  ['territory_version_level', values.TERRITORY_LEVELS],
  ['organ_version_nature', values.ORGAN_NATURES],
  ['organ_version_function', values.ORGAN_FUNCTIONS],
  ['leadership_relation', values.LEADERSHIP_RELATIONS],
  ['leadership_primary_side', values.DUAL_PRIMARIES],
  ['competence_purpose', values.COMPETENCE_PURPOSES],
  ['succession_subject', values.SUCCESSION_SUBJECTS],
  ['succession_extent', values.SUCCESSION_EXTENTS],
  ['post_version_role', values.POST_ROLES],
  ['appointment_version_mode', values.APPOINTMENT_MODES],
  ['portfolio_scope', values.PORTFOLIO_SCOPES],
  ['portfolio_relation', values.PORTFOLIO_RELATIONS],
  ['petition_version_channel', values.PETITION_CHANNELS],
  ['petition_version_kind', values.PETITION_KINDS],
  ['petition_version_path', values.PETITION_PATHS],
  ['assignment_kind', values.ASSIGNMENT_KINDS],
  ['assignment_role', values.ASSIGNMENT_ROLES],
  ['incident_version_ground', values.INCIDENT_GROUNDS],
  ['incident_version_nature', values.INCIDENT_NATURES],
  ['incident_version_gravity', values.GRAVITIES],
  ['involvement_role', values.INVOLVEMENT_ROLES],
  ['imposed_measure_measure', ACCOUNTABILITY_MEASURES],
  ['adopted_finding_kind', ACCOUNTABILITY_KINDS],
  ['adopted_finding_harm', values.GRAVITIES],
  ['work_entry_step', WORK_STEPS],
  ['work_entry_role', values.ASSIGNMENT_ROLES],
  ['work_entry_path', values.PETITION_PATHS],
  ['work_entry_reason', DECLINE_REASONS],
  ['work_entry_outcome', OUTCOMES],
];

withStores('The schema', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });

  it('is what the entities say', async () => {
    const { upQueries } = await store.dataSource.driver.createSchemaBuilder().log();
    // Table comments stand in the migrations alone.
    const differences = upQueries.map(({ query }) => query).filter((query) => !query.startsWith('COMMENT ON TABLE'));
    expect(differences).toEqual([]);
  });

  it.each(ENUMS)('allows in %s the values of the facts', async (constraint, list) => {
    const [{ definition }] = await store.dataSource.query<[{ definition: string }]>(
      'SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = $1',
      [constraint],
    );
    expect([...definition.matchAll(/'([^']+)'/g)].map(([, value]) => value)).toEqual(list);
  });

  it('names every table in Chinese and English', async () => {
    const silent = await store.dataSource.query<unknown[]>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
        AND relname <> 'migrations' AND coalesce(obj_description(oid), '') !~ '.+ \\| .+'`,
    );
    expect(silent).toEqual([]);
  });

  it('can be undone and done again', async () => {
    const { dataSource } = store;
    for (let left = dataSource.migrations.length; left > 0; left--) await dataSource.undoLastMigration();
    const ran = await dataSource.runMigrations();
    expect(ran).toHaveLength(dataSource.migrations.length);
  });
});
