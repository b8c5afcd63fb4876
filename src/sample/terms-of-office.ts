import { ALWAYS, type Day } from '../core/facts/day';
import { FIRST_DAY, LAST_DAY } from './calendar';
import type { Period } from './period';
import type { Random } from './random';

/** How the holders of a post followed one another. */
export interface Turnover {
  /** Whether predecessors are on record; else one holder serves from the beginning of the records. */
  readonly history: boolean;
  /** How likely the post stands empty for some months between two holders. */
  readonly vacancy: number;
}

/** The terms that holders of a post served one after another, oldest first; the last one is open where the post is. */
export function termsOfOffice(post: Period, random: Random, { history, vacancy }: Turnover): Period[] {
  let from = firstDay(post, random);
  const terms: Period[] = [];
  for (;;) {
    const to = from + random.between(1200, 2800);
    if (!history || to >= Math.min(post.to, LAST_DAY - 60)) {
      terms.push({ from, to: post.to });
      return terms;
    }
    terms.push({ from, to });
    from = to + (random.chance(vacancy) ? random.between(20, 150) : 0);
    if (from >= Math.min(post.to, LAST_DAY)) return terms;
  }
}

function firstDay(post: Period, random: Random): Day {
  if (post.from !== ALWAYS) return post.from;
  return Math.min(random.between(FIRST_DAY, FIRST_DAY + 700), post.to - 1);
}
