import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Child } from '../../src/cli/federation/child';
import { SUBGRAPH_NAMES } from '../../src/subgraphs/shared/subgraph-name';

export const ROOT = join(__dirname, '../..');
export const MAIN = join(ROOT, 'dist/src/cli/main.js');

export const PLANNERS = ['javascript', 'rust'] as const;
export type Planner = (typeof PLANNERS)[number];

/** What a router is started with. */
interface Routing {
  readonly planner: Planner;
  /** The composed graph, where it is not the committed one. */
  readonly supergraph?: string;
}

/** Starts the built program with these words and waits for its address. */
export async function startProgram(
  script: string,
  given: readonly string[],
  environment: Readonly<Record<string, string>>,
  said: string[] = [],
): Promise<{ readonly child: Child; readonly address: string }> {
  const inherited = { ...process.env, PORT: '0', HOST: '', DATABASE_URL: '', LANG: 'en_US.UTF-8', LC_ALL: '' };
  const program = { name: given.join(' '), script, given, environment: { ...inherited, ...environment } };
  const child = new Child(program, (line) => said.push(line));
  const ended = child.ended.then((how) => Promise.reject(new Error(`${script} ended with ${how}: ${said.join('\n')}`)));
  return { child, address: await Promise.race([child.ready, ended]) };
}

/** The programs that a federation consists of, each a process of its own, over one PostgreSQL. */
export class Deployment {
  /** The subgraphs asked, one entry for each request of a router. */
  readonly asked: string[] = [];
  readonly #stops: (() => Promise<void>)[] = [];
  readonly #urls: Record<string, string> = {};
  readonly #folder = mkdtempSync(join(tmpdir(), 'petition-graph-router-'));
  #merged = '';

  private constructor(private readonly database: string) {}

  /** Serves the database as one merged graph and as five subgraphs. */
  static async over(database: string): Promise<Deployment> {
    const deployment = new Deployment(database);
    deployment.#merged = await deployment.#start(MAIN, ['serve', '--json']);
    await Promise.all(
      SUBGRAPH_NAMES.map(async (name) => {
        deployment.#urls[`SUBGRAPH_${name.toUpperCase()}_URL`] = await deployment.#counted(
          name,
          await deployment.#start(MAIN, ['serve', '--only', name, '--json']),
        );
      }),
    );
    return deployment;
  }

  /** Address of the merged graph. */
  get merged(): string {
    return this.#merged;
  }

  /** Starts a router before the subgraphs. Resolves to its address; what it says goes to `said`. */
  router({ planner, supergraph }: Routing, said: string[] = []): Promise<string> {
    const environment: Record<string, string> = { ...this.#urls, PLANNER: planner };
    if (supergraph !== undefined) {
      environment.SUPERGRAPH = join(this.#folder, 'supergraph.graphql');
      writeFileSync(environment.SUPERGRAPH, supergraph);
    }
    return this.#start(join(ROOT, 'deploy/router/router.mjs'), [], environment, said);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#stops.map((stop) => stop()));
    rmSync(this.#folder, { recursive: true });
  }

  async #start(
    script: string,
    given: readonly string[],
    environment: Readonly<Record<string, string>> = {},
    said: string[] = [],
  ): Promise<string> {
    const { child, address } = await startProgram(script, given, { DATABASE_URL: this.database, ...environment }, said);
    this.#stops.push(() => child.stop());
    return address;
  }

  /** Address of a pass-through before a subgraph that notes each question to the graph. */
  async #counted(name: string, address: string): Promise<string> {
    const server = passThrough(address, () => this.asked.push(name));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    this.#stops.push(() => closed(server));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  }
}

function passThrough(address: string, onQuestion: () => void): Server {
  return createServer((incoming, outgoing) => {
    if (incoming.method === 'POST') onQuestion();
    const { method, headers, url = '/' } = incoming;
    const onward = request(new URL(url, address), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
