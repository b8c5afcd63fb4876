import type { Codes, Texts } from './hierarchy';
import { NONE } from './hierarchy';
import { decodeUtf8, encodeUtf8, hashBytes } from './utf8';

const BLOCK = 16;
const CACHED = 512;

/** Lengths in bytes, in the narrowest array that holds the longest. */
export type Lengths = Uint8Array | Uint16Array | Int32Array;

/** Texts as UTF-8 bytes one behind the other: a few bytes over their content each, and decoded when asked for. */
export class PackedTexts implements Texts {
  readonly #bytes: Uint8Array;
  readonly #lengths: Lengths;
  /** Where every 16th text begins. */
  readonly #starts: Uint32Array;
  readonly #cachedIndex = new Int32Array(CACHED).fill(-1);
  readonly #cachedText: string[] = new Array<string>(CACHED).fill('');

  /** Keeps the arrays: they must not be written any more. `bytes` may be longer than the texts. */
  constructor(bytes: Uint8Array, lengths: Lengths) {
    this.#bytes = bytes;
    this.#lengths = lengths;
    this.#starts = new Uint32Array(Math.ceil(lengths.length / BLOCK));
    let start = 0;
    for (let index = 0; index < lengths.length; index++) {
      if (index % BLOCK === 0) this.#starts[index / BLOCK] = start;
      start += lengths[index] ?? 0;
    }
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

  get length(): number {
    return this.#lengths.length;
  }

  /** The text; empty outside the range. */
  at(index: number): string {
    const slot = index % CACHED;
    if (this.#cachedIndex[slot] === index) return this.#cachedText[slot] ?? '';
    if (index < 0 || index >= this.#lengths.length) return '';
    const start = this.start(index);
    const text = decodeUtf8(this.#bytes, start, start + (this.#lengths[index] ?? 0));
    this.#cachedIndex[slot] = index;
    this.#cachedText[slot] = text;
    return text;
  }

  /** Whether the text is these bytes. */
  equals(index: number, other: Uint8Array): boolean {
    if (this.#lengths[index] !== other.length) return false;
    const start = this.start(index);
    for (let offset = 0; offset < other.length; offset++) {
      if (this.#bytes[start + offset] !== other[offset]) return false;
    }
    return true;
  }

  /** The hash of every text. */
  hashes(): Int32Array {
    const bytes = this.#bytes;
    let start = 0;
    return Int32Array.from(this.#lengths, (length) => {
      start += length;
      return hashBytes(bytes, start - length, start);
    });
  }

  /** Whether the text is empty. */
  isEmpty(index: number): boolean {
    return this.#lengths[index] === 0;
  }

  private start(index: number): number {
    let start = this.#starts[Math.floor(index / BLOCK)] ?? 0;
    for (let before = index - (index % BLOCK); before < index; before++) start += this.#lengths[before] ?? 0;
    return start;
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
      if (texts.isEmpty(id)) continue;
      let slot = (hashes[id] ?? 0) & mask;
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
