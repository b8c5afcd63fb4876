import type { Row, Rows } from '../../core/dataset/tables';
import { ALWAYS, type Day, FOREVER, formatDay } from '../../core/facts/day';
import { type Hierarchy, NONE, type Spans, type Texts } from '../../core/hierarchy/hierarchy';

/** A day as a cell of a dataset: empty where a span is open. */
export const dayCell = (on: Day | null | undefined): string =>
  on == null || on === ALWAYS || on === FOREVER ? '' : formatDay(on);

const codeCell = (codes: Texts, id: number): string => (id === NONE ? '' : codes.at(id));

/** What is on record, as cells of a dataset without the span. */
export const territoryCells = ({ territories, codes }: Hierarchy, row: number): Row => ({
  code: codes.territory.at(territories.territory(row)),
  name: territories.name(row),
  level: territories.level(row),
  parent_code: codeCell(codes.territory, territories.parent(row)),
});

export const organCells = ({ organs, codes }: Hierarchy, row: number): Row => ({
  code: codes.organ.at(organs.organ(row)),
  name: organs.name(row),
  nature: organs.nature(row),
  function: organs.function(row),
  territory_code: codes.territory.at(organs.territory(row)),
  co_located_with: codeCell(codes.organ, organs.partner(row)),
});

export const leadershipCells = ({ leaderships, codes }: Hierarchy, row: number): Row => ({
  organ_code: codes.organ.at(leaderships.organ(row)),
  superior_code: codes.organ.at(leaderships.superior(row)),
  relation: leaderships.relation(row),
  primary: leaderships.primary(row) ?? '',
  basis: leaderships.basis(row),
});

export const competenceCells = ({ competences, codes }: Hierarchy, row: number): Row => ({
  organ_code: codes.organ.at(competences.organ(row)),
  category_code: codes.category.at(competences.category(row)),
  for: competences.purpose(row),
});

export const postCells = ({ posts, codes }: Hierarchy, post: number): Row => ({
  code: codes.post.at(post),
  organ_code: codes.organ.at(posts.organ(post)),
  title: posts.title(post),
  role: posts.role(post),
  managed_by: codeCell(codes.organ, posts.managedBy(post)),
});

export const appointmentCells = ({ appointments, codes }: Hierarchy, appointment: number): Row => ({
  code: codes.appointment.at(appointment),
  cadre_code: codes.cadre.at(appointments.cadre(appointment)),
  post_code: codes.post.at(appointments.post(appointment)),
  mode: appointments.mode(appointment),
});

export const suspensionCells = ({ codes }: Hierarchy, appointment: number): Row => ({
  appointment_code: codes.appointment.at(appointment),
});

const KIND_OF_TARGET = { ORGAN: 'organ', CATEGORY: 'category', AREA: 'territory' } as const;

export function portfolioCells({ portfolios, codes }: Hierarchy, row: number): Row {
  const scope = portfolios.scope(row);
  return {
    appointment_code: codes.appointment.at(portfolios.appointment(row)),
    scope,
    target_code: scope === 'PETITION_WORK' ? '' : codes[KIND_OF_TARGET[scope]].at(portfolios.target(row)),
    relation: portfolios.relation(row),
    document: portfolios.document(row),
  };
}

/** What is on record of an appointment, until a day. */
export const appointmentUntil = (hierarchy: Hierarchy, appointment: number, to: Day): Row => ({
  ...appointmentCells(hierarchy, appointment),
  ...spanCells(hierarchy.appointments.from(appointment), to),
});

/** An appointment that ends on a day, with the suspensions and portfolios that cannot outlast it. */
export function appointmentEnded(hierarchy: Hierarchy, appointment: number, to: Day): Rows {
  const { suspensions, portfolios } = hierarchy;
  const outlasting = (table: Spans) => (row: number) => table.from(row) < to && to < table.to(row);
  return {
    appointments: [appointmentUntil(hierarchy, appointment, to)],
    suspensions: Array.from(suspensions.ofAppointment(appointment))
      .filter(outlasting(suspensions))
      .map((row) => ({ ...suspensionCells(hierarchy, appointment), ...spanCells(suspensions.from(row), to) })),
    portfolios: Array.from(portfolios.ofAppointment(appointment))
      .filter(outlasting(portfolios))
      .map((row) => ({ ...portfolioCells(hierarchy, row), ...spanCells(portfolios.from(row), to) })),
  };
}

/** A span as cells. */
export const spanCells = (from: Day, to: Day): Row => ({ from: dayCell(from), to: dayCell(to) });
