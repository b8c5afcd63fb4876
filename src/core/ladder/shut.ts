import type { Day } from '../facts/day';
import type { Citation } from '../law/citation';
import type { RuleId } from '../law/rules';
import type { Saying } from '../law/sayings';
import type { Basis } from '../resolve/answer';

/** Why a measure is not open on a day, whoever would impose it. */
export const CLOSED_CODES = [
  'NOT_IN_FORCE',
  'OUT_OF_SCOPE',
  'NOT_ESTABLISHED',
  'BEFORE_FINDING',
  'NO_DOOR',
  'DEADLINE_RUNNING',
  'TARGETS_MET',
  'NO_DEADLINE_SET',
  'EARLIER_REVOKED',
  'NOT_INTRODUCED',
  'NO_POST_HELD',
] as const;
export type ClosedCode = (typeof CLOSED_CODES)[number];

/** What stands in the way of a measure. */
export interface Shut {
  readonly code: ClosedCode;
  /** The first day on which it no longer does, all else unchanged; null where no day alone mends it. */
  readonly from: Day | null;
  readonly basis: Basis;
}

/** What shuts a measure, under the rule and words of the law. */
export const shut = (
  code: ClosedCode,
  { rule, citation }: { readonly rule: RuleId; readonly citation: Citation },
  reason: Saying,
  from: Day | null = null,
): Shut => ({ code, from, basis: { rule, citation, reason } });
