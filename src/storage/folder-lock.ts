import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { codeOf, DataFolderInUse } from './failures';

/** The lock file stands beside the database's own folder. It appears with its content, or not at all. */
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
        rmSync(path, { force: true });
      };
    }
    const content = readLock(path);
    const holder = holderOf(content);
    if (holder !== null && isAlive(holder)) throw new DataFolderInUse(resolve(folder), holder.pid);
    if (content !== null) discard(path, content);
  }
}

interface Holder {
  readonly pid: number;
  readonly started: string;
}

function takeLock(path: string): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${process.pid} ${startOf(process.pid) ?? ''}\n`);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readLock(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function holderOf(content: string | null): Holder | null {
  const [pid, started] = (content ?? '').trim().split(' ');
  const number = Number(pid);
  return Number.isInteger(number) && number > 0 ? { pid: number, started: started ?? '' } : null;
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

/** Removes the lock, unless it is no longer the one that was read: then another process was faster, and keeps it. */
function discard(path: string, content: string): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readLock(aside) !== content) linkSync(aside, path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
