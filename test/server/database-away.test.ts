import { connect, createServer, type Server, type Socket } from 'node:net';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import { openGraph } from '../../src/server/open-graph';
import { listen, type Running } from '../../src/server/serve';
import { importDataset } from '../../src/storage/importing/import-dataset';
import { openStore } from '../../src/storage/open-store';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
import { WORLD } from '../graph/world';
import { withPostgres } from '../storage/support';

/** A door to a server that can be shut, which cuts all connections, and opened again at the same port. */
class Door {
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;

  constructor(
    private readonly host: string,
    private readonly to: number,
  ) {}

  async open(): Promise<number> {
    const server = createServer((socket) => {
      const beyond = connect(this.to, this.host);
      for (const end of [socket, beyond]) {
        this.#sockets.add(end);
        end.on('error', () => undefined);
        end.on('close', () => {
          socket.destroy();
          beyond.destroy();
        });
      }
      socket.pipe(beyond).pipe(socket);
    });
    await new Promise<void>((resolve) => {
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    const address = server.address();
    this.#server = server;
    this.#port = typeof address === 'object' && address !== null ? address.port : 0;
    return this.#port;
  }

  shut(): void {
    this.#server?.close();
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
  }
}

withPostgres('a database that goes away', (open) => {
  let door: Door;
  let running: Running;
  const logged: string[] = [];
  beforeAll(async () => {
    const store = await open();
    await importDataset(store, SYSTEM_VIEWER, datasetOfRows(WORLD));
    const url = new URL(store.url ?? '');
    door = new Door(url.hostname, Number(url.port || 5432));
    url.port = String(await door.open());
    url.hostname = '127.0.0.1';
    const log = (line: string) => void logged.push(line);
    const away = async () => openGraph(await openStore({ url: url.href }));
    running = await (await listen({ host: '127.0.0.1', port: 0 }, away, log)).ready;
  });
  afterAll(async () => {
    await running.stop();
    door.shut();
  });

  const codeOfAnswer = async (): Promise<string | undefined> => {
    const query = '{ petition(number: "XF-1") { title } }';
    const response = await fetch(`${running.address}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'content-type': 'application/json' },
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code;
  };

  it('is said to be unavailable, with the reason in the log alone, and used again once it is back', async () => {
    expect(await codeOfAnswer()).toBeUndefined();
    door.shut();
    expect(await codeOfAnswer()).toBe('UNAVAILABLE');
    expect(logged.join('\n')).toMatch(/^UNAVAILABLE [0-9a-f-]{36} /);
    await door.open();
    let code = await codeOfAnswer();
    for (let tries = 0; code !== undefined && tries < 50; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      code = await codeOfAnswer();
    }
    expect(code).toBeUndefined();
  });
});
