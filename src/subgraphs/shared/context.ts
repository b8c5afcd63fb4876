import type { Day } from '../../core/facts/day';
import type { Hierarchy } from '../../core/hierarchy/hierarchy';
import type { Lang } from '../../core/law/lang';
import type { EntityManager } from 'typeorm';
import type { Stores } from '../../storage/stores';
import type { Viewer } from '../../storage/viewer';
import type { Request, Written } from '../../storage/writing/once';
import { type Directory, directoryOf } from './directory';
import { Loaders } from './loaders';

/** What a request brings along: who asks, in which language, on which day, of which instant of the records. */
export interface GraphRequest {
  readonly viewer: Viewer;
  readonly lang: Lang;
  /** By which it is found again in the audit trail. */
  readonly request: string;
  /** The calendar day in Asia/Shanghai when the request came; read once. */
  readonly today: Day;
  readonly hierarchy: Hierarchy;
  /** The organ graph as it is by now. */
  readonly latest: () => Hierarchy;
  /** Waits briefly until `latest` is no older than a revision; false when it still is. */
  readonly reach: (revision: number) => Promise<boolean>;
  readonly stores: Stores;
  /** Writes what is asked, once; when it resolves, this process answers from what was written. */
  readonly write: Write;
}

/** See `writeOnce`. */
export type Write = (request: Request, work: (manager: EntityManager) => Promise<string>) => Promise<Written>;

/** What every resolver is given. Lives for one request. */
export interface GraphContext extends GraphRequest {
  readonly directory: Directory;
  readonly loaders: Loaders;
}

export const createContext = (request: GraphRequest): GraphContext => ({
  ...request,
  directory: directoryOf(request.hierarchy, request.lang),
  loaders: new Loaders(request.stores, request.viewer),
});

/** Has the rest of a request see what it has just written. */
export function renew(context: GraphContext): void {
  Object.assign(context, createContext({ ...context, hierarchy: context.latest() }));
}
