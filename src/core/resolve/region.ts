import { ALWAYS, type Day } from '../facts/day';
import type { OrganFunction } from '../facts/values';
import { type Hierarchy, NONE, type OrganId, type TerritoryId } from '../hierarchy/hierarchy';
import type { Citation } from '../law/citation';
import { cite } from '../law/measures-2016';
import type { RuleId } from '../law/rules';
import type { SayingKey } from '../law/phrasebook';
import type { DutyKind } from './answer';
import { asked, lowestCommon } from './day-charts';
import type { Circumstances } from './circumstances';
import { organFact, territoryFact } from './facts-read';
import { gap } from './gap';
import { addLeaders } from './leaders';
import { scopeBasis } from './scope-basis';

const MAIN_BODY = cite('6', '地方各级党委和政府预防和处理本地区信访问题中负有主体责任');
export const CLARIFY = cite('6', '针对具体问题明确责任归属，协调督促有关责任部门和单位');
export const PRINCIPLES = cite('3', '属地管理、分级负责，谁主管、谁负责');
const PETITION_DEPARTMENTS = cite('7', '各级信访部门应当在党委和政府的统一领导下，协调、指导和监督本地区的信访工作');

/** Arts. 6 and 7 for every territory asked, and the coordination of several territories. */
export function addRegion(circumstances: Circumstances): void {
  const { graph, own, question } = circumstances;
  const territories = [...new Set(own.flatMap((each) => asked(graph, each, question.upTo)))];
  for (const territory of territories) addTerritory(circumstances, territory);
  addPetitionDepartments(circumstances);
  if (own.length > 1) addCommonTerritory(circumstances, 'common.territories');
}

/** R6: Party committee and government of one territory, with their leaders. The country is none of 地方各级. */
function addTerritory(circumstances: Circumstances, territory: TerritoryId): void {
  const { graph, hierarchy, own, on, tally } = circumstances;
  const level = hierarchy.territories.level(hierarchy.territories.at(territory, on));
  if (level === 'COUNTRY') return;
  const countCategories = !circumstances.question.matter.litigationRelated;
  const below = own.filter((each) => graph.upward(each).includes(territory));
  for (const itsFunction of ['PARTY_COMMITTEE', 'GOVERNMENT'] as const) {
    const organs = graph.organsOf(territory, itsFunction);
    if (organs.length === 0 && level !== 'VILLAGE') {
      const code = itsFunction === 'GOVERNMENT' ? 'NO_GOVERNMENT' : 'NO_PARTY_COMMITTEE';
      tally.gap(gap(code, 'R6', lastOf(hierarchy, [territory], itsFunction, on), { territory }));
    }
    for (const organ of organs) {
      const key = itsFunction === 'GOVERNMENT' ? 'region.government' : 'region.party-committee';
      if (!addRegional(circumstances, 'MAIN_BODY', 'R6', [MAIN_BODY], key, organ, territory)) continue;
      const capacity = { organ, territory, scope: 'REGION', tier: circumstances.tierOf(territory) } as const;
      const charges = circumstances.charges(circumstances.handling, below, countCategories);
      addLeaders(graph, { ...capacity, charges, petitionWorkToo: true }, tally);
    }
  }
  tally.step('R6', { key: 'step.region', territory }, () => [territoryFact(hierarchy, territory, on)]);
}

/** R7: the petition departments of the territories asked, else of the nearest above. */
function addPetitionDepartments(circumstances: Circumstances): void {
  const { graph, hierarchy, own, question, on, tally } = circumstances;
  const officesOf = (territory: TerritoryId) =>
    graph.organsOf(territory, 'PETITION_OFFICE').map((organ) => ({ organ, territory }));
  const found = own.flatMap((each) => {
    const offices = asked(graph, each, question.upTo).flatMap(officesOf);
    if (offices.length > 0) return offices;
    const above = graph.upward(each);
    const nearest = above.map(officesOf).find((some) => some.length > 0);
    if (nearest === undefined)
      tally.gap(gap('NO_PETITION_OFFICE', 'R7', lastOf(hierarchy, above, 'PETITION_OFFICE', on), { territory: each }));
    return nearest ?? [];
  });
  for (const { organ, territory } of found)
    addRegional(
      circumstances,
      'COORDINATION',
      'R7',
      [PETITION_DEPARTMENTS],
      'region.petition-department',
      organ,
      territory,
    );
  tally.step('R7', { key: 'step.petition-departments', organs: found.map(({ organ }) => organ) }, () =>
    found.map(({ organ }) => organFact(hierarchy, organ, on)),
  );
}

/** R6.C: Party committee and government of the lowest territory that the matter's territories share. */
export function addCommonTerritory(circumstances: Circumstances, key: SayingKey): void {
  const { graph, hierarchy, own, on, tally } = circumstances;
  const territory = lowestCommon(graph, own);
  if (territory === NONE) return;
  for (const itsFunction of ['PARTY_COMMITTEE', 'GOVERNMENT'] as const)
    for (const organ of graph.organsOf(territory, itsFunction))
      addRegional(circumstances, 'COORDINATION', 'R6.C', [CLARIFY, PRINCIPLES], key, organ, territory);
  tally.step('R6.C', { key: 'step.common-territory', territory }, () => [territoryFact(hierarchy, territory, on)]);
}

/** Adds an organ for a territory's sake; false, with a gap, if it is outside the scope. */
function addRegional(
  circumstances: Circumstances,
  kind: DutyKind,
  rule: RuleId,
  citations: readonly Citation[],
  key: SayingKey,
  organ: OrganId,
  territory: TerritoryId,
): boolean {
  const { graph, hierarchy, on, tally } = circumstances;
  if (graph.isOutside(organ)) {
    tally.gap(outside(hierarchy, organ));
    return false;
  }
  const basis = graph.bases(`${rule} ${key} ${organ} ${territory}`, () => {
    const reason = { key, organ, territory };
    return [...citations.map((citation) => ({ rule, citation, reason })), ...scopeBasis(hierarchy, organ, on)];
  });
  const tier = circumstances.tierOf(territory);
  tally.bear({ kind, scope: 'REGION', tier, organ, territory, ...NOBODY, conditional: false, basis });
  return true;
}

/** The person's fields of an organ that bears. */
export const NOBODY = { cadre: NONE, post: NONE, appointment: NONE } as const;

/** R2.4: the organ is not under the Measures, and a walk ends at it. */
export function outside({ organs }: Hierarchy, organ: OrganId) {
  const [first] = organs.versions(organ);
  return gap('ORGAN_OUTSIDE_SCOPE', 'R2.4', first === undefined ? ALWAYS : organs.from(first), { organ });
}

/** The day the last organ of that function in the territories ended, or `ALWAYS`. */
function lastOf({ organs }: Hierarchy, territories: readonly TerritoryId[], itsFunction: OrganFunction, on: Day): Day {
  let last = ALWAYS;
  for (const territory of territories)
    for (const row of organs.ofFunction(territory, itsFunction))
      if (organs.to(row) <= on) last = Math.max(last, organs.to(row));
  return last;
}
