/** The functions that verify a revision. Part of history: never changed once released. */

/** Refuses with a detail that a program reads: `[{ table, record, column, code, cycle }]`, at most 20. */
export const refuse = `
CREATE FUNCTION refuse_records(state text, message text, child text, problems jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF jsonb_array_length(problems) > 0 THEN
    RAISE EXCEPTION USING ERRCODE = state, MESSAGE = message, TABLE = child, DETAIL = problems::text;
  END IF;
END $$`;

const problem = (column: string): string =>
  `jsonb_build_object('table', %1$L::text, 'record', s.record_id, 'column', ${column},
    'owner', (SELECT code FROM %5$I o WHERE o.id = s.owner), 'code', (SELECT code FROM %3$I o WHERE o.id = s.target))`;

// Rows written in the revision come first; then, where the revision superseded versions of a target, the live rows
// that refer to it. One version that holds the whole span is the common case; else the union of all decides.
export const checkContained = `
CREATE FUNCTION check_contained(rev bigint, child text, reference text, thing text, owner text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  problems jsonb;
  suspects text;
BEGIN
  FOREACH suspects IN ARRAY ARRAY['c.recorded_in = $1',
    'c.%2$I IN (SELECT v.%3$s_id FROM %4$I v WHERE v.superseded_in = $1)'] LOOP
    EXECUTE format('
      WITH suspect AS MATERIALIZED (
        SELECT c.record_id, c.%5$s_id AS owner, c.%2$I AS target, c.valid_from, c.valid_to FROM %1$I c
        WHERE c.superseded_at IS NULL AND c.%2$I IS NOT NULL AND ' || suspects || '
          AND NOT EXISTS (SELECT FROM %4$I v WHERE v.%3$s_id = c.%2$I AND v.superseded_at IS NULL
            AND (v.valid_from IS NULL OR v.valid_from <= c.valid_from)
            AND (v.valid_to IS NULL OR v.valid_to >= c.valid_to))),
      s AS (
        SELECT * FROM suspect WHERE NOT coalesce(
          (SELECT range_agg(daterange(v.valid_from, v.valid_to)) FROM %4$I v
            WHERE v.%3$s_id = target AND v.superseded_at IS NULL) @> daterange(valid_from, valid_to), false)
        LIMIT 20)
      SELECT coalesce(jsonb_agg(${problem('%2$L::text').replaceAll("'", "''")}), ''[]'') FROM s',
      child, reference, thing, thing || '_version', owner) INTO problems USING rev;
    PERFORM refuse_records('RG003', format('%s: a span is not within that of its %s', child, thing), child, problems);
  END LOOP;
END $$`;

// A reference must name a thing with at least one live record: those written in the revision, and those to a thing
// whose last record the revision superseded.
export const checkKnown = `
CREATE FUNCTION check_known(rev bigint, child text, reference text, thing text, several boolean) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  problems jsonb;
  suspects text;
  lost bigint[];
  rows_of text := CASE WHEN several THEN 'LATERAL unnest(c.%2$I) AS r (target)' ELSE 'LATERAL (SELECT c.%2$I) AS r (target)' END;
BEGIN
  EXECUTE format('SELECT array_agg(v.%1$s_id) FROM %2$I v WHERE v.superseded_in = $1 AND NOT EXISTS
    (SELECT FROM %2$I still WHERE still.%1$s_id = v.%1$s_id AND still.superseded_at IS NULL)',
    thing, thing || '_version') INTO lost USING rev;
  FOREACH suspects IN ARRAY ARRAY['c.recorded_in = $1',
    CASE WHEN several THEN 'c.%2$I && $2' ELSE 'c.%2$I = ANY ($2)' END] LOOP
    CONTINUE WHEN lost IS NULL AND suspects <> 'c.recorded_in = $1';
    EXECUTE format('
      WITH s AS (
        SELECT c.record_id, r.target FROM %1$I c, ' || rows_of || '
        WHERE c.superseded_at IS NULL AND r.target IS NOT NULL AND ' || suspects || '
          AND NOT EXISTS (SELECT FROM %4$I v WHERE v.%3$s_id = r.target AND v.superseded_at IS NULL)
        LIMIT 20)
      SELECT coalesce(jsonb_agg(jsonb_build_object(''table'', %1$L::text, ''record'', s.record_id,
        ''column'', %2$L::text, ''id'', s.target, ''code'', (SELECT code FROM %3$I o WHERE o.id = s.target))), ''[]'')
      FROM s', child, reference, thing, thing || '_version') INTO problems USING rev, lost;
    PERFORM refuse_records('RG005', format('%s: a %s it names is not on record', child, thing), child, problems);
  END LOOP;
END $$`;

