import { setTimeout } from 'node:timers/promises';
import type { CommandFailure } from '../exits';
import type { Terminal } from '../terminal';
import { Child, type Program } from './child';
import { notStarted } from './not-started';

/** Milliseconds: the first pause before a new start, and the longest. */
const PAUSE = { first: 250, longest: 2000 } as const;

/** A program that is started again, at the same port and after a short pause, whenever it ends unasked. */
export class Kept {
  #child: Child | null = null;
  readonly #stopping = new AbortController();

  constructor(
    private readonly program: Program,
    private readonly terminal: Terminal,
  ) {}

  /** Resolves to its address when it is ready. Throws `CommandFailure` when it ends before. */
  async start(): Promise<string> {
    const child = this.#run(this.program);
    const address = await Promise.race([child.ready, child.ended.then((how) => Promise.reject(this.#failed(how)))]);
    void this.#keep(child, { ...this.program.environment, PORT: new URL(address).port });
    return address;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#child?.stop();
  }

  async #keep(child: Child, environment: Program['environment']): Promise<void> {
    const { name } = this.program;
    const { signal } = this.#stopping;
    const isWanted = () => !signal.aborted;
    let pause: number = PAUSE.first;
    for (;;) {
      const how = await child.ended;
      if (!isWanted()) return;
      this.#say(`${name} 意外结束（${how}），正在重新启动`, `${name} ended unasked (${how}) and is started again`);
      await setTimeout(pause, undefined, { signal }).catch(() => undefined);
      if (!isWanted()) return;
      pause = Math.min(pause * 2, PAUSE.longest);
      child = this.#run({ ...this.program, environment });
      void child.ready.then(() => {
        pause = PAUSE.first;
        this.#say(`${name} 已恢复`, `${name} is back`);
      });
    }
  }

  #run(program: Program): Child {
    return (this.#child = new Child(program, (line) => {
      this.terminal.message(`[${program.name}] ${messageIn(line)}`);
    }));
  }

  #failed(how: string): CommandFailure {
    const why = { zh: `退出码 ${how}，原因见上`, en: `it ended with ${how} and says why above` };
    return notStarted(this.program.name, why, this.terminal);
  }

  #say(zh: string, en: string): void {
    this.terminal.message(this.terminal.words({ zh, en }));
  }
}

/** The message of a line in which a command tells an error as JSON; any other line as it is. */
function messageIn(line: string): string {
  if (!line.startsWith('{"error"')) return line;
  return (JSON.parse(line) as { readonly error: { readonly message: string } }).error.message;
}
