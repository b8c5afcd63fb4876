/** Why the database refuses a write to the records. */
export type RefusalReason =
  | 'OVERLAP'
  | 'DUPLICATE_KEY'
  | 'INVERTED_SPAN'
  | 'BAD_VALUE'
  | 'UNKNOWN_CODE'
  | 'SPAN_OUTSIDE'
  | 'CYCLE'
  | 'OVERWRITE'
  | 'NO_REVISION';

/** A record that was refused. What the database does not tell is null. */
export interface RefusedRecord {
  readonly table: string;
  readonly record: number | null;
  readonly column: string | null;
  /** Code of the thing that the record belongs to. */
  readonly owner: string | null;
  /** Code of the thing that it names. */
  readonly code: string | null;
  /** The codes on the way round, the first again at the end. */
  readonly cycle: readonly string[] | null;
}

/** The database refused a write to the records; none of the revision was kept. */
export class RecordsRefused extends Error {
  override readonly name = 'RecordsRefused';

  constructor(
    readonly reason: RefusalReason,
    message: string,
    readonly table: string | null,
    readonly constraint: string | null,
    readonly records: readonly RefusedRecord[],
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

const REASONS: Readonly<Record<string, RefusalReason>> = {
  '23P01': 'OVERLAP',
  '23505': 'DUPLICATE_KEY',
  '23503': 'UNKNOWN_CODE',
  '23502': 'BAD_VALUE',
  '23514': 'BAD_VALUE',
  RG001: 'NO_REVISION',
  RG002: 'OVERWRITE',
  RG003: 'SPAN_OUTSIDE',
  RG004: 'CYCLE',
  RG005: 'UNKNOWN_CODE',
};

/** The error as `RecordsRefused` where the database refused records; any other error as it is. */
export function asRefusal(error: unknown): unknown {
  const { code, table, constraint, detail } = fieldsOf(error);
  const reason = reasonOf(code, constraint);
  if (reason === null || !(error instanceof Error)) return error;
  return new RecordsRefused(reason, error.message, table, constraint, readRecords(detail), error);
}

function reasonOf(code: string | null, constraint: string | null): RefusalReason | null {
  if (code === '23514' && constraint?.endsWith('_span') === true) return 'INVERTED_SPAN';
  return code === null ? null : (REASONS[code] ?? null);
}

type Field = 'code' | 'table' | 'constraint' | 'detail';

/** TypeORM keeps the driver's error, whose fields are those of the PostgreSQL protocol. */
function fieldsOf(error: unknown): Record<Field, string | null> {
  const source: unknown =
    typeof error === 'object' && error !== null && 'driverError' in error ? error.driverError : error;
  const read = (field: Field): string | null => {
    const value: unknown = typeof source === 'object' && source !== null ? Reflect.get(source, field) : null;
    return typeof value === 'string' ? value : null;
  };
  return { code: read('code'), table: read('table'), constraint: read('constraint'), detail: read('detail') };
}

/** Only the program's own functions write a detail that starts like this. */
function readRecords(detail: string | null): RefusedRecord[] {
  if (detail?.startsWith('[{') !== true) return [];
  const records = JSON.parse(detail) as (Partial<RefusedRecord> & { table: string })[];
  return records.map(({ table, record, column, owner, code, cycle }) => ({
    table,
    record: record ?? null,
    column: column ?? null,
    owner: owner ?? null,
    code: code ?? null,
    cycle: cycle ?? null,
  }));
}
