import type { OrganId } from '../hierarchy/hierarchy';
import { actingFor, type HandedOn, type ObjectionAnswered, type Objected, type Registered } from './step';

/** A matter handed on (转送、交办), and what came of it. */
export interface Handing {
  readonly event: HandedOn;
  readonly objected: Objected | null;
  readonly answered: ObjectionAnswered | null;
  /** 交还: the receiver is rid of the matter, and it lies with whom it came from. */
  readonly returned: boolean;
}

/**
 * Adds a handing. Reading: who hands a matter on after an objection agrees to that objection by doing so; no separate
 * answer is needed (核实同意, 《条例》 Art. 23(3)).
 */
export function handOn(handings: readonly Handing[], event: HandedOn): readonly Handing[] {
  const giver = actingFor(event);
  const settled = handings.map((each) =>
    giverOf(each) === giver && isDisputed(each) ? { ...each, returned: true } : each,
  );
  return [...settled, { event, objected: null, answered: null, returned: false }];
}

/** Records an objection on the latest handing to the objector that still stands. */
export function object(handings: readonly Handing[], event: Objected): readonly Handing[] {
  const at = handings.findLastIndex((each) => !each.returned && receiverOf(each) === actingFor(event));
  return handings.map((each, index) => (index === at ? { ...each, objected: event, answered: null } : each));
}

/** Records the answer to the objection; if it is agreed to, the matter goes back. */
export function answerObjection(handings: readonly Handing[], event: ObjectionAnswered): readonly Handing[] {
  const at = handings.findLastIndex((each) => isDisputed(each) && receiverOf(each) === event.objector);
  return handings.map((each, index) => (index === at ? { ...each, answered: event, returned: event.agreed } : each));
}

export const giverOf = ({ event }: Handing): OrganId => actingFor(event);
export const receiverOf = ({ event }: Handing): OrganId => event.to.organ;

/** Whether an objection to it awaits its answer. */
export const isDisputed = ({ objected, answered, returned }: Handing): boolean =>
  objected !== null && answered === null && !returned;

/** An organ that has the matter, with the handing by which it came, null for the one that registered it. */
export interface Holder {
  readonly organ: OrganId;
  readonly handing: Handing | null;
}

/**
 * The organs with which the matter lies: it came to them, and they have not handed it on since. Reading: an organ that
 * has others take part (会同) keeps the matter.
 */
export function holdersOf(registered: Registered | null, handings: readonly Handing[]): readonly Holder[] {
  const holders = new Map<OrganId, Holder>();
  if (registered !== null) holders.set(actingFor(registered), { organ: actingFor(registered), handing: null });
  for (const handing of handings) {
    if (handing.returned) continue;
    if (handing.event.role === 'LEAD') holders.delete(giverOf(handing));
    holders.set(receiverOf(handing), { organ: receiverOf(handing), handing });
  }
  return [...holders.values()];
}
