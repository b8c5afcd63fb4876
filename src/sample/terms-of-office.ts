import { ALWAYS, type Day, FOREVER } from '../core/facts/day';
import { FIRST_DAY, LAST_DAY } from './calendar';
import type { Period } from './period';
import type { Random } from './random';

/**
 * The terms that holders of a post served one after another, oldest first; the last one is open where the post is.
 * Now and then the post stood empty in between.
 */
export function termsOfOffice(post: Period, random: Random, withHistory: boolean): Period[] {
  let from = firstDay(post, random, withHistory);
  const terms: Period[] = [];
  for (;;) {
    const to = from + random.between(1000, 2600);
    if (!withHistory || to >= Math.min(post.to, LAST_DAY - 60)) {
      terms.push({ from, to: post.to });
      return terms;
    }
    terms.push({ from, to });
    from = to + (random.chance(0.12) ? random.between(20, 150) : 0);
    if (from >= Math.min(post.to, LAST_DAY)) return terms;
  }
}

function firstDay(post: Period, random: Random, withHistory: boolean): Day {
  if (post.from !== ALWAYS) return post.from;
  const latest = withHistory ? FIRST_DAY + 900 : LAST_DAY - 300;
  const day = random.between(FIRST_DAY, latest);
  return post.to === FOREVER ? day : Math.min(day, post.to - 1);
}
