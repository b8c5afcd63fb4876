import type { Row, Rows } from '../../src/core/dataset/tables';
import { categoryChain, categoryDepth, cell, chainOf, organAt, table, valid } from './rows';
import { COMMAND, walk } from './leadership';

/** One person in one post of an organ's team. */
export interface Holder {
  readonly cadre: string;
  readonly post: string;
}

const ownPosts = (rows: Rows, organ: string, on: string): Row[] =>
  table(rows, 'posts').filter((row) => cell(row, 'organ_code') === organ && valid(row, on));

/** The posts of the organ on the day; those of its partner for a co-located organ without posts of its own. */
export function postsOf(rows: Rows, organ: string, on: string): Row[] {
  const own = ownPosts(rows, organ, on);
  const version = organAt(rows, organ, on);
  return own.length > 0 || version === undefined ? own : ownPosts(rows, cell(version, 'co_located_with'), on);
}

/** The posts of the organ and of its recorded partner on the day. */
export function postsWithPartner(rows: Rows, organ: string, on: string): Row[] {
  const version = organAt(rows, organ, on);
  const partner = version === undefined ? '' : cell(version, 'co_located_with');
  return [...ownPosts(rows, organ, on), ...postsOf(rows, partner, on)];
}

export const appointmentsTo = (rows: Rows, post: Row, on: string): Row[] =>
  table(rows, 'appointments').filter((row) => cell(row, 'post_code') === cell(post, 'code') && valid(row, on));

export const isSuspended = (rows: Rows, appointment: Row, on: string): boolean =>
  table(rows, 'suspensions').some(
    (row) => cell(row, 'appointment_code') === cell(appointment, 'code') && valid(row, on),
  );

const isPresiding = (appointment: Row) => cell(appointment, 'mode') === 'PRESIDING';
const holder = (appointment: Row): Holder => ({
  cadre: cell(appointment, 'cadre_code'),
  post: cell(appointment, 'post_code'),
});
const inRoles = (posts: readonly Row[], roles: readonly string[]) =>
  posts.filter((post) => roles.includes(cell(post, 'role')));

/** R4.P. */
export interface Heads {
  readonly principals: readonly Holder[];
  /** The vacant principal posts; the empty code for an organ without any such post. */
  readonly vacant: readonly string[];
  readonly suspended: readonly Holder[];
}

export function headsOf(rows: Rows, organ: string, on: string): Heads {
  const posts = postsOf(rows, organ, on);
  const headPosts = inRoles(posts, ['PRINCIPAL']);
  const seated = (post: Row) => appointmentsTo(rows, post, on).filter((row) => !isPresiding(row));
  const inOffice = (post: Row) => seated(post).filter((row) => !isSuspended(rows, row, on));
  const presiding = inRoles(posts, ['MEMBER'])
    .flatMap((post) => appointmentsTo(rows, post, on))
    .filter((row) => isPresiding(row) && !isSuspended(rows, row, on));

  const heads = headPosts.flatMap(inOffice);
  const empty = headPosts.filter((post) => inOffice(post).length === 0).map((post) => cell(post, 'code'));
  const vacant = headPosts.length === 0 ? [''] : empty;
  return {
    principals: (heads.length > 0 ? heads : presiding).map(holder),
    vacant: presiding.length > 0 ? [] : vacant,
    suspended: headPosts
      .flatMap(seated)
      .filter((row) => isSuspended(rows, row, on))
      .map(holder),
  };
}

/** The members of the leadership team in office and not suspended on the day, heads included. */
export const teamOf = (rows: Rows, organ: string, on: string): Holder[] =>
  inRoles(postsOf(rows, organ, on), ['PRINCIPAL', 'MEMBER'])
    .flatMap((post) => appointmentsTo(rows, post, on))
    .filter((row) => !isSuspended(rows, row, on))
    .map(holder);

/** What a portfolio has to cover (R4.M). Empty codes where there is none. */
export interface Subject {
  readonly handling: string;
  readonly category: string;
  readonly territory: string;
  /** Category portfolios do not count (R7.L in the R6 organs). */
  readonly withoutCategories: boolean;
}

const PETITION_WORK = 300;

/** How specific the portfolio is for the matter, smaller is more; null where it does not cover it. */
export function rank(rows: Rows, portfolio: Row, subject: Subject, on: string): number | null {
  const target = cell(portfolio, 'target_code');
  switch (cell(portfolio, 'scope')) {
    case 'ORGAN':
      return subject.handling === '' ? null : (walk(rows, subject.handling, on, COMMAND).get(target) ?? null);
    case 'CATEGORY': {
      const covers = !subject.withoutCategories && categoryChain(rows, subject.category).includes(target);
      return covers ? 199 - categoryDepth(rows, target) : null;
    }
    case 'AREA': {
      const above = chainOf(rows, subject.territory, on).findIndex((row) => cell(row, 'code') === target);
      return above < 0 ? null : 200 + above;
    }
    default:
      return PETITION_WORK;
  }
}

/** R4.M. */
export interface InCharge {
  readonly kept: readonly Holder[];
  readonly petitionWork: readonly Holder[];
  readonly overlap: boolean;
  /** The first day of each entry kept. */
  readonly starts: readonly string[];
  readonly suspended: readonly Holder[];
}

export function inChargeOf(rows: Rows, organ: string, subject: Subject, on: string): InCharge {
  const entries = inRoles(postsOf(rows, organ, on), ['PRINCIPAL', 'MEMBER'])
    .flatMap((post) => appointmentsTo(rows, post, on))
    .flatMap((appointment) =>
      table(rows, 'portfolios')
        .filter((row) => cell(row, 'appointment_code') === cell(appointment, 'code') && valid(row, on))
        .filter((row) => ['', 'IN_CHARGE'].includes(cell(row, 'relation')))
        .map((row) => ({ appointment, from: cell(row, 'from'), at: rank(rows, row, subject, on) })),
    )
    .flatMap(({ appointment, from, at }) => (at === null ? [] : [{ appointment, from, at }]));
  const active = entries.filter(({ appointment }) => !isSuspended(rows, appointment, on));
  const best = Math.min(...active.map(({ at }) => at));
  const first = Math.min(...entries.map(({ at }) => at));
  const kept = active.filter(({ at }) => at === best).map(({ appointment }) => holder(appointment));
  return {
    kept,
    petitionWork: active.filter(({ at }) => at === PETITION_WORK).map(({ appointment }) => holder(appointment)),
    starts: active.filter(({ at }) => at === best).map(({ from }) => from),
    overlap: best !== PETITION_WORK && new Set(kept.map(({ cadre }) => cadre)).size > 1,
    suspended: entries
      .filter(({ appointment, at }) => at === first && isSuspended(rows, appointment, on))
      .map(({ appointment }) => holder(appointment)),
  };
}
