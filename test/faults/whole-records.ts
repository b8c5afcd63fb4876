import type { Client } from 'pg';
import type { Check } from './check';

const PETITION = (id: string): string => `(SELECT code FROM petition WHERE id = ${id})`;
const ANSWERS = '(SELECT revision, count(*) AS count FROM write_answer GROUP BY revision) a';

/** No row of a table was recorded or superseded, after revision $1, but by a write that has its answer. */
const onlyByWrites = (table: string): string => `SELECT '${table} of ' || ${PETITION('t.petition_id')}
  || ' in revision ' || r.revision FROM ${table} t
  CROSS JOIN LATERAL (VALUES (t.recorded_in), (t.superseded_in)) r (revision)
  LEFT JOIN ${ANSWERS} ON a.revision = r.revision WHERE r.revision > $1 AND a.count IS DISTINCT FROM 1`;

/** Every write has one row in a table that is only ever appended to, and no row is of another. */
const oneFor = (table: string): string => `SELECT 'revision ' || coalesce(a.revision, t.revision)
  FROM ${ANSWERS} FULL JOIN (SELECT revision, count(*) AS count FROM ${table} WHERE revision > $1 GROUP BY revision) t
    ON t.revision = a.revision WHERE a.count IS DISTINCT FROM 1 OR t.count IS DISTINCT FROM 1`;

/** The rows of such a table are numbered without holes, in the order of their revisions. */
const inOrder = (table: string): string => `SELECT '${table} ' || seq
  FROM (SELECT seq, revision, lag(seq, 1, 0::bigint) OVER w AS seq_before, lag(revision) OVER w AS revision_before
    FROM ${table} WINDOW w AS (ORDER BY seq)) t
  WHERE seq <> seq_before + 1 OR revision < revision_before`;

/** Each selects a text for every place where it does not hold; $1 is the last revision before the first write. */
const STATEMENTS: Readonly<Record<string, string>> = {
  'revisions have no holes and their times grow': `SELECT 'revision ' || id FROM
    (SELECT id, at, lag(id, 1, 0) OVER (ORDER BY id) AS id_before, lag(at) OVER (ORDER BY id) AS at_before FROM revision) r
    WHERE id <> id_before + 1 OR at <= at_before`,
  'a revision is that of one write': `SELECT 'revision ' || coalesce(r.id, a.revision)
    FROM (SELECT id FROM revision WHERE id > $1) r FULL JOIN ${ANSWERS} ON a.revision = r.id
    WHERE r.id IS NULL OR a.count IS DISTINCT FROM 1`,
  'the places of the entries of a petition are 0, 1, 2 …': `SELECT ${PETITION('petition_id')} FROM work_entry
    WHERE superseded_at IS NULL GROUP BY petition_id
    HAVING min(place) <> 0 OR max(place) + 1 <> count(*) OR count(DISTINCT place) <> count(*)`,
  'no entry is taken back': `SELECT ${PETITION('petition_id')} FROM work_entry WHERE superseded_at IS NOT NULL`,
  'an entry belongs to one write, and a write has one entry': `SELECT 'revision ' || coalesce(w.revision, a.revision)
    FROM (SELECT recorded_in AS revision, count(*) AS count FROM work_entry GROUP BY recorded_in) w
    FULL JOIN ${ANSWERS} ON a.revision = w.revision WHERE w.count IS DISTINCT FROM 1 OR a.count IS DISTINCT FROM 1`,
  'a petition is recorded by writes alone': onlyByWrites('petition_version'),
  'an assignment is recorded by writes alone': onlyByWrites('assignment'),
  'a petition has one version that stands': `SELECT code FROM petition p LEFT JOIN petition_version v
    ON v.petition_id = p.id AND v.superseded_at IS NULL GROUP BY code HAVING count(v.record_id) <> 1`,
  'a write has one entry in the audit trail': oneFor('audit_entry'),
  'that entry names who asked, his key, the mutation and the petition': `SELECT 'revision ' || a.revision
    FROM write_answer a JOIN audit_entry e ON e.revision = a.revision JOIN revision r ON r.id = a.revision
    WHERE (e.cadre, e.key, e.mutation, e.code) IS DISTINCT FROM (a.actor, a.key, r.reason, a.answer ->> 'code')`,
  'a write has one entry in the change feed': oneFor('change'),
  'audit trail and change feed have no holes': `${inOrder('audit_entry')} UNION ALL ${inOrder('change')}`,
};

/** What must hold of the records whoever wrote them. `before`: the last revision before the first write. */
export async function checkWhole(client: Client, before: number): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const [what, statement] of Object.entries(STATEMENTS)) {
    const values = statement.includes('$1') ? [before] : [];
    const { rows } = await client.query<[string]>({ text: statement, values, rowMode: 'array' });
    checks.push({ what, violations: rows.map(([text]) => text) });
  }
  return checks;
}
