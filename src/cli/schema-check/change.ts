import type { Bilingual } from '../../core/law/lang';

/** How a change of the graph meets clients that are in use, worst first. */
export const LEVELS = ['BREAKING', 'DANGEROUS', 'SAFE'] as const;
export type Level = (typeof LEVELS)[number];

/** What differs between two graphs, in one element. */
export interface Change {
  readonly level: Level;
  /** As graphql-js names it, or one of `OwnCode`. */
  readonly code: string;
  /** Schema coordinate: `Organ`, `Organ.name`, `Organ.posts(on:)`, `OrganNature.PARTY`, `@lower`. */
  readonly element: string;
  readonly text: Bilingual;
  /** A breaking change that was not announced. */
  readonly refused: boolean;
}

/** Changes that graphql-js does not report. */
export type OwnCode =
  | 'TYPE_ADDED'
  | 'ELEMENT_ADDED'
  | 'TYPE_CHANGED_SAFELY'
  | 'BECAME_REQUIRED'
  | 'DEFAULT_CHANGED'
  | 'DEPRECATED'
  | 'UNDEPRECATED'
  /** A remark on a deprecation: it names no day on which the element goes. */
  | 'DEPRECATION_WITHOUT_DAY'
  /** A remark on a deprecation: the day it names had come when it was announced. */
  | 'DEPRECATION_WITHOUT_NOTICE';
