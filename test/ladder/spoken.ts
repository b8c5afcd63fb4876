import type { Day } from '../../src/core/facts/day';
import type { Hierarchy } from '../../src/core/hierarchy/hierarchy';
import { label } from '../../src/core/law/label';
import { say } from '../../src/core/law/say';
import type { Basis } from '../../src/core/resolve/answer';

/** A basis as people read it. */
export const spoken = (hierarchy: Hierarchy, { rule, citation, reason }: Basis, on: Day) => ({
  rule,
  clause: label(citation, 'ZH'),
  zh: say(hierarchy, reason, on, 'ZH'),
  en: say(hierarchy, reason, on, 'EN'),
});
