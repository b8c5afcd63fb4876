import { day } from '../facts/day';
import { type Hierarchy, NONE } from '../hierarchy/hierarchy';
import { cite } from '../law/measures-2016';
import type { Candidate, DutyAnswer, ResponsibilityStatus } from './answer';
import { Circumstances } from './circumstances';
import { addDepartments } from './department';
import { addHandler } from './handler';
import { handlingOrgans } from './handling';
import { instrumentApplied, MAY_IMPLEMENT } from './instrument';
import type { DutyQuestion } from './matter';
import { isOutside, territoryOf } from './organ-facts';
import { type Ambiguity, type Fixed, fixedKey, settle, type Settled } from './recorded';
import { addRegion } from './region';
import { Tally } from './tally';
import { dayGraph, type DayGraph } from './day-graph';

/** Art. 19: the Measures apply from this day on. */
export const IN_FORCE_FROM = day('2016-10-08');
export const IN_FORCE = cite('19', '本办法自2016年10月8日起施行');

/** Successive ambiguities that a candidate's answer follows; beyond it the records contradict themselves. */
const DEEPEST_AMBIGUITY = 6;

/**
 * DUTY (履责): who bears responsibility for a matter on a day, with the article, the reason and the gaps (Arts. 3–8).
 * Never fails for want of facts: what is not known is a gap of the answer.
 */
export const resolveDuty = (hierarchy: Hierarchy, question: DutyQuestion): DutyAnswer =>
  answer(dayGraph(hierarchy, question.on), question, new Map(), 0);

function answer(graph: DayGraph, question: DutyQuestion, fixed: Fixed, depth: number): DutyAnswer {
  const found = inquire(graph, question, fixed, new Tally(false));
  const candidates =
    found.settled?.ambiguity == null || depth >= DEEPEST_AMBIGUITY
      ? []
      : candidatesOf(graph, question, fixed, found.settled.ambiguity, depth);
  const { tally } = found;
  return {
    status: found.status,
    on: question.on,
    instrument: found.instrument,
    territories: found.territories,
    handlingOrgans: found.handling,
    bearers: tally.bearers,
    gaps: tally.gaps,
    excluded: tally.excluded,
    notes: tally.notes,
    candidates,
    explain: () => {
      const tracing = new Tally(true);
      inquire(graph, question, fixed, tracing);
      return tracing.steps;
    },
  };
}

interface Found {
  readonly status: ResponsibilityStatus;
  readonly instrument: number;
  readonly territories: readonly number[];
  readonly handling: readonly number[];
  readonly settled: Settled | null;
  /** What the answer lists. */
  readonly tally: Tally;
}

function inquire(graph: DayGraph, question: DutyQuestion, fixed: Fixed, tally: Tally): Found {
  const { hierarchy, on } = graph;
  const nothing = { instrument: NONE, territories: [], handling: [], tally: new Tally(false) };
  if (on < IN_FORCE_FROM) {
    tally.step('R19', { key: 'step.not-in-force' });
    return { ...nothing, status: 'NOT_IN_FORCE', settled: null };
  }
  tally.step('R19', { key: 'step.in-force', text: IN_FORCE.words });
  const settled = settle(hierarchy, question, fixed, tally);
  if (settled.territoryAmbiguous) {
    tally.step('R24', { key: 'step.ambiguous' });
    return { ...nothing, status: 'AMBIGUOUS', settled };
  }
  return apply(graph, question, settled, tally);
}

/** Steps 3 and 4, for a matter whose territories are settled. */
function apply(graph: DayGraph, question: DutyQuestion, settled: Settled, tally: Tally): Found {
  const { hierarchy, on } = graph;
  const { matter } = question;
  const { territories, ambiguity } = settled;
  const handling = ambiguity === null ? handlingOrgans(hierarchy, { ...settled, matter, on }, tally) : [];
  const organs = [...new Set(handling.map(({ organ }) => organ))];
  const circumstances = new Circumstances(graph, question, territories, organs, tally);
  addRegion(circumstances);
  addDepartments(circumstances, handling);
  addHandler(circumstances);
  if (matter.litigationRelated) tally.note('NO_INTERFERENCE', { key: 'note.no-interference' });
  if (matter.caseLead !== NONE) tally.note('CASE_LEAD', { key: 'note.case-lead', cadre: matter.caseLead });
  const place = territories[0] ?? (organs[0] === undefined ? NONE : territoryOf(hierarchy, organs[0], on));
  const instrument = instrumentApplied(hierarchy, organs[0] ?? NONE, place, on);
  if (instrument !== NONE && tally.tracing)
    tally.step('R17', {
      key: 'step.instrument',
      text: `${MAY_IMPLEMENT.words}：${hierarchy.instruments.name(instrument)}`,
    });
  const status = statusOf(hierarchy, circumstances, ambiguity);
  return { status, instrument, territories, handling: organs, settled, tally };
}

function statusOf(
  hierarchy: Hierarchy,
  { handling, on, tally }: Circumstances,
  ambiguity: Ambiguity | null,
): ResponsibilityStatus {
  if (ambiguity !== null) return 'AMBIGUOUS';
  if (handling.length > 0 && handling.every((organ) => isOutside(hierarchy, organ, on))) return 'OUT_OF_SCOPE';
  return tally.gaps.length > 0 ? 'PARTIAL' : 'RESOLVED';
}

/** Each continuation with its own answer, in which that code is fixed. */
function candidatesOf(
  graph: DayGraph,
  question: DutyQuestion,
  fixed: Fixed,
  { subject, recorded, candidates, question: decides }: Ambiguity,
  depth: number,
): Candidate[] {
  return candidates.map((standing) => ({
    organ: subject === 'ORGAN' ? standing.id : NONE,
    territory: subject === 'TERRITORY' ? standing.id : NONE,
    question: decides,
    responsibility: answer(graph, question, new Map(fixed).set(fixedKey(subject, recorded), standing), depth + 1),
  }));
}
