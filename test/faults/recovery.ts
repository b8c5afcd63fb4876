import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import type { Cluster } from './cluster';
import type { Journal } from './journal';
import type { Server } from './server';

export const TARGETS = ['server', 'database'] as const;
export type Target = (typeof TARGETS)[number];

/** Milliseconds: until writes succeed again, and for which they do before the next kill. */
export const [BACK_WITHIN, STEADY] = [5000, 5000];
/** Milliseconds: how long is waited at most, so that what takes too long is told as it was; and between two looks. */
const [LONGEST, LOOK] = [30_000, 10];
/** Milliseconds for which a killed database is down: at least, at most, and every so many times. */
const DOWN = { least: 200, most: 1500, long: 8000, longEvery: 5 } as const;

/** How writes came back after a kill. Durations are milliseconds since the server was started again, or the database accepted connections again. */
export interface Recovery {
  readonly target: Target;
  /** Until the first acknowledged write; null when there was none. */
  readonly first: number | null;
  /** Until every client had an answer; null when one had none. */
  readonly all: number | null;
  /** Requests that failed between the kill and then. */
  readonly failed: number;
  /** Writes acknowledged during the five seconds after it. */
  readonly writes: number;
}

/** Kills the server and the database, and watches the writes come back. */
export class Killer {
  #crashes = 0;

  constructor(
    private readonly cluster: Cluster,
    private readonly server: Server,
    private readonly journal: Journal,
    private readonly signal: AbortSignal,
  ) {}

  /** Kills, starts again, and waits for five seconds of successful writes. What is not as it should be is noted. */
  async kill(target: Target): Promise<Recovery> {
    await this.#wait(Math.random() * 500);
    const failedBefore = this.journal.failed.length;
    const began = await this.#restart(target);
    const all = await this.#allBack(began);
    const first = this.journal.firstAfter(began);
    const failed = this.journal.failed.length - failedBefore;
    const writes = all === null ? 0 : await this.#steady(target, began + all);
    const recovery = { target, first: first === null ? null : first - began, all, failed, writes };
    if (all === null || all > BACK_WITHIN)
      this.journal.problems.push(`after a kill of the ${target} writes were not back within ${BACK_WITHIN / 1000} s`);
    return recovery;
  }

  /** The moment from which recovery counts. */
  async #restart(target: Target): Promise<number> {
    if (target === 'server') {
      await this.server.kill();
      const started = performance.now();
      void this.server.start();
      return started;
    }
    await this.cluster.crash();
    const isLong = ++this.#crashes % DOWN.longEvery === 0;
    await this.#wait(isLong ? DOWN.long : DOWN.least + Math.random() * (DOWN.most - DOWN.least));
    await this.cluster.start();
    return performance.now();
  }

  async #allBack(began: number): Promise<number | null> {
    for (;;) {
      if (this.journal.allAnsweredAfter(began) && this.journal.firstAfter(began) !== null)
        return performance.now() - began;
      if (performance.now() - began > LONGEST) return null;
      await this.#wait(LOOK);
    }
  }

  /** Watches writes for five seconds, in each of which some are to succeed and none to fail. Gives how many succeeded. */
  async #steady(target: Target, from: number): Promise<number> {
    for (let second = 1; second <= STEADY / 1000; second++) {
      const start = performance.now();
      await this.#wait(1000);
      if (this.journal.between(start, performance.now()) === 0)
        this.journal.problems.push(`no write succeeded in second ${second} after the return of the ${target}`);
    }
    const [failed] = this.journal.failedAfter(from);
    if (failed !== undefined)
      this.journal.problems.push(
        `a write failed (${failed.what}) ${Math.round(failed.at - from)} ms after the ${target} was back`,
      );
    if (!(await isFollowed(this.cluster.url)))
      this.journal.problems.push(`the server does not listen for revisions after a kill of the ${target}`);
    return this.journal.between(from, performance.now());
  }

  #wait(milliseconds: number): Promise<void> {
    return setTimeout(milliseconds, undefined, { signal: this.signal });
  }
}

/** Whether the server holds the connection on which it hears of revisions. */
async function isFollowed(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query(`SELECT FROM pg_stat_activity WHERE application_name LIKE '% listen'`);
    return rowCount === 1;
  } finally {
    await client.end();
  }
}
