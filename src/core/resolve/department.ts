import { type Hierarchy, NONE, type OrganId, type Row } from '../hierarchy/hierarchy';
import type { Citation } from '../law/citation';
import { cite } from '../law/measures-2016';
import type { SayingKey } from '../law/phrasebook';
import type { Basis, Bearer, DutyScope, Tier } from './answer';
import { isOwning, isSystemic, relationsAbove, systemSteps } from './charts';
import type { Circumstances } from './circumstances';
import { leadershipFact, organFact } from './facts-read';
import { COMPETENT, type Handling } from './handling';
import { addLeaders } from './leaders';
import { isDispatchedGovernment, isOutside, territoryOf } from './organ-facts';
import { addCommonTerritory, CLARIFY, NOBODY, outside, PRINCIPLES } from './region';
import { scopeBasis } from './scope-basis';

const SYSTEM = cite('5.2', '垂直管理部门负责本系统的信访工作，应当督促下级部门和单位依法、及时、就地解决信访问题');
const OWN_SYSTEM = [
  cite('9', '对本地区、本部门、本系统信访工作开展和责任落实情况'),
  cite('10.1', '定期对本地区、本部门、本系统信访工作情况进行考核'),
];
const BY_REFERENCE = cite('2.3', '国有和国有控股企业参照本办法执行');

/** R5.1, R5.1S, R2.3I and R5.2 for every handling organ, with their leaders. */
export function addDepartments(circumstances: Circumstances, handling: readonly Handling[]): void {
  for (const handler of handling) addHandling(circumstances, handler);
  if (circumstances.handling.length > 1) addCommonSuperior(circumstances);
}

function addHandling(circumstances: Circumstances, { organ, citations, reason }: Handling): void {
  const { hierarchy, on, tally } = circumstances;
  if (isOutside(hierarchy, organ, on)) {
    tally.gap(outside(hierarchy, organ));
    return;
  }
  const basis = citations.map((citation): Basis => ({ rule: 'R5.1', citation, reason }));
  addOrgan(circumstances, 'HANDLING', 'DEPARTMENT', 'RESPONSIBLE', organ, basis);
  lead(circumstances, organ, organ, 'DEPARTMENT', 'RESPONSIBLE');
  tally.step('R5.1', reason, () => [organFact(hierarchy, organ, on)]);
  const owners = addOwners(circumstances, organ);
  for (const each of [organ, ...owners]) addSystem(circumstances, organ, each);
}

/** R5.1S: the organs that send or own the handling organ, all the way up; R2.3I: an investor that is no enterprise. */
function addOwners(circumstances: Circumstances, handler: OrganId): readonly OrganId[] {
  const { hierarchy, on, tally } = circumstances;
  const { leaderships } = hierarchy;
  const reached = new Set([handler]);
  for (const organ of reached) {
    if (isDispatchedGovernment(hierarchy, organ, on)) continue;
    for (const row of relationsAbove(hierarchy, organ, on)) {
      const superior = leaderships.superior(row);
      if (isOwning(hierarchy, row, on)) {
        if (!enter(circumstances, superior)) continue;
        addOrgan(circumstances, 'HANDLING', 'DEPARTMENT', 'SUPERIOR', superior, owning(hierarchy, row));
        lead(circumstances, handler, superior, 'DEPARTMENT', 'SUPERIOR');
        tally.step('R5.1S', owningReason(hierarchy, row), () => [leadershipFact(hierarchy, row)]);
        reached.add(superior);
      } else if (leaderships.relation(row) === 'INVESTED_BY' && enter(circumstances, superior)) {
        const reason = { key: 'investor', organ: superior, other: organ } as const;
        const basis: Basis[] = [BY_REFERENCE, PRINCIPLES].map((citation) => ({ rule: 'R2.3I', citation, reason }));
        addOrgan(circumstances, 'COORDINATION', 'SYSTEM', 'SUPERIOR', superior, basis);
        tally.step('R2.3I', reason, () => [leadershipFact(hierarchy, row)]);
      }
    }
  }
  reached.delete(handler);
  return [...reached];
}

const owningReason = ({ leaderships }: Hierarchy, row: Row) =>
  ({
    key: `owner.${leaderships.relation(row)}` as SayingKey,
    organ: leaderships.superior(row),
    other: leaderships.organ(row),
  }) as const;

const owning = (hierarchy: Hierarchy, row: Row): Basis[] =>
  [COMPETENT, PRINCIPLES].map((citation) => ({ rule: 'R5.1S', citation, reason: owningReason(hierarchy, row) }));

