import { type Day, formatDay } from '../facts/day';
import { type AccountabilityMeasure, DOOR_LAW, MEASURE_LAW } from '../law/ladder';
import type { AccountabilityCase, ImposedMeasure } from './case';
import { shut, type Shut } from './shut';
import { isMetInTime, isRevoked, openDoors } from './doors';

/** The door that an earlier measure leads to. */
const AFTER = { R14: DOOR_LAW.AFTER_CRITICISM, R15: DOOR_LAW.AFTER_ADMONISHMENT } as const;

/** Why neither door to the measure is open, or null where one is. */
export function shutDoors(of: AccountabilityCase, measure: AccountabilityMeasure, on: Day): Shut | null {
  if (openDoors(of, measure, on).length > 0) return null;
  const { rule, citation } = MEASURE_LAW[measure];
  if (rule === 'R14' || rule === 'R15') return shutAfter(of, rule, on);
  return shut('NO_DOOR', { rule, citation }, { key: `closed.NO_DOOR.${rule}`, cadre: of.cadre });
}

/** How it stands with the earlier measures: the one nearest to opening the door tells. */
function shutAfter(of: AccountabilityCase, rung: 'R14' | 'R15', on: Day): Shut {
  const { citation, condition } = AFTER[rung];
  const law = { rule: rung, citation };
  const [nearest] = of.measures
    .filter((each) => each.measure === condition.missedAfter && each.on <= on)
    .map((each) => stateOf(each, on))
    .sort((a, b) => STATES.indexOf(a.code) - STATES.indexOf(b.code));
  if (nearest === undefined) return shut('NO_DOOR', law, { key: `closed.NO_DOOR.${rung}`, cadre: of.cadre });
  const { code, text, from } = nearest;
  return shut(code, law, { key: `closed.${code}.${rung}`, cadre: of.cadre, text }, from);
}

const STATES = ['DEADLINE_RUNNING', 'TARGETS_MET', 'NO_DEADLINE_SET', 'EARLIER_REVOKED'] as const;

interface State {
  readonly code: (typeof STATES)[number];
  /** The day that matters, in writing. */
  readonly text: string;
  readonly from: Day | null;
}

function stateOf(each: ImposedMeasure, on: Day): State {
  const { rectification, revokedOn } = each;
  if (revokedOn !== null && isRevoked(each, on))
    return { code: 'EARLIER_REVOKED', text: formatDay(revokedOn), from: null };
  if (rectification === null) return { code: 'NO_DEADLINE_SET', text: '', from: null };
  const text = formatDay(rectification.due);
  if (isMetInTime(rectification, on)) return { code: 'TARGETS_MET', text, from: null };
  return { code: 'DEADLINE_RUNNING', text, from: rectification.due + 1 };
}
