import type { Day } from '../facts/day';
import type { OrganId } from '../hierarchy/hierarchy';
import type { Citation } from '../law/citation';
import { citeRegulations2005 } from '../law/regulations-2005';
import { citeRegulations2022 } from '../law/regulations-2022';
import type { Saying } from '../law/sayings';
import { giverOf, type Handing, receiverOf } from './handings';
import { type RegulationsCode, regulationsOn } from './limits';
import { actingFor } from './step';
import type { Work } from './work';

/** How a matter is seen to be passed back and forth. */
export const BOUNCE_CODES = ['CAME_BACK', 'OBJECTED_AGAIN'] as const;
export type BounceCode = (typeof BOUNCE_CODES)[number];

/** A fact that may point to 推诿. Each step of it may have been right: it is no finding. */
export interface Bounce {
  readonly code: BounceCode;
  /** The organ that handed the matter on, or objected. */
  readonly organ: OrganId;
  /** The organ that had had the matter before, or whose handing was objected to. */
  readonly other: OrganId;
  readonly on: Day;
  readonly citation: Citation;
  readonly message: Saying;
}

/**
 * From which handings and objections passing back and forth is seen, by day: a matter handed on to an organ that had
 * had it before, and an objection after another. One objection is everybody's right and tells nothing.
 */
export function bounced({ registered, handings }: Work): readonly Bounce[] {
  const had = new Set(registered === null ? [] : [actingFor(registered)]);
  const bounces: Bounce[] = [];
  for (const handing of handings) {
    const [organ, other] = [giverOf(handing), receiverOf(handing)];
    if (had.has(other)) bounces.push(bounce('CAME_BACK', organ, other, handing.event.on));
    had.add(other);
  }
  for (const [handing, on] of objections(handings).slice(1))
    bounces.push(bounce('OBJECTED_AGAIN', receiverOf(handing), giverOf(handing), on));
  return bounces.sort((a, b) => a.on - b.on);
}

const objections = (handings: readonly Handing[]): (readonly [Handing, Day])[] =>
  handings
    .flatMap((handing) => (handing.objected === null ? [] : [[handing, handing.objected.on] as const]))
    .sort(([, a], [, b]) => a - b);

const bounce = (code: BounceCode, organ: OrganId, other: OrganId, on: Day): Bounce => ({
  code,
  organ,
  other,
  on,
  citation: NO_PASSING_ON[regulationsOn(on) ?? 'regulations-2005'],
  message: { key: `bounced.${code}`, organ, other },
});

const NO_PASSING_ON: Readonly<Record<RegulationsCode, Citation>> = {
  'regulations-2022': citeRegulations2022('28.1', '不得推诿、敷衍、拖延'),
  'regulations-2005': citeRegulations2005('28', '不得推诿、敷衍、拖延'),
};
