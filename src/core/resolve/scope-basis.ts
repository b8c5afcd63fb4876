import type { Day } from '../facts/day';
import type { Hierarchy, OrganId } from '../hierarchy/hierarchy';
import type { SayingKey } from '../law/phrasebook';
import type { Basis } from './answer';
import { scopeOf } from './organ-facts';

/** What every basis for a bearer in an organ outside Art. 2(1) also cites: Art. 2(2) or 2(3) (R2.2, R2.3). */
export function scopeBasis(hierarchy: Hierarchy, organ: OrganId, on: Day): readonly Basis[] {
  const { value, rule, citation } = scopeOf(hierarchy, organ, on);
  if (value === 'DIRECT' || value === 'OUTSIDE') return [];
  const key: SayingKey = value === 'APPLIES' ? 'scope.applies' : 'scope.by-reference';
  return [{ rule, citation, reason: { key, organ } }];
}
