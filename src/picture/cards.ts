import { NONE, type OrganId } from '../core/hierarchy/hierarchy';
import { named } from '../core/law/say';
import { term } from '../core/law/terms';
import type { Bearer, DutyAnswer, Gap } from '../core/resolve/answer';
import type { PictureCard, PictureLine } from './model';
import type { Words } from './words';

export const LANE = { PARTY: 0, GOVERNMENT: 1, SYSTEM: 2 } as const;
export type Lane = (typeof LANE)[keyof typeof LANE];

/** A card and where it goes. */
export interface Placed {
  readonly territory: number;
  readonly lane: Lane;
  readonly card: PictureCard;
}

/** A card while persons and gaps are being added to it. */
interface Draft {
  readonly organ: OrganId;
  readonly bearer: Bearer;
  readonly lines: PictureLine[];
}

/** Codes of gaps that are about a territory without an organ, and the lane where the organ is missing. */
const MISSING_IN: Partial<Record<Gap['code'], Lane>> = {
  NO_PARTY_COMMITTEE: LANE.PARTY,
  NO_GOVERNMENT: LANE.GOVERNMENT,
  NO_PETITION_OFFICE: LANE.GOVERNMENT,
  NO_COMPETENT_ORGAN: LANE.SYSTEM,
};

/** The cards of an answer in its order, and the gaps that belong to none of them. */
export function cardsOf(
  answer: DutyAnswer,
  words: Words,
): { readonly cards: Placed[]; readonly loose: readonly Gap[] } {
  const drafts: Draft[] = answer.bearers
    .filter((bearer) => bearer.cadre === NONE)
    .map((bearer) => ({ organ: bearer.organ, bearer, lines: [] }));
  for (const person of answer.bearers) {
    if (person.cadre === NONE) continue;
    cardFor(person, drafts).lines.push({
      text: words.person(person),
      citation: words.articles(person.basis),
      gap: false,
    });
  }
  const loose = answer.gaps.filter((gap) => !attach(gap, drafts, words));
  const missing = loose.filter((gap) => gap.territory !== NONE && MISSING_IN[gap.code] !== undefined);
  return {
    cards: [...drafts.map((draft) => place(draft, words)), ...missing.map((gap) => placeMissing(gap, words))],
    loose: loose.filter((gap) => !missing.includes(gap)),
  };
}

/** The card of the person's organ in the same capacity, made if the organ itself bears nothing. */
function cardFor(person: Bearer, drafts: Draft[]): Draft {
  const same = drafts.filter(({ organ, bearer }) => organ === person.organ && bearer.scope === person.scope);
  const found = same.find(({ bearer }) => bearer.kind !== 'COORDINATION') ?? same[0];
  if (found !== undefined) return found;
  const made: Draft = { organ: person.organ, bearer: person, lines: [] };
  drafts.push(made);
  return made;
}

function attach(gap: Gap, drafts: readonly Draft[], words: Words): boolean {
  const draft = gap.organ === NONE ? undefined : drafts.find(({ organ }) => organ === gap.organ);
  draft?.lines.push({ text: words.gap(gap), citation: gap.rule, gap: true });
  return draft !== undefined;
}

function place({ organ, bearer, lines }: Draft, words: Words): Placed {
  const own = bearer.cadre === NONE;
  return {
    territory: bearer.territory,
    lane: laneOf(bearer, words),
    card: {
      organ: words.organ(organ),
      capacity: own ? words.capacity(bearer) : term('DutyScope', bearer.scope, words.lang),
      citation: own ? words.articles(bearer.basis) : '',
      frame: bearer.tier,
      lines,
    },
  };
}

function laneOf(bearer: Bearer, { hierarchy, on }: Words): Lane {
  if (bearer.scope !== 'REGION') return LANE.SYSTEM;
  const row = named(hierarchy.organs, bearer.organ, on);
  return row !== NONE && hierarchy.organs.function(row) === 'PARTY_COMMITTEE' ? LANE.PARTY : LANE.GOVERNMENT;
}

const placeMissing = (gap: Gap, words: Words): Placed => ({
  territory: gap.territory,
  lane: MISSING_IN[gap.code] ?? LANE.SYSTEM,
  card: {
    organ: `△ ${term('GapCode', gap.code, words.lang)}`,
    capacity: words.gap(gap),
    citation: gap.rule,
    frame: 'GAP',
    lines: [],
  },
});
