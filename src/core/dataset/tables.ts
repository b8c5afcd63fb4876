import * as values from '../facts/values';
import type { CodeKind, Column, ColumnType, Table } from './table';

/**
 * The tables of a dataset (CONTRACT §1): one CSV file or XLSX sheet each. This is the one place that knows their
 * columns; reading, checking, writing and exporting are all driven by it.
 */

const req = (name: string, zh: string, type: ColumnType): Column => ({ name, zh, type, required: true });
const opt = (name: string, zh: string, type: ColumnType, fallback?: string): Column => ({
  name,
  zh,
  type,
  required: false,
  ...(fallback === undefined ? {} : { fallback }),
});
const own = (of: CodeKind): ColumnType => ({ is: 'code', of });
const to = (kind: CodeKind): ColumnType => ({ is: 'reference', to: kind });
const several = (kind: CodeKind): ColumnType => ({ is: 'references', to: kind });
const oneOf = (allowed: readonly string[]): ColumnType => ({ is: 'enum', values: allowed });
const TEXT: ColumnType = { is: 'text' };
const DAY: ColumnType = { is: 'day' };
const BOOLEAN: ColumnType = { is: 'boolean' };
const SPAN: readonly Column[] = [opt('from', '启用日期', DAY), opt('to', '停用日期', DAY)];

