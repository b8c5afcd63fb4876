import * as fc from 'fast-check';
import { hierarchyOfRows } from '../../src/core/dataset/from-rows';
import { dutyOracle } from '../oracle/duty';
import { questionOfPetition } from '../oracle/question';
import { questionsOf, seeds, worldOf } from '../worlds/world';
import { answerOf } from './asking';
import { dutyByCodes } from './by-codes';
import { dutyDifferences } from './differences';
import { RUNS } from './runs';

describe('DUTY on random worlds', () => {
  it('answers as a plain reading of the law does', () => {
    fc.assert(
      fc.property(seeds(), (seed) => {
        const rows = worldOf(seed);
        const hierarchy = hierarchyOfRows(rows);
        for (const asked of questionsOf(seed, rows)) {
          const expected = dutyOracle(rows, questionOfPetition(rows, asked.number, asked.on, asked.upTo));
          const actual = dutyByCodes(hierarchy, answerOf(rows, hierarchy, asked));
          expect({ ...asked, differences: dutyDifferences(expected, actual) }).toEqual({ ...asked, differences: [] });
        }
      }),
      { numRuns: RUNS.answers },
    );
  });
});
