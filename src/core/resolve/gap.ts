import { ALWAYS, type Day } from '../facts/day';
import { NONE } from '../hierarchy/hierarchy';
import type { RuleId } from '../law/rules';
import type { Gap, GapCode } from './answer';

/** The day an overlap began: when the second of those who overlap came. `starts` has the first day of each. */
export const overlapSince = (starts: Iterable<Day>): Day => [...starts].sort((a, b) => a - b)[1] ?? ALWAYS;

/** The earliest of the days under each key. */
export function earliest<Key>(days: Iterable<readonly [Key, Day]>): Map<Key, Day> {
  const first = new Map<Key, Day>();
  for (const [key, day] of days) first.set(key, Math.min(day, first.get(key) ?? day));
  return first;
}

/** What a gap is about. */
export interface About {
  readonly organ?: number;
  readonly territory?: number;
  readonly category?: number;
  readonly post?: number;
  readonly subject?: string;
  /** Organs that its message names. */
  readonly organs?: readonly number[];
}

/** A gap with its message. `since` is `ALWAYS` where the records do not tell. */
export function gap(code: GapCode, rule: RuleId, since: Day, about: About): Gap {
  const { organ = NONE, territory = NONE, category = NONE, post = NONE, subject, organs } = about;
  return {
    code,
    rule,
    organ,
    territory,
    category,
    post,
    subject: subject ?? null,
    since: since === ALWAYS ? null : since,
    message: {
      key: `gap.${code}`,
      organ,
      territory,
      category,
      post,
      ...(subject === undefined ? {} : { text: subject }),
      ...(organs === undefined ? {} : { organs }),
    },
  };
}
