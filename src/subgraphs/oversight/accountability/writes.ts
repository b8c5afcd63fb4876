import type { EntityManager } from 'typeorm';
import { type Day, formatDay } from '../../../core/facts/day';
import { NONE, type OrganId } from '../../../core/hierarchy/hierarchy';
import { type Attempt, type Refusal, refusals } from '../../../core/ladder/refusal';
import type { IncidentFacts } from '../../../core/resolve/matter';
import { resolveAccountability } from '../../../core/resolve/accountability';
import {
  AccountabilityStore,
  type StoredFinding,
  type StoredMeasure,
} from '../../../storage/oversight/accountability.store';
import { IncidentStore, type StoredIncident } from '../../../storage/oversight/incident.store';
import { InvolvementStore } from '../../../storage/oversight/involvement.store';
import { petitionByIdWithin } from '../../../storage/petitions/petition.store';
import type { Acting } from '../../shared/acting';
import type { GraphContext } from '../../shared/context';
import type { IncidentView } from '../../shared/entities/incident';
import { notFound } from '../../shared/errors';
import { territoriesAtFault } from '../../shared/incident-facts';
import { incidentFacts } from '../../shared/matter';
import { idOf, idOrNone, incidentByCode } from '../../shared/look-up';
import type { WritePayload } from '../../shared/payload';
import { recordRows } from '../../shared/recording';
import { type LawfulRefusal, NotWritten, RefusedByLaw } from '../../shared/user-error';
import { type Done, requireCode, requireText, writeAsked } from '../../shared/writing';
import type {
  AdoptFindingsInput,
  ChangeMeasureInput,
  FindingInput,
  ImposeMeasuresInput,
  MeasureInput,
  OpenCaseInput,
} from './inputs';
import { appointmentsAfter } from './appointments';
import { caseOf } from './views';

/** What a mutation comes back with: the incident as it now stands, or why nothing was written. */
export interface CasePayload extends WritePayload {
  readonly incident: IncidentView | null;
}

type Work = (manager: EntityManager, acting: Acting) => Promise<Done>;

/** Opens a case: records an incident, by the rules of an import. */
export const openCase = (context: GraphContext, input: OpenCaseInput): Promise<CasePayload> =>
  written(context, 'openCase', input, input.actOn, async (manager, { organs: [organ = NONE] }) => {
    requireCode(input.code, 'code');
    requireText(input.evidence, 'evidence');
    if (input.organCodes.length === 0) throw new NotWritten('BLANK', 'organCodes');
    if (!Number.isInteger(input.ground) || input.ground < 1 || input.ground > 6)
      throw new NotWritten('BAD_GROUND', 'ground');
    if ((await incidentWithin(context, manager, input.code)) !== null) throw new NotWritten('CODE_TAKEN', 'code');
    const after = rowsOf(input);
    await recordRows(context, manager, after);
    return { type: 'Incident', code: input.code, kind: 'ADDED', before: null, after, organ };
  });

/** Adopts findings, as they follow from Art. 11 or, for a reason, otherwise. */
export const adoptFindings = (context: GraphContext, input: AdoptFindingsInput): Promise<CasePayload> => {
  const on = input.on ?? context.today;
  return written(context, 'adoptFindings', input, on, async (manager, { cadre: byCadre, organs: [organ = NONE] }) => {
    notInFuture(context, on);
    if (input.findings.length === 0) throw new NotWritten('BLANK', 'findings');
    const incident = await incidentIn(context, manager, input.incidentCode);
    const answer = resolveAccountability(
      context.hierarchy,
      await factsWithin(context, manager, incident),
      context.today,
    );
    if (answer.status !== 'ESTABLISHED') throw new NotWritten('NOT_ESTABLISHED', 'incidentCode');
    const store = new AccountabilityStore(manager);
    const before = await store.findings(context.viewer, [incident.incident]);
    const by = { byOrgan: organ, byCadre };
    for (const [at, finding] of input.findings.entries()) {
      const adopted = adoptedFrom(context, finding, at);
      if (before.some((each) => isSame(each, adopted))) throw new NotWritten('ALREADY_ADOPTED', `findings[${at}]`);
      if (!answer.findings.some((each) => isSame(each, adopted)) && adopted.departure === '')
        throw new NotWritten('NOT_FOUND_BY_LAW', `findings[${at}].departure`);
      await store.adopt({ ...adopted, ...by, incident: incident.incident, adoptedOn: on });
    }
    return { ...changed(input.incidentCode), after: { findings: input.findings, on: formatDay(on) }, organ };
  });
};

