import type { Texts } from './hierarchy';
import { decodeUtf8, hashBytes } from './utf8';

/** Texts of which few differ: each distinct one is kept once. */
export class DictionaryTexts implements Texts {
  constructor(
    private readonly entries: readonly string[],
    private readonly indices: Uint8Array | Uint16Array | Int32Array,
  ) {}

  get length(): number {
    return this.indices.length;
  }

  at(index: number): string {
    return this.entries[this.indices[index] ?? -1] ?? '';
  }
}

/** Tells distinct texts from UTF-8 bytes as they arrive. */
export class TextDictionary {
  readonly entries: string[] = [];
  readonly #encoded: Uint8Array[] = [];
  #slots = new Int32Array(1024).fill(-1);

  /** The index of the text from `start` to before `end`, new or known. */
  intern(bytes: Uint8Array, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashBytes(bytes, start, end) & mask;
    for (;;) {
      const index = this.#slots[slot] ?? -1;
      if (index === -1) return this.add(slot, bytes, start, end);
      if (this.isEntry(index, bytes, start, end)) return index;
      slot = (slot + 1) & mask;
    }
  }

  private add(slot: number, bytes: Uint8Array, start: number, end: number): number {
    const index = this.entries.length;
    this.entries.push(decodeUtf8(bytes, start, end));
    this.#encoded.push(bytes.slice(start, end));
    this.#slots[slot] = index;
    if (this.entries.length * 2 > this.#slots.length) this.grow();
    return index;
  }

  private isEntry(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const entry = this.#encoded[index];
    if (entry?.length !== end - start) return false;
    for (let offset = 0; offset < entry.length; offset++) {
      if (entry[offset] !== bytes[start + offset]) return false;
    }
    return true;
  }

  private grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (const [index, entry] of this.#encoded.entries()) {
      let slot = hashBytes(entry, 0, entry.length) & mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
      this.#slots[slot] = index;
    }
  }
}
