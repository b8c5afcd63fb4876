/** Ascending numbers, of which the next can be looked at before it is taken; `Infinity` when there are no more. */
export class Ahead {
  #next = Infinity;

  constructor(private readonly source: Iterator<number, undefined>) {
    this.take();
  }

  get next(): number {
    return this.#next;
  }

  take(): number {
    const taken = this.#next;
    this.#next = this.source.next().value ?? Infinity;
    return taken;
  }
}
