import type { Rows } from '../../src/core/dataset/tables';
import { isOutside, isPetitionOffice, isPoliticalLegal } from './scope';
import { categoryChain, categoryDepth, cell, chainOf, distinct, organAt, table, valid } from './rows';
import { goneSince, incompetentSince, sinceSecond } from './since';
import { move } from './succession';
import { type OracleAssignment, type OracleQuestion, recordedCode } from './question';

export interface OracleGap {
  readonly code: string;
  readonly organ?: string;
  readonly territory?: string;
  readonly post?: string;
  /** A recorded code that led nowhere. */
  readonly subject?: string;
  /** The day since when, '' where the records do not tell; left out where it is free. */
  readonly since?: string;
}

export interface Ambiguous {
  readonly assignment: OracleAssignment;
  readonly assignments: readonly OracleAssignment[];
  readonly codes: readonly string[];
  readonly read: string;
}

/** Step 3: who handles the matter. */
export interface Handling {
  readonly organs: readonly string[];
  readonly gaps: readonly OracleGap[];
  readonly notes: readonly string[];
  /** The first assigned organ whose code has several heirs, with all its assignments of which that is so. */
  readonly ambiguous: Ambiguous | null;
}

/** Step 3a: the assignments in force that lead, of the latest day, and all that assist. */
function standing(question: OracleQuestion): OracleAssignment[] {
  const inForce = question.assigned.filter(
    ({ on, ended }) => on <= question.on && (ended === '' || question.on < ended),
  );
  const leads = inForce.filter(({ role }) => role === 'LEAD');
  const latest = leads
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const place = ({ role, on, organ }: OracleAssignment) => `${role === 'LEAD' ? 0 : 1} ${on} ${recordedCode(organ)}`;
  return inForce
    .filter(({ role, on }) => role === 'ASSIST' || on === latest)
    .sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** Why an assigned organ does not count, or null where it does. */
function setAside(rows: Rows, question: OracleQuestion, organ: string): string | null {
  if (isPetitionOffice(rows, organ, question.on)) return 'IN_TRANSIT';
  if (isOutside(rows, organ, question.on)) return 'ASSIGNED_OUTSIDE';
  return question.litigation && !isPoliticalLegal(rows, organ, question.on) ? 'NOT_POLITICAL_LEGAL' : null;
}

/** Step 3b: the organs with the deepest competence in the nearest territory that has any, and that territory. */
function competentIn(rows: Rows, question: OracleQuestion, territory: string) {
  const covering = categoryChain(rows, question.category);
  const purpose = question.litigation ? 'LITIGATION' : 'ORDINARY';
  const competences = table(rows, 'competences')
    .filter((row) => valid(row, question.on) && covering.includes(cell(row, 'category_code')))
    .filter((row) => (cell(row, 'for') === '' ? 'ORDINARY' : cell(row, 'for')) === purpose)
    .filter((row) => !question.litigation || isPoliticalLegal(rows, cell(row, 'organ_code'), question.on));
  const depth = (row: (typeof competences)[number]) => categoryDepth(rows, cell(row, 'category_code'));

  for (const place of chainOf(rows, territory, question.on)) {
    const here = competences.filter((row) => {
      const organ = organAt(rows, cell(row, 'organ_code'), question.on);
      return organ !== undefined && cell(organ, 'territory_code') === cell(place, 'code');
    });
    const most = Math.max(...here.map(depth));
    if (here.length > 0) {
      const deepest = here.filter((row) => depth(row) === most);
      const organs = distinct(deepest.map((row) => cell(row, 'organ_code')));
      return {
        territory,
        place: cell(place, 'code'),
        organs,
        since: sinceSecond(deepest.map((row) => cell(row, 'from'))),
      };
    }
  }
  return { territory, place: '', organs: [], since: {} };
}

function byCompetence(rows: Rows, question: OracleQuestion, territories: readonly string[]): Handling {
  const found = territories.map((territory) => competentIn(rows, question, territory));
  const none = found.filter(({ organs }) => organs.length === 0);
  const several = found.filter(({ organs }) => organs.length > 1);
  const nowhere: OracleGap[] = territories.length === 0 ? [{ code: 'NO_COMPETENT_ORGAN', since: '' }] : [];
  return {
    organs: distinct(found.flatMap(({ organs }) => organs)),
    gaps: [
      ...nowhere,
      ...none.map(({ territory }) => ({
        code: 'NO_COMPETENT_ORGAN',
        territory,
        ...(question.litigation ? {} : { since: incompetentSince(rows, territory, question.category, question.on) }),
      })),
      ...several.map(({ place, since }) => ({ code: 'COMPETENCE_OVERLAP', territory: place, ...since })),
    ],
    notes: [],
    ambiguous: null,
  };
}

/** The handling organs of a matter in these territories, as they are on the day asked. */
export function handlingOf(rows: Rows, question: OracleQuestion, territories: readonly string[]): Handling {
  if (question.atFault.length > 0) return { organs: question.atFault, gaps: [], notes: [], ambiguous: null };

  const moved = standing(question).map((assignment) => ({
    assignment,
    to: move(rows, 'ORGAN', assignment.organ, question.category, question.on),
  }));
  const gaps = moved
    .filter(({ to }) => to.is === 'none')
    .map(({ assignment }) => {
      const subject = recordedCode(assignment.organ);
      return { code: 'NO_SUCCESSOR', subject, since: goneSince(rows, 'ORGAN', subject, question.on) };
    });
  for (const { assignment, to } of moved) {
    if (to.is !== 'several') continue;
    const alike = moved.filter(
      (other) =>
        other.assignment.organ.code === assignment.organ.code && other.assignment.organ.read === assignment.organ.read,
    );
    const assignments = alike.map((other) => other.assignment);
    return { organs: [], gaps, notes: [], ambiguous: { assignment, assignments, ...to } };
  }

  const arrived = distinct(moved.flatMap(({ to }) => (to.is === 'one' ? [to.code] : [])));
  const notes = arrived.flatMap((organ) => setAside(rows, question, organ) ?? []);
  const counting = arrived.filter((organ) => setAside(rows, question, organ) === null);
  const competent = byCompetence(rows, question, territories);
  if (counting.length === 0) return { ...competent, gaps: [...gaps, ...competent.gaps], notes };
  const leads = distinct(
    moved.flatMap(({ assignment, to }) => (to.is === 'one' && assignment.role === 'LEAD' ? [to.code] : [])),
  ).filter((organ) => counting.includes(organ));
  const deciding = leads.length > 0 ? leads : counting;
  const elsewhere = competent.organs.length > 0 && deciding.some((organ) => !competent.organs.includes(organ));
  return { organs: counting, gaps, notes: [...notes, ...(elsewhere ? ['ASSIGNED_ELSEWHERE'] : [])], ambiguous: null };
}
