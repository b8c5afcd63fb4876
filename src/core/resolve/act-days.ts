import { type Day, FOREVER } from '../facts/day';
import { type Hierarchy, NONE, type OrganId, type Row, type Rows, type TerritoryId } from '../hierarchy/hierarchy';

/** Days of an act on which the organ graph around the organ does not change, half-open. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

interface Spanned {
  from(row: Row): Day;
  to(row: Row): Day;
}

/**
 * The stretches of `[from, to)` between the days on which something that decides about the organ's leaders changes:
 * the organ and its partner, what commands them, their posts, appointments, suspensions and portfolios, the areas.
 */
export function stretches(
  hierarchy: Hierarchy,
  organ: OrganId,
  territories: readonly TerritoryId[],
  from: Day,
  to: Day,
): Stretch[] {
  const changes = new Set<Day>([from]);
  const mark = (table: Spanned, rows: Rows) => {
    for (const row of rows)
      for (const day of [table.from(row), table.to(row)]) if (from < day && day < to) changes.add(day);
  };
  markTerritories(hierarchy, territories, mark);
  const commanded = new Set([organ]);
  for (const each of commanded) {
    mark(hierarchy.organs, hierarchy.organs.versions(each));
    const above = hierarchy.leaderships.above(each);
    mark(hierarchy.leaderships, above);
    for (const row of above) commanded.add(hierarchy.leaderships.superior(row));
  }
  for (const each of [organ, ...partners(hierarchy, organ)]) markTeam(hierarchy, each, mark);
  const days = [...changes].sort((a, b) => a - b);
  return days.map((day, i) => ({ from: day, to: days[i + 1] ?? to }));
}

type Mark = (table: Spanned, rows: Rows) => void;

function markTeam(hierarchy: Hierarchy, organ: OrganId, mark: Mark): void {
  const { organs, posts, appointments, suspensions, portfolios } = hierarchy;
  mark(organs, organs.versions(organ));
  mark(posts, posts.ofOrgan(organ));
  for (const post of posts.ofOrgan(organ)) {
    mark(appointments, appointments.ofPost(post));
    for (const appointment of appointments.ofPost(post)) {
      mark(suspensions, suspensions.ofAppointment(appointment));
      mark(portfolios, portfolios.ofAppointment(appointment));
    }
  }
}

function markTerritories({ territories }: Hierarchy, own: readonly TerritoryId[], mark: Mark): void {
  const reached = new Set(own);
  for (const each of reached) {
    mark(territories, territories.versions(each));
    for (const row of territories.versions(each))
      if (territories.parent(row) !== NONE) reached.add(territories.parent(row));
  }
}

/** Every organ ever co-located with this one. */
function partners({ organs }: Hierarchy, organ: OrganId): OrganId[] {
  const own = Array.from(organs.versions(organ), (row) => organs.partner(row)).filter((id) => id !== NONE);
  return [...own, ...Array.from(organs.coLocatedWith(organ), (row) => organs.organ(row))];
}

/** The day after a last day, kept within the calendar. */
export const dayAfter = (last: Day): Day => Math.min(last + 1, FOREVER);
