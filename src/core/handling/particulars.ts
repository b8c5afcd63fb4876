import type { Day } from '../facts/day';
import { POLITICAL_LEGAL } from '../resolve/organ-facts';
import { giverOf, isDisputed, receiverOf } from './handings';
import { LIMITS, regulationsOn } from './limits';
import type { LocalLimits } from './local-limits';
import { fitOutcomes } from './outcomes';
import type { StepRefusalCode } from './refusal';
import { isPetitionOffice } from './running';
import { holders, isLitigation, pathOf } from './standing';
import * as s from './step';
import type { Work } from './work';

/** What is amiss with an entry in particular, once its step is open to its organ; null: nothing. */
export const amiss = (work: Work, event: s.WorkEvent, local: LocalLimits): StepRefusalCode | null =>
  isOutOfOrder(work, event) ? 'OUT_OF_ORDER' : (s.forStep(AMISS, event, work, local) ?? null);

type Amiss = s.ByStep<[work: Work, local: LocalLimits], StepRefusalCode | null>;

const AMISS: Partial<Amiss> = {
  FORWARD: handingAmiss,
  ASSIGN: handingAmiss,
  ANSWER_OBJECTION: (event, work) => (isOfItsObjector(work, event) ? null : 'NO_OBJECTION'),
  ACCEPT: acceptanceAmiss,
  DECLINE: reasonAmiss,
  EXTEND: (event, work, local) => (isTooLong(work, event, local) ? 'EXTENSION_TOO_LONG' : null),
  DECIDE: ({ outcome }, work) =>
    fitOutcomes(work.record.kind, pathOf(work)).includes(outcome) ? null : 'OUTCOME_UNFIT',
  REQUEST_REEXAMINATION: requestAmiss,
  REQUEST_REVIEW: requestAmiss,
};

/** Whether its days contradict each other or the record, which grows from day to day. */
function isOutOfOrder(work: Work, event: s.WorkEvent): boolean {
  if (event.on < (work.events.at(-1)?.on ?? event.on)) return true;
  if (event.step === 'REGISTER') return s.receivedOn(event) > event.on;
  if (event.step === 'HOLD_HEARING') return event.since > event.on || event.since < heardFrom(work, event);
  return 'received' in event && s.receivedOn(event) < event.on;
}

const heardFrom = ({ review, accepted }: Work, event: s.HearingHeld): Day => (review?.request ?? accepted ?? event).on;

/** 《条例》 Art. 22(2): litigation goes to political-legal organs, through petition departments at most. */
function handingAmiss(event: s.HandedOn, work: Work): StepRefusalCode | null {
  const { organ, function: its } = event.to;
  if (organ === s.actingFor(event) || holders(work).some((holder) => holder.organ === organ)) return 'ALREADY_THERE';
  const mayHave = !isLitigation(work) || isPetitionOffice(event.to) || POLITICAL_LEGAL.has(its);
  return mayHave ? null : 'NOT_POLITICAL_LEGAL';
}

const isOfItsObjector = ({ handings }: Work, event: s.ObjectionAnswered): boolean =>
  handings.some(
    (each) => isDisputed(each) && giverOf(each) === s.actingFor(event) && receiverOf(each) === event.objector,
  );

/** R7.L, and since 2022 Art. 22(2): a petition department hands accusations on to the discipline organ. */
function acceptanceAmiss({ by, on, path }: s.Accepted, work: Work): StepRefusalCode | null {
  if ((isLitigation(work) || path === '1') && !POLITICAL_LEGAL.has(by.function)) return 'NOT_POLITICAL_LEGAL';
  const forDiscipline = work.record.kind === 'ACCUSATION' && regulationsOn(on) === 'regulations-2022';
  return forDiscipline && isPetitionOffice(by) ? 'NOT_DISCIPLINE' : null;
}

/** Since 2022 an organ that is not competent for what was handed on to it objects; it does not decline. */
function reasonAmiss(event: s.Declined, work: Work): StepRefusalCode | null {
  const { reason, on } = event;
  const holder = holders(work).find(({ organ }) => organ === s.actingFor(event));
  if (reason === 'NOT_COMPETENT' && regulationsOn(on) === 'regulations-2022' && (holder?.handing ?? null) !== null)
    return 'OBJECT_INSTEAD';
  const ledElsewhere = fitOutcomes(work.record.kind, pathOf(work)).includes('LED_INTO_PROCEDURE');
  return reason === 'OTHER_PROCEDURE' && !ledElsewhere ? 'REASON_UNFOUNDED' : null;
}

function requestAmiss({ to }: s.Requested, { decided, reexamination }: Work): StepRefusalCode | null {
  const askedBefore = [decided, reexamination?.decided].some((before) => before?.by.organ === to.organ);
  return askedBefore ? 'NOT_SUPERIOR' : null;
}

/** Reading: a time limit may be extended more than once, as long as the extensions together stay within the bound. */
function isTooLong({ accepted, extensions }: Work, event: s.Extended, local: LocalLimits): boolean {
  if (accepted === null || !Number.isInteger(event.days) || event.days < 1) return true;
  const regulations = regulationsOn(accepted.on) ?? 'regulations-2005';
  const bound = local('EXTENSION', accepted.by.organ, accepted.on) ?? LIMITS[regulations].EXTENSION;
  return [...extensions, event].reduce((sum, { days }) => sum + days, 0) > (bound?.length ?? 0);
}
