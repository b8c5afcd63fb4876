import { join } from 'node:path';
import { SUBGRAPH_NAMES } from '../../subgraphs/shared/subgraph-name';
import { Child } from '../federation/child';
import { installedRouter } from '../federation/router-folder';
import { Started } from '../federation/started';
import type { Terminal } from '../terminal';
import { measureByTurns, type Side } from './by-turns';
import type { Case } from './cases';
import type { Figures } from './figures';
import { processorTime } from './processor-time';
import type { Served } from './served';

export const PLANNERS = ['javascript', 'rust'] as const;

/** The page from the merged graph, and through a router with either planner: time of the subgraphs, and of the router. */
export interface Federated {
  readonly merged: Figures;
  readonly routers: Readonly<Record<(typeof PLANNERS)[number], Figures>>;
}

/** Measures a page through five subgraphs and routers over one PostgreSQL, by turns with the merged graph. */
export async function compareFederated(
  served: Served,
  page: Case,
  at: { readonly url: string; readonly seconds: number },
  terminal: Terminal,
  onStep: (done: number, total: number) => void,
): Promise<Federated> {
  const started = new Started();
  const environment = { ...terminal.environment, DATABASE_URL: at.url, HOST: '127.0.0.1', PORT: '0' };
  const start = async (script: string, given: readonly string[], more: Record<string, string> = {}) => {
    const program = { name: script, script, given, environment: { ...environment, ...more } };
    const child = new Child(program, terminal.message);
    started.add(() => child.stop());
    const ended = child.ended.then((how) => Promise.reject(new Error(`${script} ended with ${how}`)));
    return { address: await Promise.race([child.ready, ended]), pid: child.pid };
  };
  try {
    const folder = await installedRouter(started, terminal);
    const urls: Record<string, string> = {};
    const subgraphs: number[] = [];
    for (const name of SUBGRAPH_NAMES) {
      const { address, pid } = await start(join(__dirname, '../main.js'), ['serve', '--only', name, '--json']);
      urls[`SUBGRAPH_${name.toUpperCase()}_URL`] = `${address}/graphql`;
      subgraphs.push(pid);
    }
    const sides: Side[] = [
      { ...sideOf(served.graph, page), meters: [async () => (await served.usage()).milliseconds] },
    ];
    for (const planner of PLANNERS) {
      const { address, pid } = await start(join(folder, 'router.mjs'), [], { ...urls, PLANNER: planner });
      const meters = [subgraphs, [pid]].map((pids) => () => processorTime(pids));
      sides.push({ ...sideOf(new URL(address), page), meters });
    }
    const [merged, javascript, rust] = await measureByTurns(sides, at.seconds, onStep);
    if (merged === undefined || javascript === undefined || rust === undefined) throw new Error('not measured');
    return { merged, routers: { javascript, rust } };
  } finally {
    await started.stop();
  }
}

const sideOf = (address: URL, { graph: requests, bytes }: Case): Omit<Side, 'meters'> => ({ address, requests, bytes });
