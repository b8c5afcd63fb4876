import { openSubgraphs } from '../../server/open-graph';
import { listen, type Listening } from '../../server/serve';
import type { Service } from '../../server/service';
import { TO_ROUTER } from '../../server/serving';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../subgraphs/shared/subgraph-name';
import { openWithSample } from '../actions/first-start';
import type { Terminal } from '../terminal';
import { notStarted } from './not-started';
import { HERE, type Addresses, type Ports } from './places';
import type { Started } from './started';

type Services = ReadonlyMap<SubgraphName, Service>;

/**
 * Serves all subgraphs from this process, to which the embedded database belongs; a new one gets the sample. Resolves
 * when all are ready.
 */
export async function startHere(
  folder: string,
  ports: Ports,
  started: Started,
  terminal: Terminal,
): Promise<Addresses> {
  let services: Promise<Services> | undefined;
  const listenings = Promise.all(
    SUBGRAPH_NAMES.map(async (name) => {
      const open = async () => serviceOf(name, await (services ??= openAll()));
      const listening = await listenFor(name, ports(name), open, terminal);
      started.add(() => stop(listening));
      return [name, listening] as const;
    }),
  );
  const openAll = async (): Promise<Services> => {
    await listenings;
    return openSubgraphs(await openWithSample(folder, terminal), terminal.message);
  };
  const ready = (await listenings).map(async ([name, listening]) => [name, (await listening.ready).address] as const);
  return new Map(await Promise.all(ready));
}

async function listenFor(
  name: SubgraphName,
  port: number,
  open: () => Promise<Service>,
  terminal: Terminal,
): Promise<Listening> {
  try {
    return await listen({ host: HERE, port }, open, terminal.message, TO_ROUTER);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw notStarted(name, { zh: why, en: why }, terminal);
  }
}

/** Resolves when a server that may still be opening its graph has closed it. */
async function stop(listening: Listening): Promise<void> {
  await Promise.all([listening.stop(), listening.ready.catch(() => undefined)]);
}

function serviceOf(name: SubgraphName, services: Services): Service {
  const service = services.get(name);
  if (service === undefined) throw new Error(`the subgraph ${name} was not opened`);
  return service;
}
