import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

/** A program of ours that prints `{"address": …}` on stdout when it is ready. */
export interface Program {
  readonly name: string;
  readonly script: string;
  readonly given: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Milliseconds that a child which is told to end may take. */
const PATIENCE = 12_000;

/** A process of a program. It has a group of its own, so that Ctrl-C is for its parent to pass on. */
export class Child {
  /** Resolves to its address, should it become ready. */
  readonly ready: Promise<string>;
  /** Resolves when it is gone, to its exit code or the signal that ended it. */
  readonly ended: Promise<string>;
  readonly #process;

  constructor({ script, given, environment }: Program, onLine: (line: string) => void) {
    const child = spawn(process.execPath, [script, ...given], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      windowsHide: true,
    });
    this.#process = child;
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    this.ended = once(child, 'close')
      .then(
        ([code, signal]: unknown[]) => String(signal ?? code),
        (notSpawned: unknown) => String(notSpawned),
      )
      .finally(() => process.off('exit', kill));
    this.ready = once(createInterface(child.stdout), 'line').then(
      ([line]) => (JSON.parse(String(line)) as { readonly address: string }).address,
    );
    createInterface(child.stderr).on('line', onLine);
  }

  /** The number of the process. Throws when it could not be started. */
  get pid(): number {
    if (this.#process.pid === undefined) throw new Error('The process was not started');
    return this.#process.pid;
  }

  /** Tells it to end, and kills it when it does not. */
  async stop(): Promise<void> {
    this.#process.kill('SIGTERM');
    const gone = new AbortController();
    const late = setTimeout(PATIENCE, undefined, { signal: gone.signal }).then(() => this.#process.kill('SIGKILL'));
    late.catch(() => undefined);
    await this.ended;
    gone.abort();
  }
}
