import type { Day } from '../facts/day';
import type { Hierarchy, OrganId, PostId } from '../hierarchy/hierarchy';
import {
  type AccountabilityMeasure,
  AUTHORITY_LAW,
  type DisciplinaryMeasure,
  isDisciplinary,
  MEASURE_LAW,
} from '../law/ladder';
import type { Basis } from '../resolve/answer';
import { upward } from '../resolve/charts';
import { functionOf, organsOf, territoryOf } from '../resolve/organ-facts';
import type { Managed, Management } from './management';
import { committeesOf } from './presumption';

/** An organ that may impose a measure, and on account of which post. */
export interface Imposer {
  readonly organ: OrganId;
  readonly post: PostId;
  /** 推定: nothing on record and no document says so. */
  readonly presumed: boolean;
  readonly basis: Basis;
}

/** Any organ may, and has to, hand over what is suspected to be against the law (Art. 12(2)). */
export const isForAnyOrgan = (measure: AccountabilityMeasure): boolean => MEASURE_LAW[measure].rule === 'R12.2';

/**
 * Who may impose the measure on the day: of Arts. 13–15 whoever manages a post, of Art. 16 the organ of discipline.
 *
 * Reading: discipline is given at the level that manages the post (按照管理权限): the Party committee of the managing
 * organ's territory, the discipline commission and the supervisory organ there or nearest above; and whoever manages a
 * post is presumed to appoint to it (任免机关).
 */
export function imposersOf(
  hierarchy: Hierarchy,
  { managed }: Management,
  measure: AccountabilityMeasure,
  on: Day,
): readonly Imposer[] {
  if (isForAnyOrgan(measure)) return [];
  if (!isDisciplinary(measure)) return managed.map((each) => managing(each, measure));
  return managed.flatMap(({ post, organ: manager }) =>
    disciplinaryOrgans(hierarchy, manager, measure, on).map((organ) => disciplining(organ, post, measure)),
  );
}

const managing = ({ post, organ, source, basis }: Managed, measure: AccountabilityMeasure): Imposer => ({
  organ,
  post,
  presumed: source === 'PRESUMED',
  basis: { ...basis, citation: AUTHORITY_LAW[MEASURE_LAW[measure].rule] },
});

const disciplining = (organ: OrganId, post: PostId, measure: DisciplinaryMeasure): Imposer => ({
  organ,
  post,
  presumed: true,
  basis: { rule: 'R16', citation: AUTHORITY_LAW.R16, reason: { key: `imposer.${measure}`, organ, post } },
});

function disciplinaryOrgans(
  hierarchy: Hierarchy,
  manager: OrganId,
  measure: DisciplinaryMeasure,
  on: Day,
): readonly OrganId[] {
  switch (measure) {
    case 'PARTY_DISCIPLINE':
      return partyOrgans(hierarchy, manager, on);
    case 'ADMINISTRATIVE_DISCIPLINE':
      return [manager];
    case 'GOVERNMENTAL_SANCTION':
      return commissions(hierarchy, manager, 'SUPERVISORY', on);
  }
}

function partyOrgans(hierarchy: Hierarchy, manager: OrganId, on: Day): OrganId[] {
  const own = functionOf(hierarchy, manager, on) === 'PARTY_COMMITTEE' ? [manager] : [];
  const committees = committeesOf(hierarchy, territoryOf(hierarchy, manager, on), on);
  return [...new Set([...own, ...committees, ...commissions(hierarchy, manager, 'PARTY', on)])];
}

/** The discipline organs of that nature in the manager's territory, or in the nearest above that has any. */
function commissions(
  hierarchy: Hierarchy,
  manager: OrganId,
  nature: 'PARTY' | 'SUPERVISORY',
  on: Day,
): readonly OrganId[] {
  const { organs } = hierarchy;
  for (const place of upward(hierarchy, territoryOf(hierarchy, manager, on), on)) {
    const found = organsOf(hierarchy, place, 'DISCIPLINE', on);
    const ofNature = found.filter((organ) => organs.nature(organs.at(organ, on)) === nature);
    if (ofNature.length > 0) return ofNature;
  }
  return [];
}
