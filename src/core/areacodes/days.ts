import { ALWAYS, FOREVER } from '../facts/day';
import type { Calendar, Named, Occasion } from './calendar';
import { FIRST_YEAR, type Division } from './division';
import type { Stretch } from './history';

/** A code whose end one document dates otherwise than another the beginning of its heir; the latter counts. */
export interface DisputedDay {
  readonly from: string;
  readonly to: string;
  readonly year: number;
}

/**
 * Puts days to the years of the divisions. All that happens to a code in one year happens on one day. A code that goes
 * over into one that begins in that year ends when that one begins, by whichever document dates it.
 */
export class Days {
  readonly disputed: DisputedDay[] = [];
  readonly #agreed = new Map<string, Occasion>();

  constructor(
    divisions: readonly Division[],
    private readonly calendar: Calendar,
  ) {
    const begun = new Set(divisions.map(({ code, since }) => keyOf(code, since)));
    for (const { code, until, heirs } of divisions) {
      const heir = heirs.find((to) => to.partIn === null && to.code !== code && begun.has(keyOf(to.code, until)));
      if (until !== null && heir !== undefined) this.#align(code, heir.code, until);
    }
  }

  /** When the code began, ended or was changed in that year. */
  boundary(code: string, year: number): Occasion {
    return this.#agreed.get(keyOf(code, year)) ?? this.calendar.boundary(code, year);
  }

  /** When the first became the second, or gave an area to it, in that year. */
  move(from: Named, to: Named, year: number): Occasion {
    return this.calendar.move(from, to, year);
  }

  stretch(division: Division): Stretch {
    const { code, since, until } = division;
    return {
      division,
      from: since === FIRST_YEAR ? ALWAYS : this.boundary(code, since).on,
      to: until === null ? FOREVER : this.boundary(code, until).on,
    };
  }

  #align(from: string, to: string, year: number): void {
    const [end, beginning] = [this.boundary(from, year), this.boundary(to, year)];
    if (end.on === beginning.on) return;
    if (!beginning.dated) this.#agreed.set(keyOf(to, year), end);
    else {
      this.#agreed.set(keyOf(from, year), beginning);
      if (end.dated) this.disputed.push({ from, to, year });
    }
  }
}

const keyOf = (code: string, year: number | null): string => `${code} ${year ?? ''}`;
