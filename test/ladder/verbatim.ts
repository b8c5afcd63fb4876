import { MEASURES_2016 } from '../../src/core/law/measures-2016';
import { clauseOf } from '../../src/core/law/statute';
import type { Basis } from '../../src/core/resolve/answer';

const MEASURES: Readonly<Record<string, string>> = MEASURES_2016;

/** Whether the words quoted stand in the Measures, in the clause named. */
export const isVerbatim = ({ citation }: Pick<Basis, 'citation'>): boolean =>
  citation.instrument === 'measures-2016' &&
  citation.words !== '' &&
  (MEASURES[clauseOf(citation)] ?? '').includes(citation.words);
