import type { Row, Rows } from '../../src/core/dataset/tables';
import { relationsOf } from '../oracle/leadership';
import { cell, chainOf, dayBefore, distinct, organAt, organsOf, table, valid } from '../oracle/rows';
import { isCommitteeOrGovernment, isOutside } from '../oracle/scope';

/** A document by codes; the empty post stands for all posts. */
export interface CitedDocument {
  readonly post: string;
  readonly organ: string;
  readonly document: string;
}

/**
 * Who manages the cadre's posts on the day, read plainly off the rows: per post a line `post organ SOURCE` or `post GAP`.
 *
 * Readings: “the post is the one held on the day, else the last one held” — several of one last day are all meant, and
 * they are looked at on that day. “if none is recorded it is presumed” — a recorded organ that does not exist on the day
 * of the measure lets nothing be presumed. “a presumption gives way to a cited document” — a record does not.
 */
export function managingOracle(rows: Rows, cadre: string, on: string, documents: readonly CitedDocument[]): string[] {
  const begun = table(rows, 'appointments').filter(
    (row) => cell(row, 'cadre_code') === cadre && cell(row, 'from') <= on,
  );
  const held = begun.filter((row) => valid(row, on));
  const lastDay =
    begun
      .map((row) => cell(row, 'to'))
      .toSorted()
      .at(-1) ?? '';
  const meant = held.length > 0 ? held : begun.filter((row) => cell(row, 'to') === lastDay);
  const readOn = held.length > 0 ? on : dayBefore(lastDay === '' ? on : lastDay);
  const posts = distinct(meant.map((row) => cell(row, 'post_code')));
  if (posts.length === 0) return ['NO_POST_HELD'];
  return posts.map((post) => `${post} ${managerOf(rows, post, { on, readOn }, documents)}`).toSorted();
}

interface Days {
  readonly on: string;
  readonly readOn: string;
}

function managerOf(rows: Rows, code: string, days: Days, documents: readonly CitedDocument[]): string {
  const post = table(rows, 'posts').find((row) => cell(row, 'code') === code) ?? {};
  const there = (organ: string) => organAt(rows, organ, days.on) !== undefined;
  const [recorded, cited] = [cell(post, 'managed_by'), documentOn(documents, code)];
  if (there(recorded)) return `${recorded} RECORDED`;
  if (there(cited)) return `${cited} DOCUMENT`;
  return recorded === '' && cited === '' ? presumedManager(rows, post, days) : 'MANAGING_ORGAN_GONE';
}

function presumedManager(rows: Rows, post: Row, { on, readOn }: Days): string {
  if (isOutside(rows, cell(post, 'organ_code'), readOn)) return 'POST_OUTSIDE_SCOPE';
  const [presumption, organs] = presumed(rows, post, readOn);
  const [organ] = organs;
  if (organ === undefined) return 'NO_MANAGING_ORGAN';
  if (organs.length > 1) return 'SEVERAL_MANAGING_ORGANS';
  if (isOutside(rows, organ, readOn)) return 'MANAGING_ORGAN_OUTSIDE';
  return organAt(rows, organ, on) === undefined ? 'MANAGING_ORGAN_GONE' : `${organ} PRESUMED ${presumption}`;
}

function documentOn(documents: readonly CitedDocument[], code: string): string {
  const cited = documents.filter(({ document }) => document.trim() !== '');
  return [...cited.filter(({ post }) => post === code), ...cited.filter(({ post }) => post === '')][0]?.organ ?? '';
}

/** The five presumptions, in their order; the first that fits decides, whatever it finds. */
function presumed(rows: Rows, post: Row, on: string): readonly [string, string[]] {
  const organ = cell(post, 'organ_code');
  const version = organAt(rows, organ, on) ?? {};
  const territory = cell(version, 'territory_code');
  const nature = cell(version, 'nature');
  const superiors = (fits: (row: Row) => boolean) =>
    distinct(
      relationsOf(rows, organ, on)
        .filter(fits)
        .map((row) => cell(row, 'superior_code')),
    );
  const inSystem = superiors((row) => isNextInSystem(rows, row, on));
  const owners = superiors((row) => ['DISPATCHED_BY', 'AFFILIATED_TO', 'INVESTED_BY'].includes(cell(row, 'relation')));
  const oneUp = cell(chainOf(rows, territory, on)[1] ?? {}, 'code');

  if (cell(post, 'role') === 'STAFF') return ['OWN_ORGAN', [organ]];
  const oneLevelUp =
    isCommitteeOrGovernment(rows, organ, on) ||
    ['PEOPLES_CONGRESS', 'CPPCC'].includes(nature) ||
    (['ADJUDICATORY', 'PROCURATORIAL'].includes(nature) && cell(post, 'role') === 'PRINCIPAL');
  if (oneLevelUp) return ['ONE_LEVEL_UP', committeesOf(rows, oneUp, on)];
  if (inSystem.length > 0) return ['SYSTEM_SUPERIOR', inSystem];
  if (/^(DISPATCHED_AGENCY|AFFILIATED_INSTITUTION|STATE_.*_ENTERPRISE)$/.test(nature)) return ['OWNER', owners];
  return ['OWN_COMMITTEE', committeesOf(rows, territory, on)];
}

function isNextInSystem(rows: Rows, row: Row, on: string): boolean {
  if (cell(row, 'relation') === 'VERTICAL') return true;
  const systemFirst = cell(row, 'relation') === 'DUAL' && cell(row, 'primary') !== 'TERRITORY';
  return systemFirst && !isCommitteeOrGovernment(rows, cell(row, 'superior_code'), on);
}

function committeesOf(rows: Rows, territory: string, on: string): string[] {
  const all = distinct(organsOf(rows, territory, ['PARTY_COMMITTEE'], on));
  const regular = all.filter((code) => cell(organAt(rows, code, on) ?? {}, 'nature') === 'PARTY');
  return regular.length > 0 ? regular : all;
}
