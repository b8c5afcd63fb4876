import type { AppointmentId, OrganId, PostId, TerritoryId } from '../../../core/hierarchy/hierarchy';
import {
  appointmentCells,
  competenceCells,
  leadershipCells,
  organCells,
  portfolioCells,
  postCells,
  suspensionCells,
  territoryCells,
} from '../../shared/on-record';
import type { Rewriting } from './rewriting';

/** Ends an organ, and with it what cannot outlast it. */
export function endOrgan(rewriting: Rewriting, organ: OrganId): void {
  const { hierarchy } = rewriting;
  const { organs, leaderships, competences, posts, codes } = hierarchy;
  endVersions(rewriting, 'organs', organs.versions(organ), codes.organ.at(organ), organCells);
  for (const row of [...leaderships.above(organ), ...leaderships.below(organ)])
    rewriting.end('leaderships', row, leadershipCells(hierarchy, row));
  for (const row of competences.ofOrgan(organ)) rewriting.end('competences', row, competenceCells(hierarchy, row));
  for (const post of posts.ofOrgan(organ)) endPost(rewriting, post);
}

function endPost(rewriting: Rewriting, post: PostId): void {
  const { hierarchy } = rewriting;
  rewriting.end('posts', post, postCells(hierarchy, post));
  for (const appointment of hierarchy.appointments.ofPost(post)) endAppointment(rewriting, appointment);
}

function endAppointment(rewriting: Rewriting, appointment: AppointmentId): void {
  const { hierarchy } = rewriting;
  rewriting.end('appointments', appointment, appointmentCells(hierarchy, appointment));
  for (const row of hierarchy.suspensions.ofAppointment(appointment))
    rewriting.end('suspensions', row, suspensionCells(hierarchy, appointment));
  for (const row of hierarchy.portfolios.ofAppointment(appointment))
    rewriting.end('portfolios', row, portfolioCells(hierarchy, row));
}

/** Ends a territory. What lies in it is not ended: see `strandedIn`. */
export function endTerritory(rewriting: Rewriting, territory: TerritoryId): void {
  const { territories, codes } = rewriting.hierarchy;
  endVersions(rewriting, 'territories', territories.versions(territory), codes.territory.at(territory), territoryCells);
}

/** Ends the portfolios that are about one of these organs or territories, whoever has them. */
export function endPortfoliosAbout(rewriting: Rewriting, scope: 'ORGAN' | 'AREA', targets: readonly number[]): void {
  const { hierarchy } = rewriting;
  const { portfolios, codes } = hierarchy;
  const about = new Set(targets);
  if (about.size === 0) return;
  for (let appointment = 0; appointment < codes.appointment.length; appointment += 1) {
    for (const row of portfolios.ofAppointment(appointment))
      if (portfolios.scope(row) === scope && about.has(portfolios.target(row)))
        rewriting.end('portfolios', row, portfolioCells(hierarchy, row));
  }
}

function endVersions(
  rewriting: Rewriting,
  table: 'organs' | 'territories',
  versions: Iterable<number>,
  code: string,
  cells: typeof organCells,
): void {
  const { hierarchy, on } = rewriting;
  const lasting = [...versions].filter((row) => on < hierarchy[table].to(row));
  if (lasting.length === 0) rewriting.notThere(table, code);
  for (const row of lasting) rewriting.end(table, row, cells(hierarchy, row));
}
