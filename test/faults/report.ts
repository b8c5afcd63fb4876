import type { Check } from './check';
import type { Journal } from './journal';
import { BACK_WITHIN, type Recovery } from './recovery';

/** What a run came to. */
export interface Report {
  readonly passed: boolean;
  readonly seconds: number;
  readonly clients: number;
  readonly kills: readonly Recovery[];
  /** Writes, however often each was acknowledged. */
  readonly acknowledged: number;
  readonly refused: number;
  /** Requests that were not answered, or with an error, and sent again. */
  readonly sentAgain: Readonly<Record<string, number>>;
  readonly checks: readonly Check[];
  readonly problems: readonly string[];
}

/** Violations and problems that are told of a kind. */
const TOLD = 5;

export function reportOn(
  journal: Journal,
  kills: readonly Recovery[],
  checks: readonly Check[],
  milliseconds: number,
): Report {
  const { acknowledged, refused, failed, problems, clients } = journal;
  const sentAgain: Record<string, number> = {};
  for (const { what } of failed) sentAgain[what] = (sentAgain[what] ?? 0) + 1;
  return {
    passed: problems.length === 0 && checks.every(({ violations }) => violations.length === 0),
    seconds: Math.round(milliseconds / 1000),
    clients,
    kills,
    acknowledged: new Set(acknowledged.map(({ revision }) => revision)).size,
    refused: refused.length,
    sentAgain,
    checks,
    problems,
  };
}

/** The report for people. */
export const textOf = (report: Report): string =>
  [
    '  kill  of          first   all back   failed   writes in 5 s',
    ...report.kills.map(lineOf),
    '',
    `${report.clients} clients, ${report.seconds} s: ${report.acknowledged} writes acknowledged, ${report.refused} refused, ${sentAgain(report)}`,
    `longest until all clients were back: ${longest(report)} (at most ${BACK_WITHIN / 1000} s)`,
    '',
    ...report.checks.flatMap(({ what, violations }) => [
      `${violations.length === 0 ? 'ok    ' : 'BROKEN'}  ${what}`,
      ...told(violations),
    ]),
    ...(report.problems.length === 0 ? [] : ['BROKEN  seen during the run', ...told(report.problems)]),
    '',
    report.passed ? 'PASS' : 'FAIL',
    '',
  ].join('\n');

/** A kill, as a line of the table. */
export const lineOf = ({ target, first, all, failed, writes }: Recovery, at: number): string =>
  [
    String(at + 1).padStart(6),
    `  ${target.padEnd(10)}`,
    seconds(first).padStart(7),
    seconds(all).padStart(11),
    String(failed).padStart(9),
    String(writes).padStart(16),
  ].join('');

const seconds = (milliseconds: number | null): string =>
  milliseconds === null ? 'never' : `${(milliseconds / 1000).toFixed(2)} s`;

const sentAgain = (report: Report): string =>
  Object.entries(report.sentAgain)
    .map(([what, count]) => `${count} sent again after “${what}”`)
    .join(', ') || 'none sent again';

const longest = ({ kills }: Report): string =>
  seconds(kills.some(({ all }) => all === null) ? null : Math.max(...kills.map(({ all }) => all ?? 0)));

const told = (lines: readonly string[]): string[] => [
  ...lines.slice(0, TOLD).map((line) => `          ${line}`),
  ...(lines.length > TOLD ? [`          and ${lines.length - TOLD} more`] : []),
];
