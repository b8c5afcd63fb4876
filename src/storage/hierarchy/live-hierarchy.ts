import { setTimeout } from 'node:timers/promises';
import { applyChanges, compile, type CompiledHierarchy } from '../../core/hierarchy/compile';
import type { Store } from '../store';
import { loadChanges } from './changed-rows';
import { loadHierarchyColumns } from './load';
import { listenForRevisions, type Listening } from './listening';
import { inSnapshot } from './snapshot';

/** More changed rows than this are not worth applying one by one: the whole is loaded anew beside the old. */
const MOST_CHANGES = 1000;

/** Milliseconds between two looks at a revision that is waited for. */
const PAUSE = 50;

/** How far the hierarchy is behind the records. */
export interface Behind {
  /** Revisions committed and not yet shown. */
  readonly revisions: number;
  /** When the first of them was recorded. */
  readonly since: Date;
}

interface Newer {
  readonly latest: number;
  readonly revisions: number;
  readonly since: Date | null;
  readonly rows: number;
  readonly cleared: boolean;
}

/** The hierarchy of a store, kept up with what this and other processes commit. */
export class LiveHierarchy {
  #hierarchy: CompiledHierarchy;
  #revision: number;
  #behind: Behind | null = null;
  #reload: Promise<void> | null = null;
  /** Refreshes run one after another: a hierarchy has one successor. */
  #queue: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | null = null;
  #listening: Listening | null = null;
  #closed = false;

  private constructor(
    private readonly store: Store,
    hierarchy: CompiledHierarchy,
    private readonly failed: (error: unknown) => void,
  ) {
    this.#hierarchy = hierarchy;
    this.#revision = hierarchy.revision;
  }

  /**
   * Loads the hierarchy; on PostgreSQL it also follows what other processes commit, until it is closed. `failed` hears
   * why it could not be brought up to date in the background; the next attempt follows by itself.
   */
  static async open(store: Store, failed: (error: unknown) => void = () => undefined): Promise<LiveHierarchy> {
    const live = new LiveHierarchy(store, await load(store), failed);
    if (store.url !== null) {
      live.#listening = await listenForRevisions(store.url, () => {
        live.refresh().catch(failed);
      });
      await live.refresh();
    }
    return live;
  }

  /** The hierarchy as last loaded. It never changes; ask again for the next answer. */
  current(): CompiledHierarchy {
    return this.#hierarchy;
  }

  /** The latest revision whose changes, if it had any for the hierarchy, are shown. */
  get revision(): number {
    return this.#revision;
  }

  /** Null when nothing is known that is not shown. */
  behind(): Behind | null {
    return this.#behind;
  }

  /**
   * Shows what is committed by now. After a change of more than 1,000 rows it comes back at once, and the old
   * hierarchy answers until the new one is loaded: see `behind` and `caughtUp`.
   */
  refresh(): Promise<void> {
    this.#waiting ??= this.#queue.then(() => {
      this.#waiting = null;
      return this.catchUp();
    });
    this.#queue = this.#waiting.catch(() => undefined);
    return this.#waiting;
  }

  /** Waits so many milliseconds at most until the revision is shown; false when it still is not. */
  async reach(revision: number, patience: number): Promise<boolean> {
    const end = performance.now() + patience;
    while (this.#revision < revision) {
      await this.refresh();
      if (this.#revision >= revision) break;
      if (performance.now() >= end) return false;
      await setTimeout(PAUSE);
    }
    return true;
  }

  /** Resolves when no reload is under way. */
  async caughtUp(): Promise<void> {
    await this.refresh();
    while (this.#reload !== null) await this.#reload;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#listening?.close();
    await this.#queue;
    await this.#reload;
  }

  private async catchUp(): Promise<void> {
    if (this.#closed) return;
    const newer = await this.newer();
    this.#behind = newer.since === null ? null : { revisions: newer.revisions, since: newer.since };
    if (this.#reload !== null || newer.since === null) return;
    if (newer.cleared || newer.rows > MOST_CHANGES) {
      this.#reload = this.reload();
      return;
    }
    if (newer.rows > 0) {
      const changes = await loadChanges(this.store.dataSource.manager, this.#revision);
      this.show(applyChanges(this.#hierarchy, changes));
    } else {
      this.#revision = newer.latest;
      this.#behind = null;
    }
  }

  private show(hierarchy: CompiledHierarchy): void {
    this.#hierarchy = hierarchy;
    this.#revision = hierarchy.revision;
    this.#behind = null;
  }

  private async reload(): Promise<void> {
    try {
      const loaded = await load(this.store);
      if (!this.#closed) this.show(loaded);
    } catch (error) {
      this.failed(error);
      return;
    } finally {
      this.#reload = null;
    }
    await this.refresh().catch(this.failed);
  }

  private async newer(): Promise<Newer> {
    const [newer] = await this.store.dataSource.query<[Newer]>(
      `SELECT coalesce(max(id), $1) AS latest, count(*)::integer AS revisions, min(at) AS since,
        coalesce(sum(hierarchy_row_count), 0)::integer AS rows, coalesce(bool_or(cleared), false) AS cleared
        FROM revision WHERE id > $1`,
      [this.#revision],
    );
    return newer;
  }
}

const load = (store: Store): Promise<CompiledHierarchy> =>
  inSnapshot(store, async (snapshot) => compile(await loadHierarchyColumns(snapshot)));
