import { type Day, day, formatDay, parseDay } from '../../src/core/facts/day';
import type { Gravity, IncidentGround } from '../../src/core/facts/values';
import { type Hierarchy, NONE } from '../../src/core/hierarchy/hierarchy';
import type { AccountabilityCase, ImposedMeasure } from '../../src/core/ladder/case';
import { type Ladder, openMeasures } from '../../src/core/ladder/ladder';
import type { Attempt } from '../../src/core/ladder/refusal';
import { type AccountabilityMeasure, MEASURE_LAW, type RungId } from '../../src/core/law/ladder';
import type { AccountabilityStatus } from '../../src/core/resolve/answer';
import { countyWithWaterBureau } from '../scenarios/county';
import type { World } from '../scenarios/world';
import { documentsOf } from './managing';
import type { CitedDocument } from './managing-oracle';

/** 孙立 heads the water bureau, 毛青 is its clerk; county and city have discipline commissions and supervisory organs. */
export const bureau = (): World =>
  ['青山县', '临江市'].reduce(
    (world, place) => world.organ(`${place}纪委`, place, '纪委').organ(`${place}监委`, place, '监委'),
    countyWithWaterBureau().staff('青山县水利局', '科员', '毛青'),
  );

/** An earlier measure: which, when, by when targets were to be met, when they were, when it was revoked. */
export interface Earlier {
  readonly measure: AccountabilityMeasure;
  readonly on: string;
  readonly due?: string;
  readonly met?: string;
  readonly revoked?: string;
}

/** A case by codes. */
export interface Facts {
  readonly cadre: string;
  readonly status: AccountabilityStatus;
  readonly ground: IncidentGround;
  readonly found: string;
  readonly organ: string;
  readonly act: string;
  readonly harm: Gravity | null;
  readonly impact: Gravity | null;
  readonly discipline: string;
  readonly offence: string;
  readonly earlier: readonly Earlier[];
  readonly documents: readonly CitedDocument[];
}

/** Unless said: of 孙立, established, minor, and nothing done yet. */
const FACTS: Facts = {
  cadre: '孙立',
  status: 'ESTABLISHED',
  ground: '1',
  found: '2020-03-01',
  organ: '青山县水利局',
  act: '2020-01-10',
  harm: 'MINOR',
  impact: 'MINOR',
  discipline: '',
  offence: '',
  earlier: [],
  documents: [],
};

export function caseOf(hierarchy: Hierarchy, said: Partial<Facts>): AccountabilityCase {
  const { cadre, status, ground, found, organ, act, harm, impact, ...facts } = { ...FACTS, ...said };
  return {
    cadre: hierarchy.codes.cadre.find(cadre),
    status,
    ground,
    foundOn: day(found),
    organ: hierarchy.codes.organ.find(organ),
    actOn: day(act),
    harm,
    impact,
    disciplineDue: facts.discipline,
    offenceSuspected: facts.offence,
    measures: facts.earlier.map(imposed),
    documents: documentsOf(hierarchy, facts.documents),
  };
}

const imposed = ({ measure, on, due, met, revoked }: Earlier): ImposedMeasure => ({
  measure,
  on: day(on),
  rectification: due === undefined ? null : { due: day(due), metOn: parseDay(met ?? '') },
  revokedOn: parseDay(revoked ?? ''),
});

export const ladderOf = (hierarchy: Hierarchy, facts: Partial<Facts>, on: string): Ladder =>
  openMeasures(hierarchy, caseOf(hierarchy, facts), day(on));

/** How a rung stands: its open doors, or what shuts it and until when. Its measures have to stand alike. */
export function rung({ open, closed }: Ladder, id: RungId): string {
  const doors = open.filter(({ rule }) => rule === id).map((each) => each.doors.map(({ door }) => door).join(' '));
  const shut = closed
    .filter(({ measure }) => MEASURE_LAW[measure].rule === id)
    .map(({ code, from }) => `shut: ${code}${from === null ? '' : ` until ${formatDay(from - 1)}`}`);
  return [...new Set([...doors, ...shut])].join(' / ');
}

/** An attempt by codes, in order but for what is said. */
export interface Attempted {
  readonly measure: AccountabilityMeasure;
  readonly by: string;
  readonly post?: string;
  readonly rectifyBy?: string;
  readonly words?: string;
}

export const attemptOf = ({ codes }: Hierarchy, attempted: Attempted): Attempt => ({
  measure: attempted.measure,
  by: codes.organ.find(attempted.by),
  post: attempted.post === undefined ? NONE : codes.post.find(attempted.post),
  rectifyBy: parseDay(attempted.rectifyBy ?? ''),
  words: attempted.words ?? '',
});

export const written = (on: Day | null): string => (on === null ? '' : formatDay(on));
