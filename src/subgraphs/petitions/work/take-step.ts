import type { EntityManager } from 'typeorm';
import type { PetitionPath } from '../../../core/facts/values';
import { SAYS_NOTHING, type WorkEntry } from '../../../core/handling/entry';
import type { WorkStep } from '../../../core/handling/step';
import { isRefusal, type Recorded, take, type Taken } from '../../../core/handling/taking';
import { NONE } from '../../../core/hierarchy/hierarchy';
import { petitionWithin, type StoredPetition } from '../../../storage/petitions/petition.store';
import { type StoredWork, WorkStore } from '../../../storage/petitions/work.store';
import {
  alignAssignments,
  appendEntries,
  changePetition,
  insertPetition,
  type PetitionChange,
} from '../../../storage/petitions/write-petition';
import type { Acting } from '../../shared/acting';
import type { GraphContext } from '../../shared/context';
import { PetitionView } from '../../shared/entities/petition';
import { notFound } from '../../shared/errors';
import { idOf, idOrNone } from '../../shared/look-up';
import { CALENDAR, pathTold, recordOf } from '../../shared/petition-record';
import type { WritePayload } from '../../shared/payload';
import { NotWritten, RefusedByLaw } from '../../shared/user-error';
import { type Done, requireCode, requireText, writeAsked } from '../../shared/writing';
import type { AnyStepInput, RegisterPetitionInput } from './inputs';
import { entryRow, stateOf } from './trail';

/** What a mutation comes back with: the petition as it now stands, or why nothing was written. */
export interface StepPayload extends WritePayload {
  readonly petition: PetitionView | null;
}

type Work = (manager: EntityManager, acting: Acting) => Promise<Done>;

const PETITION = { type: 'Petition' } as const;

/** Takes a step on a petition that is on record. */
export const takeStep = (
  context: GraphContext,
  mutation: string,
  step: WorkStep,
  input: AnyStepInput,
): Promise<StepPayload> =>
  written(context, mutation, input, async (manager, acting) => {
    const { petition, work } = await onRecord(context, manager, input);
    const record = recordOf(context.hierarchy, petition, work);
    const taken = attempt(context, acting, record, entryOf(context, acting, step, input));
    const derived = work.entries.length === 0 ? record.entries : [];
    await appendEntries(manager, petition.petition, [...derived, taken.entry]);
    await alignAssignments(manager, petition.petition, petition.assignments, taken.assignments);
    const after = await changeWhere(manager, context, petition, taken, input);
    return {
      ...PETITION,
      code: petition.number,
      kind: 'CHANGED',
      organ: taken.entry.by,
      before: stateOf(context.hierarchy, { ...petition, path: pathTold(petition.path) }),
      after: { step: entryRow(context.hierarchy, taken.entry), ...stateOf(context.hierarchy, { ...taken, ...after }) },
    };
  });

/** Registers a petition. */
export const register = (context: GraphContext, input: RegisterPetitionInput): Promise<StepPayload> =>
  written(context, 'registerPetition', input, async (manager, acting) => {
    const { codes } = context.hierarchy;
    requireCode(input.number, 'number');
    requireText(input.title, 'title');
    if (input.territoryCodes.length === 0) throw new NotWritten('BLANK', 'territoryCodes');
    if ((await petitionWithin(manager, input.number)) !== null) throw new NotWritten('NUMBER_TAKEN', 'number');
    const [kind, path] = [input.kind ?? 'APPEAL', pathOf(input.path)];
    const litigationRelated = input.litigationRelated ?? false;
    const facts = { kind, path, litigationRelated, petitionerKnown: true };
    const taken = attempt(context, acting, { facts, entries: [] }, entryOf(context, acting, 'REGISTER', input));
    const petition = await insertPetition(manager, {
      number: input.number,
      title: input.title.trim(),
      category: idOf(codes.category, input.categoryCode, 'input.categoryCode'),
      territories: input.territoryCodes.map((code, at) => idOf(codes.territory, code, `input.territoryCodes[${at}]`)),
      channel: input.channel,
      occurredOn: input.occurredOn ?? null,
      registeredOn: taken.entry.on,
      litigationRelated,
      handler: idOrNone(codes.cadre, input.handlerCode, 'input.handlerCode') ?? NONE,
      kind,
      path,
    });
    await appendEntries(manager, petition, [taken.entry]);
    const { title, categoryCode, territoryCodes, channel } = input;
    return {
      ...PETITION,
      code: input.number,
      kind: 'ADDED',
      organ: taken.entry.by,
      before: null,
      after: {
        step: entryRow(context.hierarchy, taken.entry),
        ...{ title, categoryCode, territoryCodes, channel, kind, path, litigationRelated },
      },
    };
  });

