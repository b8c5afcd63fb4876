import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import type { Rows } from '../../../core/dataset/tables';
import type { Day } from '../../../core/facts/day';
import { NONE } from '../../../core/hierarchy/hierarchy';
import type { Change } from '../../../storage/audit/record-change';
import { AppointmentStore } from '../../../storage/cadres/appointment.store';
import type { Acting } from '../../shared/acting';
import type { GraphContext } from '../../shared/context';
import { both } from '../../shared/describe';
import type { AppointmentView } from '../../shared/entities/appointment';
import type { OrganView } from '../../shared/entities/organ';
import { notFound } from '../../shared/errors';
import { citationTypes } from '../../shared/legal-basis';
import { appointmentByCode, idOf, organByCode } from '../../shared/look-up';
import { appointmentEnded, appointmentUntil, dayCell } from '../../shared/on-record';
import { payloads, type WritePayload } from '../../shared/payload';
import { recordRows } from '../../shared/recording';
import { NotWritten, userErrorTypes } from '../../shared/user-error';
import { type Done, requireCode, requireText, writeAsked } from '../../shared/writing';
import { InstrumentReference, OrganReference } from '../references';
import { AppointmentType } from '../types';
import { AppointInput, EndAppointmentInput, SetPortfoliosInput, SuspendInput } from './inputs';
import { appointed, divided, divisionOn, suspensionsOf } from './rows';

const Citation = citationTypes(() => InstrumentReference);
const UserError = userErrorTypes(Citation.type, () => OrganReference);

const ofAppointment = payloads(
  { field: 'appointment', type: () => AppointmentType, zh: '任职', en: 'The appointment' },
  UserError.type,
);
const ofOrgan = payloads({ field: 'organ', type: () => OrganReference, zh: '机关', en: 'The organ' }, UserError.type);
const APPOINT = ofAppointment('appoint');
const END = ofAppointment('endAppointment');
const SUSPEND = ofAppointment('suspend');
const SET_PORTFOLIOS = ofOrgan('setPortfolios');

const INPUT = both('输入', 'The input');

interface AppointmentPayload extends WritePayload {
  readonly appointment: AppointmentView | null;
}

@Resolver()
class AppointmentMutations {
  @Mutation(() => APPOINT, {
    description: both('任命，包括代理、兼任、挂职和主持工作', 'Appoints a cadre to a post, in whatever mode'),
  })
  async appoint(
    @Arg('input', () => AppointInput, { description: INPUT }) input: AppointInput,
    @Ctx() context: GraphContext,
  ): Promise<AppointmentPayload> {
    const asked = { mutation: 'appoint', input, on: input.from };
    return shown(
      context,
      input.from,
      await writeAsked(context, asked, async (manager, acting) => {
        const { codes } = context.hierarchy;
        requireCode(input.code, 'code');
        requireCode(input.cadreCode, 'cadreCode');
        requireSpan(input.from, input.to);
        if (await isTaken(manager, input.code)) throw new NotWritten('CODE_TAKEN', 'code');
        idOf(codes.post, input.postCode, 'input.postCode');
        if (input.cadreName == null) idOf(codes.cadre, input.cadreCode, 'input.cadreCode');
        else requireText(input.cadreName, 'cadreName');
        return record(context, manager, acting, { ...ADDED, code: input.code }, appointed(input));
      }),
    );
  }

  @Mutation(() => END, {
    description: both('免去职务，其分工和停职随之终止', 'Ends an appointment, with its portfolios and suspensions'),
  })
  async endAppointment(
    @Arg('input', () => EndAppointmentInput, { description: INPUT }) input: EndAppointmentInput,
    @Ctx() context: GraphContext,
  ): Promise<AppointmentPayload> {
    const { code } = input;
    const asked = { mutation: 'endAppointment', input, on: input.to };
    return shown(
      context,
      input.to,
      await writeAsked(context, asked, async (manager, acting) => {
        const appointment = await onRecord(context, manager, code, 'input.code', input.expectedVersion);
        const { hierarchy } = context;
        requireSpan(hierarchy.appointments.from(appointment), input.to);
        const before = appointmentUntil(hierarchy, appointment, hierarchy.appointments.to(appointment));
        return record(
          context,
          manager,
          acting,
          { ...CHANGED, code, before },
          appointmentEnded(hierarchy, appointment, input.to),
        );
      }),
    );
  }

