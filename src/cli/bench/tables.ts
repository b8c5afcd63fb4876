import { table } from '../table';
import type { Comparison } from './compare';
import { type Federated, PLANNERS } from './federated';
import type { Figures } from './figures';

export function comparisonTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.flatMap(({ name, graph, raw }) => [
    [`${name} raw`, ...cells(raw), '', ''],
    [
      `${name} graph`,
      ...cells(graph),
      percent(graph.requestsPerSecond / raw.requestsPerSecond),
      percent(raw.cpuPerRequest / graph.cpuPerRequest),
    ],
  ]);
  return table([[...HEAD, 'of raw, req/s', 'of raw, CPU'], ...rows]);
}

export function federatedTable({ merged, routers }: Federated): string {
  const rows = PLANNERS.map((planner) => {
    const [subgraphs = 0, router = 0] = routers[planner].cpuShares;
    const times = (subgraphs / merged.cpuPerRequest).toFixed(2);
    return [`page, router ${planner}`, ...cells(routers[planner]), subgraphs.toFixed(2), times, router.toFixed(2)];
  });
  const head = [...HEAD, 'subgraphs, CPU ms', '× merged', 'router, CPU ms'];
  return table([head, ['page, merged', ...cells(merged), '', '', ''], ...rows]);
}

const HEAD = ['', 'bytes', 'req/s', 'CPU ms/req', 'p50 ms', 'p99 ms'];

const cells = ({ bytes, requestsPerSecond, cpuPerRequest, p50, p99 }: Figures): string[] => [
  String(bytes),
  requestsPerSecond.toFixed(requestsPerSecond < 100 ? 1 : 0),
  cpuPerRequest.toFixed(3),
  p50.toFixed(2),
  p99.toFixed(2),
];

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
