import * as fc from 'fast-check';
import { hierarchyOfRows } from '../../src/core/dataset/from-rows';
import { accountabilityOracle } from '../oracle/accountability';
import { seeds, worldOf } from '../worlds/world';
import { findingsOf, TODAY } from './asking-incidents';
import { accountabilityByCodes } from './by-codes';
import { accountabilityDifferences } from './differences';
import { RUNS } from './runs';

describe('ACCOUNTABILITY on random worlds', () => {
  it('answers as a plain reading of the law does', () => {
    fc.assert(
      fc.property(seeds(), (seed) => {
        const rows = worldOf(seed);
        const hierarchy = hierarchyOfRows(rows);
        for (const { code = '' } of rows.incidents ?? []) {
          const expected = accountabilityOracle(rows, code, TODAY);
          const actual = accountabilityByCodes(hierarchy, findingsOf(rows, hierarchy, code));
          const differences = accountabilityDifferences(expected, actual);
          expect({ code, differences }).toEqual({ code, differences: [] });
        }
      }),
      { numRuns: RUNS.answers },
    );
  });
});
