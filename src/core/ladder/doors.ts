import { type Day, formatDay } from '../facts/day';
import { GRAVITIES, type Gravity } from '../facts/values';
import { type AccountabilityMeasure, type Door, DOOR_LAW, DOORS_OF, MEASURE_LAW } from '../law/ladder';
import type { Basis } from '../resolve/answer';
import type { AccountabilityCase, ImposedMeasure } from './case';

/** A door that is open, and what opened it. */
export interface OpenDoor {
  readonly door: Door;
  /** The earlier measure whose targets were missed, where that opened it. */
  readonly after: ImposedMeasure | null;
  readonly basis: Basis;
}

/** The doors to the measure that the facts of the case leave open on the day, the finding itself taken as given. */
export function openDoors(of: AccountabilityCase, measure: AccountabilityMeasure, on: Day): readonly OpenDoor[] {
  const { rule } = MEASURE_LAW[measure];
  return DOORS_OF[rule].flatMap((door) => {
    const { citation, condition } = DOOR_LAW[door];
    const opened = (text: string, after: ImposedMeasure | null = null): OpenDoor[] => [
      { door, after, basis: { rule, citation, reason: { key: `door.${door}`, cadre: of.cadre, text } } },
    ];
    if ('atLeast' in condition) return isAtLeast(of, condition.atLeast) ? opened('') : [];
    if ('determined' in condition) {
      const determination = of[condition.determined].trim();
      return determination === '' ? [] : opened(determination);
    }
    const missed = standing(of, condition.missedAfter, on).find((each) => isMissed(each, on));
    return missed === undefined ? [] : opened(dueDay(missed), missed);
  });
}

/** The measures of one kind imposed by the day and not revoked on it. */
export const standing = (of: AccountabilityCase, measure: AccountabilityMeasure, on: Day): ImposedMeasure[] =>
  of.measures.filter((each) => each.measure === measure && each.on <= on && !isRevoked(each, on));

export const isRevoked = ({ revokedOn }: ImposedMeasure, on: Day): boolean => revokedOn !== null && revokedOn <= on;

/** 仍未按期完成整改目标: the deadline is over, and the targets were not met by then. Meeting them late mends nothing. */
export const isMissed = ({ rectification }: ImposedMeasure, on: Day): boolean =>
  rectification !== null && rectification.due < on && !isMetInTime(rectification, on);

export const isMetInTime = ({ due, metOn }: { due: Day; metOn: Day | null }, on: Day): boolean =>
  metOn !== null && metOn <= due && metOn <= on;

const dueDay = ({ rectification }: ImposedMeasure): string =>
  rectification === null ? '' : formatDay(rectification.due);

/** Both harm and impact are at least so grave. An established ground is at least minor, assessed or not. */
const isAtLeast = ({ harm, impact }: AccountabilityCase, gravity: Gravity): boolean =>
  [harm, impact].every((each) => GRAVITIES.indexOf(each ?? 'MINOR') >= GRAVITIES.indexOf(gravity));
