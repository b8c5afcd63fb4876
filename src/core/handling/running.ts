import type { Day } from '../facts/day';
import { NONE, type OrganId } from '../hierarchy/hierarchy';
import { type Handing, receiverOf } from './handings';
import type { LimitCode } from './limits';
import { holders, isOpinion, opinionInForce } from './standing';
import { actingFor, type Actor, type ByStep, forStep, type HandedOn, receivedOn, type WorkEvent } from './step';
import type { Recourse, Work } from './work';

/** A limit that an entry of the record set running. */
export interface Running {
  readonly limit: LimitCode;
  /** The organ that is to act; `NONE` for the petitioner, who may. */
  readonly organ: OrganId;
  /** The organ by which it is judged whether the regulations bind. */
  readonly bound: Actor;
  readonly from: Day;
  /** The day on which what is due was done. */
  readonly doneOn: Day | null;
  /** The handing by which the matter came, where it began with one. */
  readonly handing?: Handing;
  /** The day that the assigning organ set (指定办理期限). */
  readonly set?: Day;
}

/** The limits that the entries of the record set running, in the order of the work. */
export function runningLimits(work: Work): readonly Running[] {
  return [...onReceipt(work), ...onAcceptance(work), ...onDecision(work)];
}

function onReceipt(work: Work): Running[] {
  const { registered, handings } = work;
  const handedOn = handings.flatMap((handing) => onHanding(work, handing));
  if (registered === null) return handedOn;
  const organ = actingFor(registered);
  const direct: Running = {
    limit: isPetitionOffice(registered.by) ? 'ROUTE' : 'NOTICE',
    organ,
    bound: registered.by,
    from: receivedOn(registered),
    doneOn: dealtWithOn(work, registered, organ),
  };
  return [direct, ...handedOn];
}

/** Reading: whoever is to take part (会同) may object, while routing, notice and report are the lead's. */
function onHanding(work: Work, handing: Handing): Running[] {
  const { event, objected } = handing;
  const organ = receiverOf(handing);
  const base = { organ, bound: event.to, from: receivedOn(event), handing };
  const doneOn = dealtWithOn(work, event, organ);
  const objection: Running = { ...base, limit: 'OBJECTION', doneOn: objected?.on ?? null };
  const objecting = objected !== null || doneOn === null || isWithReceiver(work, handing) ? [objection] : [];
  if (event.role === 'ASSIST') return objecting;
  const first: Running = { ...base, limit: isPetitionOffice(event.to) ? 'ROUTE' : 'REFERRED_NOTICE', doneOn };
  return [first, ...objecting, ...onAssignment(work, handing, base)];
}

/** Whether the receiver still has the matter by that handing, or has it again, having handed it on meanwhile. */
const isWithReceiver = (work: Work, handing: Handing): boolean =>
  work.accepted === null && work.declined === null && holders(work).some((holder) => holder.handing === handing);

/** 反馈结果, of what was assigned (交办). Reading: the report comes with the decision, or with the closing without one. */
function onAssignment(
  { decided, closed }: Work,
  { event }: Handing,
  base: Omit<Running, 'limit' | 'doneOn'>,
): Running[] {
  if (event.step === 'FORWARD') return [];
  const set = event.reportBy === undefined ? {} : { set: event.reportBy };
  return [{ ...base, ...set, limit: 'REPORT', doneOn: (decided ?? closed)?.on ?? null }];
}

/** When the matter, received with an entry, was handed on or declined, or by whomever accepted or closed. */
function dealtWithOn({ events }: Work, receipt: WorkEvent, organ: OrganId): Day | null {
  const later = events.slice(events.indexOf(receipt) + 1);
  return later.find((event) => forStep(DEALS_WITH, event, organ) === true)?.on ?? null;
}

const DEALS_WITH: Partial<ByStep<[organ: OrganId], boolean>> = {
  FORWARD: handsOn,
  ASSIGN: handsOn,
  DECLINE: (event, organ) => actingFor(event) === organ,
  ACCEPT: () => true,
  CLOSE: () => true,
};

/** Reading: having others take part (会同) routes nothing; the matter stays where it is. */
function handsOn(event: HandedOn, organ: OrganId): boolean {
  return event.role === 'LEAD' && actingFor(event) === organ;
}

/** 办结. Reading: handling is concluded with the decision; the closing of the file counts where no decision is on record. */
function onAcceptance({ accepted, decided, closed }: Work): Running[] {
  if (accepted === null) return [];
  const { by, on } = accepted;
  return [
    { limit: 'HANDLING', organ: actingFor(accepted), bound: by, from: on, doneOn: (decided ?? closed)?.on ?? null },
  ];
}

function onDecision(work: Work): Running[] {
  const { decided, reexamination, review, executed } = work;
  if (decided === null || !isOpinion(decided.outcome)) return [];
  const opinion = opinionInForce(work);
  const supported = opinion?.outcome === 'SUPPORTED' ? [opinion] : [];
  return [
    ...supported.map((event) => ({
      limit: 'EXECUTION' as const,
      organ: actingFor(event),
      bound: event.by,
      from: receivedOn(event),
      doneOn: executed?.on ?? null,
    })),
    ...recourse('REEXAMINATION', decided, reexamination),
    ...(reexamination?.decided == null ? [] : recourse('REVIEW', reexamination.decided, review)),
  ];
}

/** The petitioner's time to ask, and the time of the organ asked. */
function recourse(
  limit: 'REEXAMINATION' | 'REVIEW',
  against: Parameters<typeof receivedOn>[0] & { readonly by: Actor },
  taken: Recourse | null,
): Running[] {
  const asking: Running = {
    limit: `${limit}_REQUEST`,
    organ: NONE,
    bound: against.by,
    from: receivedOn(against),
    doneOn: taken?.request.on ?? null,
  };
  if (taken === null) return [asking];
  const { request, decided } = taken;
  return [
    asking,
    { limit, organ: request.to.organ, bound: request.to, from: receivedOn(request), doneOn: decided?.on ?? null },
  ];
}

export const isPetitionOffice = (actor: Actor): boolean => actor.function === 'PETITION_OFFICE';
