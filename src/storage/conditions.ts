/** The conditions of a statement with their parameters, joined by AND. A condition names its parameter as `?`. */
export class Conditions {
  readonly parameters: unknown[] = [];
  private readonly terms: string[] = [];

  constructor(always: string) {
    this.terms.push(always);
  }

  /** Adds a condition when there is a value for it. */
  where(term: string, value: unknown): this {
    if (value !== undefined && value !== null) this.terms.push(term.replaceAll('?', this.parameter(value)));
    return this;
  }

  /** The place of a further parameter. */
  parameter(value: unknown): string {
    this.parameters.push(typeof value === 'string' ? storable(value) : value);
    return `$${this.parameters.length}`;
  }

  toString(): string {
    return this.terms.join(' AND ');
  }
}

/** A text that may be asked for: PostgreSQL takes no NUL, and U+FFFD in its place is in no record either. */
export const storable = (text: string): string => text.replaceAll('\0', '\ufffd');

/** A date column as a `Day`: the days since 1970-01-01, null where it is empty. */
export const asDay = (column: string, name: string): string => `${column} - DATE '1970-01-01' AS "${name}"`;

/** A reference as a dense id, `NONE` where it is empty. */
export const asId = (column: string, name: string): string => `coalesce(${column}, -1)::int AS "${name}"`;

/** A `Day` parameter as a date. */
export const DAY = `(DATE '1970-01-01' + ?::int)`;

/** The pattern that finds a text as it stands. */
export const containing = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
