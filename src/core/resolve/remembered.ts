/** Entries kept at most; past that all are forgotten and read again. */
const MOST = 8000;

/** What was once worked out, by key, within bounds. */
export class Remembered<Key, Value> {
  readonly #values = new Map<Key, Value>();

  /** The value of the key: as remembered, else worked out now. */
  get(key: Key, workOut: () => Value): Value {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const value = workOut();
    if (this.#values.size >= MOST) this.#values.clear();
    this.#values.set(key, value);
    return value;
  }
}
