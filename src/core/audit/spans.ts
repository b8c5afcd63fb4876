/** Whole numbers from `first` to `last`. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A set of whole numbers, small where they come in long rows. */
export class Spans {
  readonly #spans: Span[] = [];

  add(number: number): void {
    const last = this.#spans.at(-1);
    if (last?.last === number - 1) this.#spans[this.#spans.length - 1] = { first: last.first, last: number };
    else this.#spans.push({ first: number, last: number });
  }

  /** The rows that it consists of, ascending. */
  rows(): Span[] {
    return [...this.#spans].sort((a, b) => a.first - b.first);
  }

  /** Its numbers, ascending. */
  *ascending(): Generator<number, undefined> {
    for (const { first, last } of this.rows()) for (let number = first; number <= last; number++) yield number;
  }
}
