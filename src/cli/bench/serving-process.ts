import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openGraph } from '../../server/open-graph';
import type { DatabasePlace } from '../../server/configuration';
import { listen } from '../../server/serve';
import { openCurrentStore } from '../store';
import type { Order, Reply } from './messages';

const HERE = '127.0.0.1';
const NOWHERE = (): void => undefined;

/** Serves the graph and, beside it, the same bytes by a bare `node:http`, to the parent process's orders. */
async function run(database: DatabasePlace): Promise<void> {
  const bodies = new Map<string, Buffer>();
  const raw = await bareServer(bodies);
  const open = async () => openGraph(await openCurrentStore(database));
  const { ready } = await listen({ host: HERE, port: 0 }, open, NOWHERE);
  const running = await ready;
  process.on('message', (order: Order) => {
    if (order.is === 'BODIES') {
      order.bodies.forEach((body, index) => bodies.set(`/${order.name}/${index}`, Buffer.from(body)));
      reply({ is: 'DONE' });
    } else if (order.is === 'CPU') {
      const { user, system } = process.cpuUsage();
      reply({ is: 'CPU', milliseconds: (user + system) / 1000, resident: process.memoryUsage.rss() });
    } else {
      raw.close();
      raw.closeAllConnections();
      void running.stop().finally(() => {
        process.disconnect();
      });
    }
  });
  const { port } = raw.address() as AddressInfo;
  reply({ is: 'READY', graph: running.address, raw: `http://${HERE}:${port}` });
}

/** As little as a server can do: it looks up a body by path and sends it. */
function bareServer(bodies: ReadonlyMap<string, Buffer>): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume();
    const body = bodies.get(request.url ?? '') ?? Buffer.alloc(0);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, HERE, () => {
      resolve(server);
    });
  });
}

const reply = (message: Reply): void => {
  process.send?.(message);
};

run(JSON.parse(process.argv[2] ?? '') as DatabasePlace).catch((error: unknown) => {
  reply({ is: 'FAILED', message: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
  process.disconnect();
});
