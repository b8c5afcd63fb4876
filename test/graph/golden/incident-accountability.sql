SELECT incident_id::int AS incident, cadre_id::int AS cadre, role, record
  FROM involvement
  WHERE superseded_at IS NULL AND incident_id = ANY($1::bigint[])
  ORDER BY incident_id, role, cadre_id;

SELECT v.incident_id::int AS incident, i.code, coalesce(v.petition_id, -1)::int AS "petition", v.organ_ids::int[] AS organs, coalesce(v.category_id, -1)::int AS "category", coalesce(v.territory_id, -1)::int AS "territory", v.act_on - DATE '1970-01-01' AS "actOn", v.act_until - DATE '1970-01-01' AS "actUntil", v.ground::int AS ground, v.conduct_established AS "conductEstablished", v.result_established AS "resultEstablished", v.nature, v.gravity, v.determination, v.duty_breached AS "dutyBreached", v.elements
  FROM incident_version v
  JOIN incident i ON i.id = v.incident_id
  WHERE v.superseded_at IS NULL AND i.code = ANY($1::text[]);

SELECT v.petition_id::int AS petition, p.code AS number, v.title, v.category_id::int AS category, v.territory_ids::int[] AS territories, v.channel, v.occurred_on - DATE '1970-01-01' AS "occurredOn", v.registered_on - DATE '1970-01-01' AS "registeredOn", v.closed_on - DATE '1970-01-01' AS "closedOn", v.litigation_related AS "litigationRelated", coalesce(v.handler_id, -1)::int AS "handler", v.kind, v.path::int AS path, coalesce(v.case_lead_id, -1)::int AS "caseLead", coalesce((SELECT json_agg(json_build_object('organ', a.organ_id, 'kind', a.kind, 'role', a.role, 'on', a.assigned_on - DATE '1970-01-01', 'endedOn', a.ended_on - DATE '1970-01-01', 'byOrgan', coalesce(a.by_organ_id, -1))
  ORDER BY a.assigned_on, a.role DESC, a.organ_id)
  FROM assignment a
  WHERE a.petition_id = v.petition_id AND a.superseded_at IS NULL), '[]') AS assignments
  FROM petition_version v
  JOIN petition p ON p.id = v.petition_id
  WHERE v.superseded_at IS NULL AND v.petition_id = ANY($1::bigint[]);
