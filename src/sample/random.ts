/** A small seeded generator (splitmix32). The same seed gives the same numbers on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A stream of its own for one subject, so that what one place gets does not depend on the places before it. */
  static of(seed: number, subject: string): Random {
    let hash = (seed ^ 0x811c9dc5) | 0;
    for (let i = 0; i < subject.length; i += 1) hash = mixed(Math.imul(hash ^ subject.charCodeAt(i), 0x01000193));
    return new Random(hash);
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return (mixed(this.#state) >>> 0) / 0x1_0000_0000;
  }

  /** An integer of `[0, bound)`. */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  /** An integer of `[low, high]`. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the items. Throws when there are none. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** One of the items, or undefined when there are none. */
  maybe<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }
}

function mixed(bits: number): number {
  let z = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return z ^ (z >>> 15);
}
