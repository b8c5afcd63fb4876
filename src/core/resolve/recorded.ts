import { ALWAYS, type Day, FOREVER } from '../facts/day';
import type { SuccessionSubject } from '../facts/values';
import { type Hierarchy, NONE, type OrganId, type TerritoryId } from '../hierarchy/hierarchy';
import type { Saying } from '../law/sayings';
import { organFact, successionFact, territoryFact } from './facts-read';
import { gap } from './gap';
import type { Assignees } from './handling';
import type { Assigned, DutyQuestion } from './matter';
import { follow, type Moved, type Standing } from './succession';
import type { Tally } from './tally';

/** A recorded code that several continuations compete for. */
export interface Ambiguity {
  readonly subject: SuccessionSubject;
  readonly recorded: Standing;
  readonly candidates: readonly Standing[];
  readonly question: Saying;
}

/** The recorded codes as they stand on the day (R24). */
export interface Settled {
  readonly territories: readonly TerritoryId[];
  readonly assignees: Assignees;
  readonly atFault: readonly OrganId[];
  /** The first ambiguous code: assigned organs before territories. */
  readonly ambiguity: Ambiguity | null;
  readonly territoryAmbiguous: boolean;
}

/** Codes whose continuation a candidate's own answer has fixed. */
export type Fixed = ReadonlyMap<string, Standing>;
export const fixedKey = (subject: SuccessionSubject, { id, on }: Standing): string => `${subject} ${id} ${on}`;

/** Moves every recorded territory and assigned organ to the day asked. */
export function settle(hierarchy: Hierarchy, question: DutyQuestion, fixed: Fixed, tally: Tally): Settled {
  const { matter, on } = question;
  const mover = new Mover(hierarchy, question, fixed, tally);
  const inForce = assigneesInForce(hierarchy, matter.assignments, on);
  const lead = mover.organs(inForce.lead.map(({ organ, readOn }) => ({ id: organ, on: readOn ?? on })));
  const assist = mover.organs(inForce.assist.map(({ organ, readOn }) => ({ id: organ, on: readOn ?? on })));
  const read = matter.recordedOn ?? on;
  const atFault = mover.organs(matter.atFault.map((id) => ({ id, on: read })));
  const beforeTerritories = mover.ambiguities.length;
  const territories = mover.territories(matter.territories.map((id) => ({ id, on: read })));
  return {
    territories,
    assignees: { lead, assist: assist.filter((organ) => !lead.includes(organ)) },
    atFault,
    ambiguity: mover.ambiguities[0] ?? null,
    territoryAmbiguous: mover.ambiguities.length > beforeTerritories,
  };
}

/**
 * Those of role `LEAD` of the latest day, and all of role `ASSIST` (会同), `on ≤ D < ended_on`, earliest first; those of
 * one day by code, so that the answer does not hang on the order in which they were read.
 */
function assigneesInForce({ codes }: Hierarchy, assignments: readonly Assigned[], on: Day) {
  const byCode = (a: Assigned, b: Assigned) => (codes.organ.at(a.organ) < codes.organ.at(b.organ) ? -1 : 1);
  const inForce = assignments
    .filter((each) => each.on <= on && on < each.endedOn)
    .sort((a, b) => a.on - b.on || byCode(a, b));
  const leads = inForce.filter(({ role }) => role === 'LEAD');
  const latest = Math.max(...leads.map((each) => each.on));
  return {
    lead: leads.filter((each) => each.on === latest),
    assist: inForce.filter(({ role }) => role === 'ASSIST'),
  };
}

class Mover {
  readonly ambiguities: Ambiguity[] = [];

  constructor(
    private readonly hierarchy: Hierarchy,
    private readonly question: DutyQuestion,
    private readonly fixed: Fixed,
    private readonly tally: Tally,
  ) {}

  organs(recorded: readonly Standing[]): OrganId[] {
    return this.#all('ORGAN', recorded);
  }

  territories(recorded: readonly Standing[]): TerritoryId[] {
    return this.#all('TERRITORY', recorded);
  }

  #all(subject: SuccessionSubject, recorded: readonly Standing[]): number[] {
    return [...new Set(recorded.map((each) => this.#move(subject, each)).filter((id) => id !== NONE))];
  }

  #move(subject: SuccessionSubject, recorded: Standing): number {
    const { matter, on } = this.question;
    const start = this.fixed.get(fixedKey(subject, recorded)) ?? recorded;
    const moved = follow(this.hierarchy, { subject, category: matter.category, asOf: on }, start);
    this.#explain(subject, recorded, moved);
    switch (moved.is) {
      case 'ONE':
        return moved.id;
      case 'SEVERAL':
        this.ambiguities.push({
          subject,
          recorded,
          candidates: moved.candidates,
          question: this.#question(subject, recorded, moved.byCategory),
        });
        return NONE;
      case 'NONE':
        this.tally.gap(this.#gap(subject, recorded));
        return NONE;
    }
  }

  /** The fact that would decide: the function where edges are for categories, else the place or the share. */
  #question(subject: SuccessionSubject, recorded: Standing, byCategory: boolean): Saying {
    const about = subject === 'TERRITORY' ? { territory: recorded.id } : { organ: recorded.id };
    if (byCategory) return { key: 'question.category', ...about };
    return { key: subject === 'TERRITORY' ? 'question.street' : 'question.function', ...about };
  }

  #gap(subject: SuccessionSubject, { id }: Standing) {
    const { codes, territories, organs } = this.hierarchy;
    const table = subject === 'TERRITORY' ? territories : organs;
    const ends = Array.from(table.versions(id), (row) => table.to(row)).filter((to) => to !== FOREVER);
    const subjectCode = (subject === 'TERRITORY' ? codes.territory : codes.organ).at(id);
    const about = subject === 'TERRITORY' ? { territory: id } : { organ: id };
    const since = Math.max(ALWAYS, ...ends.filter((to) => to <= this.question.on));
    return gap('NO_SUCCESSOR', 'R24', since, { ...about, subject: subjectCode });
  }

  #explain(subject: SuccessionSubject, recorded: Standing, moved: Moved): void {
    const { hierarchy, tally } = this;
    const kind = subject === 'TERRITORY' ? 'territory' : 'organ';
    const fact = subject === 'TERRITORY' ? territoryFact : organFact;
    const ids = moved.is === 'ONE' ? [moved.id] : moved.is === 'SEVERAL' ? moved.candidates.map(({ id }) => id) : [];
    const about =
      subject === 'TERRITORY' ? { territory: recorded.id, territories: ids } : { organ: recorded.id, organs: ids };
    tally.step('R24', { key: `step.moved.${moved.is}.${subject}`, ...about }, () => [
      fact(hierarchy, recorded.id, recorded.on),
      ...moved.edges.map((row) => successionFact(hierarchy, kind, row)),
      ...ids.filter((id) => id !== recorded.id).map((id) => fact(hierarchy, id, this.question.on)),
    ]);
  }
}
