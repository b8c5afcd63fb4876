import { ALWAYS, type Day } from '../facts/day';
import type { Hierarchy, OrganId, TerritoryId } from '../hierarchy/hierarchy';
import type { Citation } from '../law/citation';
import { cite } from '../law/measures-2016';
import type { Saying } from '../law/sayings';
import { type Competent, competentIn, incompetentSince } from './competence';
import type { DayGraph } from './day-graph';
import { competenceFact, organFact } from './facts-read';
import { earliest, gap, overlapSince } from './gap';
import type { Matter } from './matter';
import { functionOf, isOutside, isPoliticalLegal } from './organ-facts';
import type { Tally } from './tally';

/** Why an organ handles a matter. */
export interface Handling {
  readonly organ: OrganId;
  readonly reason: Saying;
  readonly citations: readonly Citation[];
}

/** The assignees of a petition that are in force, as they stand on the day (R24 done). */
export interface Assignees {
  readonly lead: readonly OrganId[];
  readonly assist: readonly OrganId[];
}

export const COMPETENT = cite('5.1', '各级党政机关工作部门对属于本部门职权范围内的信访事项');
const ASSIGNED = cite('7', '受理、交办、转送和督办信访事项');

/**
 * R5.1, 谁主管谁负责: the organs that handle the matter. Those at fault handle an incident as a fact; else those it was
 * assigned to, petition departments, organs outside the scope and, for 涉法涉诉, all but political-legal organs left
 * aside; else those competent for its category.
 */
export function handlingOrgans(
  graph: DayGraph,
  { matter, territories, assignees, atFault }: HandlingQuestion,
  tally: Tally,
): readonly Handling[] {
  const { hierarchy, on } = graph;
  if (matter.atFault.length > 0)
    return atFault.map((organ) => ({ organ, citations: [COMPETENT], reason: { key: 'handling.at-fault', organ } }));
  const competent = territories.map((territory) =>
    competentIn(hierarchy, territory, matter.category, purposeOf(matter), on),
  );
  const lead = assignees.lead.filter((organ) => counts(hierarchy, matter, organ, on, tally));
  const assist = assignees.assist.filter((organ) => counts(hierarchy, matter, organ, on, tally));
  if (lead.length + assist.length > 0) {
    const expected = new Set(competent.flatMap(({ organs }) => organs));
    const deciding = lead.length > 0 ? lead : assist;
    if (expected.size > 0 && deciding.some((organ) => !expected.has(organ)))
      tally.note('ASSIGNED_ELSEWHERE', { key: 'note.assigned-elsewhere', organs: [...expected] });
    return assigned(hierarchy, lead, assist, on, tally);
  }
  for (const found of competent) reportCompetence(hierarchy, matter, found, on, tally);
  if (territories.length === 0) tally.gap(gap('NO_COMPETENT_ORGAN', 'R5.1', ALWAYS, { category: matter.category }));
  return competent.flatMap(({ organs, territory }) =>
    organs.map((organ) => ({
      organ,
      citations: [COMPETENT],
      reason: { key: 'handling.competent', organ, territory, category: matter.category },
    })),
  );
}

export interface HandlingQuestion {
  readonly matter: Matter;
  readonly territories: readonly TerritoryId[];
  readonly assignees: Assignees;
  readonly atFault: readonly OrganId[];
}

const purposeOf = ({ litigationRelated }: Matter) => (litigationRelated ? 'LITIGATION' : 'ORDINARY');

/** Whether an assignee handles the matter, with the note that says why not. */
function counts(hierarchy: Hierarchy, matter: Matter, organ: OrganId, on: Day, tally: Tally): boolean {
  if (functionOf(hierarchy, organ, on) === 'PETITION_OFFICE') {
    tally.note('IN_TRANSIT', { key: 'note.in-transit', organ });
    return false;
  }
  if (isOutside(hierarchy, organ, on)) {
    tally.note('ASSIGNED_OUTSIDE', { key: 'note.assigned-outside', organ });
    return false;
  }
  if (matter.litigationRelated && !isPoliticalLegal(hierarchy, organ, on)) {
    tally.note('NOT_POLITICAL_LEGAL', { key: 'note.not-political-legal', organ });
    return false;
  }
  return true;
}

function assigned(
  hierarchy: Hierarchy,
  lead: readonly OrganId[],
  assist: readonly OrganId[],
  on: Day,
  tally: Tally,
): Handling[] {
  tally.step('R5.1', { key: 'step.assigned', organs: [...lead, ...assist] }, () =>
    [...lead, ...assist].map((organ) => organFact(hierarchy, organ, on)),
  );
  return [
    ...lead.map((organ) => ({
      organ,
      citations: [COMPETENT, ASSIGNED],
      reason: { key: 'handling.assigned', organ } as const,
    })),
    ...assist.map((organ) => ({
      organ,
      citations: [COMPETENT, ASSIGNED],
      reason: { key: 'handling.assisting', organ } as const,
    })),
  ];
}

/** The step, and the gap where nobody or more than one organ is competent in a territory. */
function reportCompetence(hierarchy: Hierarchy, matter: Matter, found: Competent, on: Day, tally: Tally): void {
  const { category } = matter;
  const territory = found.own;
  const rule = matter.litigationRelated ? 'R7.L' : 'R5.1';
  const key = found.organs.length === 0 ? 'step.no-competent-organ' : 'step.competent';
  tally.step(rule, { key, territory, category, organs: found.organs }, () =>
    found.rows.map((row) => competenceFact(hierarchy, row)),
  );
  if (found.organs.length === 0) {
    const since = incompetentSince(hierarchy, territory, category, purposeOf(matter), on);
    tally.gap(gap('NO_COMPETENT_ORGAN', rule, since, { territory, category }));
  }
  if (found.organs.length > 1) {
    const { competences } = hierarchy;
    const starts = earliest(found.rows.map((row) => [competences.organ(row), competences.from(row)] as const));
    const where = { territory: found.territory, category, organs: found.organs };
    tally.gap(gap('COMPETENCE_OVERLAP', rule, overlapSince(starts.values()), where));
  }
}
