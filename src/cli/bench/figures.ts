import type { Round } from './load';

/** One thing measured, over all its rounds. */
export interface Figures {
  /** Mean bytes of a body. */
  readonly bytes: number;
  readonly requestsPerSecond: number;
  /** Processor time of the serving processes, in milliseconds. */
  readonly cpuPerRequest: number;
  /** The same for each group of processes that is told apart. */
  readonly cpuShares: readonly number[];
  readonly p50: number;
  readonly p99: number;
}

export interface MeasuredRound extends Round {
  /** One for each group of processes. */
  readonly cpuMilliseconds: readonly number[];
}

export function figuresOf(bytes: number, rounds: readonly MeasuredRound[]): Figures {
  const requests = sum(rounds.map((round) => round.requests));
  const latencies = Float64Array.from(rounds.flatMap((round) => round.latencies)).sort();
  const groups = rounds[0]?.cpuMilliseconds ?? [];
  const cpuShares = groups.map((_, group) => sum(rounds.map((round) => round.cpuMilliseconds[group] ?? 0)) / requests);
  return {
    bytes: Math.round(bytes),
    requestsPerSecond: requests / sum(rounds.map((round) => round.seconds)),
    cpuPerRequest: sum(cpuShares),
    cpuShares,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
