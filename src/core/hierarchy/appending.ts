import type { Codes, Texts } from './hierarchy';

/**
 * Columns that grow at the end. A hierarchy never looks past its own length, so a newer one may go on writing behind
 * it in the same memory; only the newest may be grown.
 */
export type Numbers = Int32Array | Uint8Array;

/** The column with the values written from index `length` on: the same memory while it has room. */
export function appended<T extends Numbers>(column: T, length: number, values: readonly number[]): T {
  let room = column;
  if (length + values.length > column.length) {
    const size = length + values.length + 256 + (length >> 3);
    room = (column instanceof Uint8Array ? new Uint8Array(size) : new Int32Array(size)) as T;
    room.set(column.subarray(0, length));
  }
  room.set(values, length);
  return room;
}

/** Texts that others follow. */
export class AppendedTexts implements Texts {
  private constructor(
    private readonly base: Texts,
    private readonly start: number,
    private readonly tail: string[],
    readonly length: number,
  ) {}

  /** The first `length` texts, then these. */
  static after(texts: Texts, length: number, more: readonly string[]): Texts {
    if (texts instanceof AppendedTexts && texts.start + texts.tail.length === length) {
      texts.tail.push(...more);
      return new AppendedTexts(texts.base, texts.start, texts.tail, length + more.length);
    }
    return new AppendedTexts(texts, length, [...more], length + more.length);
  }

  at(index: number): string {
    return index < this.start ? this.base.at(index) : (this.tail[index - this.start] ?? '');
  }
}

/** Codes that were given out after the hierarchy was first loaded. */
export class AppendedCodes implements Codes {
  private constructor(
    private readonly base: Codes,
    private readonly codes: Map<number, string>,
    private readonly ids: Map<string, number>,
    readonly length: number,
  ) {}

  static after(codes: Codes, more: readonly (readonly [number, string])[]): Codes {
    if (more.length === 0) return codes;
    const length = more.reduce((most, [id]) => Math.max(most, id + 1), codes.length);
    const known = codes instanceof AppendedCodes ? codes : new AppendedCodes(codes, new Map(), new Map(), length);
    for (const [id, code] of more) {
      known.codes.set(id, code);
      known.ids.set(code, id);
    }
    return new AppendedCodes(known.base, known.codes, known.ids, length);
  }

  at(id: number): string {
    return this.codes.get(id) ?? (id < this.base.length ? this.base.at(id) : '');
  }

  find(code: string): number {
    return this.ids.get(code) ?? this.base.find(code);
  }
}
