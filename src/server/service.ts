import type { BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Day } from '../core/facts/day';
import type { Lang } from '../core/law/lang';
import type { PictureQuestion } from './picture';

/** Who asks and how, read from one HTTP request in one place. */
export interface Asking {
  readonly lang: Lang;
  /** The calendar day in Asia/Shanghai, read once. */
  readonly today: Day;
}

/** How old the organ graph is that answers are taken from. */
export interface Freshness {
  readonly revision: number;
  /** Revisions that are committed but not yet shown. */
  readonly behind: number;
}

/** An opened graph, as the HTTP side sees it. */
export interface Service {
  readonly schema: GraphQLSchema;
  contextOf(asking: Asking): BaseContext;
  freshness(): Freshness;
  /** The picture of a petition's answer as SVG; null when there is no such petition. */
  picture(question: PictureQuestion, asking: Asking): Promise<string | null>;
  close(): Promise<void>;
}
