import * as fc from 'fast-check';
import { incidentFacts } from '../../src/core/dataset/from-rows';
import type { Rows } from '../../src/core/dataset/tables';
import { type Day, day } from '../../src/core/facts/day';
import { GRAVITIES, INCIDENT_GROUNDS } from '../../src/core/facts/values';
import type { Hierarchy } from '../../src/core/hierarchy/hierarchy';
import type { AccountabilityCase, ImposedMeasure } from '../../src/core/ladder/case';
import { ACCOUNTABILITY_MEASURES } from '../../src/core/law/ladder';
import { resolveAccountability } from '../../src/core/resolve/accountability';
import { cell, table } from '../oracle/rows';
import { TODAY } from '../properties/asking-incidents';

/** What is random about a case, whoever's it is: everything but the cadre, the organ and the day of the act. */
export type CaseFacts = Omit<AccountabilityCase, 'cadre' | 'organ' | 'actOn' | 'documents'>;

const START = day('2016-09-01');
/** Days close to each other, so that they coincide and follow in every order. */
const days = (most = 60): fc.Arbitrary<Day> => fc.integer({ min: 0, max: most }).map((count) => START + count * 20);

const imposed = (): fc.Arbitrary<ImposedMeasure> =>
  fc.record({
    measure: fc.oneof(
      fc.constantFrom('CIRCULATED_CRITICISM' as const, 'ADMONISHMENT' as const),
      fc.constantFrom(...ACCOUNTABILITY_MEASURES),
    ),
    on: days(30),
    rectification: fc.option(fc.record({ due: days(), metOn: fc.option(days(), { freq: 1 }) }), { freq: 5 }),
    revokedOn: fc.option(days(), { freq: 1 }),
  });

const gravity = () => fc.option(fc.constantFrom(...GRAVITIES), { freq: 6 });
const determination = () => fc.constantFrom('', '认定');

const caseFacts = (): fc.Arbitrary<CaseFacts> =>
  fc.record({
    status: fc.oneof(
      { weight: 6, arbitrary: fc.constant('ESTABLISHED' as const) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('UNDETERMINED' as const, 'NOT_IN_FORCE' as const, 'OUT_OF_SCOPE' as const),
      },
    ),
    ground: fc.constantFrom(...INCIDENT_GROUNDS),
    foundOn: days(20),
    harm: gravity(),
    impact: gravity(),
    disciplineDue: determination(),
    offenceSuspected: determination(),
    measures: fc.array(imposed(), { maxLength: 5 }),
  });

export interface AskedCase {
  readonly facts: CaseFacts;
  readonly on: Day;
}

/** A few cases to be asked about in one world. */
export const askedCases = (): fc.Arbitrary<AskedCase[]> =>
  fc.array(fc.record({ facts: caseFacts(), on: days() }), { minLength: 4, maxLength: 4 });

type Found = Pick<AccountabilityCase, 'cadre' | 'organ' | 'actOn' | 'documents'>;

/** Everybody found accountable for an incident of the world. */
export const foundIn = (rows: Rows, hierarchy: Hierarchy): Found[] =>
  table(rows, 'incidents').flatMap((incident) => {
    const asked = incidentFacts(rows, hierarchy, cell(incident, 'code'));
    const { findings } = resolveAccountability(hierarchy, asked, day(TODAY));
    return findings.map(({ cadre, organ, from }) => ({ cadre, organ, actOn: from, documents: [] }));
  });
