import type { Codes, Texts } from './hierarchy';
import { NONE } from './hierarchy';
import { decodeUtf8, encodeUtf8, hashBytes } from './utf8';

const BLOCK = 16;
const CACHED = 512;
const LONGEST_SHARED = 0xff;

/** Lengths in bytes, in the narrowest array that holds the longest. */
export type Lengths = Uint8Array | Uint16Array | Int32Array;

/**
 * Texts as UTF-8 bytes, without what each begins with in common with the one before (codes given out in order share
 * most of theirs): a few bytes over the difference each, and put together when asked for.
 */
export class PackedTexts implements Texts {
  readonly length: number;
  readonly #rests: Uint8Array;
  readonly #restLengths: Lengths;
  /** How many bytes each takes from the text before; none at the start of a block. */
  readonly #shared: Uint8Array;
  /** Where the rest of the first text of every block begins. */
  readonly #starts: Uint32Array;
  /** The text that was put together last. */
  readonly #whole: Uint8Array;
  readonly #cachedIndex = new Int32Array(CACHED).fill(-1);
  readonly #cachedText: string[] = new Array<string>(CACHED).fill('');

  /** The texts, one behind the other, and the length of each in bytes. */
  constructor(bytes: Uint8Array, lengths: Lengths) {
    this.length = lengths.length;
    this.#shared = new Uint8Array(lengths.length);
    this.#starts = new Uint32Array(Math.ceil(lengths.length / BLOCK));
    const rests = new Uint8Array(bytes.length);
    const restLengths = new Int32Array(lengths.length);
    let [start, before, end, longest] = [0, 0, 0, 0];
    for (let index = 0; index < lengths.length; index++) {
      const length = lengths[index] ?? 0;
      const most = index % BLOCK === 0 ? 0 : Math.min(length, start - before, LONGEST_SHARED);
      if (index % BLOCK === 0) this.#starts[index / BLOCK] = end;
      let shared = 0;
      while (shared < most && bytes[before + shared] === bytes[start + shared]) shared++;
      for (let at = start + shared; at < start + length; at++) rests[end++] = bytes[at] ?? 0;
      this.#shared[index] = shared;
      restLengths[index] = length - shared;
      longest = Math.max(longest, length);
      [before, start] = [start, start + length];
    }
    this.#rests = rests.slice(0, end);
    this.#restLengths = narrowed(restLengths);
    this.#whole = new Uint8Array(longest);
  }

  static of(texts: readonly string[]): PackedTexts {
    const encoded = texts.map(encodeUtf8);
    const bytes = new Uint8Array(encoded.reduce((sum, text) => sum + text.length, 0));
    let end = 0;
    for (const text of encoded) {
      bytes.set(text, end);
      end += text.length;
    }
    return new PackedTexts(bytes, narrowed(Int32Array.from(encoded, (text) => text.length)));
  }

  /** The text; empty outside the range. */
  at(index: number): string {
    const slot = index % CACHED;
    if (this.#cachedIndex[slot] === index) return this.#cachedText[slot] ?? '';
    if (index < 0 || index >= this.length) return '';
    const text = decodeUtf8(this.#whole, 0, this.putTogether(index));
    this.#cachedIndex[slot] = index;
    this.#cachedText[slot] = text;
    return text;
  }

  /** Whether the text is these bytes. */
  equals(index: number, other: Uint8Array): boolean {
    if ((this.#shared[index] ?? 0) + (this.#restLengths[index] ?? 0) !== other.length) return false;
    const length = this.putTogether(index);
    for (let at = 0; at < length; at++) if (this.#whole[at] !== other[at]) return false;
    return true;
  }

  /** The hash of every text; -1 for an empty one. */
  hashes(): Int32Array {
    const hashes = new Int32Array(this.length);
    let start = 0;
    for (let index = 0; index < hashes.length; index++) {
      const length = this.take(index, start);
      hashes[index] = length === 0 ? -1 : hashBytes(this.#whole, 0, length);
      start += this.#restLengths[index] ?? 0;
    }
    return hashes;
  }

  /** Puts the text together in `#whole`; its length in bytes comes back. */
  private putTogether(index: number): number {
    let start = this.#starts[Math.floor(index / BLOCK)] ?? 0;
    for (let before = index - (index % BLOCK); before < index; before++) {
      this.take(before, start);
      start += this.#restLengths[before] ?? 0;
    }
    return this.take(index, start);
  }

  /** Writes the rest of a text, which begins at `start`, behind what it shares with the one put together before. */
  private take(index: number, start: number): number {
    const shared = this.#shared[index] ?? 0;
    const length = this.#restLengths[index] ?? 0;
    for (let at = 0; at < length; at++) this.#whole[shared + at] = this.#rests[start + at] ?? 0;
    return shared + length;
  }
}

/** Codes by dense id, found again through an open-addressing table of ids. An empty code is a hole, never found. */
export class PackedCodes implements Codes {
  readonly #texts: PackedTexts;
  /** Ids by hash, `NONE` where free; at most three quarters full. */
  readonly #slots: Int32Array;

  constructor(texts: PackedTexts) {
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(8, texts.length / 0.75)))).fill(NONE);
    const mask = slots.length - 1;
    const hashes = texts.hashes();
    for (let id = 0; id < hashes.length; id++) {
      const hash = hashes[id] ?? -1;
      if (hash === -1) continue;
      let slot = hash & mask;
      while (slots[slot] !== NONE) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#texts = texts;
    this.#slots = slots;
  }

  static of(codes: readonly string[]): PackedCodes {
    return new PackedCodes(PackedTexts.of(codes));
  }

  get length(): number {
    return this.#texts.length;
  }

  at(id: number): string {
    return this.#texts.at(id);
  }

  find(code: string): number {
    const bytes = encodeUtf8(code);
    const mask = this.#slots.length - 1;
    let slot = hashBytes(bytes, 0, bytes.length) & mask;
    for (;;) {
      const id = this.#slots[slot] ?? NONE;
      if (id === NONE || this.#texts.equals(id, bytes)) return id;
      slot = (slot + 1) & mask;
    }
  }
}

/** The lengths in the narrowest array that holds them. */
export function narrowed(lengths: Int32Array): Lengths {
  let longest = 0;
  for (const length of lengths) if (length > longest) longest = length;
  if (longest < 0x100) return Uint8Array.from(lengths);
  return longest < 0x1_0000 ? Uint16Array.from(lengths) : lengths;
}
