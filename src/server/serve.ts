import { drain } from './drain';
import type { Log } from './failures';
import { graphqlServer } from './graphql-server';
import { httpServer } from './http';
import type { Life } from './phase';
import type { Service } from './service';
import { type Serving, TO_CLIENTS } from './serving';

/** A server that answers. */
export interface Running {
  /** Where, as a URL without a path. */
  readonly address: string;
  /** Drains and closes everything. May be called again. */
  stop(): Promise<void>;
}

export interface Listening {
  readonly address: string;
  /** Resolves when the graph is open and questions are answered; rejects, all closed, when it cannot be opened. */
  readonly ready: Promise<Running>;
  stop(): Promise<void>;
}

/**
 * Listens at once, so that health can be asked, and opens the graph meanwhile. Rejects when the address cannot be
 * listened on.
 */
export async function listen(
  at: { readonly host: string; readonly port: number },
  open: () => Promise<Service>,
  log: Log,
  serving: Serving = TO_CLIENTS,
): Promise<Listening> {
  const life: Life = { phase: { is: 'LOADING' }, underWay: 0 };
  const app = httpServer(life, serving, log);
  const address = await app.listen({ host: at.host, port: at.port });
  let stopped: Promise<void> | null = null;
  const stop = () => (stopped ??= drain(life, app));
  const getReady = async (): Promise<Running> => {
    try {
      await enter(life, await open(), serving, log);
    } catch (error) {
      await stop();
      throw error;
    }
    return { address, stop };
  };
  return { address, ready: getReady(), stop };
}

/** Starts the graph and begins to answer, unless the server was told to stop while it was loading. */
async function enter(life: Life, service: Service, { limits }: Serving, log: Log): Promise<void> {
  const graphql = graphqlServer(service.graph, limits, log);
  await graphql.start();
  if (isDraining(life)) {
    await graphql.stop();
    await service.close();
    throw new StoppedWhileLoading();
  }
  life.phase = { is: 'READY', service, graphql };
}

/** The server was told to stop before it was ready. */
export class StoppedWhileLoading extends Error {
  constructor() {
    super('Stopped before the records were loaded.');
    this.name = 'StoppedWhileLoading';
  }
}

const isDraining = (life: Life): boolean => life.phase.is === 'DRAINING';
