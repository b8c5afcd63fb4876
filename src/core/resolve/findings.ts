import type { CadreId, OrganId, PostId } from '../hierarchy/hierarchy';
import type { AccountabilityKind, Basis, ExclusionReason, Finding } from './answer';
import type { Stretch } from './act-days';
import { type Fault, inOffice } from './fault';
import { heldIn } from './handler';
import type { IncidentFacts } from './matter';
import { mergedBasis, type Tally } from './tally';

/** How somebody on record stood towards the organs at fault, the closest first. */
const STANDINGS = ['NOT_INVOLVED', 'OUTSIDE_TEAM', 'SUSPENDED', 'NOT_IN_POST'] as const satisfies ExclusionReason[];

/** Findings as they come up, stretch by stretch: one per cadre, organ and kind, from its first day to its last. */
export class Findings {
  readonly #found = new Map<string, Finding>();
  readonly #standing = new Map<CadreId, number>();

  get list(): readonly Finding[] {
    return [...this.#found.values()];
  }

  add(
    kind: AccountabilityKind,
    cadre: CadreId,
    { organ, around }: Fault,
    { from, to }: Stretch,
    basis: readonly Basis[],
  ): void {
    const key = `${kind} ${cadre} ${organ}`;
    const known = this.#found.get(key);
    this.#found.set(key, {
      kind,
      cadre,
      organ,
      from: known?.from ?? from,
      to,
      postsThen: united(
        known?.postsThen ?? [],
        heldIn(around, cadre).map(({ post }) => post),
      ),
      postsNow: [],
      basis: mergedBasis(known?.basis ?? [], basis),
    });
  }

  /** Remembers the closest standing in which the people on record were seen. */
  observe(incident: IncidentFacts, { around, leadership }: Fault): void {
    for (const { cadre } of incident.involvements) {
      const held = heldIn(around, cadre).length > 0;
      const free = inOffice(around, cadre).length > 0;
      const standing = leadership.has(cadre) ? 0 : free ? 1 : held ? 2 : 3;
      this.#standing.set(cadre, Math.min(standing, this.#standing.get(cadre) ?? standing));
    }
  }

  /** Everybody on record for whom nothing was found is excluded by name, with the reason. */
  excludeOthers(incident: IncidentFacts, organ: OrganId, tally: Tally): void {
    const dealtWith = new Set([...this.list, ...tally.excluded].map(({ cadre }) => cadre));
    const rule = incident.nature === 'COLLECTIVE' ? 'R11.2C' : 'R11.2I';
    for (const { cadre } of incident.involvements) {
      if (dealtWith.has(cadre)) continue;
      const code = STANDINGS[this.#standing.get(cadre) ?? 3] ?? 'NOT_IN_POST';
      tally.exclude({ cadre, organ, code, rule, reason: { key: `excluded.${code}`, cadre, organ } });
    }
  }
}

const united = (one: readonly PostId[], other: readonly PostId[]): PostId[] => [...new Set([...one, ...other])];
