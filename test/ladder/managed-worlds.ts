import { hierarchyOfRows } from '../../src/core/dataset/from-rows';
import type { Row, Rows } from '../../src/core/dataset/tables';
import type { Hierarchy } from '../../src/core/hierarchy/hierarchy';
import { cell, distinct, table } from '../oracle/rows';
import { someDay } from '../worlds/matters';
import { CADRES } from '../worlds/people';
import { Random } from '../worlds/random';
import { worldOf } from '../worlds/world';
import type { CitedDocument } from './managing-oracle';

const NATURES = ['PEOPLES_CONGRESS', 'CPPCC', 'PROCURATORIAL', 'SUPERVISORY'];
const RETIRED = ['x11', 'x12', 'x13'];

/**
 * A random world in which some posts have a recorded manager, some departments are of rarer natures, and some people
 * hold no post any more since 2018-03-21.
 */
export function managedWorld(seed: number): ManagedWorld {
  const random = new Random(seed ^ 0x1f2e3d4c);
  const world = worldOf(seed);
  const organs = distinct(table(world, 'organs').map((row) => cell(row, 'code')));
  const natures = new Map(
    random
      .some(
        organs.filter((code) => code.startsWith('d')),
        0.3,
      )
      .map((code) => [code, random.pick(NATURES)]),
  );
  const manage = (row: Row): Row => (random.chance(0.2) ? { ...row, managed_by: random.pick(organs) } : row);
  const rows: Rows = {
    ...withoutLaterPosts(world),
    posts: table(world, 'posts').map(manage),
    organs: table(world, 'organs').map((row) => ({
      ...row,
      nature: natures.get(cell(row, 'code')) ?? cell(row, 'nature'),
    })),
  };
  return { rows, hierarchy: hierarchyOfRows(rows), random };
}

export interface ManagedWorld {
  readonly rows: Rows;
  readonly hierarchy: Hierarchy;
  readonly random: Random;
}

function withoutLaterPosts(world: Rows): Rows {
  const isLater = (row: Row) =>
    RETIRED.includes(cell(row, 'cadre_code')) && (cell(row, 'to') === '' || cell(row, 'to') > '2018-03-21');
  const gone = new Set(
    table(world, 'appointments')
      .filter(isLater)
      .map((row) => cell(row, 'code')),
  );
  const stays = (row: Row) => !gone.has(cell(row, 'appointment_code'));
  return {
    ...world,
    appointments: table(world, 'appointments').filter((row) => !isLater(row)),
    suspensions: table(world, 'suspensions').filter(stays),
    portfolios: table(world, 'portfolios').filter(stays),
  };
}

export interface Asked {
  readonly cadre: string;
  readonly on: string;
  readonly documents: readonly CitedDocument[];
}

/** Everybody of a world, on some days about a change of the facts, with or without documents cited. */
export const askedOf = (rows: Rows, random: Random): Asked[] =>
  CADRES.flatMap((cadre) =>
    [0, 1].map(() => ({
      cadre,
      on: someDay(random),
      documents: random.chance(0.3) ? [someDocument(rows, random), someDocument(rows, random)] : [],
    })),
  );

const someDocument = (rows: Rows, random: Random): CitedDocument => ({
  post: random.chance(0.2) ? '' : cell(random.pick(table(rows, 'posts')), 'code'),
  organ: cell(random.pick(table(rows, 'organs')), 'code'),
  document: random.chance(0.9) ? '文号' : ' ',
});
