import { ALWAYS, type Day } from '../facts/day';
import type { Hierarchy, OrganId, TerritoryId } from '../hierarchy/hierarchy';
import { cite } from '../law/measures-2016';
import type { SayingKey } from '../law/phrasebook';
import type { Basis, DutyScope, Tier } from './answer';
import { holderFact, portfolioFact } from './facts-read';
import { gap } from './gap';
import { type Heads, headlessSince, headsOf, type Holder, vacantSince } from './office';
import { type Charge, type Entry, entriesCovering, isPetitionWork, unassignedSince } from './portfolio';
import type { Tally } from './tally';
import { scopeBasis } from './scope-basis';

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
export function addLeaders(hierarchy: Hierarchy, capacity: Capacity, on: Day, tally: Tally): void {
  const heads = headsOf(hierarchy, capacity.organ, on);
  addHeads(hierarchy, capacity, heads, on, tally);
  for (const charge of capacity.charges) addInCharge(hierarchy, capacity, heads, charge, on, tally);
}

function addHeads(hierarchy: Hierarchy, capacity: Capacity, heads: Heads, on: Day, tally: Tally): void {
  const { organ } = capacity;
  const key: SayingKey = heads.presiding ? 'leader.presiding' : 'leader.principal';
  for (const holder of heads.principals)
    bear(hierarchy, capacity, 'OVERALL', holder, on, tally, {
      rule: 'R4.P',
      citation: PRINCIPALS,
      reason: { key, organ, post: holder.post, cadre: holder.cadre },
    });
  for (const { cadre, post } of heads.suspended)
    tally.exclude({
      cadre,
      organ,
      code: 'SUSPENDED',
      rule: 'R4.P',
      reason: { key: 'excluded.SUSPENDED', cadre, post, organ },
    });
  for (const post of heads.vacant)
    tally.gap(gap('PRINCIPAL_VACANT', 'R4.P', vacantSince(hierarchy, post, on), { organ, post }));
  if (heads.headless) tally.gap(gap('PRINCIPAL_VACANT', 'R4.P', headlessSince(hierarchy, organ, on), { organ }));
  const cadres = heads.principals.map((holder) => holder.cadre);
  const conclusion: SayingKey = cadres.length === 0 ? 'step.no-principal' : 'step.principals';
  tally.step('R4.P', { key: conclusion, organ, cadres }, () =>
    heads.principals.map((holder) => holderFact(hierarchy, holder)),
  );
}

function addInCharge(
  hierarchy: Hierarchy,
  capacity: Capacity,
  heads: Heads,
  charge: Charge,
  on: Day,
  tally: Tally,
): void {
  const { organ } = capacity;
  const { kept, suspended, overlapping } = inCharge(
    entriesCovering(hierarchy, organ, charge, on),
    capacity.petitionWorkToo,
  );
  for (const entry of kept.all) addMember(hierarchy, capacity, heads, entry, on, tally);
  for (const { cadre, post } of suspended)
    tally.exclude({
      cadre,
      organ,
      code: 'SUSPENDED',
      rule: 'R4.M',
      reason: { key: 'excluded.SUSPENDED', cadre, post, organ },
    });
  const { category } = charge;
  if (kept.closest.length === 0)
    tally.gap(gap('PORTFOLIO_UNASSIGNED', 'R4.M', unassignedSince(hierarchy, organ, charge, on), { organ, category }));
  if (overlapping) {
    const since = Math.max(ALWAYS, ...kept.closest.map(({ row }) => hierarchy.portfolios.from(row)));
    tally.gap(gap('PORTFOLIO_OVERLAP', 'R4.M', since, { organ, category }));
  }
  const conclusion: SayingKey = kept.all.length === 0 ? 'step.nobody-in-charge' : 'step.in-charge';
  tally.step('R4.M', { key: conclusion, organ, cadres: kept.all.map(({ cadre }) => cadre) }, () =>
    kept.all.flatMap((entry) => [holderFact(hierarchy, entry), portfolioFact(hierarchy, entry.row)]),
  );
}

/** The entries at the most specific rank, with all of petition work where asked, and the suspended who would be there. */
export function inCharge(entries: readonly Entry[], petitionWorkToo: boolean) {
  const free = entries.filter((entry) => !entry.suspended);
  const best = Math.min(...free.map(({ rank }) => rank));
  const closest = free.filter(({ rank }) => rank === best);
  const listed = (entry: Entry) => entry.rank <= best || (petitionWorkToo && isPetitionWork(entry));
  return {
    kept: { closest, all: free.filter(listed) },
    suspended: entries.filter((entry) => entry.suspended && listed(entry)),
    overlapping: overlap(closest),
  };
}

/** Two or more people at the most specific rank; petition work as a whole may be shared. */
const overlap = (closest: readonly Entry[]): boolean =>
  new Set(closest.map(({ cadre }) => cadre)).size > 1 && !closest.some(isPetitionWork);

/** A principal who holds the portfolio himself has one entry, `OVERALL`, with R4.M as a second basis. */
function addMember(hierarchy: Hierarchy, capacity: Capacity, heads: Heads, entry: Entry, on: Day, tally: Tally): void {
  const own = heads.principals.filter(({ cadre }) => cadre === entry.cadre);
  const head = own.find(({ post }) => post === entry.post) ?? own[0];
  const kind = head === undefined ? 'MAIN_LEADERSHIP' : 'OVERALL';
  bear(hierarchy, capacity, kind, head ?? entry, on, tally, {
    rule: 'R4.M',
    citation: MEMBERS,
    reason: portfolioReason(hierarchy, capacity.organ, entry),
  });
}

export function portfolioReason({ portfolios }: Hierarchy, organ: OrganId, { row, post, cadre }: Entry) {
  const [scope, target] = [portfolios.scope(row), portfolios.target(row)];
  const text = portfolios.document(row);
  const common = { key: `portfolio.${scope}`, organ, post, cadre, ...(text === '' ? {} : { text }) } as const;
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

function bear(
  hierarchy: Hierarchy,
  { organ, territory, scope, tier }: Capacity,
  kind: 'OVERALL' | 'MAIN_LEADERSHIP',
  { cadre, post, appointment }: Holder,
  on: Day,
  tally: Tally,
  basis: Basis,
): void {
  const bases = [basis, ...scopeBasis(hierarchy, organ, on)];
  tally.bear({ kind, scope, tier, organ, territory, cadre, post, appointment, conditional: false, basis: bases });
}
