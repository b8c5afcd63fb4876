import type { Asked, Incident } from './ask';
import type { ReadableAccountability, ReadableDuty } from './readable';
import type { World } from './world';

/** A row of a table: why, in which world, what is asked, and what the answer says at least. */
export interface DutyScenario {
  readonly because: string;
  readonly world: World;
  readonly ask?: Asked;
  readonly answer: Partial<ReadableDuty>;
}

export interface AccountabilityScenario {
  readonly because: string;
  readonly world: World;
  readonly incident: Incident;
  readonly answer: Partial<ReadableAccountability>;
}
