import type { Terminal } from './terminal';

/** Milliseconds between two drawings. */
const EVERY = 100;
const BAR = 24;

/** A progress bar on one line of a watched terminal; silent elsewhere. */
export class Progress {
  #drawnAt = 0;
  #stage = '';
  #stageBegan = Date.now();
  #open = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly write: (text: string) => void = (text) => void process.stderr.write(text),
  ) {}

  /** Shows how many rows of a stage are done; `total` 0 where it is not known. */
  show(stage: string, done: number, total: number): void {
    if (!this.terminal.watched) return;
    const now = Date.now();
    if (stage !== this.#stage) {
      this.#stage = stage;
      this.#stageBegan = now;
    } else if (now - this.#drawnAt < EVERY && done < total) {
      return;
    }
    this.#drawnAt = now;
    this.#open = true;
    const seconds = (now - this.#stageBegan) / 1000;
    this.write(`\r\x1b[K${stage} ${bar(done, total)}${rate(done, seconds, this.terminal)}`);
  }

  /** Takes the bar off the screen. */
  end(): void {
    if (this.#open) this.write('\r\x1b[K');
    this.#open = false;
  }
}

function bar(done: number, total: number): string {
  if (total <= 0) return String(done);
  const filled = Math.min(BAR, Math.round((done / total) * BAR));
  return `[${'█'.repeat(filled)}${'·'.repeat(BAR - filled)}] ${done}/${total}`;
}

const rate = (done: number, seconds: number, terminal: Terminal): string =>
  seconds < 0.5 || done === 0 ? '' : `  ${Math.round(done / seconds)} ${terminal.words({ zh: '行/秒', en: 'rows/s' })}`;
