import { ALWAYS, type Day } from '../facts/day';
import { NONE } from '../hierarchy/hierarchy';
import type { RuleId } from '../law/rules';
import type { Gap, GapCode } from './answer';

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