  @Mutation(() => SUSPEND, { description: both('停职检查', 'Suspends a cadre from an appointment') })
  async suspend(
    @Arg('input', () => SuspendInput, { description: INPUT }) input: SuspendInput,
    @Ctx() context: GraphContext,
  ): Promise<AppointmentPayload> {
    const { appointmentCode: code, from, to } = input;
    const asked = { mutation: 'suspend', input, on: from };
    return shown(
      context,
      from,
      await writeAsked(context, asked, async (manager, acting) => {
        const appointment = await onRecord(context, manager, code, 'input.appointmentCode', input.expectedVersion);
        requireSpan(from, to);
        const suspensions = [{ appointment_code: code, from: dayCell(from), to: dayCell(to) }];
        return record(
          context,
          manager,
          acting,
          { ...CHANGED, code, before: { suspensions: suspensionsOf(context.hierarchy, appointment) } },
          { suspensions },
        );
      }),
    );
  }

  @Mutation(() => SET_PORTFOLIOS, {
    description: both('确定领导班子的分工，依据分工文件', 'Sets the division of work of a team, from its document'),
  })
  async setPortfolios(
    @Arg('input', () => SetPortfoliosInput, { description: INPUT }) input: SetPortfoliosInput,
    @Ctx() context: GraphContext,
  ): Promise<WritePayload & { readonly organ: OrganView | null }> {
    const asked = { mutation: 'setPortfolios', input, on: input.from };
    const { code, ...outcome } = await writeAsked(context, asked, (manager, acting) => {
      const { hierarchy } = context;
      requireText(input.document, 'document');
      const organ = idOf(hierarchy.codes.organ, input.organCode, 'input.organCode');
      input.portfolios.forEach(({ appointmentCode }, at) =>
        idOf(hierarchy.codes.appointment, appointmentCode, `input.portfolios[${at}].appointmentCode`),
      );
      return record(
        context,
        manager,
        acting,
        {
          ...CHANGED,
          type: 'Organ',
          code: input.organCode,
          before: { portfolios: divisionOn(hierarchy, organ, input.from) },
        },
        divided(hierarchy, organ, input),
      );
    });
    return { ...outcome, organ: code === null ? null : organByCode(context, code, input.from) };
  }
}

@Resolver(() => AppointmentType)
class AppointmentVersionResolver {
  @FieldResolver(() => Int, {
    description: both(
      '版本：最近一次改动所在的修订；写入时作为 expectedVersion',
      'Its version: the revision of the last change; given as expectedVersion when writing',
    ),
  })
  async version(@Root() { appointment }: AppointmentView, @Ctx() { loaders }: GraphContext): Promise<number> {
    return (await loaders.appointmentVersion.load(appointment))?.version ?? 0;
  }
}

export const cadreWriters = [
  AppointmentMutations,
  AppointmentVersionResolver,
  ...Citation.resolvers,
  ...UserError.resolvers,
];

const ADDED = { type: 'Appointment', kind: 'ADDED', before: null } as const;
const CHANGED = { type: 'Appointment', kind: 'CHANGED' } as const;

async function record(
  context: GraphContext,
  manager: EntityManager,
  { organs: [organ = NONE] }: Acting,
  change: Omit<Change, 'after'>,
  after: Rows,
): Promise<Done> {
  await recordRows(context, manager, after);
  return { ...change, organ, after };
}

function requireSpan(from: Day, to: Day | null | undefined): void {
  if (to != null && to <= from) throw new NotWritten('INVERTED_SPAN', 'to');
}

function shown(
  context: GraphContext,
  on: Day,
  { code, ...outcome }: WritePayload & { readonly code: string | null },
): AppointmentPayload {
  return { ...outcome, appointment: code === null ? null : appointmentByCode(context, code, on) };
}

async function onRecord(
  { hierarchy, viewer }: GraphContext,
  manager: EntityManager,
  code: string,
  argument: string,
  expectedVersion: number | null | undefined,
): Promise<number> {
  const appointment = hierarchy.codes.appointment.find(code);
  if (appointment < 0) throw notFound(argument, code);
  const [found] = await new AppointmentStore(manager).versions(viewer, [appointment]);
  if (expectedVersion != null && found?.version !== expectedVersion)
    throw new NotWritten('VERSION_CONFLICT', 'expectedVersion');
  return appointment;
}

async function isTaken(manager: EntityManager, code: string): Promise<boolean> {
  const [{ taken }] = await manager.query<[{ taken: boolean }]>(
    'SELECT EXISTS (SELECT FROM appointment WHERE code = $1) AS taken',
    [code],
  );
  return taken;
}
