SELECT v.petition_id::int AS petition, p.code AS number, v.title, v.category_id::int AS category, v.territory_ids::int[] AS territories, v.channel, v.occurred_on - DATE '1970-01-01' AS "occurredOn", v.registered_on - DATE '1970-01-01' AS "registeredOn", v.closed_on - DATE '1970-01-01' AS "closedOn", v.litigation_related AS "litigationRelated", coalesce(v.handler_id, -1)::int AS "handler", v.kind, v.path::int AS path, coalesce(v.case_lead_id, -1)::int AS "caseLead", coalesce((SELECT json_agg(json_build_object('organ', a.organ_id, 'kind', a.kind, 'role', a.role, 'on', a.assigned_on - DATE '1970-01-01', 'endedOn', a.ended_on - DATE '1970-01-01', 'byOrgan', coalesce(a.by_organ_id, -1))
  ORDER BY a.assigned_on, a.role DESC, a.organ_id)
  FROM assignment a
  WHERE a.petition_id = v.petition_id AND a.superseded_at IS NULL), '[]') AS assignments
  FROM petition_version v
  JOIN petition p ON p.id = v.petition_id
  WHERE v.superseded_at IS NULL
  ORDER BY v.registered_on DESC, v.petition_id DESC LIMIT $1;
