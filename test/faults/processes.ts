import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** The processes that a process started and that still run, as Linux tells them. */
export const childrenOf = (pid: number): number[] =>
  read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);

/** Kills processes as a power cut would, those that are gone aside. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}

/** Waits until none of the processes runs any more. */
export async function allGone(pids: readonly number[]): Promise<void> {
  while (pids.some(runs)) await setTimeout(5);
}

/** A process that is dead but not yet buried by its parent does not run. */
const runs = (pid: number): boolean => /\) [^ZX] /.test(read(`/proc/${pid}/stat`));

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
