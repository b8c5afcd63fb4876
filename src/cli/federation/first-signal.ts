import { EXIT } from '../exits';
import type { Terminal } from '../terminal';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Milliseconds. What npm and the terminal send within these is one wish to stop. */
const ONE_WISH = 1000;
const LOOK_AT_NPM = 500;

/**
 * Resolves at the first signal to stop; a later one ends the process at once. Where npm runs the command, the end of
 * its shell is a signal too: npm sends its own to the shell, which does not pass them on.
 */
export function firstSignal({ environment }: Terminal): Promise<void> {
  return new Promise((resolve) => {
    let first: number | null = null;
    const onSignal = () => {
      const now = performance.now();
      if (first !== null && now - first > ONE_WISH) process.exit(EXIT.FAILURE);
      first ??= now;
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
    if (environment.npm_lifecycle_event !== undefined) onEndOfParent(resolve);
  });
}

function onEndOfParent(then: () => void): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    then();
  }, LOOK_AT_NPM);
  look.unref();
}
