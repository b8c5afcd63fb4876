import { readConfiguration } from '../../server/configuration';
import { firstSignal } from '../federation/first-signal';
import { portsFrom } from '../federation/places';
import { startRouter } from '../federation/router';
import { installedRouter } from '../federation/router-folder';
import { Started } from '../federation/started';
import { startProcesses } from '../federation/subgraph-processes';
import { startHere } from '../federation/subgraphs-here';
import type { Terminal } from '../terminal';

export interface FederationRequest {
  readonly json: boolean;
  /** Port of the first subgraph, 0 for any that are free, null for the ones that the supergraph names. */
  readonly subgraphPort: number | null;
}

/**
 * Serves the graph as a federation: five subgraphs and the router before them, over one database. When all are ready,
 * one line on stdout names the address of the router. A signal stops all of them.
 */
export async function federation({ json, subgraphPort }: FederationRequest, terminal: Terminal): Promise<void> {
  const { database, host, port } = readConfiguration(terminal.environment);
  const [behind, front] = [new Started(), new Started()];
  const start = async () => {
    const folder = await installedRouter(front, terminal);
    const ports = portsFrom(subgraphPort);
    const subgraphs =
      database.is === 'postgres'
        ? await startProcesses(database, ports, behind, terminal)
        : await startHere(database.folder, ports, behind, terminal);
    const address = await startRouter(folder, { host, port }, subgraphs, front, terminal);
    await terminal.data(json ? JSON.stringify({ address }) : readyLine(address, terminal));
  };
  const signal = firstSignal(terminal);
  try {
    await Promise.race([start(), signal]);
    await signal;
    terminal.message(terminal.words({ zh: '正在停止……', en: 'Stopping…' }));
  } finally {
    await front.stop();
    await behind.stop();
  }
}

const readyLine = (address: string, { words }: Terminal): string =>
  words({
    zh: `已就绪：${address}/graphql （路由器，后面是五个子图）`,
    en: `Ready: ${address}/graphql (the router before five subgraphs)`,
  });
