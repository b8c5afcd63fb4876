import { ALWAYS, type Day, FOREVER } from '../facts/day';
import { type Hierarchy, NONE, type Row } from '../hierarchy/hierarchy';
import type { Fact, FactType } from './answer';
import type { Holder } from './team';

/** The facts that an explanation names as read. Relations are named by the codes of their two ends. */

interface Spanned {
  from(row: Row): Day;
  to(row: Row): Day;
}

const fact = (type: FactType, code: string, from: Day, to: Day): Fact => ({
  type,
  code,
  from: from === ALWAYS ? null : from,
  to: to === FOREVER ? null : to,
});

const spanned = (type: FactType, code: string, spans: Spanned, row: Row): Fact =>
  fact(type, code, spans.from(row), spans.to(row));

export function territoryFact({ territories, codes }: Hierarchy, territory: number, on: Day): Fact {
  const row = territories.at(territory, on);
  const code = codes.territory.at(territory);
  return row === NONE ? fact('Territory', code, ALWAYS, FOREVER) : spanned('Territory', code, territories, row);
}

export function organFact({ organs, codes }: Hierarchy, organ: number, on: Day): Fact {
  const row = organs.at(organ, on);
  const code = codes.organ.at(organ);
  return row === NONE ? fact('Organ', code, ALWAYS, FOREVER) : spanned('Organ', code, organs, row);
}

export const competenceFact = ({ competences, codes }: Hierarchy, row: Row): Fact =>
  spanned(
    'Competence',
    `${codes.organ.at(competences.organ(row))} ${codes.category.at(competences.category(row))}`,
    competences,
    row,
  );

export const leadershipFact = ({ leaderships, codes }: Hierarchy, row: Row): Fact =>
  spanned(
    'Leadership',
    `${codes.organ.at(leaderships.organ(row))} ${codes.organ.at(leaderships.superior(row))}`,
    leaderships,
    row,
  );

export const holderFact = ({ appointments, codes }: Hierarchy, { appointment }: Holder): Fact =>
  fact('Appointment', codes.appointment.at(appointment), appointments.from(appointment), appointments.to(appointment));

export const portfolioFact = ({ portfolios, codes }: Hierarchy, row: Row): Fact =>
  spanned('Portfolio', codes.appointment.at(portfolios.appointment(row)), portfolios, row);

export function successionFact({ successions, codes }: Hierarchy, kind: 'territory' | 'organ', row: Row): Fact {
  const on = successions.on(row);
  const ends = `${codes[kind].at(successions.source(row))} ${codes[kind].at(successions.heir(row))}`;
  return fact('Succession', ends, on, FOREVER);
}
