import { type Day, FOREVER } from '../core/facts/day';
import type { SuccessionExtent } from '../core/facts/values';
import { type Establishment, named, type Organ } from './establishment';
import { dayCell, holdsOn, OPEN, type Period, shared, spanCells } from './period';
import { MOVES, reformDay, REFORMS } from './reforms';
import type { Link } from './templates/template';
import type { Writer } from './writer';

/** Writes the organs of a place with their leadership, their competences and what reforms made of them. */
export function writeOrgans(writer: Writer, establishment: Establishment): void {
  for (const organ of establishment.organs.values()) {
    writeVersions(writer, organ, establishment);
    for (const link of organ.template.under) writeLeadership(writer, organ, link, establishment);
    writeCompetences(writer, organ);
  }
  writeMoves(writer, establishment);
}

function writeVersions(writer: Writer, organ: Organ, establishment: Establishment): void {
  const { template, place } = organ;
  const partner = template.coLocatedWith === undefined ? undefined : establishment.find(template.coLocatedWith);
  const version = (name: string, period: Period | null) => {
    if (period === null) return;
    writer.add('organs', {
      code: organ.code,
      name: named(name, place),
      nature: template.nature,
      function: template.function,
      territory_code: place.code,
      co_located_with: partner?.code ?? '',
      ...spanCells(period),
    });
  };
  if (template.formerly === undefined) {
    version(template.name, organ.period);
    return;
  }
  const renamed = reformDay(template.formerly.until, place.level);
  version(template.formerly.name, shared(organ.period, { from: OPEN.from, to: renamed }));
  version(template.name, shared(organ.period, { from: renamed, to: OPEN.to }));
}

function writeLeadership(writer: Writer, organ: Organ, link: Link, establishment: Establishment): void {
  const { level } = organ.place;
  const allowed: Period = {
    from: link.since === undefined ? OPEN.from : reformDay(link.since, level),
    to: link.until === undefined ? FOREVER : reformDay(link.until, level),
  };
  for (const reference of link.to) {
    const superior = establishment.find(reference);
    const period = superior === undefined ? null : shared(organ.period, superior.period, allowed);
    if (superior === undefined || period === null) continue;
    writer.add('leaderships', {
      organ_code: organ.code,
      superior_code: superior.code,
      relation: link.relation,
      primary: link.primary ?? '',
      ...spanCells(period),
      basis: link.basis,
    });
  }
}

function writeCompetences(writer: Writer, organ: Organ): void {
  const { template } = organ;
  const competence = (category: string, purpose: string, period: Period | null) => {
    if (period === null) return;
    writer.add('competences', {
      organ_code: organ.code,
      category_code: category,
      ...spanCells(period),
      for: purpose,
    });
  };
  for (const category of template.handles ?? []) competence(category, 'ORDINARY', organ.period);
  for (const category of template.litigation ?? []) competence(category, 'LITIGATION', organ.period);
  if (template.handedOver !== undefined) {
    competence(template.handedOver.category, 'ORDINARY', keptUntilReform(organ));
  }
}

/** The days on which the organ still had what a reform took away from it. */
export function keptUntilReform(organ: Organ): Period | null {
  const { handedOver } = organ.template;
  if (handedOver === undefined) return null;
  return shared(organ.period, { from: OPEN.from, to: reformDay(handedOver.in, organ.place.level) });
}

function writeMoves(writer: Writer, establishment: Establishment): void {
  for (const move of MOVES) {
    const [from, to] = [establishment.organs.get(move.from), establishment.organs.get(move.to)];
    if (from === undefined || to === undefined) continue;
    const on = reformDay(move.reform, establishment.place.level);
    if (!holdsOn(from.period, on - 1) || !holdsOn(to.period, on)) continue;
    const { document } = REFORMS[move.reform];
    writeSuccession(writer, from, to, { on, document, extent: 'WHOLE', category: move.category });
  }
}

/** Of a place that ended: each organ goes on as the one of the same kind in the place that took its area over. */
export function writeHeirs(writer: Writer, ended: Establishment, heir: Establishment, change: Change): void {
  for (const organ of ended.organs.values()) {
    const next = heir.organs.get(organ.template.key);
    if (next === undefined || organ.period.to !== change.on || !holdsOn(next.period, change.on)) continue;
    writeSuccession(writer, organ, next, change);
  }
}

/** What moved organs or territories to others, and when. */
export interface Change {
  readonly on: Day;
  readonly document: string;
  readonly extent: SuccessionExtent;
  readonly category?: string | undefined;
}

function writeSuccession(writer: Writer, from: Organ, to: Organ, change: Change): void {
  writer.add('successions', {
    subject: 'ORGAN',
    from_code: from.code,
    to_code: to.code,
    on: dayCell(change.on),
    extent: change.extent,
    category_code: change.category ?? '',
    document: change.document,
  });
}
