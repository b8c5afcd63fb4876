/** Numbers that are appended one by one: 32-bit integers, or bytes. */
export class Growing<A extends Int32Array | Uint8Array> {
  #array: A;
  #length = 0;

  constructor(private readonly make: (length: number) => A) {
    this.#array = make(1024);
  }

  push(value: number): void {
    if (this.#length === this.#array.length) {
      const larger = this.make(this.#length * 2);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.#length++] = value;
  }

  /** What was appended, in an array of just that length. */
  finished(): A {
    const exact = this.make(this.#length);
    exact.set(this.#array.subarray(0, this.#length));
    return exact;
  }
}

export const integers = (): Growing<Int32Array> => new Growing((length) => new Int32Array(length));
export const bytes = (): Growing<Uint8Array> => new Growing((length) => new Uint8Array(length));
