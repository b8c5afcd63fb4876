import { Connection } from './connection';

export const CONNECTIONS = 16;

/** What one round of load saw. */
export interface Round {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds from request to complete answer, one for each request. */
  readonly latencies: readonly number[];
}

/**
 * Sends the requests in turn over 16 kept-alive connections, each of which waits for its answer before it asks again,
 * for so many milliseconds. Throws when an answer is not 200.
 */
export async function putLoad(address: URL, requests: readonly Buffer[], milliseconds: number): Promise<Round> {
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => Connection.open(address)));
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + milliseconds;
  let next = 0;
  const work = async (connection: Connection): Promise<void> => {
    for (let now = performance.now(); now < end;) {
      const request = requests[next++ % requests.length];
      if (request === undefined) throw new Error('There is nothing to ask');
      const { status } = await connection.ask(request);
      if (status !== 200) throw new Error(`The server answered ${status}`);
      const then = performance.now();
      latencies.push(then - now);
      now = then;
    }
  };
  try {
    await Promise.all(connections.map(work));
  } finally {
    for (const connection of connections) connection.close();
  }
  return { requests: latencies.length, seconds: (performance.now() - began) / 1000, latencies };
}
