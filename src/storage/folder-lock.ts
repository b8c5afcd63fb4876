import { closeSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataFolderInUse } from './failures';

/** The lock file stands beside the database's own files, which have no name like it. */
const LOCK = 'petition-graph.lock';

/**
 * Takes the folder for this process and returns how to give it back. A lock whose process is gone is taken over.
 * Throws `DataFolderInUse` while another process, or this one, has it.
 */
export function lockFolder(folder: string): () => void {
  const path = join(resolve(folder), LOCK);
  mkdirSync(resolve(folder), { recursive: true });
  for (;;) {
    if (takeLock(path)) {
      return () => {
        discard(path);
      };
    }
    const holder = readHolder(path);
    if (holder !== null && isAlive(holder)) throw new DataFolderInUse(resolve(folder), holder.pid);
    discard(path);
  }
}

interface Holder {
  readonly pid: number;
  readonly started: string;
}

function takeLock(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, `${process.pid} ${startOf(process.pid) ?? ''}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(path: string): Holder | null {
  try {
    const [pid, started] = readFileSync(path, 'utf8').trim().split(' ');
    const number = Number(pid);
    return Number.isInteger(number) && number > 0 ? { pid: number, started: started ?? '' } : null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** A process of the same number that started at another time is another process. */
function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  const now = startOf(pid);
  return now === null || started === '' || now === started;
}

/** When the process started, in ticks since boot, where the system tells; else null. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function discard(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
