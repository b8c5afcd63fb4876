import { type Day, FOREVER } from '../facts/day';
import { type Hierarchy, NONE, type OrganId, type Row, type Rows, type TerritoryId } from '../hierarchy/hierarchy';

/** Days of an act on which the organ graph around the organ does not change, half-open. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The stretches of `[from, to)` between the days on which something that decides about the organ's leaders changes:
 * the organ and its partner, what commands them, their posts, appointments, suspensions and portfolios, the areas, and
 * the instruments in force.
 */
export function stretches(
  hierarchy: Hierarchy,
  organ: OrganId,
  territories: readonly TerritoryId[],
  from: Day,
  to: Day,
): Stretch[] {
  const changes = new Changes(hierarchy, from, to);
  changes.around(organ, territories);
  const days = [...changes.days].sort((a, b) => a - b);
  return days.map((day, i) => ({ from: day, to: days[i + 1] ?? to }));
}

interface Spanned {
  from(row: Row): Day;
  to(row: Row): Day;
}

class Changes {
  readonly days: Set<Day>;

  constructor(
    private readonly hierarchy: Hierarchy,
    private readonly from: Day,
    private readonly to: Day,
  ) {
    this.days = new Set([from]);
  }

  around(organ: OrganId, territories: readonly TerritoryId[]): void {
    const { organs, leaderships, instruments } = this.hierarchy;
    this.#areas([...territories, ...Array.from(organs.versions(organ), (row) => organs.territory(row))]);
    for (let instrument = 0; instrument < instruments.length; instrument++) this.#spans(instruments, [instrument]);
    const commanded = new Set([organ]);
    for (const each of commanded) {
      this.#spans(organs, organs.versions(each));
      this.#spans(leaderships, leaderships.above(each));
      for (const row of leaderships.above(each)) commanded.add(leaderships.superior(row));
    }
    const partners = Array.from(organs.versions(organ), (row) => organs.partner(row)).filter((id) => id !== NONE);
    for (const each of [organ, ...partners]) this.#team(each);
  }

  #day(day: Day): void {
    if (this.from < day && day < this.to) this.days.add(day);
  }

  #spans(table: Spanned, rows: Rows): void {
    for (const row of rows) {
      this.#day(table.from(row));
      this.#day(table.to(row));
    }
  }

  #team(organ: OrganId): void {
    const { organs, posts, appointments, suspensions, portfolios } = this.hierarchy;
    this.#spans(organs, organs.versions(organ));
    this.#spans(posts, posts.ofOrgan(organ));
    for (const post of posts.ofOrgan(organ)) {
      this.#spans(appointments, appointments.ofPost(post));
      for (const appointment of appointments.ofPost(post)) {
        this.#spans(suspensions, suspensions.ofAppointment(appointment));
        this.#spans(portfolios, portfolios.ofAppointment(appointment));
      }
    }
  }

  /** The territories with those above them and those that continue them. */
  #areas(own: readonly TerritoryId[]): void {
    const { territories, successions } = this.hierarchy;
    const reached = new Set(own);
    for (const each of reached) {
      this.#spans(territories, territories.versions(each));
      for (const row of territories.versions(each))
        if (territories.parent(row) !== NONE) reached.add(territories.parent(row));
      for (const edge of successions.forward('TERRITORY', each)) {
        this.#day(successions.on(edge));
        reached.add(successions.heir(edge));
      }
    }
  }
}

/** The day after a last day, kept within the calendar. */
export const dayAfter = (last: Day): Day => Math.min(last + 1, FOREVER);
