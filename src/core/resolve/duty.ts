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
import { territoryOf } from './organ-facts';
import { type Ambiguity, type Fixed, fixedKey, settle, type Settled } from './recorded';
import { addRegion } from './region';
import { Tally } from './tally';
import { type Common, dayGraph, type DayGraph } from './day-graph';

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
  const { matter } = question;
  const { territories, ambiguity } = settled;
  const { handling, outside, instrument } = addOrgans(graph, question, settled, tally);
  if (matter.handler !== NONE) addHandler(graph, matter.handler, handling, tally);
  if (matter.litigationRelated) tally.note('NO_INTERFERENCE', { key: 'note.no-interference' });
  if (matter.caseLead !== NONE) tally.note('CASE_LEAD', { key: 'note.case-lead', cadre: matter.caseLead });
  if (instrument !== NONE && tally.tracing)
    tally.step('R17', {
      key: 'step.instrument',
      text: `${MAY_IMPLEMENT.words}：${graph.hierarchy.instruments.name(instrument)}`,
    });
  const status = ambiguity !== null ? 'AMBIGUOUS' : outside ? 'OUT_OF_SCOPE' : tally.hasGaps ? 'PARTIAL' : 'RESOLVED';
  return { status, instrument, territories, handling, settled, tally };
}

/** Adds the organs of Arts. 5 to 7 with their leaders, which matters alike in all of this have in common on a day. */
function addOrgans(graph: DayGraph, question: DutyQuestion, settled: Settled, tally: Tally): Common {
  if (tally.tracing) return findOrgans(graph, question, settled, tally);
  const { territories, assignees, atFault, ambiguity } = settled;
  const { category, litigationRelated } = question.matter;
  const organs = [territories, assignees.lead, assignees.assist, atFault].map((ids) => ids.join()).join(';');
  const flags = `${litigationRelated ? 'L' : ''}${ambiguity === null ? '' : 'A'}${question.matter.atFault.length > 0 ? 'F' : ''}`;
  const common = graph.common(`${organs};${category} ${flags} ${question.upTo}`, (part) =>
    findOrgans(graph, question, settled, part),
  );
  tally.take(common.found);
  return common;
}

function findOrgans(graph: DayGraph, question: DutyQuestion, settled: Settled, tally: Tally): Common {
  const { hierarchy, on } = graph;
  const { territories, ambiguity } = settled;
  const organs = ambiguity === null ? handlingOrgans(graph, { ...settled, matter: question.matter }, tally) : [];
  const handling = [...new Set(organs.map(({ organ }) => organ))];
  const circumstances = new Circumstances(graph, question, territories, handling, tally);
  addRegion(circumstances);
  addDepartments(circumstances, organs);
  const place = territories[0] ?? (handling[0] === undefined ? NONE : territoryOf(hierarchy, handling[0], on));
  return {
    handling,
    outside: handling.length > 0 && handling.every((organ) => graph.isOutside(organ)),
    instrument: instrumentApplied(hierarchy, handling[0] ?? NONE, place, on),
  };
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
