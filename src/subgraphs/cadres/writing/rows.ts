import type { Row, Rows } from '../../../core/dataset/tables';
import { ALWAYS, type Day, FOREVER, formatDay } from '../../../core/facts/day';
import type { AppointmentId, Hierarchy, OrganId } from '../../../core/hierarchy/hierarchy';
import { codeOfTarget } from '../views';
import type { AppointInput, PortfolioInput, SetPortfoliosInput } from './inputs';

/** The rows of a dataset that say what a write says. They are recorded by the rules of an import. */
export const dayCell = (on: Day | null | undefined): string =>
  on == null || on === ALWAYS || on === FOREVER ? '' : formatDay(on);

export function appointed(input: AppointInput): Rows {
  const { code, cadreCode, cadreName, postCode, mode, from, to } = input;
  const appointment: Row = {
    code,
    cadre_code: cadreCode,
    post_code: postCode,
    mode: mode ?? 'SUBSTANTIVE',
    from: dayCell(from),
    to: dayCell(to),
  };
  return {
    appointments: [appointment],
    ...(cadreName == null ? {} : { cadres: [{ code: cadreCode, name: cadreName.trim() }] }),
  };
}

/** What is on record of an appointment. */
export function appointmentRow({ appointments, codes }: Hierarchy, appointment: AppointmentId, to: Day): Row {
  return {
    code: codes.appointment.at(appointment),
    cadre_code: codes.cadre.at(appointments.cadre(appointment)),
    post_code: codes.post.at(appointments.post(appointment)),
    mode: appointments.mode(appointment),
    from: dayCell(appointments.from(appointment)),
    to: dayCell(to),
  };
}

/** An appointment that ends, with the suspensions and portfolios that cannot outlast it. */
export function ended(hierarchy: Hierarchy, appointment: AppointmentId, to: Day): Rows {
  const { suspensions, portfolios, codes } = hierarchy;
  const code = codes.appointment.at(appointment);
  const outlasting = (table: { from(row: number): Day; to(row: number): Day }) => (row: number) =>
    table.from(row) < to && to < table.to(row);
  return {
    appointments: [appointmentRow(hierarchy, appointment, to)],
    suspensions: [...suspensions.ofAppointment(appointment)]
      .filter(outlasting(suspensions))
      .map((row) => ({ appointment_code: code, from: dayCell(suspensions.from(row)), to: dayCell(to) })),
    portfolios: [...portfolios.ofAppointment(appointment)]
      .filter(outlasting(portfolios))
      .map((row) => portfolioRow(hierarchy, row, to)),
  };
}

/** The portfolios of a team from a day on: those that go on are left alone, the others end with that day. */
export function divided(
  hierarchy: Hierarchy,
  organ: OrganId,
  { from, document, portfolios }: SetPortfoliosInput,
): Rows {
  const rows = portfolios.map((each) => newRow(hierarchy, each, from, document));
  const wanted = new Map(rows.map((row) => [keyOf(row), row]));
  const ending: Row[] = [];
  for (const row of portfoliosOfTeam(hierarchy, organ, from)) {
    const known = portfolioRow(hierarchy, row, hierarchy.portfolios.to(row));
    if (wanted.has(keyOf(known))) wanted.delete(keyOf(known));
    else ending.push(portfolioRow(hierarchy, row, from));
  }
  return { portfolios: [...ending, ...wanted.values()] };
}

/** The division of work of a team on a day. */
export const divisionOn = (hierarchy: Hierarchy, organ: OrganId, on: Day): Row[] =>
  portfoliosOfTeam(hierarchy, organ, on).map((row) => portfolioRow(hierarchy, row, hierarchy.portfolios.to(row)));

/** The suspensions from an appointment. */
export const suspensionsOf = ({ suspensions, codes }: Hierarchy, appointment: AppointmentId): Row[] =>
  [...suspensions.ofAppointment(appointment)].map((row) => ({
    appointment_code: codes.appointment.at(appointment),
    from: dayCell(suspensions.from(row)),
    to: dayCell(suspensions.to(row)),
  }));

/** What makes two portfolios the same, whatever their days and documents. */
const keyOf = ({ appointment_code, scope, target_code, relation }: Row): string =>
  [appointment_code, scope, target_code, relation].join('\n');

/** A portfolio lasts as long as the appointment it belongs to. */
function newRow({ appointments, codes }: Hierarchy, portfolio: PortfolioInput, from: Day, document: string): Row {
  const { appointmentCode, scope, targetCode, relation } = portfolio;
  return {
    appointment_code: appointmentCode,
    scope,
    target_code: targetCode ?? '',
    relation: relation ?? 'IN_CHARGE',
    from: dayCell(from),
    to: dayCell(appointments.to(codes.appointment.find(appointmentCode))),
    document,
  };
}

function portfoliosOfTeam({ posts, appointments, portfolios }: Hierarchy, organ: OrganId, on: Day): number[] {
  return [...posts.ofOrgan(organ)]
    .flatMap((post) => [...appointments.ofPost(post)])
    .flatMap((appointment) => [...portfolios.ofAppointment(appointment)])
    .filter((row) => portfolios.from(row) <= on && on < portfolios.to(row));
}

function portfolioRow(hierarchy: Hierarchy, row: number, to: Day): Row {
  const { portfolios, codes } = hierarchy;
  return {
    appointment_code: codes.appointment.at(portfolios.appointment(row)),
    scope: portfolios.scope(row),
    target_code: codeOfTarget(hierarchy, row),
    relation: portfolios.relation(row),
    from: dayCell(portfolios.from(row)),
    to: dayCell(to),
    document: portfolios.document(row),
  };
}
