import type { OrganId } from '../hierarchy/hierarchy';
import { actingFor, type HandedOn, inOrder, type ObjectionAnswered, type Objected, type Registered } from './step';

/** A matter handed on (转送、交办), and what came of it. */
export interface Handing {
  readonly event: HandedOn;
  readonly objected: Objected | null;
  readonly answered: ObjectionAnswered | null;
  /** Whether an objection to it awaits its answer. */
  readonly disputed: boolean;
  /** 交还: the receiver is rid of the matter, and it lies with whom it came from. */
  readonly returned: boolean;
}

/** Adds a handing. */
export function handOn(handings: readonly Handing[], event: HandedOn): readonly Handing[] {
  const settled = event.role === 'LEAD' ? handings.map((each) => settledBy(each, actingFor(event))) : handings;
  return [...settled, { event, objected: null, answered: null, disputed: false, returned: false }];
}

/**
 * What a handing comes to when an organ hands the matter on. Reading of 《条例》 Art. 23(3): who hands it on after an
 * objection agrees to that objection (核实同意), no separate answer is needed; who objected and hands it on gives the
 * objection up, as it said that the matter was outside its own system, too. Having others take part (会同) is neither.
 */
function settledBy(handing: Handing, giver: OrganId): Handing {
  if (!isDisputed(handing)) return handing;
  if (giverOf(handing) === giver) return { ...handing, disputed: false, returned: true };
  return receiverOf(handing) === giver ? { ...handing, disputed: false } : handing;
}

/** Records an objection on the latest handing to the objector that still stands. */
export function object(handings: readonly Handing[], event: Objected): readonly Handing[] {
  const at = handings.findLastIndex((each) => !each.returned && receiverOf(each) === actingFor(event));
  return handings.map((each, index) =>
    index === at ? { ...each, objected: event, answered: null, disputed: true } : each,
  );
}

/** Records the answer to the objection; if it is agreed to, the matter goes back. */
export function answerObjection(handings: readonly Handing[], event: ObjectionAnswered): readonly Handing[] {
  const at = handings.findLastIndex((each) => isDisputed(each) && receiverOf(each) === event.objector);
  return handings.map((each, index) =>
    index === at ? { ...each, answered: event, disputed: false, returned: event.agreed } : each,
  );
}

export const giverOf = ({ event }: Handing): OrganId => actingFor(event);
export const receiverOf = ({ event }: Handing): OrganId => event.to.organ;

/** Whether an objection to it awaits its answer. */
export const isDisputed = ({ disputed }: Handing): boolean => disputed;

/** An organ that has the matter, with the handing by which it came, null for the one that registered it. */
export interface Holder {
  readonly organ: OrganId;
  readonly handing: Handing | null;
}

/**
 * The organs with which the matter lies: it came to them, or went back to them, and they have not handed it on since.
 * Reading: an organ that has others take part (会同) keeps the matter, and one that has it loses nothing of it by being
 * asked to take part.
 */
export function holdersOf(registered: Registered | null, handings: readonly Handing[]): readonly Holder[] {
  const holders = new Map<OrganId, Holder>();
  if (registered !== null) holders.set(actingFor(registered), { organ: actingFor(registered), handing: null });
  const had = new Map(holders);
  for (const handing of movesOf(handings)) {
    if (handing.returned) goBack(handing, holders, had);
    else goOn(handing, holders, had);
  }
  return [...holders.values()];
}

type Holders = Map<OrganId, Holder>;

function goOn(handing: Handing, holders: Holders, had: Holders): void {
  const [lead, organ] = [handing.event.role === 'LEAD', receiverOf(handing)];
  if (lead) holders.delete(giverOf(handing));
  if (lead || !holders.has(organ)) holders.set(organ, { organ, handing });
  if (lead || !had.has(organ)) had.set(organ, { organ, handing });
}

function goBack(handing: Handing, holders: Holders, had: Holders): void {
  const before = had.get(giverOf(handing));
  if (before !== undefined) holders.set(before.organ, before);
}

/** The handings in the order in which they moved the matter. */
const movesOf = (handings: readonly Handing[]): readonly Handing[] =>
  handings
    .flatMap((handing) => {
      const by = movedBy(handing);
      return by === null ? [] : [{ handing, by }];
    })
    .sort((a, b) => inOrder(a.by, b.by))
    .map(({ handing }) => handing);

/**
 * The entry by which a handing moved the matter: itself while it stands, the answer where the matter went back. None
 * where a new handing was the answer, as the matter went on with that one, and none where only a taking part ended.
 */
function movedBy({ event, answered, returned }: Handing): HandedOn | ObjectionAnswered | null {
  if (!returned) return event;
  return event.role === 'LEAD' ? answered : null;
}
