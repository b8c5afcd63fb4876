import * as fc from 'fast-check';
import { hierarchyOfRows } from '../../src/core/dataset/from-rows';
import type { Hierarchy } from '../../src/core/hierarchy/hierarchy';
import { MEASURES_2016 } from '../../src/core/law/measures-2016';
import { clauseOf } from '../../src/core/law/statute';
import type { Basis, Bearer, DutyAnswer } from '../../src/core/resolve/answer';
import { cell, table, valid } from '../oracle/rows';
import { scopeOf } from '../oracle/scope';
import { isSuspended } from '../oracle/team';
import { type AskedPetition, questionsOf, seeds, worldOf } from '../worlds/world';
import { shuffled } from '../worlds/shuffled';
import type { Rows } from '../../src/core/dataset/tables';
import { answerOf } from './asking';
import { dutyByCodes } from './by-codes';
import { dutyDifferences } from './differences';
import { RUNS } from './runs';

interface Asked extends AskedPetition {
  readonly rows: Rows;
  readonly hierarchy: Hierarchy;
  readonly answer: DutyAnswer;
}

/** Looks at every answer of some random worlds, and throws where a look says what is wrong. */
const looking = (look: (asked: Asked) => readonly string[]) => (): void => {
  const property = fc.property(seeds(), (seed) => {
    const rows = worldOf(seed);
    const hierarchy = hierarchyOfRows(rows);
    for (const asked of questionsOf(seed, rows)) {
      const wrong = look({ ...asked, rows, hierarchy, answer: answerOf(rows, hierarchy, asked) });
      if (wrong.length > 0) throw new Error(`${asked.number} on ${asked.on}: ${wrong.join('; ')}`);
    }
  });
  fc.assert(property, { numRuns: RUNS.invariants });
};

const MEASURES: Readonly<Record<string, string>> = MEASURES_2016;
const isVerbatim = ({ citation }: Basis) =>
  citation.instrument === 'measures-2016' &&
  citation.words !== '' &&
  (MEASURES[clauseOf(citation)] ?? '').includes(citation.words);
const cites = ({ basis }: Bearer, clause: string) => basis.some(({ citation }) => clauseOf(citation) === clause);

describe('every DUTY answer', () => {
  it('cites for each bearer words that stand in the Measures', () => {
    const look = looking(({ answer }) =>
      answer.bearers
        .filter(({ basis }) => basis.length === 0 || !basis.every(isVerbatim))
        .map(({ kind, basis }) => `${kind}: ${basis.map(({ citation }) => citation.words).join(' / ')}`),
    );

    expect(look).not.toThrow();
  });

  it('cites Art. 2(2) or 2(3) for the organs to which the Measures apply or are a reference, and for these alone', () => {
    const look = looking(({ answer, rows, hierarchy, on }) =>
      answer.bearers
        .filter((bearer) => bearer.basis.every(({ rule }) => rule !== 'R2.3I'))
        .filter((bearer) => {
          const scope = scopeOf(rows, hierarchy.codes.organ.at(bearer.organ), on);
          return cites(bearer, '2.2') !== (scope === 'APPLIES') || cites(bearer, '2.3') !== (scope === 'BY_REFERENCE');
        })
        .map(({ kind, organ }) => `${kind} ${hierarchy.codes.organ.at(organ)}`),
    );

    expect(look).not.toThrow();
  });

  it('names nobody who is suspended or does not hold the post on the day', () => {
    const look = looking(({ answer, rows, hierarchy, on }) =>
      answer.bearers
        .filter(({ cadre }) => cadre >= 0)
        .filter(({ cadre, post, appointment }) => {
          const row = table(rows, 'appointments').find(
            (each) => cell(each, 'code') === hierarchy.codes.appointment.at(appointment),
          );
          if (row === undefined || !valid(row, on) || isSuspended(rows, row, on)) return true;
          return (
            cell(row, 'cadre_code') !== hierarchy.codes.cadre.at(cadre) ||
            cell(row, 'post_code') !== hierarchy.codes.post.at(post)
          );
        })
        .map(({ kind, cadre }) => `${kind} ${hierarchy.codes.cadre.at(cadre)}`),
    );

    expect(look).not.toThrow();
  });

  it('has the status that its own lists call for', () => {
    const look = looking(({ answer, rows, hierarchy, on }) => {
      const outside = (organ: number) => scopeOf(rows, hierarchy.codes.organ.at(organ), on) === 'OUTSIDE';
      const derived = () => {
        if (on < '2016-10-08') return 'NOT_IN_FORCE';
        if (answer.candidates.length > 0) return 'AMBIGUOUS';
        if (answer.handlingOrgans.length > 0 && answer.handlingOrgans.every(outside)) return 'OUT_OF_SCOPE';
        return answer.gaps.length > 0 ? 'PARTIAL' : 'RESOLVED';
      };
      return answer.status === derived() ? [] : [`${answer.status}, not ${derived()}`];
    });

    expect(look).not.toThrow();
  });

  it('is never without an explanation', () => {
    const look = looking(({ answer }) => (answer.explain().length > 0 ? [] : ['no steps']));

    expect(look).not.toThrow();
  });

  it('is empty before the Measures came into force (Art. 19)', () => {
    const look = looking(({ rows, hierarchy, number, upTo }) => {
      const early = answerOf(rows, hierarchy, { number, upTo, on: '2016-10-07' });
      const { status, territories, handlingOrgans, bearers, gaps, excluded, candidates } = early;
      const lists = [territories, handlingOrgans, bearers, gaps, excluded, candidates];
      return status === 'NOT_IN_FORCE' && lists.every(({ length }) => length === 0) ? [] : [status];
    });

    expect(look).not.toThrow();
  });

  it('is the same when it is asked again', () => {
    const look = looking(({ answer, rows, hierarchy, number, on, upTo }) => {
      const again = dutyByCodes(hierarchy, answerOf(rows, hierarchy, { number, on, upTo }));
      return JSON.stringify(again) === JSON.stringify(dutyByCodes(hierarchy, answer)) ? [] : ['differs'];
    });

    expect(look).not.toThrow();
  });

  it('does not hang on the order of the rows', () => {
    const look = looking(({ answer, rows, hierarchy, number, on, upTo }) => {
      const others = shuffled(rows, Number(number.slice(1)) + 1);
      const there = hierarchyOfRows(others);
      const other = answerOf(others, there, { number, on, upTo });
      return dutyDifferences(dutyByCodes(hierarchy, answer), dutyByCodes(there, other));
    });

    expect(look).not.toThrow();
  });
});
