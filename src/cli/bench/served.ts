import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { DatabasePlace } from '../../server/configuration';
import type { Order, Reply } from './messages';

/** The serving process, seen from the measuring one. */
export class Served {
  private constructor(
    private readonly child: ChildProcess,
    readonly graph: URL,
    readonly raw: URL,
  ) {}

  /** Starts it and waits until it answers. */
  static async start(database: DatabasePlace): Promise<Served> {
    const child = fork(join(__dirname, 'serving-process.js'), [JSON.stringify(database)], { execArgv: [] });
    const reply = await nextReply(child);
    if (reply.is !== 'READY') throw new Error(reply.is === 'FAILED' ? reply.message : 'The server did not start');
    return new Served(child, new URL(reply.graph), new URL(reply.raw));
  }

  async serveRaw(name: string, bodies: readonly string[]): Promise<void> {
    await this.#order({ is: 'BODIES', name, bodies });
  }

  /** Processor time used so far in milliseconds, and resident memory in bytes. */
  async usage(): Promise<{ readonly milliseconds: number; readonly resident: number }> {
    const reply = await this.#order({ is: 'CPU' });
    if (reply.is !== 'CPU') throw new Error('The server does not tell its processor time');
    return reply;
  }

  /** Tells it to stop and waits until it is gone. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.child.once('exit', () => {
        resolve();
      });
      this.child.send({ is: 'STOP' } satisfies Order);
    });
  }

  #order(order: Order): Promise<Reply> {
    this.child.send(order);
    return nextReply(this.child);
  }
}

function nextReply(child: ChildProcess): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const onExit = () => {
      reject(new Error('The serving process ended'));
    };
    child.once('exit', onExit);
    child.once('message', (reply: Reply) => {
      child.off('exit', onExit);
      resolve(reply);
    });
  });
}
