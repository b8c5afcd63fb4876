import type { Day } from '../facts/day';
import type { Gravity, IncidentGround } from '../facts/values';
import type { CadreId, OrganId } from '../hierarchy/hierarchy';
import type { AccountabilityMeasure } from '../law/ladder';
import type { AccountabilityStatus } from '../resolve/answer';
import type { ManagementDocument } from './management';

/** 限期整改: by when targets were to be met, and when they were. */
export interface Rectification {
  /** The last day that is still in time. */
  readonly due: Day;
  /** Null while they are not met. */
  readonly metOn: Day | null;
}

/** A measure that was imposed on somebody in the case. */
export interface ImposedMeasure {
  readonly measure: AccountabilityMeasure;
  readonly on: Day;
  readonly rectification: Rectification | null;
  /** From this day on it counts as if it had not been. Null while it stands. */
  readonly revokedOn: Day | null;
}

/** One person's case: what was found under Art. 11, and what has been done about it since. */
export interface AccountabilityCase {
  readonly cadre: CadreId;
  readonly status: AccountabilityStatus;
  readonly ground: IncidentGround;
  /** The day on which the finding was adopted; before it nothing can be imposed for it. */
  readonly foundOn: Day;
  /** The organ at fault, and a day of the act on which it existed. */
  readonly organ: OrganId;
  readonly actOn: Day;
  /** 危害 and 影响 apart, since Arts. 14 and 15 ask for both (“以及”); null where not assessed. */
  readonly harm: Gravity | null;
  readonly impact: Gravity | null;
  /** Who determined, and why, that discipline is due (Art. 16); blank where nobody did. */
  readonly disciplineDue: string;
  /** Likewise that a violation of law or a crime is suspected (Art. 12(2)). */
  readonly offenceSuspected: string;
  readonly measures: readonly ImposedMeasure[];
  /** What is cited on who manages the cadre's posts. */
  readonly documents: readonly ManagementDocument[];
}
