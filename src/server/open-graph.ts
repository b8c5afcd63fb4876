import 'reflect-metadata';
import { isNativeError } from 'node:util/types';
import { LiveHierarchy } from '../storage/hierarchy/live-hierarchy';
import type { Store } from '../storage/store';
import { Stores } from '../storage/stores';
import { buildSubgraphs, SUBGRAPHS } from '../subgraphs/build-subgraphs';
import { writeOnce } from '../storage/writing/once';
import { createContext, type GraphContext, type Write } from '../subgraphs/shared/context';
import type { SubgraphName } from '../subgraphs/shared/subgraph-name';
import type { Log } from './failures';
import { graphOf, mergeSubgraphs, type MergedGraph } from './merge';
import { drawAnswer } from './picture';
import type { Asking, Freshness, Service } from './service';

const NOWHERE: Log = () => undefined;

/** What every graph over one store reads from. Closed with the last of them. */
interface Records {
  readonly live: LiveHierarchy;
  readonly stores: Stores;
  readonly write: Write;
  readonly close: () => Promise<void>;
}

/**
 * Opens the graph over a store, which it closes with itself: the schema is built while the hierarchy is loaded. The log
 * hears when the hierarchy cannot be kept up with the records; it is tried again by itself.
 */
export async function openGraph(store: Store, log: Log = NOWHERE): Promise<Service> {
  const [records, subgraphs] = await withRecords(store, log, buildSubgraphs);
  return serviceOf(mergeSubgraphs(subgraphs), records, records.close);
}

/** The same for one subgraph alone. */
export async function openSubgraph(store: Store, name: SubgraphName, log: Log = NOWHERE): Promise<Service> {
  const [records, subgraph] = await withRecords(store, log, SUBGRAPHS[name]);
  return serviceOf(graphOf(subgraph), records, records.close);
}

/** All subgraphs, each as a service of its own over the one store, which is closed with the last of them. */
export async function openSubgraphs(store: Store, log: Log = NOWHERE): Promise<ReadonlyMap<SubgraphName, Service>> {
  const [records, subgraphs] = await withRecords(store, log, buildSubgraphs);
  const open = new Set(subgraphs);
  return new Map(
    subgraphs.map((subgraph) => {
      const close = async () => {
        if (open.delete(subgraph) && open.size === 0) await records.close();
      };
      return [subgraph.name, serviceOf(graphOf(subgraph), records, close)];
    }),
  );
}

/** The records of the store, loaded while something else is built. */
async function withRecords<Built>(store: Store, log: Log, build: () => Promise<Built>): Promise<[Records, Built]> {
  try {
    const [live, built] = await Promise.all([LiveHierarchy.open(store, notFollowed(log)), build()]);
    const close = async () => {
      await live.close();
      await store.close();
    };
    const write: Write = async (request, work) => {
      const written = await writeOnce(store, request, work);
      await live.reach(written.revision, PATIENCE);
      return written;
    };
    return [{ live, stores: new Stores(store.dataSource), write, close }, built];
  } catch (error) {
    await store.close();
    throw error;
  }
}

function serviceOf(graph: MergedGraph, { live, stores, write }: Records, close: () => Promise<void>): Service {
  const reach = (revision: number) => live.reach(revision, PATIENCE);
  const contextOf = (asking: Asking): GraphContext =>
    createContext({ ...asking, hierarchy: live.current(), latest: () => live.current(), reach, stores, write });
  return {
    graph,
    contextOf,
    freshness: () => freshnessOf(live),
    reach,
    picture: (question, asking) => drawAnswer(question, contextOf(asking), asking.lang),
    close,
  };
}

/** How long, in milliseconds, an answer waits for a revision that it must not be older than. */
const PATIENCE = 2000;

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
