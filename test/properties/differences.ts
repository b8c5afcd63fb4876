import type { OracleAccountability } from '../oracle/accountability';
import type { OracleBearer, OracleExclusion } from '../oracle/bearing';
import type { OracleAnswer, OracleCandidate } from '../oracle/duty';
import type { OracleGap } from '../oracle/handling';

/** The notes that follow from the facts; those that only name a reading or show more are free. */
const HARD_NOTES = ['IN_TRANSIT', 'ASSIGNED_OUTSIDE', 'ASSIGNED_ELSEWHERE', 'NOT_POLITICAL_LEGAL', 'NO_INTERFERENCE'];
const HARD_ACCOUNTABILITY_NOTES = ['DUTY_NOT_NAMED', 'OBJECTION_NOT_RECORDED'];

const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const entries = Object.entries(value as Record<string, unknown>).sort(([a], [b]) => a.localeCompare(b));
  return entries.map(([name, each]) => `${name}=${String(each)}`).join(' ');
};

/** What one side lists and the other does not, whatever the order; and what the second lists twice. */
function unlike(name: string, expected: readonly unknown[], actual: readonly unknown[]): string[] {
  const [wanted, found] = [new Set(expected.map(text)), new Set(actual.map(text))];
  return [
    ...[...wanted].filter((each) => !found.has(each)).map((each) => `${name} missing: ${each}`),
    ...[...found].filter((each) => !wanted.has(each)).map((each) => `${name} unexpected: ${each}`),
    ...(found.size < actual.length ? [`${name}: listed twice`] : []),
  ];
}

const aboutWhat = (gap: OracleGap): string =>
  text(Object.fromEntries(Object.entries(gap).filter(([name]) => name !== 'since')));

/** The gaps, and since when they are: one that several questions raised counts from any of their days. */
function unlikeGaps(expected: readonly OracleGap[], actual: readonly OracleGap[]): string[] {
  const wrong = actual.flatMap((gap) => {
    const days = expected.filter((each) => aboutWhat(each) === aboutWhat(gap)).map(({ since }) => since);
    const isFree = days.length === 0 || days.includes(undefined);
    return isFree || days.includes(gap.since)
      ? []
      : [`since ${days.join('/')}, not ${gap.since ?? ''}: ${aboutWhat(gap)}`];
  });
  return [...unlike('gap', expected.map(aboutWhat), actual.map(aboutWhat)), ...wrong];
}

/** The exclusions that have to be named: others may be (“names at least”). A handler's organ is left open. */
const unnamed = (expected: readonly OracleExclusion[], actual: readonly OracleExclusion[]): string[] =>
  expected
    .filter(
      (wanted) =>
        !actual.some(({ cadre, organ, code }) =>
          wanted.organ === '' || wanted.code === 'NOT_IN_POST'
            ? cadre === wanted.cadre && ['NOT_IN_POST', 'SUSPENDED'].includes(code)
            : cadre === wanted.cadre && organ === wanted.organ && code === wanted.code,
        ),
    )
    .map((each) => `excluded missing: ${text(each)}`);

const nameOf = ({ organ, territory }: OracleCandidate) => organ ?? territory ?? '';

function unlikeCandidates(expected: readonly OracleCandidate[], actual: readonly OracleCandidate[]): string[] {
  const inner = expected.flatMap((wanted) => {
    const found = actual.find((candidate) => nameOf(candidate) === nameOf(wanted));
    return found === undefined
      ? []
      : dutyDifferences(wanted.answer, found.answer).map((each) => `candidate ${nameOf(wanted)}: ${each}`);
  });
  return [...unlike('candidate', expected.map(nameOf), actual.map(nameOf)), ...inner];
}

/** On which of his posts as head somebody's own portfolio is named as a second basis is left open: on all of them here. */
const sharing =
  ({ bearers }: OracleAnswer) =>
  (bearer: OracleBearer): OracleBearer => {
    const { kind, scope, organ, cadre } = bearer;
    const alike = bearers.filter(
      (each) => each.kind === kind && each.scope === scope && each.organ === organ && each.cadre === cadre,
    );
    const rules = new Set(alike.flatMap((each) => each.rules));
    return kind === 'OVERALL' ? { ...bearer, rules: [...rules].sort() } : bearer;
  };

/** Every difference between the plain reading of DUTY and an answer, in words; none if they agree. */
export function dutyDifferences(expected: OracleAnswer, actual: OracleAnswer): string[] {
  const hard = (notes: readonly string[]) => [...new Set(notes.filter((note) => HARD_NOTES.includes(note)))];
  return [
    ...unlike('status', [expected.status], [actual.status]),
    ...unlike('territory', expected.territories, actual.territories),
    ...unlike('handling organ', expected.handlingOrgans, actual.handlingOrgans),
    ...unlike('bearer', expected.bearers.map(sharing(expected)), actual.bearers.map(sharing(actual))),
    ...unlikeGaps(expected.gaps, actual.gaps),
    ...unlike('note', hard(expected.notes), hard(actual.notes)),
    ...unnamed(expected.excluded, actual.excluded),
    ...unlikeCandidates(expected.candidates, actual.candidates),
  ];
}

/** Every difference between the plain reading of ACCOUNTABILITY and an answer. */
export function accountabilityDifferences(expected: OracleAccountability, actual: OracleAccountability): string[] {
  const hard = (notes: readonly string[]) => [
    ...new Set(notes.filter((note) => HARD_ACCOUNTABILITY_NOTES.includes(note))),
  ];
  return [
    ...unlike('status', [expected.status], [actual.status]),
    ...unlike('finding', expected.findings, actual.findings),
    ...unlikeGaps(expected.gaps, actual.gaps),
    ...(expected.status === 'ESTABLISHED' ? unlike('note', hard(expected.notes), hard(actual.notes)) : []),
    ...unnamed(expected.excluded, actual.excluded),
  ];
}