async function written(
  context: GraphContext,
  mutation: string,
  input: Pick<AnyStepInput, 'idempotencyKey' | 'number' | 'on'>,
  work: Work,
): Promise<StepPayload> {
  const on = input.on ?? context.today;
  const { code, ...outcome } = await writeAsked(context, { mutation, input, on }, (manager, acting) => {
    requireText(input.number, 'number');
    if (on > context.today) throw new NotWritten('IN_FUTURE', 'on');
    return work(manager, acting);
  });
  return { ...outcome, petition: code === null ? null : await asWritten(context, code) };
}

/** Read past what the request has read before. */
async function asWritten({ stores, viewer, today }: GraphContext, number: string): Promise<PetitionView | null> {
  const [petition] = await stores.petitions.byNumbers(viewer, [number]);
  return petition === undefined ? null : new PetitionView(petition, today);
}

async function onRecord(
  context: GraphContext,
  manager: EntityManager,
  { number, expectedVersion }: AnyStepInput,
): Promise<{ readonly petition: StoredPetition; readonly work: StoredWork }> {
  const petition = await petitionWithin(manager, number);
  if (petition === null) throw notFound('input.number', number);
  const [work] = await new WorkStore(manager).ofPetitions(context.viewer, [petition.petition]);
  if (work === undefined) throw notFound('input.number', number);
  if (expectedVersion != null && work.version !== expectedVersion)
    throw new NotWritten('VERSION_CONFLICT', 'expectedVersion');
  return { petition, work };
}

function attempt(
  { hierarchy }: GraphContext,
  { organs }: Acting,
  record: Recorded,
  entry: Omit<WorkEntry, 'by' | 'place'>,
): Taken {
  const outcome = take(hierarchy, record, { entry, organs }, CALENDAR);
  if (isRefusal(outcome)) throw new RefusedByLaw([{ ...outcome, allowed: outcome.open }]);
  return outcome;
}

async function changeWhere(
  manager: EntityManager,
  { hierarchy }: GraphContext,
  petition: StoredPetition,
  { path, closedOn }: Taken,
  input: AnyStepInput,
): Promise<PetitionChange> {
  const handler = idOrNone(hierarchy.codes.cadre, input.handlerCode, 'input.handlerCode') ?? petition.handler;
  const change = { path, closedOn, handler };
  const { closedOn: wasClosedOn, handler: handledBy } = petition;
  if (path !== pathTold(petition.path) || closedOn !== wasClosedOn || handler !== handledBy)
    await changePetition(manager, petition.petition, change);
  return change;
}

/** What the input says, as an entry of the record. */
function entryOf(
  { hierarchy: { codes }, today }: GraphContext,
  { cadre }: Acting,
  step: WorkStep,
  input: Partial<AnyStepInput>,
): Omit<WorkEntry, 'by' | 'place'> {
  return {
    ...SAYS_NOTHING,
    step,
    cadre,
    on: input.on ?? today,
    to: idOrNone(codes.organ, input.toOrganCode, 'input.toOrganCode') ?? NONE,
    objector: idOrNone(codes.organ, input.objectorCode, 'input.objectorCode') ?? NONE,
    path: pathOf(input.path),
    note: input.note?.trim() ?? '',
    ...particularsOf(input),
  };
}

const particularsOf = (input: Partial<AnyStepInput>) => ({
  role: input.role ?? null,
  received: input.receivedOn ?? null,
  reportBy: input.reportBy ?? null,
  since: input.since ?? null,
  agreed: input.agreed ?? null,
  reason: input.reason ?? null,
  outcome: input.outcome ?? null,
  days: input.days ?? null,
});

function pathOf(path: number | null | undefined): PetitionPath | null {
  if (path == null) return null;
  if (!Number.isInteger(path) || path < 1 || path > 6) throw new NotWritten('BAD_PATH', 'path');
  return String(path) as PetitionPath;
}
