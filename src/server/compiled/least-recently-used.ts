/** A map of at most `capacity` entries that forgets the one not asked for longest. */
export class LeastRecentlyUsed<Value> {
  readonly #entries = new Map<string, Value>();

  constructor(readonly capacity: number) {}

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, value);
    }
    return value;
  }

  set(key: string, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    const oldest = this.#entries.keys().next();
    if (this.#entries.size > this.capacity && oldest.done !== true) this.#entries.delete(oldest.value);
  }
}
