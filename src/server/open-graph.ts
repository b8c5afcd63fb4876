import 'reflect-metadata';
import { isNativeError } from 'node:util/types';
import { LiveHierarchy } from '../storage/hierarchy/live-hierarchy';
import type { Store } from '../storage/store';
import type { Viewer } from '../storage/viewer';
import { buildSubgraphs } from '../subgraphs/build-subgraphs';
import { createContext, type GraphContext } from '../subgraphs/shared/context';
import type { Log } from './failures';
import { mergeSubgraphs } from './merge';
import { drawAnswer } from './picture';
import type { Asking, Freshness, Service } from './service';

/** Nobody is known yet: all that is recorded may be read. */
const ANYBODY: Viewer = { cadre: null, organ: null, purpose: null };

const NOWHERE: Log = () => undefined;

/**
 * Opens the graph over a store, which it closes with itself: the schema is built while the hierarchy is loaded. The log
 * hears when the hierarchy cannot be kept up with the records; it is tried again by itself.
 */
export async function openGraph(store: Store, log: Log = NOWHERE): Promise<Service> {
  try {
    const [live, subgraphs] = await Promise.all([LiveHierarchy.open(store, notFollowed(log)), buildSubgraphs()]);
    const graph = mergeSubgraphs(subgraphs);
    const contextOf = ({ lang, today }: Asking): GraphContext =>
      createContext({ viewer: ANYBODY, lang, today, hierarchy: live.current(), source: store.dataSource });
    return {
      graph,
      contextOf,
      freshness: () => freshnessOf(live),
      picture: (question, asking) => drawAnswer(question, contextOf(asking), asking.lang),
      close: async () => {
        await live.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

const notFollowed =
  (log: Log) =>
  (error: unknown): void => {
    log(`The organ graph could not be brought up to date: ${isNativeError(error) ? error.message : String(error)}`);
  };

function freshnessOf(live: LiveHierarchy): Freshness {
  const behind = live.behind();
  return {
    revision: live.revision,
    behind: behind?.revisions ?? 0,
    since: behind?.since.toISOString() ?? null,
  };
}
