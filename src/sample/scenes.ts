import type { Organ } from './establishment';
import { FOREVER } from '../core/facts/day';
import type { Random } from './random';

/** What is unusual about a team today. */
export type Scene =
  | 'PLAIN'
  /** No head since some months. */
  | 'VACANT'
  /** No head, and a deputy presides. */
  | 'PRESIDING'
  | 'ACTING'
  /** A bureau head beside the secretary of the leading Party group. */
  | 'TWO_HEADS'
  /** The head is suspended and a deputy presides. */
  | 'SUSPENDED_HEAD'
  | 'SUSPENDED_DEPUTY'
  | 'SECONDED'
  /** Nobody has a portfolio. */
  | 'UNASSIGNED'
  /** Two deputies are in charge of the same. */
  | 'OVERLAP'
  /** A deputy only assists and keeps in touch. */
  | 'NOT_IN_CHARGE'
  /** A deputy is in charge of the organ as a whole. */
  | 'WHOLE_ORGAN';

/** Scenes that stay where they are whatever the seed, since petitions of the highlights speak of them. */
export const SET_SCENES: Readonly<Record<string, Scene>> = {
  '370112TAX': 'PLAIN',
  '370100TAX': 'VACANT',
  '370000TAX': 'PLAIN',
  '100000TAX': 'PLAIN',
  '370112GOV': 'PLAIN',
  '370112PTY': 'PLAIN',
  '370112HRS': 'PLAIN',
  '370112CRT': 'PLAIN',
  '370112PSB': 'PLAIN',
  '370116HRS': 'PLAIN',
  '370171PLB': 'PLAIN',
  '370114TRA': 'PLAIN',
  '370112MIB': 'PRESIDING',
  '370112TRA': 'VACANT',
  '370112EDU': 'SUSPENDED_HEAD',
  '370112NRB': 'UNASSIGNED',
  '370112HUR': 'OVERLAP',
  '370112CIV': 'SUSPENDED_DEPUTY',
  '370112AGR': 'TWO_HEADS',
  '370112EMG': 'ACTING',
  '370112HLT': 'SECONDED',
  '370112MKT': 'NOT_IN_CHARGE',
  '370112VET': 'WHOLE_ORGAN',
};

const LIKELY: readonly (readonly [Scene, number])[] = [
  ['VACANT', 0.03],
  ['PRESIDING', 0.03],
  ['ACTING', 0.03],
  ['TWO_HEADS', 0.03],
  ['SUSPENDED_HEAD', 0.01],
  ['SUSPENDED_DEPUTY', 0.02],
  ['SECONDED', 0.03],
  ['UNASSIGNED', 0.03],
  ['OVERLAP', 0.03],
  ['NOT_IN_CHARGE', 0.03],
  ['WHOLE_ORGAN', 0.04],
];

/** The scene of a team; organs that are gone, and those with hardly a team, have none. */
export function sceneOf(organ: Organ, random: Random): Scene {
  let draw = random.next();
  const set = SET_SCENES[organ.code];
  if (set !== undefined) return set;
  const { team } = organ.template;
  if (organ.period.to !== FOREVER || (team !== 'bureau' && team !== 'small')) return 'PLAIN';
  for (const [scene, share] of LIKELY) {
    if (draw < share) return scene;
    draw -= share;
  }
  return 'PLAIN';
}
