import type { GraphQLSchema } from 'graphql';
import { formatDay, parseDay, type Day } from '../../core/facts/day';
import type { Bilingual } from '../../core/law/lang';
import type { Change } from './change';
import { parentOf, type Element } from './elements';
import { typesReached } from './reach';

/** The day after which a deprecated element goes, as the reason says; null when it names no day of the calendar. */
export function announcedDay(reason: string): Day | null {
  const day = /\bremoved on (\d{4}-\d{2}-\d{2})(?!\d)/i.exec(reason)?.[1];
  return day === undefined ? null : parseDay(day);
}

/** Allows the removals that the older graph announced for a day before today, and says of each why it may or may not. */
export function judgeRemovals(
  changes: readonly Change[],
  before: GraphQLSchema,
  elements: ReadonlyMap<string, Element>,
  today: Day,
): readonly Change[] {
  const ofElement = (coordinate: string) => judgement(elements.get(coordinate)?.deprecation ?? null, today);
  const stays = (coordinate: string) => !ofElement(coordinate).due && !ofElement(parentOf(coordinate) ?? '').due;
  const reached = typesReached(before, elements, () => true);
  const staying = typesReached(before, elements, stays);
  const ofType = (name: string) => (reached.has(name) && !staying.has(name) ? UNREACHABLE : REACHABLE);

  return changes.map((change) => {
    const { code, element, text } = change;
    if (!REMOVALS.has(code)) return change;
    const { due, why } = code === 'TYPE_REMOVED' ? ofType(element) : ofElement(element);
    return { ...change, refused: !due, text: { zh: `${text.zh}（${why.zh}）`, en: `${text.en} (${why.en})` } };
  });
}

const REMOVALS = new Set(['TYPE_REMOVED', 'FIELD_REMOVED', 'ARG_REMOVED', 'VALUE_REMOVED_FROM_ENUM']);

interface Judgement {
  /** Whether the element may go. */
  readonly due: boolean;
  readonly why: Bilingual;
}

const UNREACHABLE: Judgement = {
  due: true,
  why: { zh: '引向它的元素均已到期', en: 'all that led to it was due' },
};
const REACHABLE: Judgement = {
  due: false,
  why: { zh: '并非只由已到期的元素引向它', en: 'elements that were due are not all that led to it' },
};

function judgement(reason: string | null, today: Day): Judgement {
  if (reason === null) return { due: false, why: { zh: '未经弃用', en: 'it was not deprecated' } };
  const day = announcedDay(reason);
  if (day === null) {
    return { due: false, why: { zh: '弃用时没有写明移除日期', en: 'its deprecation named no day' } };
  }
  const written = formatDay(day);
  return day < today
    ? { due: true, why: { zh: `预告日期 ${written} 已过`, en: `announced for ${written}, which has passed` } }
    : { due: false, why: { zh: `预告日期 ${written} 未过`, en: `announced for ${written}, which has not passed` } };
}
