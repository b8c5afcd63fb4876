import type { Day } from '../facts/day';
import type { CadreId, Hierarchy, OrganId, PostId, TerritoryId } from '../hierarchy/hierarchy';
import { cite } from '../law/measures-2016';
import type { SayingKey } from '../law/phrasebook';
import type { RuleId } from '../law/rules';
import type { Saying } from '../law/sayings';
import type { Basis, DutyScope, Exclusion, Tier } from './answer';
import type { DayGraph, LedTeam } from './day-graph';
import { holderFact, portfolioFact } from './facts-read';
import { earliest, gap, overlapSince } from './gap';
import { type Charge, type Entry, entriesCovering, isPetitionWork, unassignedSince } from './portfolio';
import type { Tally } from './tally';
import type { Holder } from './team';

import { headlessSince, vacantSince } from './vacancy';

const PRINCIPALS = cite('4.2', '党政机关领导班子主要负责人对本地区、本部门、本系统的信访工作负总责');
const MEMBERS = cite('4.2', '其他成员根据工作分工，对职权范围内的信访工作负主要领导责任');

/** The capacity in which an organ's leaders are asked. */
export interface Capacity {
  readonly organ: OrganId;
  readonly territory: TerritoryId;
  readonly scope: DutyScope;
  readonly tier: Tier;
  /** One per handling organ and territory. */
  readonly charges: readonly Charge[];
  /** In the R6 organs everybody holding petition work as a whole is listed as well. */
  readonly petitionWorkToo: boolean;
}

/** Art. 4(2): who in the organ's team bears overall (R4.P) and who main-leadership responsibility (R4.M). */
export function addLeaders(graph: DayGraph, capacity: Capacity, tally: Tally): void {
  const leaders = new Leaders(graph, capacity, tally);
  leaders.addHeads();
  for (const charge of capacity.charges) leaders.addInCharge(charge);
}

class Leaders {
  readonly #hierarchy: Hierarchy;
  readonly #team: LedTeam;

  constructor(
    private readonly graph: DayGraph,
    private readonly capacity: Capacity,
    private readonly tally: Tally,
  ) {
    this.#hierarchy = graph.hierarchy;
    this.#team = graph.team(capacity.organ);
  }

  addHeads(): void {
    const [{ organ }, { on }, heads, hierarchy] = [this.capacity, this.graph, this.#team.heads, this.#hierarchy];
    const key: SayingKey = heads.presiding ? 'leader.presiding' : 'leader.principal';
    for (const holder of heads.principals) {
      const { post, cadre, appointment } = holder;
      const reason = { key, organ, post, cadre } as const;
      const basis = () => ({ rule: 'R4.P', citation: PRINCIPALS, reason }) as const;
      this.#bear('OVERALL', holder, this.#worded(this.#team.ofHeads, appointment, basis));
    }
    for (const { cadre, post } of heads.suspended) this.tally.exclude(suspended('R4.P', organ, cadre, post));
    for (const post of heads.vacant)
      this.tally.gap(gap('PRINCIPAL_VACANT', 'R4.P', vacantSince(hierarchy, post, on), { organ, post }));
    if (heads.headless) this.tally.gap(gap('PRINCIPAL_VACANT', 'R4.P', headlessSince(hierarchy, organ, on), { organ }));
    if (!this.tally.tracing) return;
    const cadres = heads.principals.map((holder) => holder.cadre);
    const conclusion: SayingKey = cadres.length === 0 ? 'step.no-principal' : 'step.principals';
    this.tally.step('R4.P', { key: conclusion, organ, cadres }, () =>
      heads.principals.map((holder) => holderFact(hierarchy, holder)),
    );
  }

  addInCharge(charge: Charge): void {
    const [{ organ, petitionWorkToo }, hierarchy] = [this.capacity, this.#hierarchy];
    const found = inCharge(entriesCovering(hierarchy, this.#team, charge), petitionWorkToo);
    for (const entry of found.listed) this.#addMember(entry);
    for (const { cadre, post } of found.suspended) this.tally.exclude(suspended('R4.M', organ, cadre, post));
    const { category } = charge;
    if (found.closest.length === 0) {
      const since = unassignedSince(hierarchy, organ, charge, this.graph.on);
      this.tally.gap(gap('PORTFOLIO_UNASSIGNED', 'R4.M', since, { organ, category }));
    }
    if (found.overlapping) {
      const since = overlapSince(startsOf(hierarchy, found.closest));
      this.tally.gap(gap('PORTFOLIO_OVERLAP', 'R4.M', since, { organ, category }));
    }
    if (!this.tally.tracing) return;
    const conclusion: SayingKey = found.listed.length === 0 ? 'step.nobody-in-charge' : 'step.in-charge';
    this.tally.step('R4.M', { key: conclusion, organ, cadres: found.listed.map(({ cadre }) => cadre) }, () =>
      found.listed.flatMap((entry) => [holderFact(hierarchy, entry), portfolioFact(hierarchy, entry.row)]),
    );
  }

  /**
   * A principal who holds the portfolio himself has one entry, `OVERALL`, with R4.M as a second basis: on the post that
   * carries the portfolio, else on each of his posts as head.
   */
  #addMember(entry: Entry): void {
    const asHead = this.#team.heads.principals.filter(({ cadre }) => cadre === entry.cadre);
    const same = asHead.filter(({ post }) => post === entry.post);
    const basis = this.#worded(this.#team.ofPortfolios, entry.row, () => ({
      rule: 'R4.M',
      citation: MEMBERS,
      reason: portfolioReason(this.#hierarchy, this.capacity.organ, entry),
    }));
    if (asHead.length === 0) this.#bear('MAIN_LEADERSHIP', entry, basis);
    for (const holder of same.length > 0 ? same : asHead) this.#bear('OVERALL', holder, basis);
  }

  #bear(kind: 'OVERALL' | 'MAIN_LEADERSHIP', { cadre, post, appointment }: Holder, basis: readonly Basis[]): void {
    const { organ, territory, scope, tier } = this.capacity;
    this.tally.bear({ kind, scope, tier, organ, territory, cadre, post, appointment, conditional: false, basis });
  }

