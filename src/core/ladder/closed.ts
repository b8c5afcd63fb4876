import { type Day, day } from '../facts/day';
import { type AccountabilityMeasure, isOrganizational, MEASURE_LAW } from '../law/ladder';
import type { AccountabilityCase } from './case';
import { shutByFinding } from './finding-gate';
import type { Management } from './management';
import { shut, type Shut } from './shut';
import { shutDoors } from './shut-doors';

/** A measure that is not open, and why. */
export interface Closed extends Shut {
  readonly measure: AccountabilityMeasure;
}

/** The day on which the Supervision Law took effect (《监察法》): since then supervisory organs give 政务处分. */
const GOVERNMENTAL_SANCTIONS_FROM = day('2018-03-20');

/** They interrupt, change or end an appointment, so there has to be one. */
const needsPost = (measure: AccountabilityMeasure): boolean =>
  isOrganizational(measure) && measure !== 'OTHER_ORGANIZATIONAL';

/** Why the measure is not open on the day, or null where it is. */
export function closedBecause(
  of: AccountabilityCase,
  { current }: Management,
  measure: AccountabilityMeasure,
  on: Day,
): Closed | null {
  const law = MEASURE_LAW[measure];
  const found = shutByFinding(of, law.rule, on) ?? shutDoors(of, measure, on);
  if (found !== null) return { measure, ...found };
  if (measure === 'GOVERNMENTAL_SANCTION' && on < GOVERNMENTAL_SANCTIONS_FROM)
    return { measure, ...shut('NOT_INTRODUCED', law, { key: 'closed.NOT_INTRODUCED' }, GOVERNMENTAL_SANCTIONS_FROM) };
  if (needsPost(measure) && !current)
    return { measure, ...shut('NO_POST_HELD', law, { key: 'closed.NO_POST_HELD', cadre: of.cadre }) };
  return null;
}
