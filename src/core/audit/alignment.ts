import { Pending } from './pending';
import { Spans } from './spans';

/** The sealed entries `first` to `last` stand `by` places further on (fewer than none: further back). */
export interface Placed {
  readonly first: number;
  readonly last: number;
  readonly by: number;
}

/** How far apart, in entries out of place, a sealed entry and the place where it now stands are still brought together. */
const WINDOW = 65_536;

/** Finds for each sealed entry where it now stands, while both sides come by in the order of their numbers. */
export class Alignment {
  /** Sealed, and nowhere in the log. */
  readonly lost = new Pending(WINDOW);
  /** In the log, and never sealed. */
  readonly strange = new Pending(WINDOW);
  /** Numbers that were sealed and stand empty. */
  readonly empty = new Spans();
  readonly placed: Placed[] = [];

  /** What was sealed under a number and what stands there. Numbers ascend. */
  at(seq: number, sealed: string | null, met: string | null): void {
    if (sealed !== null && sealed === met) {
      this.#place(seq, seq);
      return;
    }
    if (sealed !== null) this.#meet(sealed, seq);
    if (met === null) this.empty.add(seq);
    else this.#seek(met, seq);
  }

  #meet(sealed: string, seq: number): void {
    const place = this.strange.take(sealed);
    if (place === undefined) this.lost.put(sealed, seq);
    else this.#place(seq, place);
  }

  #seek(met: string, place: number): void {
    const seq = this.lost.take(met);
    if (seq === undefined) this.strange.put(met, place);
    else this.#place(seq, place);
  }

  #place(seq: number, place: number): void {
    const by = place - seq;
    const last = this.placed.at(-1);
    if (last?.by === by && last.last === seq - 1) {
      this.placed[this.placed.length - 1] = { first: last.first, last: seq, by };
    } else {
      this.placed.push({ first: seq, last: seq, by });
    }
  }
}
