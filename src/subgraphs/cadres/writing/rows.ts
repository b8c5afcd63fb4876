import type { Row, Rows } from '../../../core/dataset/tables';
import type { Day } from '../../../core/facts/day';
import type { AppointmentId, Hierarchy, OrganId } from '../../../core/hierarchy/hierarchy';
import { dayCell, portfolioCells, spanCells, suspensionCells } from '../../shared/on-record';
import type { AppointInput, PortfolioInput, SetPortfoliosInput } from './inputs';

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
export const suspensionsOf = (hierarchy: Hierarchy, appointment: AppointmentId): Row[] =>
  [...hierarchy.suspensions.ofAppointment(appointment)].map((row) => ({
    ...suspensionCells(hierarchy, appointment),
    ...spanCells(hierarchy.suspensions.from(row), hierarchy.suspensions.to(row)),
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

const portfolioRow = (hierarchy: Hierarchy, row: number, to: Day): Row => ({
  ...portfolioCells(hierarchy, row),
  ...spanCells(hierarchy.portfolios.from(row), to),
});
