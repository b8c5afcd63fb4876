import * as fc from 'fast-check';
import { hierarchyOfRows } from '../../src/core/dataset/from-rows';
import type { Row, Rows } from '../../src/core/dataset/tables';
import { formatDay } from '../../src/core/facts/day';
import type { Hierarchy } from '../../src/core/hierarchy/hierarchy';
import { MEASURES_2016 } from '../../src/core/law/measures-2016';
import { clauseOf } from '../../src/core/law/statute';
import type { AccountabilityAnswer, Basis, Finding } from '../../src/core/resolve/answer';
import { cell, codes, table } from '../oracle/rows';
import { shuffled } from '../worlds/shuffled';
import { seeds, worldOf } from '../worlds/world';
import { findingsOf } from './asking-incidents';
import { accountabilityByCodes } from './by-codes';
import { accountabilityDifferences } from './differences';
import { RUNS } from './runs';

interface Asked {
  readonly rows: Rows;
  readonly hierarchy: Hierarchy;
  readonly incident: Row;
  readonly answer: AccountabilityAnswer;
}

/** Looks at the answer to every incident of some random worlds, and throws where a look says what is wrong. */
const looking = (look: (asked: Asked) => readonly string[]) => (): void => {
  const property = fc.property(seeds(), (seed) => {
    const rows = worldOf(seed);
    const hierarchy = hierarchyOfRows(rows);
    for (const incident of table(rows, 'incidents')) {
      const answer = findingsOf(rows, hierarchy, cell(incident, 'code'));
      const wrong = look({ rows, hierarchy, incident, answer });
      if (wrong.length > 0) throw new Error(`${cell(incident, 'code')}: ${wrong.join('; ')}`);
    }
  });
  fc.assert(property, { numRuns: RUNS.invariants });
};

const MEASURES: Readonly<Record<string, string>> = MEASURES_2016;
const isVerbatim = ({ citation }: Basis) =>
  citation.instrument === 'measures-2016' &&
  citation.words !== '' &&
  (MEASURES[clauseOf(citation)] ?? '').includes(citation.words);

const lastDayOf = (incident: Row) =>
  cell(incident, 'act_until') === '' ? cell(incident, 'act_on') : cell(incident, 'act_until');

const KINDS: Readonly<Record<string, readonly string[]>> = {
  COLLECTIVE: ['MAIN_LEADERSHIP', 'IMPORTANT_LEADERSHIP'],
  INDIVIDUAL: ['DIRECT', 'LEADERSHIP'],
};

describe('every ACCOUNTABILITY answer', () => {
  it('cites for each finding words of Art. 11(2) that stand in the Measures', () => {
    const holds = ({ basis }: Finding) =>
      basis.every(isVerbatim) && basis.some(({ citation }) => clauseOf(citation) === '11.2');
    const look = looking(({ answer }) => answer.findings.filter((each) => !holds(each)).map(({ kind }) => kind));

    expect(look).not.toThrow();
  });

  it('finds nobody unless it is established, and says what is missing only where it is undetermined', () => {
    const look = looking(({ answer: { status, findings, missing } }) => [
      ...(status !== 'ESTABLISHED' && findings.length > 0 ? [`${status} with findings`] : []),
      ...((status === 'UNDETERMINED') === missing.length > 0 ? [] : [`${status} missing ${missing.join(' ')}`]),
    ]);

    expect(look).not.toThrow();
  });

  it('knows the two kinds of a collective and the two of an individual failure, and never mixes them', () => {
    const look = looking(({ answer, incident }) =>
      answer.findings.map(({ kind }) => kind).filter((kind) => !KINDS[cell(incident, 'nature')]?.includes(kind)),
    );

    expect(look).not.toThrow();
  });

  it('finds only people in organs at fault, within the days of the act and of the Measures', () => {
    const look = looking(({ answer, incident, hierarchy }) =>
      answer.findings
        .filter(({ organ, from, to, postsThen }) => {
          const [first, last] = [formatDay(from), formatDay(to - 1)];
          const within = cell(incident, 'act_on') <= first && first <= last && last <= lastDayOf(incident);
          const atFault = codes(cell(incident, 'organ_code')).includes(hierarchy.codes.organ.at(organ));
          return !within || first < '2016-10-08' || !atFault || postsThen.length === 0;
        })
        .map(({ kind, cadre }) => `${kind} ${hierarchy.codes.cadre.at(cadre)}`),
    );

    expect(look).not.toThrow();
  });

  it('accounts for everybody on record: found or excluded', () => {
    const look = looking(({ answer, incident, rows, hierarchy }) => {
      if (answer.status !== 'ESTABLISHED') return [];
      const named = [...answer.findings, ...answer.excluded].map(({ cadre }) => hierarchy.codes.cadre.at(cadre));
      return table(rows, 'involvements')
        .filter((row) => cell(row, 'incident_code') === cell(incident, 'code'))
        .map((row) => cell(row, 'cadre_code'))
        .filter((cadre) => !named.includes(cadre));
    });

    expect(look).not.toThrow();
  });

  it('is never without an explanation', () => {
    const look = looking(({ answer }) => (answer.explain().length > 0 ? [] : ['no steps']));

    expect(look).not.toThrow();
  });

  it('does not hang on the order of the rows', () => {
    const look = looking(({ answer, incident, rows, hierarchy }) => {
      const others = shuffled(rows, cell(incident, 'code').length);
      const there = hierarchyOfRows(others);
      const other = findingsOf(others, there, cell(incident, 'code'));
      return accountabilityDifferences(accountabilityByCodes(hierarchy, answer), accountabilityByCodes(there, other));
    });

    expect(look).not.toThrow();
  });
});
