import { PORTFOLIO_SCOPES } from '../../facts/values';
import type { Problem } from '../problem';
import { TABLES, type TableName } from '../tables';
import { Coverage } from './coverage';
import type { MergedTable } from './merged';
import { spanText, THINGS } from './messages';

type DatedKind = 'territory' | 'organ' | 'post' | 'appointment';

interface Containment {
  readonly table: TableName;
  readonly column: string;
  readonly within: DatedKind;
  /** Only rows with this index in this column. */
  readonly where?: { readonly column: string; readonly value: number };
}

const TABLE_OF = {
  territory: 'territories',
  organ: 'organs',
  post: 'posts',
  appointment: 'appointments',
} as const satisfies Record<DatedKind, TableName>;

const portfolioOf = (scope: (typeof PORTFOLIO_SCOPES)[number]) => ({
  column: 'scope',
  value: PORTFOLIO_SCOPES.indexOf(scope),
});

/** Spans that lie within those of the things they name (DOMAIN §2). */
const CONTAINMENTS: readonly Containment[] = [
  { table: 'territories', column: 'parent_code', within: 'territory' },
  { table: 'organs', column: 'territory_code', within: 'territory' },
  { table: 'posts', column: 'organ_code', within: 'organ' },
  { table: 'appointments', column: 'post_code', within: 'post' },
  { table: 'suspensions', column: 'appointment_code', within: 'appointment' },
  { table: 'portfolios', column: 'appointment_code', within: 'appointment' },
  { table: 'portfolios', column: 'target_code', within: 'organ', where: portfolioOf('ORGAN') },
  { table: 'portfolios', column: 'target_code', within: 'territory', where: portfolioOf('AREA') },
  { table: 'leaderships', column: 'organ_code', within: 'organ' },
  { table: 'leaderships', column: 'superior_code', within: 'organ' },
  { table: 'competences', column: 'organ_code', within: 'organ' },
];

/**
 * Rows that hold on days on which what they name does not exist: `SPAN_OUTSIDE`, at the row of the dataset, or, where
 * rows on record are left outside, once per table of theirs at the row of the thing that the dataset shortens.
 */
export function findOutside(table: (name: TableName) => MergedTable): Problem[] {
  const coverages = new Map<DatedKind, Coverage>();
  const coverage = (kind: DatedKind) => {
    const parent = table(TABLE_OF[kind]);
    const known = coverages.get(kind) ?? new Coverage(parent, parent.dataset.codes[kind].length);
    coverages.set(kind, known);
    return known;
  };
  return CONTAINMENTS.flatMap((rule) => {
    const merged = table(rule.table);
    return merged.length === 0 ? [] : outsideOf(merged, coverage(rule.within), rule);
  });
}

function outsideOf(table: MergedTable, coverage: Coverage, rule: Containment): Problem[] {
  const ids = table.numbers(rule.column);
  const stranding = new Set<number>();
  return rowsOutside(table, coverage, rule).flatMap((row) => {
    const id = ids[row] ?? -1;
    if (table.isOwn(row)) return [outside(row, id, table, coverage, rule)];
    if (stranding.has(id)) return [];
    stranding.add(id);
    return strands(row, id, table, coverage);
  });
}

function rowsOutside(table: MergedTable, coverage: Coverage, { column, where }: Containment): number[] {
  const [ids, from, to] = [table.numbers(column), table.numbers('from'), table.numbers('to')];
  const deciding = where === undefined ? null : table.numbers(where.column);
  const rows: number[] = [];
  for (let row = 0; row < table.length; row++) {
    if (deciding !== null && deciding[row] !== where?.value) continue;
    if (!coverage.holds(ids[row] ?? -1, from[row], to[row]) && table.counts(row)) rows.push(row);
  }
  return rows;
}

function outside(row: number, id: number, table: MergedTable, coverage: Coverage, rule: Containment): Problem {
  const code = table.dataset.codes[rule.within].at(id);
  const { zh, en } = THINGS[rule.within];
  const text = {
    zh: `有效期超出了${zh}“${code}”的有效期 ${coverage.text(id)}`,
    en: `Holds on days on which the ${en} "${code}" does not exist, which is valid ${coverage.text(id)}`,
  };
  const column = coverage.holdsOn(id, table.numbers('from')[row] ?? 0) ? 'to' : 'from';
  return table.problem(row, column, 'SPAN_OUTSIDE', text);
}

/** Nothing when the dataset has no row of the thing: then it did not change. */
function strands(row: number, id: number, table: MergedTable, coverage: Coverage): Problem[] {
  const parent = coverage.table;
  const at = coverage.ownRow(id);
  if (at < 0) return [];
  const [from, to] = [table.numbers('from')[row] ?? 0, table.numbers('to')[row] ?? 0];
  const text = {
    zh: `已有的${TABLES[table.name].zh}记录 ${spanText(from, to)} 将超出其有效期 ${coverage.text(id)}`,
    en: `A row of ${table.name} on record, ${spanText(from, to)}, would be left outside ${coverage.text(id)}`,
  };
  return [parent.problem(at, coverage.holdsOn(id, from) ? 'to' : 'from', 'SPAN_OUTSIDE', text)];
}
