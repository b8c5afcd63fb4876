import { ALWAYS, type Day } from '../facts/day';
import type { CompetencePurpose } from '../facts/values';
import {
  type CategoryId,
  type Hierarchy,
  NONE,
  type OrganId,
  type Row,
  type TerritoryId,
} from '../hierarchy/hierarchy';
import { upward } from './charts';
import { holds, isPoliticalLegal, POLITICAL_LEGAL } from './organ-facts';

/** The organs competent for a matter in one of its territories (step 3b). */
export interface Competent {
  /** The matter's own territory that was asked. */
  readonly own: TerritoryId;
  readonly organs: readonly OrganId[];
  /** The rows that make them competent. */
  readonly rows: readonly Row[];
  /** Where they were found: the territory, or the nearest above it that has one. */
  readonly territory: TerritoryId;
}

/**
 * 属地管理、分级负责: the organs whose competence covers the category most closely in the territory, else in the nearest
 * territory above that has any, up to the country. For litigation-related matters a competence for `LITIGATION` of a
 * political-legal organ is needed (R7.L).
 */
export function competentIn(
  hierarchy: Hierarchy,
  own: TerritoryId,
  category: CategoryId,
  purpose: CompetencePurpose,
  on: Day,
): Competent {
  for (const territory of upward(hierarchy, own, on)) {
    const rows = deepest(hierarchy, covering(hierarchy, territory, category, purpose, on));
    if (rows.length > 0) {
      const organs = [...new Set(rows.map((row) => hierarchy.competences.organ(row)))];
      return { own, organs, rows, territory };
    }
  }
  return { own, organs: [], rows: [], territory: NONE };
}

function covering(
  hierarchy: Hierarchy,
  territory: TerritoryId,
  category: CategoryId,
  purpose: CompetencePurpose,
  on: Day,
): Row[] {
  const { organs, competences, categories } = hierarchy;
  const rows: Row[] = [];
  for (const version of organs.ofTerritory(territory)) {
    if (!holds(organs, version, on)) continue;
    const organ = organs.organ(version);
    for (const row of competences.ofOrgan(organ)) {
      if (competences.purpose(row) !== purpose || !holds(competences, row, on)) continue;
      if (!categories.covers(competences.category(row), category)) continue;
      if (purpose === 'ORDINARY' || isPoliticalLegal(hierarchy, organ, on)) rows.push(row);
    }
  }
  return rows;
}

function deepest({ competences, categories }: Hierarchy, rows: readonly Row[]): readonly Row[] {
  if (rows.length < 2) return rows;
  const depths = rows.map((row) => categories.depth(competences.category(row)));
  const most = Math.max(...depths);
  return rows.filter((_, i) => depths[i] === most);
}

/** The day the last competence for the category on the way up ended, or `ALWAYS`: for `NO_COMPETENT_ORGAN`. */
export function incompetentSince(
  hierarchy: Hierarchy,
  own: TerritoryId,
  category: CategoryId,
  purpose: CompetencePurpose,
  on: Day,
): Day {
  const { organs, competences, categories } = hierarchy;
  let since = ALWAYS;
  for (const territory of upward(hierarchy, own, on))
    for (const version of organs.ofTerritory(territory))
      for (const row of competences.ofOrgan(organs.organ(version))) {
        if (competences.purpose(row) !== purpose || !categories.covers(competences.category(row), category)) continue;
        if (purpose === 'LITIGATION' && !POLITICAL_LEGAL.has(organs.function(version))) continue;
        const end = Math.min(competences.to(row), organs.to(version));
        if (end <= on && end > Math.max(competences.from(row), organs.from(version))) since = Math.max(since, end);
      }
  return since;
}
