import { ALWAYS, FOREVER, formatDay } from '../../facts/day';
import { LEADERSHIP_RELATIONS, type LeadershipRelation } from '../../facts/values';
import type { Problem } from '../problem';
import type { CodeKind } from '../table';
import type { TableName } from '../tables';
import { datedCycles } from './dated-graph';
import type { MergedTable } from './merged';

interface AcyclicRule {
  readonly table: TableName;
  readonly kind: CodeKind;
  readonly below: string;
  readonly above: string;
  readonly dated: boolean;
}

const RULES: readonly AcyclicRule[] = [
  { table: 'territories', kind: 'territory', below: 'code', above: 'parent_code', dated: true },
  { table: 'categories', kind: 'category', below: 'code', above: 'parent_code', dated: false },
  { table: 'leaderships', kind: 'organ', below: 'organ_code', above: 'superior_code', dated: true },
];

/** 业务指导 and 监督 are no command: they may run in circles. */
const NO_COMMAND: readonly LeadershipRelation[] = ['GUIDANCE', 'SUPERVISION'];
const COMMANDS = Uint8Array.from(LEADERSHIP_RELATIONS, (relation) => (NO_COMMAND.includes(relation) ? 0 : 1));

/** How many codes of a cycle a message names. */
const MOST_NAMED = 100;

/** Things that stand above themselves on some day: `CYCLE`, once per cycle, at its last row in the dataset. */
export function findCycles(table: (name: TableName) => MergedTable): Problem[] {
  return RULES.flatMap((rule) => {
    const merged = table(rule.table);
    return merged.own === 0 ? [] : cyclesIn(merged, rule);
  });
}

function cyclesIn(table: MergedTable, rule: AcyclicRule): Problem[] {
  const rows = edgeRows(table, rule);
  const [below, above] = [table.numbers(rule.below), table.numbers(rule.above)];
  const always = rule.dated
    ? null
    : { from: new Int32Array(rows.length), to: new Int32Array(rows.length).fill(FOREVER) };
  const edges = {
    nodes: table.dataset.codes[rule.kind].length,
    below: rows.map((row) => below[row] ?? 0),
    above: rows.map((row) => above[row] ?? 0),
    from: always?.from ?? rows.map((row) => table.numbers('from')[row] ?? ALWAYS),
    to: always?.to ?? rows.map((row) => table.numbers('to')[row] ?? FOREVER),
  };
  return datedCycles(edges).flatMap((cycle) =>
    cycleProblem(
      table,
      cycle.map((edge) => rows[edge] ?? 0),
      rule,
    ),
  );
}

function edgeRows(table: MergedTable, rule: AcyclicRule): Int32Array {
  const above = table.numbers(rule.above);
  const relation = rule.table === 'leaderships' ? table.numbers('relation') : null;
  const rows = new Int32Array(table.length);
  let count = 0;
  for (let row = 0; row < table.length; row++) {
    if ((above[row] ?? -1) < 0 || !table.counts(row)) continue;
    if (relation === null || COMMANDS[relation[row] ?? 0] === 1) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** Nothing for a cycle of rows on record alone: the dataset did not close it. */
function cycleProblem(table: MergedTable, rows: readonly number[], rule: AcyclicRule): Problem[] {
  const at = largest(rows.filter((row) => table.isOwn(row)));
  if (at < 0) return [];
  const since = rule.dated ? largest(rows.map((row) => table.numbers('from')[row] ?? ALWAYS)) : ALWAYS;
  const [zhSince, enSince] = since === ALWAYS ? ['', ''] : [`自${formatDay(since)}起`, `, from ${formatDay(since)} on`];
  const circle = circleOf(table, rows, at, rule);
  const text = {
    zh: `上下级关系${zhSince}成环：${circle}`,
    en: `Each would stand above itself${enSince}: ${circle}`,
  };
  return [table.problem(at, rule.above, 'CYCLE', text)];
}

/** The codes on the way round, from the row at which it is reported; of a very long way the beginning. */
function circleOf(table: MergedTable, rows: readonly number[], at: number, { kind, below }: AcyclicRule): string {
  const start = rows.indexOf(at);
  const ids = table.numbers(below);
  const codes = [...rows.slice(start), ...rows.slice(0, start)].map((row) =>
    table.dataset.codes[kind].at(ids[row] ?? -1),
  );
  const named = codes.length > MOST_NAMED ? [...codes.slice(0, MOST_NAMED), `…(${codes.length})`] : codes;
  return [...named, codes[0]].join(' → ');
}

const largest = (numbers: readonly number[]): number => numbers.reduce((most, each) => Math.max(most, each), ALWAYS);
