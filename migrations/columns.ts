/** Column texts that the first migrations share. Part of history: never changed once released. */

/** Record time: what was on record when. The revision that wrote the row, and the one that superseded it. */
export const RECORD = `
  record_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recorded_at timestamptz NOT NULL DEFAULT recording_time(),
  superseded_at timestamptz,
  recorded_in bigint NOT NULL DEFAULT current_revision(),
  superseded_in bigint`;

/** A half-open span of days; null: open on that side. */
export const SPAN = `
  valid_from date,
  valid_to date`;

export const spanCheck = (table: string): string =>
  `CONSTRAINT ${table}_span CHECK (valid_from < valid_to AND isfinite(valid_from) AND isfinite(valid_to))`;

export const oneOf = (table: string, column: string, values: string): string =>
  `CONSTRAINT ${table}_${column} CHECK (${column} IN (${values
    .trim()
    .split(/\s+/)
    .map((value) => `'${value}'`)
    .join(', ')}))`;

/** A required reference to a thing. */
export const to = (column: string, thing: string): string => `${column} bigint NOT NULL REFERENCES ${thing} (id)`;

/** A reference that may be empty. */
export const maybeTo = (column: string, thing: string): string => `${column} bigint REFERENCES ${thing} (id)`;

/** No two live rows of the same key at once. Keys are bigints: GiST compares them several times faster than texts. */
export const noOverlap = (table: string, keys: readonly string[], also = ''): string =>
  `CONSTRAINT ${table}_overlap EXCLUDE USING gist (${keys.map((key) => `${key} WITH =`).join(', ')}, ` +
  `daterange(valid_from, valid_to) WITH &&) WHERE (superseded_at IS NULL${also})`;
