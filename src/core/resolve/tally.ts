import type { Day } from '../facts/day';
import type { Saying } from '../law/sayings';
import type { RuleId } from '../law/rules';
import {
  type Basis,
  type Bearer,
  DUTY_KINDS,
  DUTY_SCOPES,
  type Exclusion,
  type Fact,
  type Gap,
  type Note,
  type NoteCode,
  type Step,
} from './answer';

/** What an answer lists. */
export interface Found {
  readonly bearers: readonly Bearer[];
  readonly gaps: readonly Gap[];
  readonly excluded: readonly Exclusion[];
  readonly notes: readonly Note[];
}

/**
 * What an answer consists of, as it is found. Bearers are one per (kind, scope, organ, cadre, post): what is found
 * again adds its basis, and tier `RESPONSIBLE` wins. Gaps, exclusions and notes are kept once.
 */
export class Tally implements Found {
  /** By organ, kind and scope; the few of one key differ by person and post. */
  readonly #bearers = new Map<number, Bearer[]>();
  readonly #gaps = new Map<string, Gap>();
  readonly #excluded = new Map<string, Exclusion>();
  readonly #notes = new Map<NoteCode, Note>();
  readonly #steps: Step[] = [];

  /** @param tracing whether steps are kept: an explanation is made only when somebody asks for it */
  constructor(readonly tracing: boolean) {}

  bear(bearer: Bearer): void {
    const key = bearerKey(bearer);
    const known = this.#bearers.get(key);
    if (known === undefined) {
      this.#bearers.set(key, [bearer]);
      return;
    }
    const same = known.findIndex(({ cadre, post }) => cadre === bearer.cadre && post === bearer.post);
    const first = known[same];
    if (first === undefined) known.push(bearer);
    else known[same] = together(first, bearer);
  }

  gap(gap: Gap): void {
    const key = `${gap.code} ${gap.organ} ${gap.territory} ${gap.category} ${gap.post} ${gap.subject ?? ''}`;
    const known = this.#gaps.get(key);
    if (known === undefined || isLater(gap.since, known.since)) this.#gaps.set(key, gap);
  }

  exclude(exclusion: Exclusion): void {
    const key = `${exclusion.cadre} ${exclusion.organ} ${exclusion.code}`;
    if (!this.#excluded.has(key)) this.#excluded.set(key, exclusion);
  }

  note(code: NoteCode, message: Saying): void {
    if (!this.#notes.has(code)) this.#notes.set(code, { code, message });
  }

  /** Adds all that was found elsewhere, as if it were found here. */
  take({ bearers, gaps, excluded, notes }: Found): void {
    for (const bearer of bearers) this.bear(bearer);
    for (const gap of gaps) this.gap(gap);
    for (const exclusion of excluded) this.exclude(exclusion);
    for (const { code, message } of notes) this.note(code, message);
  }

  step(rule: RuleId, conclusion: Saying, facts: () => readonly Fact[] = () => []): void {
    if (this.tracing) this.#steps.push({ rule, conclusion, facts: facts() });
  }

  get bearers(): readonly Bearer[] {
    const all: Bearer[] = [];
    for (const bearers of this.#bearers.values()) all.push(...bearers);
    return all;
  }

  get hasGaps(): boolean {
    return this.#gaps.size > 0;
  }

  get gaps(): readonly Gap[] {
    return [...this.#gaps.values()];
  }

  get excluded(): readonly Exclusion[] {
    return [...this.#excluded.values()];
  }

  get notes(): readonly Note[] {
    return [...this.#notes.values()];
  }

  get steps(): readonly Step[] {
    return this.#steps;
  }
}

/** A gap found for several handling organs or territories is since the last of what covered any of them ended. */
const isLater = (since: Day | null, known: Day | null): boolean => since !== null && (known === null || since > known);

const bearerKey = ({ kind, scope, organ }: Bearer): number =>
  (organ * DUTY_KINDS.length + DUTY_KINDS.indexOf(kind)) * DUTY_SCOPES.length + DUTY_SCOPES.indexOf(scope);

function together(one: Bearer, other: Bearer): Bearer {
  const tier = one.tier === 'RESPONSIBLE' ? one.tier : other.tier;
  if (one.basis === other.basis && one.tier === tier) return one;
  return { ...one, tier, basis: mergedBasis(one.basis, other.basis) };
}

/** The first bases and those of the second that say something new: another rule or another clause. */
export function mergedBasis(first: readonly Basis[], second: readonly Basis[]): readonly Basis[] {
  const known = new Set(first.map(basisKey));
  const more = second.filter((basis) => !known.has(basisKey(basis)));
  return more.length === 0 ? first : [...first, ...more];
}

const basisKey = ({ rule, citation: { instrument, article, paragraph, item } }: Basis) =>
  `${rule} ${instrument} ${article} ${paragraph ?? 0} ${item ?? 0}`;
