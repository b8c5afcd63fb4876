import type { Day } from '../core/facts/day';
import { covers } from './categories';
import type { Establishment, Organ } from './establishment';
import { keptUntilReform } from './organs';
import { holdsOn } from './period';

/**
 * Who handles matters of the category in the place on the day: the organ with the deepest competence here, else in
 * the nearest place above. Undefined where nobody is competent.
 */
export function competentOrgan(
  establishment: Establishment | null,
  category: string,
  on: Day,
  purpose: 'ORDINARY' | 'LITIGATION',
): Organ | undefined {
  if (establishment === null) return undefined;
  let [best, depth] = [undefined as Organ | undefined, 0];
  for (const organ of establishment.organs.values()) {
    if (!holdsOn(organ.period, on)) continue;
    for (const code of competences(organ, on, purpose)) {
      if (covers(code, category) && code.length > depth) [best, depth] = [organ, code.length];
    }
  }
  return best ?? competentOrgan(establishment.above, category, on, purpose);
}

function competences(organ: Organ, on: Day, purpose: 'ORDINARY' | 'LITIGATION'): readonly string[] {
  const { handles = [], litigation = [], handedOver } = organ.template;
  if (purpose === 'LITIGATION') return litigation;
  const kept = keptUntilReform(organ);
  return handedOver !== undefined && kept !== null && holdsOn(kept, on) ? [...handles, handedOver.category] : handles;
}
