import { Spans } from './spans';

/**
 * Digests that wait for their like on the other side, each with its number. Only so many wait; who waits longest goes
 * to those without a like.
 */
export class Pending {
  readonly #waiting = new Map<string, number>();
  readonly #alone = new Spans();

  constructor(private readonly most: number) {}

  /** Lets a digest wait. Where its like is waiting on the same side, it stays alone. */
  put(digest: string, seq: number): void {
    if (this.#waiting.has(digest)) {
      this.#alone.add(seq);
      return;
    }
    this.#waiting.set(digest, seq);
    if (this.#waiting.size <= this.most) return;
    for (const [oldest, number] of this.#waiting) {
      this.#waiting.delete(oldest);
      this.#alone.add(number);
      return;
    }
  }

  /** The number of the digest if it waits, which it then does no longer. */
  take(digest: string): number | undefined {
    const seq = this.#waiting.get(digest);
    if (seq !== undefined) this.#waiting.delete(digest);
    return seq;
  }

  /** The numbers of those that stay without a like, ascending; nobody waits any longer. */
  alone(): Iterator<number, undefined> {
    for (const seq of this.#waiting.values()) this.#alone.add(seq);
    this.#waiting.clear();
    return this.#alone.ascending();
  }
}
