import type { Hierarchy, Rows } from '../../src/core/hierarchy/hierarchy';

/** Everything a hierarchy says about the first things of each kind, so that two can be compared. */
export function factsOf(h: Hierarchy, things = 12): unknown {
  const ids = Array.from({ length: things }, (_, id) => id);
  const each = (list: (id: number) => Rows, read: (row: number) => unknown) =>
    ids.map((id) =>
      Array.from(list(id), read)
        .map((fact) => JSON.stringify(fact))
        .sort(),
    );
  const span = (rows: { from(row: number): number; to(row: number): number }, row: number) => [
    rows.from(row),
    rows.to(row),
  ];
  const code = (kind: keyof Hierarchy['codes']) =>
    ids.map((id) => (id < h.codes[kind].length ? h.codes[kind].at(id) : ''));
  const { territories: t, organs: o, leaderships: l, competences: c, appointments: a, posts: p, portfolios: f } = h;
  return {
    codes: [code('territory'), code('organ'), code('category'), code('post'), code('cadre'), code('appointment')],
    territories: each(
      (id) => t.versions(id),
      (row) => [t.name(row), t.level(row), t.parent(row), t.depth(row), ...span(t, row)],
    ),
    organs: each(
      (id) => o.versions(id),
      (row) => [o.name(row), o.nature(row), o.function(row), o.territory(row), o.partner(row), ...span(o, row)],
    ),
    inTerritory: each(
      (id) => o.ofTerritory(id),
      (row) => [o.organ(row), ...span(o, row)],
    ),
    above: each(
      (id) => l.above(id),
      (row) => [l.superior(row), l.relation(row), l.primary(row), l.basis(row), ...span(l, row)],
    ),
    below: each(
      (id) => l.below(id),
      (row) => [l.organ(row), l.relation(row), ...span(l, row)],
    ),
    competences: each(
      (id) => c.ofOrgan(id),
      (row) => [c.category(row), c.purpose(row), ...span(c, row)],
    ),
    posts: each(
      (id) => p.ofOrgan(id),
      (row) => [row, p.title(row), p.role(row), p.managedBy(row), ...span(p, row)],
    ),
    ofPost: each(
      (id) => a.ofPost(id),
      (row) => [row, a.cadre(row), a.mode(row), ...span(a, row)],
    ),
    ofCadre: each(
      (id) => a.ofCadre(id),
      (row) => [row, a.post(row), h.cadres.name(a.cadre(row))],
    ),
    suspensions: each(
      (id) => h.suspensions.ofAppointment(id),
      (row) => span(h.suspensions, row),
    ),
    portfolios: each(
      (id) => f.ofAppointment(id),
      (row) => [f.scope(row), f.target(row), f.relation(row), f.document(row), ...span(f, row)],
    ),
    successions: each(
      (id) => h.successions.forward('ORGAN', id),
      (row) => [
        h.successions.heir(row),
        h.successions.on(row),
        h.successions.extent(row),
        h.successions.category(row),
        h.successions.document(row),
      ],
    ),
    instruments: Array.from({ length: Math.max(0, h.instruments.length - 1) }, (_, index) => index + 1).map((id) => [
      h.instruments.name(id),
      h.instruments.territory(id),
      ...h.instruments.keys(id).map((key) => h.instruments.parameter(id, key)),
      ...span(h.instruments, id),
    ]),
  };
}