  #worded(known: Map<number, readonly Basis[]>, key: number, first: () => Basis): readonly Basis[] {
    const basis = known.get(key) ?? [first(), ...this.#team.also];
    known.set(key, basis);
    return basis;
  }
}

/** The exclusion of somebody who would bear responsibility, were he not suspended. */
export const suspended = (rule: RuleId, organ: OrganId, cadre: CadreId, post: PostId): Exclusion => ({
  cadre,
  organ,
  code: 'SUSPENDED',
  rule,
  reason: { key: 'excluded.SUSPENDED', cadre, post, organ },
});

/** Who is in charge, out of the entries that cover a charge (R4.M). */
export interface InCharge {
  /** The entries at the most specific rank. */
  readonly closest: readonly Entry[];
  /** These, and all of petition work as a whole where asked. */
  readonly listed: readonly Entry[];
  /** Suspended holders who, were they not, would be listed. */
  readonly suspended: readonly Entry[];
  /** Two or more people at the most specific rank; petition work as a whole may be shared. */
  readonly overlapping: boolean;
}

export function inCharge(entries: readonly Entry[], petitionWorkToo: boolean): InCharge {
  let best = Infinity;
  for (const { suspended: barred, rank } of entries) if (!barred && rank < best) best = rank;
  const isListed = (entry: Entry) => entry.rank <= best || (petitionWorkToo && isPetitionWork(entry));
  const free = entries.filter((entry) => !entry.suspended);
  const closest = free.filter(({ rank }) => rank === best);
  const [first] = closest;
  return {
    closest,
    listed: free.filter(isListed),
    suspended: entries.filter((entry) => entry.suspended && isListed(entry)),
    overlapping: first !== undefined && !isPetitionWork(first) && closest.some(({ cadre }) => cadre !== first.cadre),
  };
}

/** The first day of each person's portfolio. */
export const startsOf = ({ portfolios }: Hierarchy, entries: readonly Entry[]): Iterable<Day> =>
  earliest(entries.map(({ cadre, row }) => [cadre, portfolios.from(row)] as const)).values();

/** Why a portfolio puts somebody in charge of a matter. */
export function portfolioReason({ portfolios }: Hierarchy, organ: OrganId, { row, post, cadre }: Entry): Saying {
  const [scope, target] = [portfolios.scope(row), portfolios.target(row)];
  const common = { key: `portfolio.${scope}`, organ, post, cadre, text: portfolios.document(row) } as const;
  switch (scope) {
    case 'ORGAN':
      return { ...common, other: target };
    case 'CATEGORY':
      return { ...common, category: target };
    case 'AREA':
      return { ...common, territory: target };
    case 'PETITION_WORK':
      return common;
  }
}
