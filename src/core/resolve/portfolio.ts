import { ALWAYS, type Day } from '../facts/day';
import {
  type Categories,
  type CategoryId,
  type Hierarchy,
  NONE,
  type OrganId,
  type Row,
  type TerritoryId,
} from '../hierarchy/hierarchy';
import { teamOf } from './organ-facts';
import type { Holder, Team } from './team';
import { servedUntil } from './vacancy';

/** What a portfolio has to cover: the matter at one handling organ and in one territory. */
export interface Charge {
  /** Steps over command relations from the handling organ to each organ above it, itself 0. */
  readonly organSteps: ReadonlyMap<OrganId, number>;
  readonly category: CategoryId;
  /** Steps from the territory to each territory above it, itself 0. */
  readonly areaSteps: ReadonlyMap<TerritoryId, number>;
  /** False where 涉法涉诉 keeps category portfolios out (R7.L). */
  readonly countCategories: boolean;
}

/** A portfolio entry that covers the charge. */
export interface Entry extends Holder {
  readonly row: Row;
  /** Smaller is more specific: by scope first, then within the scope. */
  readonly rank: number;
  readonly suspended: boolean;
}

/** A rank per scope that no depth or number of steps within a scope reaches. */
const SCOPE_STRIDE = 10_000;
const PETITION_WORK_RANK = 3 * SCOPE_STRIDE;

export const isPetitionWork = ({ rank }: Entry): boolean => rank === PETITION_WORK_RANK;

/** All `IN_CHARGE` entries in the team that cover the charge, suspended holders included (R4.M). */
export function entriesCovering(hierarchy: Hierarchy, team: Team, charge: Charge): Entry[] {
  const entries: Entry[] = [];
  for (const { post, appointment, cadre, suspended, inCharge } of team.members)
    for (const row of inCharge) {
      const rank = rankOf(hierarchy, row, charge);
      if (rank !== null) entries.push({ post, appointment, cadre, suspended, row, rank });
    }
  return entries;
}

/**
 * How specifically a portfolio covers the charge: organ scope (fewest steps) before category (deepest) before area
 * (deepest) before petition work as a whole; null when it does not.
 */
function rankOf({ portfolios, categories }: Hierarchy, row: Row, charge: Charge): number | null {
  const target = portfolios.target(row);
  switch (portfolios.scope(row)) {
    case 'ORGAN':
      return charge.organSteps.get(target) ?? null;
    case 'CATEGORY':
      return coversCategory(categories, target, charge) ? 2 * SCOPE_STRIDE - 1 - categories.depth(target) : null;
    case 'AREA': {
      const steps = charge.areaSteps.get(target);
      return steps === undefined ? null : 2 * SCOPE_STRIDE + steps;
    }
    case 'PETITION_WORK':
      return PETITION_WORK_RANK;
  }
}

const coversCategory = (categories: Categories, target: CategoryId, { category, countCategories }: Charge): boolean =>
  countCategories && category !== NONE && categories.covers(target, category);

/** Since when nobody in the team has been in charge, as far as the records tell: for `PORTFOLIO_UNASSIGNED`. */
export function unassignedSince(hierarchy: Hierarchy, organ: OrganId, charge: Charge, on: Day): Day {
  const { posts, appointments, portfolios, organs } = hierarchy;
  let since = ALWAYS;
  for (const post of posts.ofOrgan(teamOf(hierarchy, organ, on)))
    for (const appointment of appointments.ofPost(post))
      for (const row of portfolios.ofAppointment(appointment))
        if (posts.role(post) !== 'STAFF' && coversOnce(hierarchy, row, charge, on)) {
          const until = servedUntil(hierarchy, appointment, Math.min(on, portfolios.to(row)));
          if (until > portfolios.from(row)) since = Math.max(since, until);
        }
  const [first] = organs.versions(organ);
  return since === ALWAYS && first !== undefined ? organs.from(first) : since;
}

/** Whether the portfolio covered the charge at some time before the day. */
const coversOnce = (hierarchy: Hierarchy, row: Row, charge: Charge, on: Day): boolean =>
  hierarchy.portfolios.relation(row) === 'IN_CHARGE' &&
  hierarchy.portfolios.from(row) < on &&
  rankOf(hierarchy, row, charge) !== null;
