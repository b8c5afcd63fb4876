import type { Day } from '../facts/day';
import { type Hierarchy, NONE, type OrganId, type PostId } from '../hierarchy/hierarchy';
import type { Citation } from '../law/citation';
import { type AccountabilityMeasure, AUTHORITY_LAW, MEASURE_LAW, RECTIFICATION_LAW } from '../law/ladder';
import type { RuleId } from '../law/rules';
import type { Saying } from '../law/sayings';
import type { Basis } from '../resolve/answer';
import type { AccountabilityCase } from './case';
import { closedBecause } from './closed';
import { type Imposer, imposersOf, isForAnyOrgan } from './imposers';
import { type Ladder, openMeasures } from './ladder';
import { CLOSED_CODES } from './shut';

/** A measure that an organ wants to impose. */
export interface Attempt {
  readonly measure: AccountabilityMeasure;
  readonly by: OrganId;
  /** The post on account of which the organ acts; `NONE`: any that it manages. */
  readonly post: PostId;
  /** 限期: the last day for meeting the targets, where the measure sets them. */
  readonly rectifyBy: Day | null;
  /** What the measure is, where the law only says 等. */
  readonly words: string;
}

/** What is decided in a case on a day: one measure or several, or none for a reason. */
export interface Decision {
  readonly on: Day;
  readonly attempts: readonly Attempt[];
  readonly reason: string;
}

export const REFUSAL_CODES = [
  ...CLOSED_CODES,
  'NOBODY_KNOWN',
  'WRONG_ORGAN',
  'DEADLINE_MISSING',
  'WORDS_MISSING',
  'REASON_MISSING',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why a measure may not be taken, and what may be done instead. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Null for a decision on no measure. */
  readonly measure: AccountabilityMeasure | null;
  readonly basis: Basis;
  /** The first day on which this would no longer stand in the way; null where no day alone mends it. */
  readonly from: Day | null;
  /** Who may impose the measure that day, where it is open to somebody else. */
  readonly imposers: readonly Imposer[];
  /** The measures that are open that day. */
  readonly allowed: readonly AccountabilityMeasure[];
}

/** Why the attempt is refused on the day, or null where it is in order. */
export function refusal(hierarchy: Hierarchy, of: AccountabilityCase, attempt: Attempt, on: Day): Refusal | null {
  return refusedOn(hierarchy, of, attempt, openMeasures(hierarchy, of, on));
}

/** Every refusal of a decision; none: it is in order. Measures are judged each by itself, since any may be combined. */
export function refusals(hierarchy: Hierarchy, of: AccountabilityCase, decision: Decision): readonly Refusal[] {
  const { on, attempts, reason } = decision;
  const ladder = openMeasures(hierarchy, of, on);
  if (attempts.length > 0) return attempts.flatMap((attempt) => refusedOn(hierarchy, of, attempt, ladder) ?? []);
  if (ladder.obligation === null || reason.trim() !== '') return [];
  const saying = { key: 'refused.REASON_MISSING', cadre: of.cadre } as const;
  return [refused(ladder, 'REASON_MISSING', null, ladder.obligation, saying)];
}

function refusedOn(hierarchy: Hierarchy, of: AccountabilityCase, attempt: Attempt, ladder: Ladder): Refusal | null {
  const closed = closedBecause(of, ladder.management, attempt.measure, ladder.on);
  if (closed !== null) return { ...closed, imposers: [], allowed: allowedBy(ladder) };
  return wrongOrgan(hierarchy, of, attempt, ladder) ?? incomplete(attempt, ladder);
}

/** Only who has management authority over a post held may impose (Arts. 13–15), and only who disciplines (Art. 16). */
function wrongOrgan(hierarchy: Hierarchy, of: AccountabilityCase, attempt: Attempt, ladder: Ladder): Refusal | null {
  const { measure, by, post } = attempt;
  const { management, on } = ladder;
  const { cadre } = of;
  if (isForAnyOrgan(measure)) return null;
  if (post !== NONE && !management.posts.includes(post))
    return refused(ladder, 'NO_POST_HELD', measure, MEASURE_LAW[measure], { key: 'refused.OTHER_POST', cadre, post });
  const imposers = imposersOf(hierarchy, management, measure, on).filter((each) => [each.post, NONE].includes(post));
  const organs = imposers.map(({ organ }) => organ);
  if (organs.includes(by)) return null;
  const law = authorityOver(measure);
  if (organs.length === 0)
    return refused(ladder, 'NOBODY_KNOWN', measure, law, { key: 'refused.NOBODY_KNOWN', organ: by, cadre });
  const key = imposers.some(({ presumed }) => presumed) ? 'refused.PRESUMED_OTHER' : 'refused.WRONG_ORGAN';
  return { ...refused(ladder, 'WRONG_ORGAN', measure, law, { key, organ: by, organs }), imposers };
}

/** 限期整改 needs its day, and 等 its words. */
function incomplete({ measure, rectifyBy, words }: Attempt, ladder: Ladder): Refusal | null {
  const { rule, citation } = MEASURE_LAW[measure];
  if (rule === 'R13' || rule === 'R14') {
    if (rectifyBy !== null && rectifyBy > ladder.on) return null;
    const law = { rule, citation: RECTIFICATION_LAW[rule] };
    return refused(ladder, 'DEADLINE_MISSING', measure, law, { key: 'refused.DEADLINE_MISSING' });
  }
  if (measure !== 'OTHER_ORGANIZATIONAL' || words.trim() !== '') return null;
  return refused(ladder, 'WORDS_MISSING', measure, { rule, citation }, { key: 'refused.WORDS_MISSING' });
}

interface Law {
  readonly rule: RuleId;
  readonly citation: Citation;
}

function authorityOver(measure: AccountabilityMeasure): Law {
  const { rule } = MEASURE_LAW[measure];
  return { rule: rule === 'R16' ? rule : 'R13.M', citation: AUTHORITY_LAW[rule] };
}

const refused = (
  ladder: Ladder,
  code: RefusalCode,
  measure: AccountabilityMeasure | null,
  { rule, citation }: Law,
  reason: Saying,
): Refusal => ({
  code,
  measure,
  basis: { rule, citation, reason },
  from: null,
  imposers: [],
  allowed: allowedBy(ladder),
});

const allowedBy = ({ open }: Ladder): readonly AccountabilityMeasure[] => open.map(({ measure }) => measure);
