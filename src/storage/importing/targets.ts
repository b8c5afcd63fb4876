import type { CodeKind, Column, ColumnType, Table } from '../../core/dataset/table';
import { TABLES, type TableName } from '../../core/dataset/tables';

/** Where the rows of a table of a dataset are kept: a table of records, and its column for each of theirs. */
interface Kept {
  readonly records: string;
  /** A column of variants has one column of records per kind. */
  readonly columns: Readonly<Record<string, string | Readonly<Partial<Record<CodeKind, string>>>>>;
}

const SPAN = { from: 'valid_from', to: 'valid_to' };

const KEPT: Readonly<Record<TableName, Kept>> = {
  territories: { records: 'territory_version', columns: { code: 'territory_id', parent_code: 'parent_id', ...SPAN } },
  successions: {
    records: 'succession',
    columns: {
      from_code: { territory: 'source_territory_id', organ: 'source_organ_id' },
      to_code: { territory: 'heir_territory_id', organ: 'heir_organ_id' },
      on: 'effective_on',
      category_code: 'category_id',
    },
  },
  categories: { records: 'category_version', columns: { code: 'category_id', parent_code: 'parent_id' } },
  organs: {
    records: 'organ_version',
    columns: { code: 'organ_id', territory_code: 'territory_id', co_located_with: 'partner_id', ...SPAN },
  },
  leaderships: {
    records: 'leadership',
    columns: { organ_code: 'organ_id', superior_code: 'superior_id', primary: 'primary_side', ...SPAN },
  },
  competences: {
    records: 'competence',
    columns: { organ_code: 'organ_id', category_code: 'category_id', for: 'purpose', ...SPAN },
  },
  posts: {
    records: 'post_version',
    columns: { code: 'post_id', organ_code: 'organ_id', managed_by: 'managed_by_id', ...SPAN },
  },
  cadres: { records: 'cadre_version', columns: { code: 'cadre_id' } },
  appointments: {
    records: 'appointment_version',
    columns: { code: 'appointment_id', cadre_code: 'cadre_id', post_code: 'post_id', ...SPAN },
  },
  suspensions: { records: 'suspension', columns: { appointment_code: 'appointment_id', ...SPAN } },
  portfolios: {
    records: 'portfolio',
    columns: {
      appointment_code: 'appointment_id',
      target_code: { organ: 'organ_id', category: 'category_id', territory: 'territory_id' },
      ...SPAN,
    },
  },
  petitions: {
    records: 'petition_version',
    columns: {
      number: 'petition_id',
      category_code: 'category_id',
      territory_codes: 'territory_ids',
      handler_code: 'handler_id',
      case_lead_code: 'case_lead_id',
    },
  },
  assignments: {
    records: 'assignment',
    columns: {
      petition_number: 'petition_id',
      organ_code: 'organ_id',
      on: 'assigned_on',
      by_organ_code: 'by_organ_id',
    },
  },
  incidents: {
    records: 'incident_version',
    columns: {
      code: 'incident_id',
      petition_number: 'petition_id',
      organ_code: 'organ_ids',
      category_code: 'category_id',
      territory_code: 'territory_id',
    },
  },
  involvements: { records: 'involvement', columns: { incident_code: 'incident_id', cadre_code: 'cadre_id' } },
  instruments: {
    records: 'instrument_version',
    columns: {
      code: 'instrument_id',
      territory_code: 'territory_id',
      system_organ_code: 'system_organ_id',
      ...SPAN,
    },
  },
  instrument_parameters: { records: 'instrument_parameter', columns: { instrument_code: 'instrument_id' } },
};

/** One column of a table of records and the cells that fill it. */
export type Target =
  | { readonly is: 'id'; readonly of: CodeKind; readonly column: string; readonly cells: string; readonly when?: When }
  | { readonly is: 'ids'; readonly of: CodeKind; readonly column: string; readonly cells: string }
  | { readonly is: 'enum'; readonly values: readonly string[]; readonly column: string; readonly cells: string }
  | { readonly is: 'text' | 'day' | 'boolean'; readonly column: string; readonly cells: string };

/** Only the rows whose cell in the deciding column is the value of this index. */
export interface When {
  readonly cells: string;
  readonly value: number;
}

export interface TableTargets {
  readonly records: string;
  readonly targets: readonly Target[];
  /** What the rows declare the codes of, if they do, and the column of the code. */
  readonly declares: { readonly kind: CodeKind; readonly cells: string } | null;
}

export const TARGETS = Object.fromEntries(
  Object.entries(KEPT).map(([name, kept]) => [name, targetsOf(TABLES[name as TableName], kept)]),
) as Record<TableName, TableTargets>;

function targetsOf(table: Table, { records, columns }: Kept): TableTargets {
  const targets = table.columns.flatMap((column) => targetOf(table, column, columns[column.name] ?? column.name));
  const own = table.columns.find(({ type }) => type.is === 'code');
  const declares = own?.type.is === 'code' ? { kind: own.type.of, cells: own.name } : null;
  return { records, targets, declares };
}

function targetOf(table: Table, { name, type }: Column, kept: Kept['columns'][string]): Target[] {
  if (typeof kept === 'object') return type.is === 'variant' ? variantTargets(table, name, type, kept) : [];
  const to = { column: kept, cells: name };
  if (type.is === 'code') return [{ is: 'id', of: type.of, ...to }];
  if (type.is === 'reference') return [{ is: 'id', of: type.to, ...to }];
  if (type.is === 'references') return [{ is: 'ids', of: type.to, ...to }];
  if (type.is === 'enum') return [{ is: 'enum', values: type.values, ...to }];
  return type.is === 'variant' ? [] : [{ is: type.is, ...to }];
}

function variantTargets(
  table: Table,
  cells: string,
  { by, to }: Extract<ColumnType, { is: 'variant' }>,
  kept: Readonly<Partial<Record<CodeKind, string>>>,
): Target[] {
  const deciding = table.columns.find(({ name }) => name === by)?.type;
  const values = deciding?.is === 'enum' ? deciding.values : [];
  return Object.entries(to).flatMap(([value, kind]) => {
    const column = kept[kind];
    return column === undefined
      ? []
      : [{ is: 'id', of: kind, column, cells, when: { cells: by, value: values.indexOf(value) } }];
  });
}
