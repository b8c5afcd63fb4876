import { ANSWERS } from './phrases/answers';
import { BASES } from './phrases/bases';
import { GAPS } from './phrases/gaps';
import { HANDLING } from './phrases/handling';
import { LADDER } from './phrases/ladder';
import { MANAGEMENT } from './phrases/management';
import { OPEN_STEPS } from './phrases/open-steps';
import { REFUSALS } from './phrases/refusals';
import { REMARKS } from './phrases/remarks';
import { STEPS } from './phrases/steps';

/** Every phrase that answers are put into words with, Chinese and English. */
export const PHRASES = {
  ...BASES,
  ...GAPS,
  ...REMARKS,
  ...STEPS,
  ...ANSWERS,
  ...MANAGEMENT,
  ...LADDER,
  ...REFUSALS,
  ...HANDLING,
  ...OPEN_STEPS,
};

export type SayingKey = keyof typeof PHRASES;
