import type { BaseContext } from '@apollo/server';
import type { Day } from '../core/facts/day';
import type { Lang } from '../core/law/lang';
import type { Viewer } from '../storage/viewer';
import type { MergedGraph } from './merge';
import type { PictureQuestion } from './picture';

/** Who asks and how, read from one HTTP request in one place. */
export interface Asking {
  readonly lang: Lang;
  /** The calendar day in Asia/Shanghai, read once. */
  readonly today: Day;
  readonly viewer: Viewer;
  /** By which the request is found again in logs and in the audit trail. */
  readonly request: string;
}

/** How old the organ graph is that answers are taken from. */
export interface Freshness {
  readonly revision: number;
  /** Revisions that are committed but not yet shown. */
  readonly behind: number;
  /** When the first of them was committed, ISO 8601; null when there are none. */
  readonly since: string | null;
}

/** An opened graph, as the HTTP side sees it. */
export interface Service {
  readonly graph: MergedGraph;
  contextOf(asking: Asking): BaseContext;
  freshness(): Freshness;
  /** Waits briefly until answers are no older than the revision; false when they still are. */
  reach(revision: number): Promise<boolean>;
  /** The picture of an answer as SVG; null when there is no such petition. */
  picture(question: PictureQuestion, asking: Asking): Promise<string | null>;
  close(): Promise<void>;
}
