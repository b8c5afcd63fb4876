import { openGraph, openSubgraph } from '../../server/open-graph';
import { readConfiguration } from '../../server/configuration';
import { TO_CLIENTS, TO_ROUTER } from '../../server/serving';
import { listen, StoppedWhileLoading, type Listening } from '../../server/serve';
import type { SubgraphName } from '../../subgraphs/shared/subgraph-name';
import { openCurrentStore } from '../store';
import type { Terminal } from '../terminal';
import { openWithSample } from './first-start';

export interface ServeRequest {
  /** Whether a data folder that is just created gets the sample. */
  readonly sample: boolean;
  readonly json: boolean;
  /** One subgraph alone, or null for the whole graph. */
  readonly only: SubgraphName | null;
}

/** Serves the graph until a signal ends it. When it is ready, one line on stdout names the address. */
export async function serve({ sample, json, only }: ServeRequest, terminal: Terminal): Promise<void> {
  const { database, ...at } = readConfiguration(terminal.environment);
  const log = (line: string) => {
    terminal.message(line);
  };
  const open = async () => {
    const store =
      sample && database.is === 'embedded'
        ? await openWithSample(database.folder, terminal)
        : await openCurrentStore(database);
    return only === null ? openGraph(store, log) : openSubgraph(store, only, log);
  };
  const listening = await listen(at, open, log, only === null ? TO_CLIENTS : TO_ROUTER);
  const ended = stopOnSignal(listening, terminal);
  try {
    const { address } = await listening.ready;
    await terminal.data(json ? JSON.stringify({ address }) : readyLine(address, only, terminal));
  } catch (error) {
    if (!(error instanceof StoppedWhileLoading)) throw error;
  }
  await ended;
}

const readyLine = (address: string, only: SubgraphName | null, { words }: Terminal): string =>
  only === null
    ? words({
        zh: `已就绪：${address}/ （控制台），${address}/graphql （接口）`,
        en: `Ready: ${address}/ (console), ${address}/graphql (graph)`,
      })
    : words({ zh: `已就绪：${address}/graphql （子图 ${only}）`, en: `Ready: ${address}/graphql (subgraph ${only})` });

/** Resolves when a first signal has drained the server; a second one ends the process at once. */
function stopOnSignal(listening: Listening, { message, words }: Terminal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onSignal = () => {
      for (const signal of SIGNALS) process.off(signal, onSignal);
      message(words({ zh: '正在停止……', en: 'Stopping…' }));
      listening.stop().then(resolve, reject);
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
    listening.ready.catch(() => {
      for (const signal of SIGNALS) process.off(signal, onSignal);
      resolve();
    });
  });
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
