import { Alignment } from './alignment';
import { sealBroken } from './chain';
import type { Digest } from './entry';
import type { Finding } from './finding';
import { judge } from './judge';
import { MerkleTree } from './merkle';
import type { Seal } from './seal';
import { Spans } from './spans';

/** What is under one number: the leaf of the entry that stands there, and the leaf that was sealed. */
export interface Numbered {
  readonly seq: number;
  readonly entry: string | null;
  readonly sealed: string | null;
}

/**
 * A walk along the log, number by number, beside its seals: the leaves that were sealed must give the Merkle roots, and
 * the entries must be those leaves. Numbers ascend; a number with neither entry nor leaf is left out.
 */
export class SealedLog {
  readonly #alignment = new Alignment();
  readonly #findings: Finding[] = [];
  readonly #stray = new Spans();
  readonly #lastSealed: number;
  #lastMet = 0;
  #entries = 0;
  #closed = 0;
  #tree: MerkleTree;

  constructor(
    private readonly seals: readonly Seal[],
    private readonly digest: Digest,
  ) {
    this.#tree = new MerkleTree(digest);
    this.#lastSealed = seals.at(-1)?.lastSeq ?? 0;
  }

  /** How many entries stand in the log so far. */
  get entries(): number {
    return this.#entries;
  }

  /** The last number that stands in the log so far; 0 where none does. */
  get lastMet(): number {
    return this.#lastMet;
  }

  step({ seq, entry, sealed }: Numbered): void {
    this.#closeSealsBefore(seq);
    const isCovered = (this.seals[this.#closed]?.firstSeq ?? Infinity) <= seq;
    if (sealed !== null) this.#takeLeaf(seq, sealed, isCovered);
    if (entry !== null) this.#meet(seq);
    // Where the leaf of a sealed number is missing, its seal is broken; there is nothing to compare with.
    const isComparable = isCovered ? sealed !== null : entry !== null;
    if (isComparable && seq > 0) this.#alignment.at(seq, isCovered ? sealed : null, entry);
  }

  /** What is wrong, when all numbers have come by. */
  findings(): Finding[] {
    this.#closeSealsBefore(Infinity);
    const stray = this.#stray
      .rows()
      .map(({ first, last }): Finding => ({ code: 'SEAL_BROKEN', seq: first, last, seal: null, fault: 'STRAY' }));
    const reach = { lastSealed: this.#lastSealed, lastMet: this.#lastMet };
    return [...this.#findings, ...stray, ...judge(this.#alignment, reach)];
  }

  #takeLeaf(seq: number, leaf: string, isCovered: boolean): void {
    if (isCovered) this.#tree.add(leaf);
    else this.#stray.add(seq);
  }

  /** The database numbers entries from 1 without holes. */
  #meet(seq: number): void {
    const expected = Math.max(this.#lastMet, this.#lastSealed) + 1;
    if (seq < 1) this.#findings.push({ code: 'INSERTED', seq, last: seq });
    else if (seq > expected) this.#findings.push({ code: 'DELETED', seq: expected, last: seq - 1 });
    this.#entries++;
    this.#lastMet = Math.max(seq, 0);
  }

  #closeSealsBefore(seq: number): void {
    let seal = this.seals[this.#closed];
    while (seal !== undefined && seal.lastSeq < seq) {
      const isWhole = this.#tree.size === seal.lastSeq - seal.firstSeq + 1;
      if (!isWhole || this.#tree.root() !== seal.merkleRoot) this.#findings.push(sealBroken(seal, 'ROOT'));
      this.#tree = new MerkleTree(this.digest);
      seal = this.seals[++this.#closed];
    }
  }
}
