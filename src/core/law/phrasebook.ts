import { ANSWERS } from './phrases/answers';
import { BASES } from './phrases/bases';
import { GAPS } from './phrases/gaps';
import { REMARKS } from './phrases/remarks';
import { STEPS } from './phrases/steps';

/** Every phrase that answers are put into words with, Chinese and English. */
export const PHRASES = { ...BASES, ...GAPS, ...REMARKS, ...STEPS, ...ANSWERS };

export type SayingKey = keyof typeof PHRASES;
