import type { PetitionKind, PetitionPath } from '../facts/values';
import { OPINIONS, type Outcome, OUTCOMES } from './step';

/**
 * How the handling of a petition may end (《条例》 Arts. 29–33): suggestions and accusations with an answer, an appeal as
 * its path says or with an agreement. An appeal without a path may end in any way; the outcome tells the path.
 */
export function fitOutcomes(kind: PetitionKind, path: PetitionPath | null): readonly Outcome[] {
  if (kind !== 'APPEAL') return ['ANSWERED'];
  return path === null ? OUTCOMES : OF_PATH[path];
}

const LED: readonly Outcome[] = ['LED_INTO_PROCEDURE', 'SETTLED'];

const OF_PATH: Readonly<Record<PetitionPath, readonly Outcome[]>> = {
  '1': LED,
  '2': LED,
  '3': LED,
  '4': LED,
  '5': ['ANSWERED', 'SETTLED'],
  '6': [...OPINIONS, 'SETTLED'],
};
