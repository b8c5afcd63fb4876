import { type Day, formatDay } from '../facts/day';
import type { Hierarchy, OrganId, PostId, TerritoryId } from '../hierarchy/hierarchy';
import {
  type AccountabilityMeasure,
  HONOURS_LAW,
  isOrganizational,
  MEASURE_LAW,
  RECTIFICATION_LAW,
} from '../law/ladder';
import type { Basis } from '../resolve/answer';
import { isPartyCommitteeOrGovernment, scopeOf, territoryOf } from '../resolve/organ-facts';
import type { AccountabilityCase } from './case';
import { standing } from './doors';

/** 该地区、部门和单位 (Art. 14): what is barred from the honours of the year. */
export const HONOUR_SUBJECTS = ['REGION', 'DEPARTMENT', 'UNIT'] as const;
export type HonourSubject = (typeof HONOUR_SUBJECTS)[number];

export interface RectificationDue {
  readonly kind: 'RECTIFICATION';
  readonly basis: Basis;
}

/** 取消本年度评选综合性荣誉称号的资格. */
export interface HonoursBarred {
  readonly kind: 'HONOURS_BARRED';
  readonly subject: HonourSubject;
  readonly organ: OrganId;
  readonly territory: TerritoryId;
  /** The calendar year in which the measure is imposed. */
  readonly year: number;
  readonly basis: Basis;
}

export interface AppointmentsChange {
  readonly kind: 'APPOINTMENTS_CHANGE';
  /** The posts held on the day. */
  readonly posts: readonly PostId[];
  readonly basis: Basis;
}

/** What follows from a measure. */
export type Effect = RectificationDue | HonoursBarred | AppointmentsChange;
export const EFFECT_KINDS = ['RECTIFICATION', 'HONOURS_BARRED', 'APPOINTMENTS_CHANGE'] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

/** What follows from the measure if it is imposed on the day on somebody who then holds these posts. */
export function effectsOf(
  hierarchy: Hierarchy,
  of: AccountabilityCase,
  measure: AccountabilityMeasure,
  on: Day,
  posts: readonly PostId[],
): readonly Effect[] {
  if (measure === 'CIRCULATED_CRITICISM') return [rectification('R13')];
  if (measure === 'ADMONISHMENT') return [rectification('R14'), honoursBarred(hierarchy, of, on)];
  if (!isOrganizational(measure)) return [];
  const reason = { key: `effect.${measure}`, cadre: of.cadre } as const;
  return [{ kind: 'APPOINTMENTS_CHANGE', posts, basis: { ...MEASURE_LAW[measure], reason } }];
}

/** What the admonishments of the case that stand on the day bar from the honours of that calendar year. */
export const honoursBarredOn = (hierarchy: Hierarchy, of: AccountabilityCase, on: Day): readonly HonoursBarred[] =>
  standing(of, 'ADMONISHMENT', on)
    .filter((each) => yearOf(each.on) === yearOf(on))
    .map((each) => honoursBarred(hierarchy, of, each.on));

const rectification = (rule: 'R13' | 'R14'): RectificationDue => ({
  kind: 'RECTIFICATION',
  basis: { rule, citation: RECTIFICATION_LAW[rule], reason: { key: 'effect.RECTIFICATION' } },
});

function honoursBarred(hierarchy: Hierarchy, { organ, actOn }: AccountabilityCase, on: Day): HonoursBarred {
  const territory = territoryOf(hierarchy, organ, actOn);
  const subject = subjectOf(hierarchy, organ, actOn);
  const [year, key] = [yearOf(on), `effect.HONOURS_BARRED.${subject}` as const];
  const basis = { rule: 'R14', citation: HONOURS_LAW, reason: { key, organ, territory, text: String(year) } } as const;
  return { kind: 'HONOURS_BARRED', subject, organ, territory, year, basis };
}

/** Reading: a Party committee or government stands for its region, an organ of Art. 2(1) is a department, all else a unit. */
function subjectOf(hierarchy: Hierarchy, organ: OrganId, on: Day): HonourSubject {
  if (isPartyCommitteeOrGovernment(hierarchy, organ, on)) return 'REGION';
  return scopeOf(hierarchy, organ, on).value === 'DIRECT' ? 'DEPARTMENT' : 'UNIT';
}

const yearOf = (on: Day): number => Number(formatDay(on).slice(0, 4));