// Edges are (record_id, recorded_in, child, parent, span). In a large revision, edges whose child is nobody's parent
// are peeled off first, for they are on no cycle. What is left is walked upward from the new rows, through the days
// that all rows of the walk share.
export const checkAcyclic = `
CREATE FUNCTION check_acyclic(rev bigint, thing text, edges text, large boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  peeled integer;
  cycle bigint[];
  names text[];
BEGIN
  IF large THEN
    EXECUTE 'CREATE TEMP TABLE peeled_edge ON COMMIT DROP AS ' || edges;
    FOR round IN 1..64 LOOP
      DELETE FROM peeled_edge e WHERE NOT EXISTS (SELECT FROM peeled_edge b WHERE b.parent = e.child);
      GET DIAGNOSTICS peeled = ROW_COUNT;
      EXIT WHEN peeled = 0;
    END LOOP;
    edges := 'SELECT * FROM peeled_edge';
  END IF;
  EXECUTE format('
    WITH RECURSIVE walk AS (
      SELECT e.child AS start, e.parent AS at, e.span, ARRAY[e.child, e.parent] AS path
      FROM (%1$s) e WHERE e.recorded_in = $1
      UNION ALL
      SELECT w.start, e.parent, w.span * e.span, w.path || e.parent
      FROM walk w JOIN (%1$s) e ON e.child = w.at
      WHERE w.at <> w.start AND w.span && e.span AND (e.parent = w.start OR e.parent <> ALL (w.path)))
    SELECT path FROM walk WHERE at = start LIMIT 1', edges) INTO cycle USING rev;
  IF large THEN
    DROP TABLE peeled_edge;
  END IF;
  IF cycle IS NOT NULL THEN
    EXECUTE format('SELECT array_agg(t.code ORDER BY c.place) FROM unnest($1) WITH ORDINALITY AS c (id, place)
      JOIN %I t ON t.id = c.id', thing) INTO names USING cycle;
    PERFORM refuse_records('RG004', format('a cycle of %s superiors: %s', thing, array_to_string(names, ' → ')), thing,
      jsonb_build_array(jsonb_build_object('table', thing, 'cycle', to_jsonb(names))));
  END IF;
END $$`;

const CONTAINED = [
  ['territory_version', 'parent_id', 'territory', 'territory'],
  ['organ_version', 'territory_id', 'territory', 'organ'],
  ['post_version', 'organ_id', 'organ', 'post'],
  ['appointment_version', 'post_id', 'post', 'appointment'],
  ['suspension', 'appointment_id', 'appointment', 'appointment'],
  ['portfolio', 'appointment_id', 'appointment', 'appointment'],
  ['leadership', 'organ_id', 'organ', 'organ'],
  ['leadership', 'superior_id', 'organ', 'organ'],
  ['competence', 'organ_id', 'organ', 'organ'],
  ['portfolio', 'organ_id', 'organ', 'appointment'],
  ['portfolio', 'territory_id', 'territory', 'appointment'],
];

const KNOWN = [
  ['organ_version', 'partner_id', 'organ'],
  ['category_version', 'parent_id', 'category'],
  ['competence', 'category_id', 'category'],
  ['succession', 'source_territory_id', 'territory'],
  ['succession', 'heir_territory_id', 'territory'],
  ['succession', 'source_organ_id', 'organ'],
  ['succession', 'heir_organ_id', 'organ'],
  ['succession', 'category_id', 'category'],
  ['instrument_version', 'territory_id', 'territory'],
  ['instrument_version', 'system_organ_id', 'organ'],
  ['instrument_parameter', 'instrument_id', 'instrument'],
  ['post_version', 'managed_by_id', 'organ'],
  ['appointment_version', 'cadre_id', 'cadre'],
  ['portfolio', 'category_id', 'category'],
  ['petition_version', 'category_id', 'category'],
  ['petition_version', 'territory_ids', 'territory'],
  ['petition_version', 'handler_id', 'cadre'],
  ['petition_version', 'case_lead_id', 'cadre'],
  ['assignment', 'petition_id', 'petition'],
  ['assignment', 'organ_id', 'organ'],
  ['assignment', 'by_organ_id', 'organ'],
  ['incident_version', 'petition_id', 'petition'],
  ['incident_version', 'organ_ids', 'organ'],
  ['incident_version', 'category_id', 'category'],
  ['incident_version', 'territory_id', 'territory'],
  ['involvement', 'incident_id', 'incident'],
  ['involvement', 'cadre_id', 'cadre'],
];

