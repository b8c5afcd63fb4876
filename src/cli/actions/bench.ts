import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabasePlace } from '../../server/configuration';
import { compare, type Comparison } from '../bench/compare';
import { prepare } from '../bench/prepare';
import { Served } from '../bench/served';
import { Progress } from '../progress';
import { table } from '../table';
import type { Terminal } from '../terminal';

export interface BenchRequest {
  readonly scale: 'prefecture' | 'province' | 'country';
  readonly database: string;
  readonly seconds: number;
  readonly json: boolean;
}

/** Measures the graph beside a bare server on a sample, and prints figures and ratios. */
export async function bench({ scale, database, seconds, json }: BenchRequest, terminal: Terminal): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'petition-graph-bench-'));
  const place: DatabasePlace =
    database === 'embedded' ? { is: 'embedded', folder: join(scratch, 'data') } : { is: 'postgres', url: database };
  const progress = new Progress(terminal);
  try {
    await prepare(place, scale, join(scratch, 'sample'), terminal);
    const served = await Served.start(place);
    const stage = terminal.words({ zh: '测量', en: 'measuring' });
    const comparisons = await compare(served, seconds, (done, total) => {
      progress.show(stage, done, total);
    }).finally(() => {
      progress.end();
    });
    const { resident } = await served.usage();
    await served.stop();
    const text = json
      ? JSON.stringify({ scale, place: place.is, seconds, resident, comparisons })
      : asTable(comparisons);
    await terminal.data(text);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function asTable(comparisons: readonly Comparison[]): string {
  const head = ['', 'bytes', 'req/s', 'CPU ms/req', 'p50 ms', 'p99 ms', 'of raw, req/s', 'of raw, CPU'];
  const rows = comparisons.flatMap(({ graph, raw }) => [
    [...cells(raw), '', ''],
    [
      ...cells(graph),
      percent(graph.requestsPerSecond / raw.requestsPerSecond),
      percent(raw.cpuPerRequest / graph.cpuPerRequest),
    ],
  ]);
  return table([head, ...rows]);
}

const cells = ({ name, bytes, requestsPerSecond, cpuPerRequest, p50, p99 }: Comparison['raw']): string[] => [
  name,
  String(bytes),
  requestsPerSecond.toFixed(requestsPerSecond < 100 ? 1 : 0),
  cpuPerRequest.toFixed(3),
  p50.toFixed(2),
  p99.toFixed(2),
];

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
