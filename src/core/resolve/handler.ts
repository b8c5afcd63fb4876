import { type CadreId, type Hierarchy, NONE, type OrganId } from '../hierarchy/hierarchy';
import { cite } from '../law/measures-2016';
import type { Basis } from './answer';
import type { Circumstances } from './circumstances';
import { holderFact } from './facts-read';
import { appointedTo, type Holder, isSuspended } from './office';
import { isOutside, postsOf, territoryOf } from './organ-facts';
import { scopeBasis } from './scope-basis';
import type { Day } from '../facts/day';

const STAFF = cite('8', '各级党政机关工作人员在处理信访事项过程中');
const RESPONSIBLE = cite('11.2', '具体负责的工作人员承担直接责任');

/** R11.D: the staff member recorded as handling the matter, for each post held that day in a handling organ. */
export function addHandler(circumstances: Circumstances): void {
  const { hierarchy, handling, question, on, tally } = circumstances;
  const cadre = question.matter.handler;
  if (cadre === NONE || handling.length === 0) return;
  const inScope = handling.filter((organ) => !isOutside(hierarchy, organ, on));
  const held = inScope.map((organ) => ({ organ, posts: heldIn(hierarchy, organ, cadre, on) }));
  for (const { organ, posts } of held) {
    const free = posts.filter(({ appointment }) => !isSuspended(hierarchy, appointment, on));
    for (const holder of free) addDirect(circumstances, organ, holder);
  }
  if (held.some(({ posts }) => posts.some(({ appointment }) => !isSuspended(hierarchy, appointment, on)))) return;
  const suspendedIn = held.find(({ posts }) => posts.length > 0)?.organ;
  const organ = suspendedIn ?? handling[0] ?? NONE;
  const code = suspendedIn === undefined ? 'NOT_IN_POST' : 'SUSPENDED';
  tally.exclude({ cadre, organ, code, rule: 'R11.D', reason: { key: `excluded.${code}`, cadre, organ } });
}

/** The cadre's appointments to posts of the organ on the day, suspended ones included. */
export const heldIn = (hierarchy: Hierarchy, organ: OrganId, cadre: CadreId, on: Day): Holder[] =>
  postsOf(hierarchy, organ, on).flatMap((post) =>
    appointedTo(hierarchy, post, on).filter((holder) => holder.cadre === cadre),
  );

function addDirect({ hierarchy, on, tally }: Circumstances, organ: OrganId, holder: Holder): void {
  const { cadre, post, appointment } = holder;
  const reason = { key: 'handler', organ, cadre, post } as const;
  const basis: Basis[] = [STAFF, RESPONSIBLE].map((citation) => ({ rule: 'R11.D', citation, reason }));
  tally.bear({
    kind: 'DIRECT',
    scope: 'DEPARTMENT',
    tier: 'RESPONSIBLE',
    organ,
    territory: territoryOf(hierarchy, organ, on),
    cadre,
    post,
    appointment,
    conditional: true,
    basis: [...basis, ...scopeBasis(hierarchy, organ, on)],
  });
  tally.step('R11.D', reason, () => [holderFact(hierarchy, holder)]);
}
