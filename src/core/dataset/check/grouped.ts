/** Numbers `0…n-1` by the group each belongs to, in ascending order; those of group -1 are in none. */
export class Grouped {
  readonly #starts: Int32Array;
  readonly #members: Int32Array;

  constructor(
    readonly groups: number,
    groupOf: Int32Array,
  ) {
    this.#starts = new Int32Array(groups + 1);
    for (const group of groupOf) if (group >= 0) increment(this.#starts, group + 1);
    for (let group = 0; group < groups; group++) increment(this.#starts, group + 1, this.#starts[group]);
    this.#members = new Int32Array(this.#starts.at(-1) ?? 0);
    const next = this.#starts.slice();
    for (let member = 0; member < groupOf.length; member++) {
      const group = groupOf[member] ?? -1;
      if (group >= 0) this.#members[increment(next, group)] = member;
    }
  }

  /** The members of the group. A view: sorting it sorts the group. */
  members(group: number): Int32Array {
    return this.#members.subarray(this.#starts[group], this.#starts[group + 1]);
  }
}

/** Adds to a number in place and gives what it was. */
export function increment(numbers: Int32Array, at: number, by = 1): number {
  const before = numbers[at] ?? 0;
  numbers[at] = before + by;
  return before;
}