export const TABLES = {
  territories: {
    name: 'territories',
    zh: '地区',
    columns: [
      req('code', '代码', own('territory')),
      req('name', '名称', TEXT),
      req('level', '层级', oneOf(values.TERRITORY_LEVELS)),
      opt('parent_code', '上级代码', to('territory')),
      ...SPAN,
    ],
    key: ['code', 'from'],
  },
  successions: {
    name: 'successions',
    zh: '沿革',
    columns: [
      req('subject', '对象', oneOf(values.SUCCESSION_SUBJECTS)),
      req('from_code', '原代码', { is: 'variant', by: 'subject', to: { TERRITORY: 'territory', ORGAN: 'organ' } }),
      req('to_code', '新代码', { is: 'variant', by: 'subject', to: { TERRITORY: 'territory', ORGAN: 'organ' } }),
      req('on', '日期', DAY),
      req('extent', '范围', oneOf(values.SUCCESSION_EXTENTS)),
      opt('category_code', '事项分类代码', to('category')),
      opt('document', '文号', TEXT),
    ],
    key: ['subject', 'from_code', 'to_code', 'category_code', 'on'],
  },
  categories: {
    name: 'categories',
    zh: '事项分类',
    columns: [
      req('code', '代码', own('category')),
      req('name', '名称', TEXT),
      opt('parent_code', '上级代码', to('category')),
    ],
    key: ['code'],
  },
  organs: {
    name: 'organs',
    zh: '机关',
    columns: [
      req('code', '代码', own('organ')),
      req('name', '名称', TEXT),
      req('nature', '性质', oneOf(values.ORGAN_NATURES)),
      req('function', '职能', oneOf(values.ORGAN_FUNCTIONS)),
      req('territory_code', '地区代码', to('territory')),
      opt('co_located_with', '合署机关代码', to('organ')),
      ...SPAN,
    ],
    key: ['code', 'from'],
  },
  leaderships: {
    name: 'leaderships',
    zh: '领导关系',
    columns: [
      req('organ_code', '机关代码', to('organ')),
      req('superior_code', '上级机关代码', to('organ')),
      req('relation', '关系', oneOf(values.LEADERSHIP_RELATIONS)),
      opt('primary', '为主一方', oneOf(values.DUAL_PRIMARIES)),
      ...SPAN,
      opt('basis', '依据', TEXT),
    ],
    key: ['organ_code', 'superior_code', 'relation', 'from'],
  },
  competences: {
    name: 'competences',
    zh: '职权',
    columns: [
      req('organ_code', '机关代码', to('organ')),
      req('category_code', '事项分类代码', to('category')),
      ...SPAN,
      opt('for', '用于', oneOf(values.COMPETENCE_PURPOSES), 'ORDINARY'),
    ],
    key: ['organ_code', 'category_code', 'for', 'from'],
  },
  posts: {
    name: 'posts',
    zh: '职务',
    columns: [
      req('code', '代码', own('post')),
      req('organ_code', '机关代码', to('organ')),
      req('title', '职务名称', TEXT),
      req('role', '角色', oneOf(values.POST_ROLES)),
      opt('managed_by', '干部管理机关代码', to('organ')),
      ...SPAN,
    ],
    key: ['code'],
  },
  cadres: {
    name: 'cadres',
    zh: '干部',
    columns: [req('code', '代码', own('cadre')), req('name', '姓名', TEXT)],
    key: ['code'],
  },
  appointments: {
    name: 'appointments',
    zh: '任职',
    columns: [
      req('code', '代码', own('appointment')),
      req('cadre_code', '干部代码', to('cadre')),
      req('post_code', '职务代码', to('post')),
      req('mode', '任职方式', oneOf(values.APPOINTMENT_MODES)),
      ...SPAN,
    ],
    key: ['code'],
  },
  suspensions: {
    name: 'suspensions',
    zh: '停职检查',
    columns: [req('appointment_code', '任职代码', to('appointment')), ...SPAN],
    key: ['appointment_code', 'from'],
  },
  portfolios: {
    name: 'portfolios',
    zh: '分工',
    columns: [
      req('appointment_code', '任职代码', to('appointment')),
      req('scope', '范围', oneOf(values.PORTFOLIO_SCOPES)),
      opt('target_code', '对象代码', {
        is: 'variant',
        by: 'scope',
        to: { ORGAN: 'organ', CATEGORY: 'category', AREA: 'territory' },
      }),
      ...SPAN,
      opt('document', '文号', TEXT),
      opt('relation', '关系', oneOf(values.PORTFOLIO_RELATIONS), 'IN_CHARGE'),
    ],
    key: ['appointment_code', 'scope', 'target_code', 'from'],
  },
  petitions: {
    name: 'petitions',
    zh: '信访事项',
    columns: [
      req('number', '编号', own('petition')),
      req('title', '标题', TEXT),
      req('category_code', '事项分类代码', to('category')),
      req('territory_codes', '地区代码', several('territory')),
      req('channel', '渠道', oneOf(values.PETITION_CHANNELS)),
      opt('occurred_on', '发生日期', DAY),
      req('registered_on', '登记日期', DAY),
      opt('closed_on', '办结日期', DAY),
      opt('litigation_related', '涉法涉诉', BOOLEAN, 'false'),
      opt('handler_code', '经办人代码', to('cadre')),
      opt('kind', '种类', oneOf(values.PETITION_KINDS), 'APPEAL'),
      opt('path', '途径', oneOf(values.PETITION_PATHS)),
      opt('case_lead_code', '包案领导代码', to('cadre')),
    ],
    key: ['number'],
  },
  assignments: {
    name: 'assignments',
    zh: '交办转送',
    columns: [
      req('petition_number', '信访事项编号', to('petition')),
      req('organ_code', '机关代码', to('organ')),
      req('kind', '方式', oneOf(values.ASSIGNMENT_KINDS)),
      req('on', '日期', DAY),
      opt('ended_on', '终止日期', DAY),
      opt('role', '角色', oneOf(values.ASSIGNMENT_ROLES), 'LEAD'),
      opt('by_organ_code', '交办机关代码', to('organ')),
    ],
    key: ['petition_number', 'organ_code', 'kind', 'on'],
  },
  incidents: {
    name: 'incidents',
    zh: '失职情形',
    columns: [
      req('code', '代码', own('incident')),
      opt('petition_number', '信访事项编号', to('petition')),
      req('organ_code', '机关代码', several('organ')),
      opt('category_code', '事项分类代码', to('category')),
      opt('territory_code', '地区代码', to('territory')),
      req('act_on', '行为日期', DAY),
      req('ground', '情形', oneOf(values.INCIDENT_GROUNDS)),
      opt('conduct_established', '行为已查实', BOOLEAN, 'false'),
      opt('result_established', '后果已查实', BOOLEAN, 'false'),
      req('nature', '责任性质', oneOf(values.INCIDENT_NATURES)),
      opt('gravity', '情节', oneOf(values.GRAVITIES)),
      opt('determination', '认定', TEXT),
      opt('act_until', '行为截止日期', DAY),
      opt('duty_breached', '违反的责任', TEXT),
      opt('elements', '尚未查实的要件', TEXT),
    ],
    key: ['code'],
  },
  involvements: {
    name: 'involvements',
    zh: '涉及人员',
    columns: [
      req('incident_code', '失职情形代码', to('incident')),
      req('cadre_code', '干部代码', to('cadre')),
      req('role', '角色', oneOf(values.INVOLVEMENT_ROLES)),
      opt('record', '记录', TEXT),
    ],
    key: ['incident_code', 'cadre_code', 'role'],
  },
  instruments: {
    name: 'instruments',
    zh: '规范',
    columns: [
      req('code', '代码', own('instrument')),
      req('name', '名称', TEXT),
      opt('document', '文号', TEXT),
      opt('territory_code', '地区代码', to('territory')),
      opt('system_organ_code', '系统主管机关代码', to('organ')),
      ...SPAN,
    ],
    key: ['code'],
  },
  instrument_parameters: {
    name: 'instrument_parameters',
    zh: '规范参数',
    columns: [
      req('instrument_code', '规范代码', to('instrument')),
      req('key', '参数', TEXT),
      req('value', '值', TEXT),
      opt('unit', '单位', TEXT),
      opt('citation', '出处', TEXT),
    ],
    key: ['instrument_code', 'key'],
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** A dataset as rows of cells, just as the CSV files have them: what tests and the sample are written in. */
export type Row = Readonly<Record<string, string>>;
export type Rows = Partial<Record<TableName, readonly Row[]>>;
