import * as fc from 'fast-check';
import type { Rows } from '../../src/core/dataset/tables';
import type { TerritoryLevel } from '../../src/core/facts/values';
import { Draft } from './draft';
import { addIncidents, addInstruments, addPetitions, someDay, someLevel } from './matters';
import { addCompetences, addLeaderships, addOrgans } from './organs';
import { addCadres, addPosts } from './people';
import { addCategories, addPlaces, addSuccessions } from './places';
import { Random } from './random';

/** A small world that an import accepts, crowded with edge cases. The same seed gives the same rows. */
export function worldOf(seed: number): Rows {
  const draft = new Draft(seed);
  addPlaces(draft);
  addCategories(draft);
  addOrgans(draft);
  const territories = draft.codes('territories').filter((code) => code !== 'C');
  addSuccessions(draft, 'TERRITORY', territories, 5);
  const departments = draft.codes('organs').filter((code) => code.startsWith('d'));
  if (departments.length > 1) addSuccessions(draft, 'ORGAN', departments, 5);
  addLeaderships(draft);
  addCompetences(draft);
  addCadres(draft);
  addPosts(draft);
  addPetitions(draft);
  addIncidents(draft);
  addInstruments(draft);
  return draft.rows();
}

export interface AskedPetition {
  readonly number: string;
  readonly on: string;
  readonly upTo: TerritoryLevel;
}

/** What is asked of a world: each petition on some days, each about a change of the facts. */
export function questionsOf(seed: number, rows: Rows): AskedPetition[] {
  const random = new Random(seed ^ 0x5bd1e995);
  return (rows.petitions ?? []).flatMap((row) =>
    [0, 1, 2].map(() => ({ number: row.number ?? '', on: someDay(random), upTo: someLevel(random) })),
  );
}

/** Seeds of worlds. Worlds are not shrunk: the failing seed is the counterexample. */
export const seeds = (): fc.Arbitrary<number> => fc.noShrink(fc.integer({ min: 0, max: 0x7fff_ffff }));
