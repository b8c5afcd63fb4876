import { incidentFacts } from '../../src/core/dataset/from-rows';
import type { Rows } from '../../src/core/dataset/tables';
import { day } from '../../src/core/facts/day';
import type { Hierarchy } from '../../src/core/hierarchy/hierarchy';
import { resolveAccountability } from '../../src/core/resolve/accountability';
import type { AccountabilityAnswer } from '../../src/core/resolve/answer';

/** The day on which the properties ask, where an answer shows what is the case now. */
export const TODAY = '2024-06-01';

export const findingsOf = (rows: Rows, hierarchy: Hierarchy, code: string): AccountabilityAnswer =>
  resolveAccountability(hierarchy, incidentFacts(rows, hierarchy, code), day(TODAY));
