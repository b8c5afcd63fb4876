import type { Viewer } from './viewer';

interface Waiting<Key, Row> {
  readonly keys: readonly Key[];
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Keys that go out in one statement at most; whoever asks for more of them gets a statement of his own. */
const MOST_KEYS = 1000;

/**
 * Reads by key, gathered over requests: while a statement for a viewer is under way, what else he asks for waits and
 * goes out in the next one. A server that is asked much sends few statements; one that is asked little waits for none.
 * Nothing is kept: every answer was read after it was asked for.
 */
export class Gathered<Key, Row> {
  readonly #waiting = new Map<Viewer, Waiting<Key, Row>[]>();

  constructor(
    private readonly read: (viewer: Viewer, keys: readonly Key[]) => Promise<Row[]>,
    private readonly keyOf: (row: Row) => Key,
  ) {}

  /** The rows of the keys, each once. A statement that fails fails for all who asked in it. */
  rows(viewer: Viewer, keys: readonly Key[]): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(viewer);
      if (waiting !== undefined) {
        waiting.push({ keys, resolve, reject });
        return;
      }
      this.#waiting.set(viewer, [{ keys, resolve, reject }]);
      // The requests that arrived together come first.
      setImmediate(() => void this.#readAll(viewer));
    });
  }

  async #readAll(viewer: Viewer): Promise<void> {
    for (;;) {
      const asked = this.#next(viewer);
      if (asked.length === 0) break;
      await this.#answer(viewer, asked);
    }
    this.#waiting.delete(viewer);
  }

  #next(viewer: Viewer): Waiting<Key, Row>[] {
    const waiting = this.#waiting.get(viewer) ?? [];
    let keys = 0;
    const among = waiting.findIndex((each) => (keys += each.keys.length) > MOST_KEYS);
    return waiting.splice(0, among < 0 ? waiting.length : Math.max(1, among));
  }

  async #answer(viewer: Viewer, asked: readonly Waiting<Key, Row>[]): Promise<void> {
    try {
      const rows = await this.read(viewer, [...new Set(asked.flatMap(({ keys }) => keys))]);
      const byKey = new Map(rows.map((row) => [this.keyOf(row), row]));
      for (const { keys, resolve } of asked) resolve([...new Set(keys)].flatMap((key) => byKey.get(key) ?? []));
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }
}
