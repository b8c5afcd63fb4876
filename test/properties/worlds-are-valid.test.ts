import * as fc from 'fast-check';
import { checkDataset } from '../../src/core/dataset/check/check';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import { seeds, worldOf } from '../worlds/world';
import { RUNS } from './runs';

describe('the random worlds that the properties run on', () => {
  it('are accepted by the checks of an import', () => {
    fc.assert(
      fc.property(seeds(), (seed) => {
        expect(
          checkDataset(datasetOfRows(worldOf(seed))).map(({ file, code, message }) => [file, code, message]),
        ).toEqual([]);
      }),
      { numRuns: RUNS.worlds },
    );
  });
});
