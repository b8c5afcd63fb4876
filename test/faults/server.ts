import { join } from 'node:path';
import { Child } from '../../src/cli/federation/child';
import { freePort } from './free-port';
import { killAll } from './processes';

const MAIN = join(__dirname, '../../src/cli/main.js');

/** Lines of the log that are kept at most. */
const KEPT = 500;

/** The served graph: a process that is killed and started again on the same port. */
export class Server {
  #child: Child | null = null;
  /** What it wrote, beside that the database could not be reached. */
  readonly said: string[] = [];
  #isNews = false;

  private constructor(
    private readonly database: string,
    private readonly port: number,
    private readonly lost: (how: string) => void,
  ) {}

  /** A server of the database, not yet started. `lost` hears how it ended unasked. */
  static async of(database: string, lost: (how: string) => void): Promise<Server> {
    return new Server(database, await freePort(), lost);
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it. Resolves when it is ready. */
  async start(): Promise<void> {
    const environment = {
      ...process.env,
      DATABASE_URL: this.database,
      HOST: '127.0.0.1',
      PORT: String(this.port),
      LANG: 'en_US.UTF-8',
      LC_ALL: '',
    };
    const child = new Child({ name: 'server', script: MAIN, given: ['serve', '--json'], environment }, (line) => {
      this.#hear(line);
    });
    this.#child = child;
    const ended = child.ended.then((how) => {
      if (this.#child === child) this.lost(how);
    });
    await Promise.race([child.ready, ended]);
  }

  /** Resolves when the killed process is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child === null) throw new Error('The server does not run');
    this.#child = null;
    killAll([child.pid]);
    await child.ended;
  }

  #hear(line: string): void {
    if (!line.startsWith(' ')) this.#isNews = !line.startsWith('UNAVAILABLE');
    if (this.#isNews && this.said.length < KEPT) this.said.push(line);
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    await child?.stop();
  }
}
