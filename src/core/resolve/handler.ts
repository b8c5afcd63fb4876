import { type CadreId, NONE, type OrganId } from '../hierarchy/hierarchy';
import { cite } from '../law/measures-2016';
import type { Basis } from './answer';
import type { DayGraph } from './day-graph';
import { holderFact } from './facts-read';
import { territoryOf } from './organ-facts';
import { scopeBasis } from './scope-basis';
import type { Tally } from './tally';
import type { Holder, Member, Team } from './team';

const STAFF = cite('8', '各级党政机关工作人员在处理信访事项过程中');
const RESPONSIBLE = cite('11.2', '具体负责的工作人员承担直接责任');

/** R11.D: the staff member recorded as handling the matter, for each post held that day in a handling organ. */
export function addHandler(graph: DayGraph, cadre: CadreId, handling: readonly OrganId[], tally: Tally): void {
  const inScope = handling.filter((organ) => !graph.isOutside(organ));
  const held = inScope.flatMap((organ) => heldIn(graph.team(organ), cadre).map((member) => ({ organ, member })));
  const free = held.filter(({ member }) => !member.suspended);
  for (const { organ, member } of free) addDirect(graph, organ, member, tally);
  if (free.length > 0) return;
  const [only = NONE] = handling.length === 1 ? handling : [];
  const code = held.length === 0 ? 'NOT_IN_POST' : 'SUSPENDED';
  tally.exclude({ cadre, organ: only, code, rule: 'R11.D', reason: { key: `excluded.${code}`, cadre, organ: only } });
}

/** The posts the cadre holds in the team or its staff, suspended or not. */
export const heldIn = ({ members }: Team, cadre: CadreId): readonly Member[] =>
  members.filter((member) => member.cadre === cadre);

function addDirect({ hierarchy, on }: DayGraph, organ: OrganId, holder: Holder, tally: Tally): void {
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
