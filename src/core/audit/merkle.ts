import type { Digest } from './entry';

/** The root of a full binary tree over the last `size` leaves. */
interface Peak {
  readonly size: number;
  readonly root: string;
}

/**
 * One digest for a batch of leaves, in the shape of RFC 6962: each tree holds the greatest power of two of leaves to its
 * left. Remembers as many digests as the number of leaves has binary digits.
 */
export class MerkleTree {
  readonly #peaks: Peak[] = [];

  constructor(private readonly digest: Digest) {}

  add(leaf: string): void {
    let peak: Peak = { size: 1, root: leaf };
    for (let last = this.#peaks.at(-1); last?.size === peak.size; last = this.#peaks.at(-1)) {
      this.#peaks.pop();
      peak = { size: 2 * peak.size, root: this.#pair(last.root, peak.root) };
    }
    this.#peaks.push(peak);
  }

  /** How many leaves it has. */
  get size(): number {
    return this.#peaks.reduce((sum, { size }) => sum + size, 0);
  }

  /** The root over all leaves so far; the digest of an empty text where there is none. */
  root(): string {
    const roots = this.#peaks.map(({ root }) => root);
    return roots.length === 0 ? this.digest('') : roots.reduceRight((right, left) => this.#pair(left, right));
  }

  #pair(left: string, right: string): string {
    return this.digest(`audit pair\n${left}\n${right}`);
  }
}
