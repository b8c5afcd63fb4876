import { day, type Day } from '../facts/day';
import { SAME_CODE, SAME_NAME, type ChangeEvent, type Mention } from './change-event';

/** When a change took effect, and by which document. */
export interface Occasion {
  readonly on: Day;
  readonly document: string;
  /** False where only the year is known: `on` is its last day then. */
  readonly dated: boolean;
}

interface Entry {
  readonly event: ChangeEvent;
  readonly mention: Mention;
}

/** A code with the name it bears. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** The days of changes, as far as a document is known; else the 31 December of the year. */
export class Calendar {
  readonly #entries = new Map<string, Entry[]>();

  constructor(events: readonly ChangeEvent[]) {
    for (const event of events)
      for (const mention of event.mentions) {
        const key = keyOf(event.year, mention.code);
        const entries = this.#entries.get(key);
        if (entries === undefined) this.#entries.set(key, [{ event, mention }]);
        else entries.push({ event, mention });
      }
  }

  /** When the code began, ended or was changed in that year. */
  boundary(code: string, year: number): Occasion {
    const entries = this.#of(year, code);
    return occasion(
      year,
      entries.find(({ mention }) => mention.sign !== '='),
    );
  }

  /** When the first became the second, or gave an area to it, in that year. */
  move(from: Named, to: Named, year: number): Occasion {
    const [left, reached] = [this.#of(year, from.code), this.#of(year, to.code)];
    const entry =
      left.find(({ mention }) => names(mention, '>', from, to)) ??
      reached.find(({ mention }) => names(mention, '<', to, from)) ??
      left.find(({ mention }) => mention.sign === '-') ??
      reached.find(({ mention }) => mention.sign === '+');
    return occasion(year, entry);
  }

  #of(year: number, code: string): readonly Entry[] {
    return this.#entries.get(keyOf(year, code)) ?? [];
  }
}

const keyOf = (year: number, code: string): string => `${year} ${code}`;

function occasion(year: number, entry: Entry | undefined): Occasion {
  const lastDay = day(`${year}-12-31`);
  if (entry === undefined) return { on: lastDay, document: '', dated: false };
  const { event } = entry;
  return { on: event.day ?? lastDay, document: event.document, dated: event.day !== null };
}

function names(mention: Mention, direction: '>' | '<', own: Named, other: Named): boolean {
  if (mention.direction !== direction) return false;
  if (mention.others.includes(other.name)) return true;
  return mention.others.includes(own.code === other.code ? SAME_CODE : SAME_NAME) && own.name === other.name;
}
