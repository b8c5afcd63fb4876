import { Ahead } from './ahead';
import type { Alignment } from './alignment';
import type { Finding } from './finding';

/** From this sealed number on, entries stand `by` places further on, because of what was inserted or deleted before. */
export interface Shift {
  readonly from: number;
  readonly by: number;
}

/** How far the log reaches. */
export interface Reach {
  /** The last number that was sealed; 0 where nothing was. */
  readonly lastSealed: number;
  /** The last number that stands in the log; 0 where it is empty. */
  readonly lastMet: number;
}

type SpanCode = Exclude<Finding['code'], 'SWAPPED' | 'SEAL_BROKEN'>;

/**
 * Tells apart what was lost and what is strange, number by number. Both in one place: edited. Lost alone: deleted, or
 * cut off where nothing follows. Strange alone: inserted, or not sealed yet.
 */
export class Differences {
  readonly findings: Finding[] = [];
  readonly shifts: Shift[] = [{ from: -Infinity, by: 0 }];
  readonly #lost: Ahead;
  readonly #strange: Ahead;
  readonly #empty: Ahead;
  readonly #lastPlaced: number;
  #shift = 0;

  constructor(
    alignment: Alignment,
    private readonly reach: Reach,
  ) {
    this.#lost = new Ahead(alignment.lost.alone());
    this.#strange = new Ahead(alignment.strange.alone());
    this.#empty = new Ahead(alignment.empty.ascending());
    this.#lastPlaced = alignment.placed.reduce((last, placed) => Math.max(last, placed.last), 0);
    while (this.#next() < Infinity) this.#step();
  }

  #next(): number {
    return Math.min(this.#lost.next, this.#strange.next, this.#standsEmpty());
  }

  /** The next empty place that something follows. */
  #standsEmpty(): number {
    return this.#empty.next > this.reach.lastMet ? Infinity : this.#empty.next;
  }

  #step(): void {
    const empty = this.#standsEmpty();
    const place = Math.min(this.#strange.next, empty) - this.#shift;
    if (this.#lost.next < place) this.#deleted(this.#lost.take(), place);
    else if (empty < this.#strange.next) this.#leftEmpty(this.#empty.take() - this.#shift);
    else if (this.#lost.next === place) this.#edited();
    else this.#inserted(this.#strange.take(), place);
  }

  #deleted(seq: number, next: number): void {
    this.#find(next === Infinity && seq > this.#lastPlaced ? 'CUT_TAIL' : 'DELETED', seq);
    this.#shiftFrom(seq + 1, -1);
  }

  /** What was sealed there may have been moved; then it is found where it stands. */
  #leftEmpty(place: number): void {
    if (this.#lost.next === place) this.#find('DELETED', this.#lost.take());
  }

  #edited(): void {
    this.#lost.take();
    this.#find('EDITED', this.#strange.take());
  }

  #inserted(seq: number, place: number): void {
    if (place > this.reach.lastSealed) {
      this.#find('UNSEALED_TAIL', seq);
      return;
    }
    this.#find('INSERTED', seq);
    this.#shiftFrom(place, 1);
  }

  #shiftFrom(from: number, by: number): void {
    this.#shift += by;
    this.shifts.push({ from, by: this.#shift });
  }

  #find(code: SpanCode, seq: number): void {
    const before = this.findings.at(-1);
    if (before?.code === code && before.last === seq - 1) {
      this.findings[this.findings.length - 1] = { ...before, last: seq };
    } else {
      this.findings.push({ code, seq, last: seq });
    }
  }
}
