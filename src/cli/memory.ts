import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';

const GIGABYTE = 2 ** 30;
/** Heap that reading and comparing takes for each byte of CSV. */
const PER_BYTE = 5;

/** Bytes of a dataset on disk. */
export function sizeOf(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, file) => sum + statSync(join(path, file)).size, 0);
}

/**
 * Node limits its heap to a part of the machine's memory and cannot raise the limit while it runs. Where `bytes` of
 * data need more, runs this same command again with three quarters of the memory and gives its exit code; else null.
 */
export function rerunWithRoom(bytes: number): Promise<number | null> {
  const memory = process.constrainedMemory() || totalmem();
  const limit = getHeapStatistics().heap_size_limit;
  const roomy = Math.floor((Math.min(memory, totalmem()) * 3) / 4);
  const told = process.execArgv.some((option) => option.startsWith('--max-old-space-size'));
  if (told || bytes * PER_BYTE + GIGABYTE < limit || roomy <= limit) return Promise.resolve(null);
  const option = `--max-old-space-size=${Math.floor(roomy / 2 ** 20)}`;
  const [script = '', ...given] = process.argv.slice(1);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, option, script, ...given], { stdio: 'inherit' });
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    process.on('SIGTERM', pass).on('SIGINT', pass);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGTERM', pass).off('SIGINT', pass);
      resolve(code ?? (signal === null ? 1 : 128));
    });
  });
}
