import type { Row, Rows } from '../../src/core/dataset/tables';
import { categoryChain, cell, chainOf, dayBefore, organAt, table, valid } from './rows';
import { isSuspended, rank, type Subject } from './team';

/** §4.5: “the day the last covering holder or row ended, else the organ's or post's own first day, else null” (''). */
const latest = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';

/** The last day up to the one asked on which one of these rows ceased to hold together, '' if there is none. */
function lastEnd(on: string, ends: readonly string[], held: (day: string) => boolean): string {
  return latest(ends.filter((end) => end !== '' && end <= on && held(dayBefore(end))));
}

const ownTeam = (rows: Rows, organ: string, on: string): Row[] => {
  const of = (code: string) => table(rows, 'posts').filter((row) => cell(row, 'organ_code') === code);
  const partner = cell(organAt(rows, organ, on) ?? {}, 'co_located_with');
  const shared = !of(organ).some((row) => valid(row, on)) && of(partner).some((row) => valid(row, on));
  return of(shared ? partner : organ);
};

const appointmentsEver = (rows: Rows, post: Row): Row[] =>
  table(rows, 'appointments').filter((row) => cell(row, 'post_code') === cell(post, 'code'));

/** The last day on which the appointment ceased to be served: its end, or a suspension from it. */
function servedUntil(rows: Rows, appointment: Row, on: string): string {
  const suspensions = table(rows, 'suspensions').filter(
    (row) => cell(row, 'appointment_code') === cell(appointment, 'code'),
  );
  const ends = [cell(appointment, 'to'), ...suspensions.map((row) => cell(row, 'from'))];
  return lastEnd(on, ends, (day) => valid(appointment, day) && !isSuspended(rows, appointment, day));
}

export const firstDay = (rows: Rows, organ: string): string =>
  table(rows, 'organs')
    .filter((row) => cell(row, 'code') === organ)
    .map((row) => cell(row, 'from'))
    .sort()[0] ?? '';

/** `PRINCIPAL_VACANT`: the empty post code stands for an organ without any such post. */
export function vacantSince(rows: Rows, organ: string, post: string, on: string): string {
  const team = ownTeam(rows, organ, on);
  const heads = team.filter((row) => (post === '' ? cell(row, 'role') === 'PRINCIPAL' : cell(row, 'code') === post));
  const presiding = team
    .flatMap((row) => appointmentsEver(rows, row))
    .filter((row) => cell(row, 'mode') === 'PRESIDING');
  const holders = [...heads.flatMap((row) => appointmentsEver(rows, row)), ...presiding];
  const until = latest(holders.map((row) => servedUntil(rows, row, on)));
  if (until !== '') return until;
  return post === '' ? firstDay(rows, organ) : cell(heads[0] ?? {}, 'from');
}

/** `PORTFOLIO_UNASSIGNED`. */
export function unassignedSince(rows: Rows, organ: string, subject: Subject, on: string): string {
  const ends = ownTeam(rows, organ, on)
    .filter((post) => cell(post, 'role') !== 'STAFF')
    .flatMap((post) => appointmentsEver(rows, post))
    .flatMap((appointment) =>
      table(rows, 'portfolios')
        .filter((row) => cell(row, 'appointment_code') === cell(appointment, 'code'))
        .filter((row) => ['', 'IN_CHARGE'].includes(cell(row, 'relation')) && rank(rows, row, subject, on) !== null)
        .map((row) => heldUntil(rows, appointment, row, on)),
    );
  const until = latest(ends);
  return until === '' ? firstDay(rows, organ) : until;
}

function heldUntil(rows: Rows, appointment: Row, portfolio: Row, on: string): string {
  const suspensions = table(rows, 'suspensions').filter(
    (row) => cell(row, 'appointment_code') === cell(appointment, 'code'),
  );
  const ends = [cell(portfolio, 'to'), cell(appointment, 'to'), ...suspensions.map((row) => cell(row, 'from'))];
  const held = (day: string) =>
    valid(portfolio, day) && valid(appointment, day) && !isSuspended(rows, appointment, day);
  return lastEnd(on, ends, held);
}

/** `NO_PARTY_COMMITTEE`, `NO_GOVERNMENT`, `NO_PETITION_OFFICE`. */
export const lastOf = (rows: Rows, territories: readonly string[], itsFunction: string, on: string): string =>
  latest(
    table(rows, 'organs')
      .filter((row) => territories.includes(cell(row, 'territory_code')) && cell(row, 'function') === itsFunction)
      .map((row) => cell(row, 'to'))
      .filter((to) => to !== '' && to <= on),
  );

/** `NO_COMPETENT_ORGAN` of an ordinary matter. */
export function incompetentSince(rows: Rows, territory: string, category: string, on: string): string {
  const chain = chainOf(rows, territory, on).map((row) => cell(row, 'code'));
  const covering = categoryChain(rows, category);
  const organs = table(rows, 'organs').filter((row) => chain.includes(cell(row, 'territory_code')));
  const ends = organs.flatMap((organ) =>
    table(rows, 'competences')
      .filter((row) => cell(row, 'organ_code') === cell(organ, 'code') && covering.includes(cell(row, 'category_code')))
      .filter((row) => ['', 'ORDINARY'].includes(cell(row, 'for')))
      .map((row) => lastEnd(on, [cell(row, 'to'), cell(organ, 'to')], (day) => valid(row, day) && valid(organ, day))),
  );
  return latest(ends);
}

/** `NO_SUCCESSOR`: the last day of the code's versions. */
export const goneSince = (rows: Rows, subject: 'TERRITORY' | 'ORGAN', code: string, on: string): string =>
  latest(
    table(rows, subject === 'ORGAN' ? 'organs' : 'territories')
      .filter((row) => cell(row, 'code') === code)
      .map((row) => cell(row, 'to'))
      .filter((to) => to !== '' && to <= on),
  );

/** Both overlaps: the day the second of two came. Where more of them overlap it is left open. */
export const sinceSecond = (starts: readonly string[]): { since?: string } =>
  starts.length === 2 ? { since: latest(starts) } : {};
