import { type Day, formatDay } from '../facts/day';
import type { RungId } from '../law/ladder';
import { cite } from '../law/measures-2016';
import { IN_FORCE, IN_FORCE_FROM } from '../resolve/duty';
import type { AccountabilityCase } from './case';
import { shut, type Shut } from './shut';

/** 应当追究责任: what an established ground demands (Art. 11(1)). */
export const SHALL_PURSUE = { rule: 'R11.1', citation: cite('11.1', '有下列情形之一的，应当追究责任') } as const;

const FORCE = { rule: 'R19', citation: IN_FORCE } as const;
const OUTSIDE = { rule: 'R2.4', citation: cite('2.1', '本办法所称党政机关，包括') } as const;

/**
 * What the finding itself leaves shut. Arts. 13–15 need one that is established and adopted. Reading: discipline follows
 * its own rules beside it (Art. 16, “依纪依法”), where the Measures hold; a suspected offence goes to the organ that the
 * law names, whatever the Measures say (Art. 12(2)).
 */
export function shutByFinding(of: AccountabilityCase, rung: RungId, on: Day): Shut | null {
  if (rung === 'R12.2') return null;
  if (of.status === 'NOT_IN_FORCE') return shut('NOT_IN_FORCE', FORCE, { key: 'closed.NOT_IN_FORCE' });
  if (on < IN_FORCE_FROM) return shut('NOT_IN_FORCE', FORCE, { key: 'closed.NOT_IN_FORCE' }, IN_FORCE_FROM);
  if (of.status === 'OUT_OF_SCOPE')
    return shut('OUT_OF_SCOPE', OUTSIDE, { key: 'closed.OUT_OF_SCOPE', organ: of.organ });
  if (rung === 'R16') return null;
  if (of.status === 'UNDETERMINED') return shut('NOT_ESTABLISHED', SHALL_PURSUE, { key: 'closed.NOT_ESTABLISHED' });
  if (on >= of.foundOn) return null;
  return shut(
    'BEFORE_FINDING',
    SHALL_PURSUE,
    { key: 'closed.BEFORE_FINDING', text: formatDay(of.foundOn) },
    of.foundOn,
  );
}