const HIERARCHY_TABLES = `territory_version organ_version leadership category_version competence succession
  instrument_version instrument_parameter post_version cadre_version appointment_version suspension portfolio`.split(
  /\s+/,
);
const OTHER_TABLES = 'petition_version assignment incident_version involvement'.split(' ');

const COMMANDS = `'TERRITORIAL', 'VERTICAL', 'DUAL', 'DISPATCHED_BY', 'AFFILIATED_TO', 'INVESTED_BY'`;
const live = (table: string, child: string, span: string, also = ''): string =>
  `SELECT record_id, recorded_in, ${child} AS child, parent_id AS parent, ${span} AS span FROM ${table}
   WHERE superseded_at IS NULL AND parent_id IS NOT NULL${also}`;
const EDGES = [
  [
    'leadership',
    'organ',
    live('leadership', 'organ_id', 'daterange(valid_from, valid_to)', ` AND relation IN (${COMMANDS})`).replaceAll(
      'parent_id',
      'superior_id',
    ),
  ],
  ['territory_version', 'territory', live('territory_version', 'territory_id', 'daterange(valid_from, valid_to)')],
  ['category_version', 'category', live('category_version', 'category_id', `daterange(NULL, NULL)`)],
] as const;

const texts = (rows: readonly (readonly string[])[]): string =>
  `ARRAY[${rows.map((row) => `ARRAY[${row.map((text) => `'${text}'`).join(', ')}]`).join(', ')}]`;
const names = (tables: readonly string[]): string => `ARRAY[${tables.map((table) => `'${table}'`).join(', ')}]`;

// Rules are skipped whose child was not written and whose target was not superseded.
export const verifyRevision = `
CREATE FUNCTION verify_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  name text;
  rule text[];
  written integer;
  superseded integer;
  total integer := 0;
  shown integer := 0;
  added text[] := '{}';
  reduced text[] := '{}';
  large boolean;
  memory text := current_setting('work_mem');
BEGIN
  FOREACH name IN ARRAY ${names([...HIERARCHY_TABLES, ...OTHER_TABLES])} LOOP
    EXECUTE format('SELECT (SELECT count(*) FROM %1$I WHERE recorded_in = $1),
      (SELECT count(*) FROM %1$I WHERE superseded_in = $1)', name) INTO written, superseded USING new.id;
    IF written > 0 THEN added := added || name; END IF;
    IF superseded > 0 THEN reduced := reduced || name; END IF;
    total := total + written + superseded;
    IF name = ANY (${names(HIERARCHY_TABLES)}) THEN shown := shown + written + superseded; END IF;
  END LOOP;
  large := total > 5000;
  IF large THEN
    PERFORM set_config('enable_nestloop', 'off', true), set_config('work_mem', '256MB', true);
  END IF;
  FOREACH rule SLICE 1 IN ARRAY ${texts(CONTAINED)} LOOP
    IF rule[1] = ANY (added) OR rule[3] || '_version' = ANY (reduced) THEN
      PERFORM check_contained(new.id, rule[1], rule[2], rule[3], rule[4]);
    END IF;
  END LOOP;
  FOREACH rule SLICE 1 IN ARRAY ${texts(KNOWN)} LOOP
    IF rule[1] = ANY (added) OR rule[3] || '_version' = ANY (reduced) THEN
      PERFORM check_known(new.id, rule[1], rule[2], rule[3], rule[2] IN ('territory_ids', 'organ_ids'));
    END IF;
  END LOOP;
${EDGES.map(
  ([table, thing, edges]) => `
  IF '${table}' = ANY (added) THEN
    PERFORM check_acyclic(new.id, '${thing}', $edges$${edges}$edges$, large);
  END IF;`,
).join('')}
  UPDATE revision SET row_count = total, hierarchy_row_count = shown WHERE id = new.id;
  IF large THEN
    PERFORM set_config('enable_nestloop', 'on', true), set_config('work_mem', memory, true);
  END IF;
  IF shown > 0 OR (SELECT cleared FROM revision WHERE id = new.id) THEN
    PERFORM pg_notify('hierarchy', new.id::text);
  END IF;
  RETURN NULL;
END $$`;
