import { join } from 'node:path';
import type { DatabasePlace } from '../../server/configuration';
import { SUBGRAPH_NAMES } from '../../subgraphs/shared/subgraph-name';
import { openCurrentStore } from '../store';
import type { Terminal } from '../terminal';
import { Kept } from './kept';
import { HERE, type Addresses, type Ports } from './places';
import type { Started } from './started';

/** Serves each subgraph in a process of its own, which is kept running. Resolves when all are ready. */
export async function startProcesses(
  database: DatabasePlace,
  ports: Ports,
  started: Started,
  terminal: Terminal,
): Promise<Addresses> {
  const store = await openCurrentStore(database);
  await store.close();
  const addresses = SUBGRAPH_NAMES.map(async (name) => {
    const kept = new Kept(
      {
        name,
        script: join(__dirname, '../main.js'),
        given: ['serve', '--only', name, '--json', '--lang', terminal.lang.toLowerCase()],
        environment: { ...terminal.environment, HOST: HERE, PORT: String(ports(name)) },
      },
      terminal,
    );
    started.add(() => kept.stop());
    return [name, await kept.start()] as const;
  });
  return new Map(await Promise.all(addresses));
}
