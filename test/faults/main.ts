import 'reflect-metadata';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import { importDataset } from '../../src/storage/importing/import-dataset';
import { migrate } from '../../src/storage/migrate';
import { openStore } from '../../src/storage/open-store';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
import { OFFICE_WORLD } from '../work/office';
import { Clients } from './clients';
import { Cluster } from './cluster';
import { Journal } from './journal';
import { Killer, type Recovery, STEADY, TARGETS } from './recovery';
import { lineOf, type Report, reportOn, textOf } from './report';
import { Server } from './server';
import { verdictOn } from './verdict';

const CLIENTS = 16;
const USAGE = 'usage: npm run faults -- [--kills N] [--json]\n';

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

/** Migrates the database and imports the world that is written in. Gives the last revision. */
async function prepare(url: string): Promise<number> {
  const store = await openStore({ url });
  try {
    await migrate(store);
    await importDataset(store, SYSTEM_VIEWER, datasetOfRows(OFFICE_WORLD));
    const [{ revision }] = await store.dataSource.query<[{ revision: number }]>(
      'SELECT max(id)::int AS revision FROM revision',
    );
    return revision;
  } finally {
    await store.close();
  }
}

/** The whole run: `kills` of the server and as many of the database, in turn. */
async function run(kills: number, signal: AbortSignal): Promise<Report> {
  const began = performance.now();
  const journal = new Journal(CLIENTS);
  const cluster = await Cluster.create();
  const server = await Server.of(cluster.url, (how) => journal.problems.push(`the server ended unasked with ${how}`));
  let clients: Clients | undefined;
  try {
    await cluster.start();
    const before = await prepare(cluster.url);
    await server.start();
    say(`PostgreSQL and the server at ${server.address} are ready; ${CLIENTS} clients write`);
    const writing = (clients = new Clients(server.address, journal));
    signal.addEventListener('abort', () => {
      writing.giveUp();
    });
    await setTimeout(STEADY / 2, undefined, { signal });
    const recoveries = await killInTurn(kills, new Killer(cluster, server, journal, signal));
    await clients.finish();
    signal.throwIfAborted();
    await server.stop();
    say('the clients are done; reading what the database has');
    const checks = await verdictOn(cluster.url, journal, before);
    if (journal.problems.length > 0) for (const line of server.said) say(`[server] ${line}`);
    return reportOn(journal, recoveries, checks, performance.now() - began);
  } finally {
    clients?.giveUp();
    await server.stop();
    await cluster.remove();
  }
}

async function killInTurn(kills: number, killer: Killer): Promise<Recovery[]> {
  const recoveries: Recovery[] = [];
  for (let turn = 0; turn < kills; turn++) {
    for (const target of TARGETS) {
      const recovery = await killer.kill(target);
      say(lineOf(recovery, recoveries.length));
      recoveries.push(recovery);
    }
  }
  return recoveries;
}

function asked(): { readonly kills: number; readonly json: boolean } | null {
  try {
    const { values } = parseArgs({ options: { kills: { type: 'string', default: '20' }, json: { type: 'boolean' } } });
    return /^[1-9]\d{0,3}$/.test(values.kills) ? { kills: Number(values.kills), json: values.json === true } : null;
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const options = asked();
  if (options === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => {
      stopping.abort();
    });
  try {
    const report = await run(options.kills, stopping.signal);
    process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : textOf(report));
    return report.passed ? 0 : 1;
  } catch (error) {
    say(stopping.signal.aborted ? 'stopped' : String(error instanceof Error ? error.stack : error));
    return stopping.signal.aborted ? 130 : 1;
  }
}

void main().then((code) => {
  process.exitCode = code;
});
