import * as fc from 'fast-check';
import { hierarchyOfRows } from '../../src/core/dataset/from-rows';
import type { Rows } from '../../src/core/dataset/tables';
import { applyChanges } from '../../src/core/hierarchy/compile';
import type { Hierarchy } from '../../src/core/hierarchy/hierarchy';
import { cell, table } from '../oracle/rows';
import { varied } from '../worlds/varied';
import { type AskedPetition, questionsOf, seeds, worldOf } from '../worlds/world';
import { answerOf } from './asking';
import { findingsOf } from './asking-incidents';
import { accountabilityByCodes, dutyByCodes } from './by-codes';
import { changesBetween } from './changes-between';
import { accountabilityDifferences, dutyDifferences } from './differences';
import { GivenCodes } from './given-codes';
import { RUNS } from './runs';

/** Everything that is asked of one state of a world. */
interface Asked {
  readonly rows: Rows;
  readonly petitions: readonly AskedPetition[];
  readonly incidents: readonly string[];
}

const askedOf = (rows: Rows, seed: number): Asked => ({
  rows,
  petitions: questionsOf(seed, rows).slice(0, 6),
  incidents: table(rows, 'incidents')
    .map((row) => cell(row, 'code'))
    .slice(0, 3),
});

const answers = ({ rows, petitions, incidents }: Asked, hierarchy: Hierarchy) => ({
  duties: petitions.map((asked) => dutyByCodes(hierarchy, answerOf(rows, hierarchy, asked))),
  findings: incidents.map((code) => accountabilityByCodes(hierarchy, findingsOf(rows, hierarchy, code))),
});
type Answers = ReturnType<typeof answers>;

const differences = (expected: Answers, actual: Answers): string[] => [
  ...expected.duties.flatMap((answer, at) => {
    const other = actual.duties[at];
    return other === undefined ? ['no answer'] : dutyDifferences(answer, other);
  }),
  ...expected.findings.flatMap((answer, at) => {
    const other = actual.findings[at];
    return other === undefined ? ['no answer'] : accountabilityDifferences(answer, other);
  }),
];

describe('a hierarchy that follows changes', () => {
  it('answers as one compiled from scratch does, change after change, and each older one as before', () => {
    fc.assert(
      fc.property(seeds(), (seed) => {
        const world = worldOf(seed);
        const states = [1, 2, 3, 4].map((step) => varied(world, seed + step));
        const [first = {}] = states;
        let hierarchy = hierarchyOfRows(first);
        const codes = new GivenCodes(hierarchy);
        const told = [{ asked: askedOf(first, seed), hierarchy, answers: answers(askedOf(first, seed), hierarchy) }];
        states.slice(1).forEach((rows, at) => {
          hierarchy = applyChanges(hierarchy, changesBetween(states[at] ?? {}, rows, codes, at + 1));
          const asked = askedOf(rows, seed + at);
          const followed = answers(asked, hierarchy);
          expect(differences(answers(asked, hierarchyOfRows(rows)), followed)).toEqual([]);
          told.push({ asked, hierarchy, answers: followed });
        });
        for (const each of told) expect(answers(each.asked, each.hierarchy)).toEqual(each.answers);
      }),
      { numRuns: RUNS.changes },
    );
  });
});
