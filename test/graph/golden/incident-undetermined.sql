SELECT incident_id::int AS incident, cadre_id::int AS cadre, role, record
  FROM involvement
  WHERE superseded_at IS NULL AND incident_id = ANY($1::bigint[])
  ORDER BY incident_id, role, cadre_id;

SELECT v.incident_id::int AS incident, i.code, coalesce(v.petition_id, -1)::int AS "petition", v.organ_ids::int[] AS organs, coalesce(v.category_id, -1)::int AS "category", coalesce(v.territory_id, -1)::int AS "territory", v.act_on - DATE '1970-01-01' AS "actOn", v.act_until - DATE '1970-01-01' AS "actUntil", v.ground::int AS ground, v.conduct_established AS "conductEstablished", v.result_established AS "resultEstablished", v.nature, v.gravity, v.determination, v.duty_breached AS "dutyBreached", v.elements
  FROM incident_version v
  JOIN incident i ON i.id = v.incident_id
  WHERE v.superseded_at IS NULL AND i.code = ANY($1::text[]);
