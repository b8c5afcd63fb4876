import { APPOINTMENT_MODES } from '../../facts/values';
import type { Problem } from '../problem';
import type { TableName } from '../tables';
import { Grouped } from './grouped';
import { KeyIndex } from './key-index';
import type { MergedTable } from './merged';
import { spanText } from './messages';

interface OverlapRule {
  readonly table: TableName;
  /** Rows alike in these columns must not hold at once. */
  readonly alike: readonly string[];
  readonly aside?: { readonly column: string; readonly value: number };
  readonly zh: string;
  readonly en: string;
}

const PRESIDING = APPOINTMENT_MODES.indexOf('PRESIDING');
const NONE = new Int32Array();

/** What must not hold twice at once (CONTRACT §1, *Overlap*). */
const RULES: readonly OverlapRule[] = [
  { table: 'territories', alike: ['code'], zh: '同一代码的两个版本', en: 'versions of one code' },
  { table: 'organs', alike: ['code'], zh: '同一代码的两个版本', en: 'versions of one code' },
  {
    table: 'leaderships',
    alike: ['organ_code', 'superior_code', 'relation'],
    zh: '同一领导关系的两行',
    en: 'rows for one organ, superior and relation',
  },
  {
    table: 'competences',
    alike: ['organ_code', 'category_code', 'for'],
    zh: '同一职权的两行',
    en: 'rows for one organ, category and purpose',
  },
  {
    table: 'appointments',
    alike: ['post_code'],
    aside: { column: 'mode', value: PRESIDING },
    zh: '同一职务的两名任职者',
    en: 'holders of one post',
  },
  { table: 'suspensions', alike: ['appointment_code'], zh: '同一任职的两次停职', en: 'suspensions of one appointment' },
  {
    table: 'portfolios',
    alike: ['appointment_code', 'scope', 'target_code'],
    zh: '同一任职同一分工的两行',
    en: 'rows for one appointment, scope and target',
  },
];

/** Rows that hold at once with another they must not: `OVERLAP`, at the row of the dataset that comes later. */
export function findOverlaps(table: (name: TableName) => MergedTable): Problem[] {
  return RULES.flatMap((rule) => {
    const merged = table(rule.table);
    return merged.own === 0 ? [] : overlapsIn(merged, rule);
  });
}

function overlapsIn(table: MergedTable, rule: OverlapRule): Problem[] {
  const ignored = ignoredRows(table, rule);
  const { first } = new KeyIndex(
    rule.alike.map((column) => table.numbers(column)),
    table.length,
    ignored,
  );
  const problems: Problem[] = [];
  const groups = new Grouped(first.length, first);
  for (let leader = 0; leader < first.length; leader++) {
    const group = first[leader] === leader ? groups.members(leader) : NONE;
    if (group.length > 1) problems.push(...overlapsAmong(group, table, rule));
  }
  return problems;
}

function ignoredRows(table: MergedTable, { aside }: OverlapRule): Uint8Array {
  const ignored = new Uint8Array(table.length);
  ignored.set(table.ignored);
  if (aside === undefined) return ignored;
  const values = table.numbers(aside.column);
  for (let row = 0; row < table.length; row++) if (values[row] === aside.value) ignored[row] = 1;
  return ignored;
}

function overlapsAmong(group: Int32Array, table: MergedTable, rule: OverlapRule): Problem[] {
  const [from, to] = [table.numbers('from'), table.numbers('to')];
  group.sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0));
  const problems: Problem[] = [];
  let reaching = group[0] ?? 0;
  for (const row of group.subarray(1)) {
    if ((from[row] ?? 0) < (to[reaching] ?? 0)) problems.push(overlap(row, reaching, table, rule));
    if ((to[row] ?? 0) > (to[reaching] ?? 0)) reaching = row;
  }
  return problems;
}

function overlap(a: number, b: number, table: MergedTable, { zh, en }: OverlapRule): Problem {
  const [row, other] = table.isOwn(Math.max(a, b))
    ? [Math.max(a, b), Math.min(a, b)]
    : [Math.min(a, b), Math.max(a, b)];
  const span = spanText(table.numbers('from')[other] ?? 0, table.numbers('to')[other] ?? 0);
  const line = table.lineOf(other);
  const [zhOther, enOther] = table.isOwn(other) ? [`第${line}行`, `row ${line}`] : ['已有记录', 'the row on record'];
  const text = {
    zh: `${zh}不得同时有效：与${zhOther} ${span} 重叠`,
    en: `Two ${en} must not hold at once: overlaps ${enOther} ${span}`,
  };
  return table.problem(row, 'from', 'OVERLAP', text);
}
