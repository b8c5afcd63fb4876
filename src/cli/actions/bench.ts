import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabasePlace } from '../../server/configuration';
import { casesOf } from '../bench/cases';
import { compare } from '../bench/compare';
import { compareFederated } from '../bench/federated';
import { prepare } from '../bench/prepare';
import { Served } from '../bench/served';
import { comparisonTable, federatedTable } from '../bench/tables';
import { CommandFailure, EXIT } from '../exits';
import { Progress } from '../progress';
import type { Terminal } from '../terminal';

export interface BenchRequest {
  readonly scale: 'prefecture' | 'province' | 'country';
  readonly database: string;
  readonly seconds: number;
  /** Whether a page is measured through routers, rather than the graph beside a bare server. */
  readonly federation: boolean;
  readonly json: boolean;
}

/**
 * Measures the graph on a sample, beside a bare server or, with `federation`, beside five subgraphs and routers, and
 * prints figures and ratios.
 */
export async function bench(request: BenchRequest, terminal: Terminal): Promise<void> {
  const { scale, database, federation } = request;
  if (federation && database === 'embedded') throw new CommandFailure(EXIT.USAGE, terminal.words(NEEDS_POSTGRES));
  const scratch = mkdtempSync(join(tmpdir(), 'petition-graph-bench-'));
  const place: DatabasePlace =
    database === 'embedded' ? { is: 'embedded', folder: join(scratch, 'data') } : { is: 'postgres', url: database };
  try {
    await prepare(place, scale, join(scratch, 'sample'), terminal);
    const served = await Served.start(place);
    const text = await (federation ? overRouters : besideRaw)(served, request, terminal).finally(() => served.stop());
    await terminal.data(text);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const NEEDS_POSTGRES = {
  zh: '--federation 需要 --database 给出 PostgreSQL 地址：五个子图各是一个进程，嵌入式数据库只归一个进程。',
  en: '--federation needs a PostgreSQL in --database: five processes cannot share an embedded database.',
};

async function besideRaw(served: Served, request: BenchRequest, terminal: Terminal): Promise<string> {
  const { scale, seconds, json } = request;
  const cases = await casesOf(served);
  const comparisons = await withProgress(terminal, (onStep) => compare(served, cases, seconds, onStep));
  if (!json) return comparisonTable(comparisons);
  const { resident } = await served.usage();
  return JSON.stringify({ scale, place: placeOf(request), seconds, resident, comparisons });
}

async function overRouters(served: Served, request: BenchRequest, terminal: Terminal): Promise<string> {
  const { scale, seconds, database, json } = request;
  const page = (await casesOf(served)).find(({ name }) => name === 'page');
  if (page === undefined) throw new Error('There is no page to ask for');
  const federated = await withProgress(terminal, (onStep) =>
    compareFederated(served, page, { url: database, seconds }, terminal, onStep),
  );
  return json ? JSON.stringify({ scale, place: placeOf(request), seconds, ...federated }) : federatedTable(federated);
}

const placeOf = ({ database }: BenchRequest): DatabasePlace['is'] =>
  database === 'embedded' ? 'embedded' : 'postgres';

async function withProgress<Result>(
  terminal: Terminal,
  work: (onStep: (done: number, total: number) => void) => Promise<Result>,
): Promise<Result> {
  const progress = new Progress(terminal);
  const stage = terminal.words({ zh: '测量', en: 'measuring' });
  return work((done, total) => {
    progress.show(stage, done, total);
  }).finally(() => {
    progress.end();
  });
}