/**
 * Imposes measures on a cadre: each through an open door and by an organ that may, or none for a reason. Appointments
 * change with those of Art. 15.
 */
export const imposeMeasures = (context: GraphContext, input: ImposeMeasuresInput): Promise<CasePayload> => {
  const on = input.on ?? context.today;
  return written(context, 'imposeMeasures', input, on, async (manager, acting) => {
    notInFuture(context, on);
    const { hierarchy, viewer } = context;
    const incident = await incidentIn(context, manager, input.incidentCode);
    const cadre = idOf(hierarchy.codes.cadre, input.cadreCode, 'input.cadreCode');
    const store = new AccountabilityStore(manager);
    const measures = await store.measures(viewer, [incident.incident]);
    const findings = await store.findings(viewer, [incident.incident]);
    const finding = findings.find((each) => each.cadre === cadre);
    if (finding === undefined) throw new NotWritten('NO_SUCH_FINDING', 'cadreCode');
    const reason = input.reason?.trim() ?? '';
    const decided = (by: OrganId) => ({ on, attempts: attemptsOf(context, input.measures, by), reason });
    const of = caseOf({ incident, finding, measures });
    const organ = mayImpose(acting, (by) => refusals(hierarchy, of, decided(by)));
    for (const { measure, by, post, rectifyBy, words } of decided(organ).attempts) {
      const who = { incident: incident.incident, cadre, byOrgan: by, byCadre: acting.cadre };
      await store.impose({
        ...who,
        measure,
        imposedOn: on,
        post,
        rectifyBy,
        metOn: null,
        revokedOn: null,
        words,
        reason,
      });
    }
    const changes = appointmentsAfter(hierarchy, { cadre, by: organ, on }, decided(organ).attempts);
    await recordRows(context, manager, changes);
    const { cadreCode } = input;
    return {
      ...changed(input.incidentCode),
      after: { cadreCode, measures: input.measures, reason, ...changes },
      organ,
    };
  });
};

/** Records what became of a measure: the targets met, or the measure revoked. */
export const changeMeasure = (
  context: GraphContext,
  mutation: string,
  input: ChangeMeasureInput,
  change: (on: Day) => Partial<StoredMeasure>,
): Promise<CasePayload> => {
  const on = input.on ?? context.today;
  return written(context, mutation, input, on, async (manager, { organs: [organ = NONE] }) => {
    notInFuture(context, on);
    const incident = await incidentIn(context, manager, input.incidentCode);
    const cadre = idOf(context.hierarchy.codes.cadre, input.cadreCode, 'input.cadreCode');
    const store = new AccountabilityStore(manager);
    const measures = await store.measures(context.viewer, [incident.incident]);
    const standing = measures.find(
      (each) =>
        each.cadre === cadre &&
        each.measure === input.measure &&
        each.imposedOn === input.imposedOn &&
        each.revokedOn === null,
    );
    if (standing === undefined || on < standing.imposedOn) throw new NotWritten('NO_SUCH_MEASURE', 'measure');
    const after = { ...standing, ...change(on) };
    await store.change(after);
    return { ...changed(input.incidentCode), before: standing, after, organ };
  });
};

const changed = (code: string) => ({ type: 'Incident', code, kind: 'CHANGED', before: null }) as const;

async function written(
  context: GraphContext,
  mutation: string,
  input: { readonly idempotencyKey: string },
  on: Day,
  work: Work,
): Promise<CasePayload> {
  const { code, ...outcome } = await writeAsked(context, { mutation, input, on }, work);
  return { ...outcome, incident: code === null ? null : await incidentByCode(context, code) };
}

function notInFuture({ today }: GraphContext, on: Day): void {
  if (on > today) throw new NotWritten('IN_FUTURE', 'on');
}

