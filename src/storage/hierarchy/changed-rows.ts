import type { EntityManager } from 'typeorm';
import type { HierarchyChanges } from '../../core/hierarchy/changes';
import { loadParameters } from './load';

/** A table as changes are read from it: whose rows they are, and a row as the fact it states. */
interface Changing {
  readonly table: string;
  /** The column that names the thing whose rows come together. */
  readonly owner: string;
  readonly fields: string;
}

const SPAN = `'from', coalesce(v.valid_from - date '1970-01-01', -2147483648),
  'to', coalesce(v.valid_to - date '1970-01-01', 2147483647)`;
const id = (field: string, columns: string): string => `'${field}', coalesce(${columns}, -1)`;

const CHANGING = {
  territories: {
    table: 'territory_version',
    owner: 'territory_id',
    fields: `'territory', v.territory_id, 'name', v.name, 'level', v.level, ${id('parent', 'v.parent_id')}, ${SPAN}`,
  },
  organs: {
    table: 'organ_version',
    owner: 'organ_id',
    fields: `'organ', v.organ_id, 'name', v.name, 'nature', v.nature, 'function', v.function,
      'territory', v.territory_id, ${id('partner', 'v.partner_id')}, ${SPAN}`,
  },
  leaderships: {
    table: 'leadership',
    owner: 'organ_id',
    fields: `'organ', v.organ_id, 'superior', v.superior_id, 'relation', v.relation, 'primary', v.primary_side,
      'basis', v.basis, ${SPAN}`,
  },
  categories: {
    table: 'category_version',
    owner: 'category_id',
    fields: `'category', v.category_id, 'name', v.name, ${id('parent', 'v.parent_id')}`,
  },
  competences: {
    table: 'competence',
    owner: 'organ_id',
    fields: `'organ', v.organ_id, 'category', v.category_id, 'purpose', v.purpose, ${SPAN}`,
  },
  posts: {
    table: 'post_version',
    owner: 'post_id',
    fields: `'post', v.post_id, 'organ', v.organ_id, 'title', v.title, 'role', v.role,
      ${id('managedBy', 'v.managed_by_id')}, ${SPAN}`,
  },
  cadres: { table: 'cadre_version', owner: 'cadre_id', fields: `'cadre', v.cadre_id, 'name', v.name` },
  appointments: {
    table: 'appointment_version',
    owner: 'appointment_id',
    fields: `'appointment', v.appointment_id, 'cadre', v.cadre_id, 'post', v.post_id, 'mode', v.mode, ${SPAN}`,
  },
  suspensions: { table: 'suspension', owner: 'appointment_id', fields: `'appointment', v.appointment_id, ${SPAN}` },
  portfolios: {
    table: 'portfolio',
    owner: 'appointment_id',
    fields: `'appointment', v.appointment_id, 'scope', v.scope, 'relation', v.relation, 'document', v.document,
      ${id('target', 'v.organ_id, v.category_id, v.territory_id')}, ${SPAN}`,
  },
} as const satisfies Partial<Record<keyof HierarchyChanges, Changing>>;

const SUCCESSION = `'subject', v.subject, ${id('source', 'v.source_territory_id, v.source_organ_id')},
  ${id('heir', 'v.heir_territory_id, v.heir_organ_id')}, 'on', v.effective_on - date '1970-01-01',
  'extent', v.extent, ${id('category', 'v.category_id')}, 'document', v.document`;
const INSTRUMENT = `'instrument', v.instrument_id, 'name', v.name, 'document', v.document,
  ${id('territory', 'v.territory_id')}, ${id('system', 'v.system_organ_id')}, ${SPAN}`;

const touched = (table: string, owner: string): string =>
  `SELECT ${owner} FROM ${table} WHERE recorded_in > $1 UNION SELECT ${owner} FROM ${table} WHERE superseded_in > $1`;

const replaced = ({ table, owner, fields }: Changing): string => `(
  WITH owners (id) AS (${touched(table, owner)})
  SELECT json_build_object('owners', coalesce((SELECT json_agg(id) FROM owners), '[]'), 'rows', coalesce((
    SELECT json_agg(json_build_object(${fields}) ORDER BY v.record_id) FROM ${table} v
    WHERE v.superseded_at IS NULL AND v.${owner} IN (SELECT id FROM owners)), '[]')))`;

const codes = (thing: string): string => `'${thing}', coalesce((
  SELECT json_agg(json_build_array(t.id, t.code) ORDER BY t.id) FROM ${thing} t
  WHERE t.id IN (${touched(`${thing}_version`, `${thing}_id`)})), '[]')`;

const whole = (tables: readonly string[], table: string, fields: string): string => `CASE WHEN
  ${tables.map((one) => `EXISTS (${touched(one, 'record_id')})`).join(' OR ')} THEN coalesce((
  SELECT json_agg(json_build_object(${fields}) ORDER BY v.record_id) FROM ${table} v
  WHERE v.superseded_at IS NULL), '[]') END`;

const THINGS = ['territory', 'organ', 'category', 'post', 'cadre', 'appointment', 'instrument'];
const STATEMENT = `SELECT (SELECT coalesce(max(id), 0) FROM revision) AS revision,
  json_build_object(${THINGS.map(codes).join(', ')}) AS codes,
  ${Object.entries(CHANGING)
    .map(([name, changing]) => `${replaced(changing)} AS ${name}`)
    .join(', ')},
  ${whole(['succession'], 'succession', SUCCESSION)} AS successions,
  ${whole(['instrument_version', 'instrument_parameter'], 'instrument_version', INSTRUMENT)} AS instruments`;

type Instrument = NonNullable<HierarchyChanges['instruments']>[number];

/** What the records hold now that they did not as of the revision. For a small difference: it is read as objects. */
export async function loadChanges(manager: EntityManager, since: number): Promise<HierarchyChanges> {
  const [changes] = await manager.query<[HierarchyChanges]>(STATEMENT, [since]);
  if (changes.instruments === null) return changes;
  const parameters = await loadParameters(manager);
  const instruments = changes.instruments.map((row): Instrument => ({
    ...row,
    parameters: parameters.get(row.instrument) ?? new Map(),
  }));
  return { ...changes, instruments };
}
