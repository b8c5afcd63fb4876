import { FOREVER } from '../core/facts/day';
import type { PortfolioRelation, PortfolioScope } from '../core/facts/values';
import { GROUP_CODES } from './categories';
import type { Establishment, Organ } from './establishment';
import { dayCell, OPEN, type Period, shared, spanCells } from './period';
import type { Place } from './places';
import type { Scene } from './scenes';
import type { Holder, Post } from './posts';
import type { Writer } from './writer';

interface Charge {
  readonly scope: PortfolioScope;
  readonly target: string;
  readonly relation: PortfolioRelation;
  /** The days of the target. */
  readonly period: Period;
}

/** Writes who of the organ's team is in charge of what. Holders that are gone had the portfolio of their seat too. */
export function writePortfolios(writer: Writer, organ: Organ, scene: Scene, establishment: Establishment): void {
  for (const post of organ.posts) {
    const usual = chargesOf(post, organ, establishment);
    for (const holder of post.holders) {
      if (holder.mode === 'PRESIDING') continue;
      const isLast = holder.period.to === FOREVER;
      const charges = isLast ? staged(scene, post, organ, usual) : usual;
      for (const charge of charges) writeCharge(writer, organ, holder, charge);
      if (isLast && post.seat.area === true) writeAreas(writer, organ, post, holder);
    }
  }
}

function writeCharge(writer: Writer, organ: Organ, holder: Holder, charge: Charge): void {
  const period = shared(holder.period, charge.period);
  if (period === null) return;
  writer.add('portfolios', {
    appointment_code: holder.appointment,
    scope: charge.scope,
    target_code: charge.target,
    ...spanCells(period),
    document: documentOf(organ, period),
    relation: charge.relation,
  });
}

const charge = (scope: PortfolioScope, target: string, period = OPEN): Charge => ({
  scope,
  target,
  relation: 'IN_CHARGE',
  period,
});

function chargesOf(post: Post, organ: Organ, establishment: Establishment): Charge[] {
  const { seat } = post;
  const categories = seat.charge === 'half' ? shareOf(post, organ) : (seat.charge ?? []);
  const charges = categories.map((category) => charge('CATEGORY', category));
  for (const key of seat.organs ?? []) {
    const target = establishment.organs.get(key);
    if (target !== undefined) charges.push(charge('ORGAN', target.code, target.period));
  }
  if (seat.petitionWork === true) charges.push(charge('PETITION_WORK', ''));
  return charges;
}

/** What the organ handles, dealt out among the seats that share it; a whole first-level category by its groups. */
function shareOf(post: Post, organ: Organ): string[] {
  const sharers = organ.posts.filter((each) => each.seat.charge === 'half');
  return handledGroups(organ).filter((_, i) => sharers[i % sharers.length] === post);
}

const handledGroups = (organ: Organ): string[] =>
  (organ.template.handles ?? []).flatMap((code) =>
    code.length === 1 ? GROUP_CODES.filter((group) => group.startsWith(code)) : [code],
  );

function staged(scene: Scene, post: Post, organ: Organ, usual: readonly Charge[]): readonly Charge[] {
  const first = post === organ.posts.find((each) => each.seat.id === 'first');
  const member = post.role === 'MEMBER';
  if (scene === 'UNASSIGNED') return [];
  if (scene === 'OVERLAP' && member) {
    const all = handledGroups(organ).map((code) => charge('CATEGORY', code));
    return [...all, ...usual.filter((each) => each.scope !== 'CATEGORY')];
  }
  if (scene === 'NOT_IN_CHARGE' && first) {
    return usual.map((each, i) => ({ ...each, relation: i % 2 === 0 ? 'LIAISON' : 'ASSIST' }));
  }
  if (scene === 'WHOLE_ORGAN' && first) return [...usual, charge('ORGAN', organ.code, organ.period)];
  return usual;
}

// The areas below the place are dealt out among the seats of the team that look after areas (包联).
function writeAreas(writer: Writer, organ: Organ, post: Post, holder: Holder): void {
  const sharers = organ.posts.filter((each) => each.seat.area === true);
  organ.place.children.forEach((child: Place, i) => {
    if (sharers[i % sharers.length] === post)
      writeCharge(writer, organ, holder, charge('AREA', child.code, child.period));
  });
}

/** 某政办发〔2023〕5号. Made up, as the people are. */
function documentOf(organ: Organ, period: Period): string {
  const year = dayCell(period.from).slice(0, 4);
  const { place } = organ;
  const short = place.name.length > 2 ? place.name.replace(/(省|市|区|县|街道|镇)$/, '') : place.name;
  const sender = organ.template.function === 'PARTY_COMMITTEE' ? '办发' : '政办发';
  return `${short}${sender}〔${year === '' ? '2014' : year}〕${(organ.code.length * 7 + organ.template.key.charCodeAt(0)) % 60}号`;
}