// What a write reads it reads in its transaction: the embedded database has no other connection.
async function incidentWithin(
  { viewer }: GraphContext,
  manager: EntityManager,
  code: string,
): Promise<StoredIncident | null> {
  const [incident] = await new IncidentStore(manager).byCodes(viewer, [code]);
  return incident ?? null;
}

async function incidentIn(context: GraphContext, manager: EntityManager, code: string): Promise<StoredIncident> {
  const incident = await incidentWithin(context, manager, code);
  if (incident === null) throw notFound('input.incidentCode', code);
  return incident;
}

async function factsWithin(
  context: GraphContext,
  manager: EntityManager,
  incident: StoredIncident,
): Promise<IncidentFacts> {
  const petition = incident.petition === NONE ? null : await petitionByIdWithin(manager, incident.petition);
  const involvements = await new InvolvementStore(manager).inIncidents(context.viewer, [incident.incident]);
  return incidentFacts(incident, petition, territoriesAtFault(context, incident), involvements);
}

type Adopted = Omit<StoredFinding, 'incident' | 'adoptedOn' | 'byOrgan' | 'byCadre'>;

function adoptedFrom({ hierarchy: { codes } }: GraphContext, finding: FindingInput, at: number): Adopted {
  const { kind, harm = null, impact = null } = finding;
  const [disciplineDue, offenceSuspected, departure] = [
    finding.disciplineDue,
    finding.offenceSuspected,
    finding.departure,
  ].map((text) => text?.trim() ?? '') as [string, string, string];
  return {
    cadre: idOf(codes.cadre, finding.cadreCode, `input.findings[${at}].cadreCode`),
    organ: idOf(codes.organ, finding.organCode, `input.findings[${at}].organCode`),
    ...{ kind, harm, impact, disciplineDue, offenceSuspected, departure },
  };
}

const isSame = (one: Parties, other: Parties): boolean =>
  one.cadre === other.cadre && one.organ === other.organ && one.kind === other.kind;
type Parties = Pick<StoredFinding, 'cadre' | 'organ' | 'kind'>;

const attemptsOf = (
  { hierarchy: { codes } }: GraphContext,
  measures: readonly MeasureInput[],
  by: OrganId,
): Attempt[] =>
  measures.map(({ measure, postCode, rectifyBy, words }, at) => ({
    measure,
    by,
    post: idOrNone(codes.post, postCode, `input.measures[${at}].postCode`) ?? NONE,
    rectifyBy: rectifyBy ?? null,
    words: words?.trim() ?? '',
  }));

/** The first of the organs for which nothing is refused. Throws what is refused of the first where there is none. */
function mayImpose({ organs }: Acting, refusedOf: (by: OrganId) => readonly Refusal[]): OrganId {
  const judged = organs.map((by) => ({ by, refused: refusedOf(by) }));
  const free = judged.find(({ refused }) => refused.length === 0);
  if (free !== undefined) return free.by;
  throw new RefusedByLaw((judged[0]?.refused ?? []).map(lawful));
}

const lawful = ({ code, basis, allowed, imposers }: Refusal): LawfulRefusal => ({
  code,
  citation: basis.citation,
  message: basis.reason,
  allowed,
  organs: [...new Set(imposers.map(({ organ }) => organ))],
});

const flag = (set: boolean | null | undefined): string => (set === true ? 'true' : 'false');

const rowsOf = (input: OpenCaseInput) => ({
  incidents: [
    {
      code: input.code,
      petition_number: input.petitionNumber ?? '',
      organ_code: input.organCodes.join(';'),
      category_code: input.categoryCode ?? '',
      territory_code: input.territoryCode ?? '',
      act_on: formatDay(input.actOn),
      act_until: input.actUntil == null ? '' : formatDay(input.actUntil),
      ground: String(input.ground),
      conduct_established: flag(input.conductEstablished),
      result_established: flag(input.resultEstablished),
      nature: input.nature,
      gravity: input.gravity ?? '',
      determination: input.evidence.trim(),
      duty_breached: input.dutyBreached?.trim() ?? '',
    },
  ],
  involvements: (input.involvements ?? []).map(({ cadreCode, role, record }) => ({
    incident_code: input.code,
    cadre_code: cadreCode,
    role,
    record: record?.trim() ?? '',
  })),
});
