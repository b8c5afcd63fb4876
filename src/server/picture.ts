import type { Day } from '../core/facts/day';
import type { TerritoryLevel } from '../core/facts/values';
import type { Lang } from '../core/law/lang';
import type { Matter } from '../core/resolve/matter';
import { resolveDuty } from '../core/resolve/duty';
import { drawResponsibility } from '../picture/draw';
import { pictureOf, type PictureSubject } from '../picture/picture-of';
import { petitionMatter } from '../subgraphs/shared/matter';
import { matterOf, type MatterInput } from '../subgraphs/responsibility/matter.input';
import type { GraphContext } from '../subgraphs/shared/context';

/** Whose answer to draw, the day asked, and how far up. */
export interface PictureQuestion {
  readonly subject: { readonly number: string } | { readonly matter: MatterInput };
  /** Null for today, or the closing day of a closed petition. */
  readonly on: Day | null;
  readonly upTo: TerritoryLevel;
}

interface Drawn {
  readonly matter: Matter;
  readonly on: Day;
  readonly subject: PictureSubject;
}

/**
 * The answer as SVG; null when there is no such petition. Throws a refusal for a matter with codes that are not on
 * record.
 */
export async function drawAnswer(
  { subject, on, upTo }: PictureQuestion,
  context: GraphContext,
  lang: Lang,
): Promise<string | null> {
  const { hierarchy } = context;
  const drawn =
    'matter' in subject
      ? matterDrawn(subject.matter, context, lang)
      : await petitionDrawn(subject.number, context, lang);
  if (drawn === null) return null;
  const answer = resolveDuty(hierarchy, { matter: drawn.matter, on: on ?? drawn.on, upTo });
  return drawResponsibility(pictureOf(hierarchy, answer, drawn.subject, lang));
}

async function petitionDrawn(
  number: string,
  { hierarchy, loaders, today }: GraphContext,
  lang: Lang,
): Promise<Drawn | null> {
  const petition = await loaders.petitionByNumber.load(number);
  if (petition === null) return null;
  return {
    matter: petitionMatter(petition),
    on: petition.closedOn ?? today,
    subject: {
      title: lang === 'EN' ? `Who bears responsibility: petition ${number}` : `谁负责：信访事项 ${number}`,
      facts: [petition.title, hierarchy.categories.name(petition.category)],
    },
  };
}

function matterDrawn(input: MatterInput, { hierarchy, today }: GraphContext, lang: Lang): Drawn {
  const matter = matterOf(hierarchy, input);
  return {
    matter,
    on: today,
    subject: {
      title: lang === 'EN' ? 'Who bears responsibility' : '谁负责',
      facts: [`${hierarchy.categories.name(matter.category)} · ${input.territoryCodes.join(' ')}`],
    },
  };
}