/** R5.2: every superior within the system, all the way up. */
function addSystem(circumstances: Circumstances, handler: OrganId, from: OrganId): void {
  const { hierarchy, on, tally } = circumstances;
  const reached = new Set([from]);
  for (const organ of reached)
    for (const row of relationsAbove(hierarchy, organ, on)) {
      const superior = hierarchy.leaderships.superior(row);
      if (!isSystemic(hierarchy, row, on) || !enter(circumstances, superior)) continue;
      const basis = systemBasis(hierarchy, row);
      addOrgan(circumstances, 'SYSTEM', 'SYSTEM', 'SUPERIOR', superior, basis);
      lead(circumstances, handler, superior, 'SYSTEM', 'SUPERIOR');
      const [first] = basis;
      if (first !== undefined) tally.step('R5.2', first.reason, () => [leadershipFact(hierarchy, row)]);
      reached.add(superior);
    }
}

/** Reading: Art. 5(2) names vertical organs; a dual system that comes first is led alike, one that comes second is still 本系统. */
function systemBasis({ leaderships }: Hierarchy, row: Row): Basis[] {
  const ends = { organ: leaderships.superior(row), other: leaderships.organ(row) };
  const statute = leaderships.basis(row);
  const text = statute === '' ? {} : { text: statute };
  const because = (citations: readonly Citation[], key: SayingKey): Basis[] =>
    citations.map((citation) => ({ rule: 'R5.2', citation, reason: { key, ...ends, ...text } }));
  if (leaderships.relation(row) === 'VERTICAL') return because([SYSTEM], 'system.vertical');
  return leaderships.primary(row) === 'TERRITORY'
    ? because(OWN_SYSTEM, 'system.dual-territory')
    : because([SYSTEM], 'system.dual-system');
}

/** Whether a walk may go on into the organ; if it is outside the scope the walk ends there, with a gap. */
function enter({ graph, hierarchy, tally }: Circumstances, organ: OrganId): boolean {
  if (!graph.isOutside(organ)) return true;
  tally.gap(outside(hierarchy, organ));
  return false;
}

/** R6.C: the nearest superior that several handling organs share within one system, else the common territory's. */
function addCommonSuperior(circumstances: Circumstances): void {
  const { hierarchy, handling, on, tally } = circumstances;
  const superiors = nearestCommonSuperiors(circumstances);
  for (const organ of superiors) {
    const reason = { key: 'common.superior', organ, organs: handling } as const;
    const basis: Basis[] = [CLARIFY, PRINCIPLES].map((citation) => ({ rule: 'R6.C', citation, reason }));
    const tier = circumstances.tierOf(territoryOf(hierarchy, organ, on));
    addOrgan(circumstances, 'COORDINATION', 'SYSTEM', tier, organ, basis);
    tally.step('R6.C', reason, () => [organFact(hierarchy, organ, on)]);
  }
  if (superiors.length === 0) addCommonTerritory(circumstances, 'common.organs');
}

function nearestCommonSuperiors({ hierarchy, handling, on }: Circumstances): readonly OrganId[] {
  const charts = handling.map((organ) => systemSteps(hierarchy, organ, on));
  const sums = new Map<OrganId, number>();
  for (const organ of charts[0]?.keys() ?? []) {
    const steps = charts.map((chart) => chart.get(organ) ?? Infinity);
    const sum = steps.reduce((total, each) => total + each, 0);
    if (sum < Infinity && !isOutside(hierarchy, organ, on)) sums.set(organ, sum);
  }
  const fewest = Math.min(...sums.values());
  return [...sums].filter(([, sum]) => sum === fewest).map(([organ]) => organ);
}

function addOrgan(
  { graph, hierarchy, on, tally }: Circumstances,
  kind: Bearer['kind'],
  scope: DutyScope,
  tier: Tier,
  organ: OrganId,
  basis: readonly Basis[],
): void {
  const territory = territoryOf(hierarchy, organ, on);
  const name = basis.map(({ rule, reason }) => `${rule} ${Object.values(reason).join()}`).join(';');
  const bases = graph.bases(name, () => [...basis, ...scopeBasis(hierarchy, organ, on)]);
  tally.bear({ kind, scope, tier, organ, territory, ...NOBODY, conditional: false, basis: bases });
}

function lead(circumstances: Circumstances, handler: OrganId, organ: OrganId, scope: DutyScope, tier: Tier): void {
  const { graph, hierarchy, own, on, tally } = circumstances;
  const territory = territoryOf(hierarchy, organ, on);
  const charges = circumstances.charges([handler], own.length > 0 ? own : [NONE]);
  addLeaders(graph, { organ, territory, scope, tier, charges, petitionWorkToo: false }, tally);
}
