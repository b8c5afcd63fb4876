import type { Day } from '../../core/facts/day';
import type { Codes } from '../../core/hierarchy/hierarchy';
import type { GraphContext } from './context';
import type { AppointmentView } from './entities/appointment';
import type { CadreView } from './entities/cadre';
import type { CategoryView } from './entities/category';
import { IncidentView } from './entities/incident';
import type { OrganView } from './entities/organ';
import { PetitionView } from './entities/petition';
import type { PostView } from './entities/post';
import type { TerritoryView } from './entities/territory';
import { notFound } from './errors';
import type { Identified } from './global-id';
import type { Identity } from './node';

/** Things by business code, as of today unless a day is given. Null for a code that is not on record. */
export const territoryByCode = (
  { directory, hierarchy, today }: GraphContext,
  code: string,
  on?: Day | null,
): TerritoryView | null => directory.territory(hierarchy.codes.territory.find(code), on ?? today);

export const organByCode = (
  { directory, hierarchy, today }: GraphContext,
  code: string,
  on?: Day | null,
): OrganView | null => directory.organ(hierarchy.codes.organ.find(code), on ?? today);

export const categoryByCode = ({ directory, hierarchy }: GraphContext, code: string): CategoryView | null =>
  directory.category(hierarchy.codes.category.find(code));

export const cadreByCode = (
  { directory, hierarchy, today }: GraphContext,
  code: string,
  on?: Day | null,
): CadreView | null => directory.cadre(hierarchy.codes.cadre.find(code), on ?? today);

export const postByCode = (
  { directory, hierarchy, today }: GraphContext,
  code: string,
  on?: Day | null,
): PostView | null => directory.post(hierarchy.codes.post.find(code), on ?? today);

export const appointmentByCode = (
  { directory, hierarchy, today }: GraphContext,
  code: string,
  on?: Day | null,
): AppointmentView | null => directory.appointment(hierarchy.codes.appointment.find(code), on ?? today);

export async function petitionByNumber({ loaders, today }: GraphContext, number: string): Promise<PetitionView | null> {
  const stored = await loaders.petitionByNumber.load(number);
  return stored === null ? null : new PetitionView(stored, today);
}

export async function incidentByCode({ loaders }: GraphContext, code: string): Promise<IncidentView | null> {
  const stored = await loaders.incidentByCode.load(code);
  return stored === null ? null : new IncidentView(stored);
}

type LookUp = (context: GraphContext, code: string, on?: Day) => Identity | null | Promise<Identity | null>;

/** The thing of a type that has the code, as of today unless a day is given. Null for a code that is not on record. */
export const LOOK_UP: Readonly<Record<Identified, LookUp>> = {
  Territory: territoryByCode,
  Organ: organByCode,
  Category: categoryByCode,
  Instrument: ({ directory }, code) => directory.instrument(code),
  Cadre: cadreByCode,
  Post: postByCode,
  Appointment: appointmentByCode,
  Petition: petitionByNumber,
  Incident: incidentByCode,
};

/** The dense id of a code given in an argument. Refuses a code that is not on record, naming the argument. */
export function idOf(codes: Codes, code: string, argument: string): number {
  const id = codes.find(code);
  if (id >= 0) return id;
  throw notFound(argument, code);
}

/** The same for an argument that may be left out. */
export const idOrNone = (codes: Codes, code: string | null | undefined, argument: string): number | undefined =>
  code === null || code === undefined ? undefined : idOf(codes, code, argument);
