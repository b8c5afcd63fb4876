import type { Rows } from '../../src/core/dataset/tables';
import { Bearing, type OracleBearer, type OracleExclusion } from './bearing';
import { handlingOf, type OracleGap } from './handling';
import { type OracleQuestion, type Recorded, recordedCode } from './question';
import { distinct } from './rows';
import { goneSince } from './since';
import { move } from './succession';

export const IN_FORCE_FROM = '2016-10-08';

export interface OracleCandidate {
  readonly organ?: string;
  readonly territory?: string;
  readonly answer: OracleAnswer;
}

/** An answer by business codes; no list has an order. */
export interface OracleAnswer {
  readonly status: string;
  readonly territories: readonly string[];
  readonly handlingOrgans: readonly string[];
  readonly bearers: readonly OracleBearer[];
  readonly gaps: readonly OracleGap[];
  readonly excluded: readonly OracleExclusion[];
  readonly notes: readonly string[];
  readonly candidates: readonly OracleCandidate[];
}

const EMPTY: Omit<OracleAnswer, 'status'> = {
  territories: [],
  handlingOrgans: [],
  bearers: [],
  gaps: [],
  excluded: [],
  notes: [],
  candidates: [],
};

interface Whereabouts {
  readonly territories: readonly string[];
  readonly gaps: readonly OracleGap[];
  readonly ambiguous: { readonly index: number; readonly codes: readonly string[]; readonly read: string } | null;
}

/** Step 2: the recorded territories as they are on the day asked. */
function whereaboutsOf(rows: Rows, question: OracleQuestion): Whereabouts {
  const moved = question.territories.map((recorded) =>
    move(rows, 'TERRITORY', recorded, question.category, question.on),
  );
  const index = moved.findIndex(({ is }) => is === 'several');
  const several = moved[index];
  return {
    territories: distinct(moved.flatMap((to) => (to.is === 'one' ? [to.code] : []))),
    gaps: question.territories
      .filter((_, at) => moved[at]?.is === 'none')
      .map((recorded) => {
        const subject = recordedCode(recorded);
        return { code: 'NO_SUCCESSOR', subject, since: goneSince(rows, 'TERRITORY', subject, question.on) };
      }),
    ambiguous: several?.is === 'several' ? { index, ...several } : null,
  };
}

const territoryCandidates = (rows: Rows, question: OracleQuestion, found: Whereabouts): OracleCandidate[] =>
  found.ambiguous === null
    ? []
    : found.ambiguous.codes.map((code) => {
        const fixed = (each: Recorded) => ({ code, read: found.ambiguous?.read ?? '', instead: recordedCode(each) });
        const territories = question.territories.map((each, at) =>
          at === found.ambiguous?.index ? fixed(each) : each,
        );
        return { territory: code, answer: dutyOracle(rows, { ...question, territories }) };
      });

const organCandidates = (
  rows: Rows,
  question: OracleQuestion,
  ambiguous: NonNullable<ReturnType<typeof handlingOf>['ambiguous']>,
): OracleCandidate[] =>
  ambiguous.codes.map((code) => {
    const organ = { code, read: ambiguous.read, instead: recordedCode(ambiguous.assignment.organ) };
    const assigned = question.assigned.map((each) =>
      ambiguous.assignments.includes(each) ? { ...each, organ } : each,
    );
    return { organ: code, answer: dutyOracle(rows, { ...question, assigned }) };
  });

/** DUTY, read plainly from §1–§4: slow, and meant to be obviously right. */
export function dutyOracle(rows: Rows, question: OracleQuestion): OracleAnswer {
  if (question.on < IN_FORCE_FROM) return { ...EMPTY, status: 'NOT_IN_FORCE' };

  const found = whereaboutsOf(rows, question);
  const handling = handlingOf(rows, question, found.territories);
  const candidates =
    handling.ambiguous === null
      ? territoryCandidates(rows, question, found)
      : organCandidates(rows, question, handling.ambiguous);
  if (found.ambiguous !== null) return { ...EMPTY, status: 'AMBIGUOUS', candidates };

  const bearing = new Bearing(rows, question, found.territories, handling.organs);
  bearing.askRegions();
  bearing.askPetitionOffices();
  bearing.askCoordinators();
  if (handling.ambiguous === null) bearing.askHandlers();
  for (const gap of [...found.gaps, ...handling.gaps]) bearing.gap(gap);
  const { bearers, gaps, excluded } = bearing.result();

  const notes = [
    ...handling.notes,
    ...(question.litigation ? ['NO_INTERFERENCE'] : []),
    ...(question.caseLead === '' ? [] : ['CASE_LEAD']),
  ];
  return {
    status: handling.ambiguous === null ? statusOf(bearing, handling.organs, gaps) : 'AMBIGUOUS',
    territories: found.territories,
    handlingOrgans: handling.organs,
    bearers,
    gaps,
    excluded,
    notes: distinct(notes),
    candidates,
  };
}

function statusOf(bearing: Bearing, handling: readonly string[], gaps: readonly OracleGap[]): string {
  if (handling.length > 0 && handling.every((organ) => bearing.isOutside(organ))) return 'OUT_OF_SCOPE';
  return gaps.length > 0 ? 'PARTIAL' : 'RESOLVED';
}
