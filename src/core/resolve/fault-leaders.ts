import type { CadreId, Hierarchy } from '../hierarchy/hierarchy';
import type { Citation } from '../law/citation';
import type { RuleId } from '../law/rules';
import type { SayingKey } from '../law/phrasebook';
import type { Basis } from './answer';
import { holderFact, portfolioFact } from './facts-read';
import type { Fault } from './fault';
import { gap, overlapSince } from './gap';
import { portfolioReason, startsOf, suspended } from './leaders';
import type { IncidentFacts } from './matter';
import { headlessSince, vacantSince } from './vacancy';
import { unassignedSince } from './portfolio';
import { mergedBasis, type Tally } from './tally';
import { scopeBasis } from './scope-basis';

/** Principals and those directly in charge, each once with every basis. */
export function leadersBasis(
  hierarchy: Hierarchy,
  { organ, on, heads, inCharge }: Fault,
  rule: RuleId,
  citation: Citation,
): Map<CadreId, readonly Basis[]> {
  const leaders = new Map<CadreId, readonly Basis[]>();
  const add = (cadre: CadreId, reason: Basis['reason'], its: RuleId) => {
    const basis = [
      { rule, citation, reason },
      { rule: its, citation, reason },
    ];
    leaders.set(cadre, mergedBasis(leaders.get(cadre) ?? [], basis));
  };
  const head: SayingKey = heads.presiding ? 'leader.presiding' : 'leader.principal';
  for (const { cadre, post } of heads.principals) add(cadre, { key: head, organ, cadre, post }, 'R4.P');
  for (const { cadre, post, entry } of inCharge) {
    const reason =
      entry === null
        ? ({ key: 'finding.in-charge', organ, cadre, post } as const)
        : portfolioReason(hierarchy, organ, entry);
    add(cadre, reason, 'R4.M');
  }
  const scope = scopeBasis(hierarchy, organ, on);
  return new Map([...leaders].map(([cadre, basis]) => [cadre, [...basis, ...scope]]));
}

/** The gaps of the day, never filled from another: vacant principal posts, and nobody or too many in charge. */
export function addLeaderGaps(hierarchy: Hierarchy, incident: IncidentFacts, fault: Fault, tally: Tally): void {
  const { organ, on, heads } = fault;
  const { category } = incident;
  for (const post of heads.vacant)
    tally.gap(gap('PRINCIPAL_VACANT', 'R4.P', vacantSince(hierarchy, post, on), { organ, post }));
  if (heads.headless) tally.gap(gap('PRINCIPAL_VACANT', 'R4.P', headlessSince(hierarchy, organ, on), { organ }));
  for (const { cadre, post } of heads.suspended) tally.exclude(suspended('R4.P', organ, cadre, post));
  for (const { cadre, post } of fault.suspendedInCharge) tally.exclude(suspended('R4.M', organ, cadre, post));
  if (!fault.recordedInCharge) addPortfolioGaps(hierarchy, fault, category, tally);
  tally.step('R4.P', { key: 'step.principals', organ, cadres: heads.principals.map(({ cadre }) => cadre) }, () =>
    heads.principals.map((holder) => holderFact(hierarchy, holder)),
  );
  tally.step('R4.M', { key: 'step.in-charge', organ, cadres: fault.inCharge.map(({ cadre }) => cadre) }, () =>
    fault.inCharge.flatMap((holder) => [
      holderFact(hierarchy, holder),
      ...(holder.entry === null ? [] : [portfolioFact(hierarchy, holder.entry.row)]),
    ]),
  );
}

function addPortfolioGaps(hierarchy: Hierarchy, fault: Fault, category: number, tally: Tally): void {
  const { organ, on } = fault;
  for (const charge of fault.uncovered)
    tally.gap(gap('PORTFOLIO_UNASSIGNED', 'R4.M', unassignedSince(hierarchy, organ, charge, on), { organ, category }));
  if (!fault.overlap) return;
  const entries = fault.inCharge.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const since = overlapSince(startsOf(hierarchy, entries));
  tally.gap(gap('PORTFOLIO_OVERLAP', 'R4.M', since, { organ, category }));
}
