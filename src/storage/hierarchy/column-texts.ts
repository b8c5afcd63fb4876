import * as values from '../../core/facts/values';

/** A whole number, never null. `hole` stands for a thing that is not there. */
export interface IntegerText {
  readonly as: 'integer';
  readonly sql: string;
  readonly hole: number;
}
/** A single byte, as bytea. */
export interface ByteText {
  readonly as: 'byte';
  readonly sql: string;
  readonly hole: number;
}
/** A text, most of which differ. */
export interface PlainText {
  readonly as: 'text';
  readonly sql: string;
}
/** A text that many rows share. */
export interface SharedText {
  readonly as: 'shared text';
  readonly sql: string;
}
/** What PostgreSQL is asked for one column of a row. */
export type ColumnText = IntegerText | ByteText | PlainText | SharedText;
export type ColumnTexts = Readonly<Record<string, ColumnText>>;

/** A table as the hierarchy reads it: the rows of `from` in the order of `key`, range of keys by range. */
export interface TableText<Columns extends ColumnTexts = ColumnTexts> {
  readonly from: string;
  readonly key: string;
  /** Where each row is the thing of that id: the row before the first is a hole, and so is a thing without a record. */
  readonly byId: boolean;
  readonly columns: Columns;
}

/** What `date '1970-01-01'` is to `Day`; `ALWAYS` and `FOREVER` stand for open ends. */
const EPOCH = `date '1970-01-01'`;
const NEVER = { from: 0x7fff_ffff, to: 0x7fff_ffff };

const id = (column: string): IntegerText => ({ as: 'integer', sql: `coalesce(v.${column}, -1)`, hole: -1 });
const either = (columns: string): IntegerText => ({ as: 'integer', sql: `coalesce(${columns}, -1)`, hole: -1 });
const text = (sql: string): PlainText => ({ as: 'text', sql: `coalesce(${sql}, '')` });
const shared = (column: string): SharedText => ({ as: 'shared text', sql: `coalesce(v.${column}, '')` });
const oneOf = (column: string, list: readonly string[], otherwise = 0): ByteText => ({
  as: 'byte',
  sql: `CASE v.${column} ${list.map((value, index) => `WHEN '${value}' THEN ${byte(index)}`).join(' ')} ELSE ${byte(otherwise)} END`,
  hole: otherwise,
});
const byte = (value: number): string => `'\\x${value.toString(16).padStart(2, '0')}'::bytea`;

// A thing without a record holds on no day.
const FROM: IntegerText = {
  as: 'integer',
  sql: `CASE WHEN v.record_id IS NULL THEN ${NEVER.from} ELSE coalesce(v.valid_from - ${EPOCH}, -2147483648) END`,
  hole: NEVER.from,
};
const TO: IntegerText = { as: 'integer', sql: `coalesce(v.valid_to - ${EPOCH}, ${NEVER.to})`, hole: NEVER.to };
const DAY_OF_SUCCESSION: IntegerText = { as: 'integer', sql: `v.effective_on - ${EPOCH}`, hole: 0 };
const SPAN = { from: FROM, to: TO };

const records = <Columns extends ColumnTexts>(table: string, columns: Columns): TableText<Columns> => ({
  from: `${table} v WHERE v.superseded_at IS NULL AND`,
  key: 'v.record_id',
  byId: false,
  columns,
});
const things = <Columns extends ColumnTexts>(
  thing: string,
  columns: Columns,
): TableText<Columns & { readonly code: PlainText }> => ({
  from: `${thing} t LEFT JOIN ${thing}_version v ON v.${thing}_id = t.id AND v.superseded_at IS NULL
    AND v.${thing}_id >= $1 AND v.${thing}_id < $2 WHERE`,
  key: 't.id',
  byId: true,
  columns: { code: text('CASE WHEN v.record_id IS NOT NULL THEN t.code END'), ...columns },
});
const codes = (thing: string): TableText<{ readonly code: PlainText }> => ({
  from: `${thing} t WHERE`,
  key: 't.id',
  byId: true,
  columns: { code: text('t.code') },
});

/** The tables of the hierarchy, largest first. */
export const TABLE_TEXTS = {
  appointments: things('appointment', {
    cadre: id('cadre_id'),
    post: id('post_id'),
    mode: oneOf('mode', values.APPOINTMENT_MODES),
    ...SPAN,
  }),
  posts: things('post', {
    organ: id('organ_id'),
    title: shared('title'),
    role: oneOf('role', values.POST_ROLES),
    managedBy: id('managed_by_id'),
    ...SPAN,
  }),
  cadres: things('cadre', { name: text('v.name') }),
  portfolios: records('portfolio', {
    appointment: id('appointment_id'),
    scope: oneOf('scope', values.PORTFOLIO_SCOPES),
    target: either('v.organ_id, v.category_id, v.territory_id'),
    relation: oneOf('relation', values.PORTFOLIO_RELATIONS),
    document: shared('document'),
    ...SPAN,
  }),
  organs: records('organ_version', {
    organ: id('organ_id'),
    name: text('v.name'),
    nature: oneOf('nature', values.ORGAN_NATURES),
    function: oneOf('function', values.ORGAN_FUNCTIONS),
    territory: id('territory_id'),
    partner: id('partner_id'),
    ...SPAN,
  }),
  leaderships: records('leadership', {
    organ: id('organ_id'),
    superior: id('superior_id'),
    relation: oneOf('relation', values.LEADERSHIP_RELATIONS),
    primary: oneOf('primary_side', values.DUAL_PRIMARIES, 255),
    basis: shared('basis'),
    ...SPAN,
  }),
  organCodes: codes('organ'),
  competences: records('competence', {
    organ: id('organ_id'),
    category: id('category_id'),
    purpose: oneOf('purpose', values.COMPETENCE_PURPOSES),
    ...SPAN,
  }),
  suspensions: records('suspension', { appointment: id('appointment_id'), ...SPAN }),
  territories: records('territory_version', {
    territory: id('territory_id'),
    name: text('v.name'),
    level: oneOf('level', values.TERRITORY_LEVELS),
    parent: id('parent_id'),
    ...SPAN,
  }),
  territoryCodes: codes('territory'),
  successions: records('succession', {
    subject: oneOf('subject', values.SUCCESSION_SUBJECTS),
    source: either('v.source_territory_id, v.source_organ_id'),
    heir: either('v.heir_territory_id, v.heir_organ_id'),
    on: DAY_OF_SUCCESSION,
    extent: oneOf('extent', values.SUCCESSION_EXTENTS),
    category: id('category_id'),
    document: shared('document'),
  }),
  categories: things('category', { name: text('v.name'), parent: id('parent_id') }),
  instruments: things('instrument', {
    name: text('v.name'),
    document: shared('document'),
    territory: id('territory_id'),
    system: id('system_organ_id'),
    ...SPAN,
  }),
};
