import type { Day } from '../facts/day';
import type {
  AppointmentMode,
  CompetencePurpose,
  DualPrimary,
  LeadershipRelation,
  OrganFunction,
  OrganNature,
  PortfolioRelation,
  PortfolioScope,
  PostRole,
  SuccessionExtent,
  SuccessionSubject,
  TerritoryLevel,
} from '../facts/values';

/** Dense id of a thing with a business code; also its surrogate key in the store. `NONE` where there is none. */
export type TerritoryId = number;
export type OrganId = number;
export type CategoryId = number;
export type PostId = number;
export type CadreId = number;
export type AppointmentId = number;
export type InstrumentId = number;

/** Index of a row that has no code of its own: a version, a relation, a span. Valid within one hierarchy. */
export type Row = number;
export const NONE = -1;

/** Row or entity indices. Read-only: it may be a view on the hierarchy's own memory. */
export type Rows = ArrayLike<number> & Iterable<number>;

/** Texts by index. */
export interface Texts {
  readonly length: number;
  at(index: number): string;
}

/** Business codes by dense id, and back. */
export interface Codes extends Texts {
  /** The dense id of the code, or `NONE`. */
  find(code: string): number;
}

/** A half-open span per row; `ALWAYS` and `FOREVER` where it is open. */
export interface Spans {
  from(row: Row): Day;
  to(row: Row): Day;
}

export interface Territories extends Spans {
  /** The version valid on the day, or `NONE`. */
  at(territory: TerritoryId, on: Day): Row;
  /** All versions, earliest first. */
  versions(territory: TerritoryId): Rows;
  /** Versions, of any day, whose parent is this territory. */
  below(territory: TerritoryId): Rows;
  territory(row: Row): TerritoryId;
  name(row: Row): string;
  level(row: Row): TerritoryLevel;
  /** 0 for the country, growing downward. */
  depth(row: Row): number;
  parent(row: Row): TerritoryId;
}

export interface Organs extends Spans {
  at(organ: OrganId, on: Day): Row;
  versions(organ: OrganId): Rows;
  /** Versions, of any day, of organs that belong to this territory. */
  ofTerritory(territory: TerritoryId): Rows;
  /** Those of them with this function. */
  ofFunction(territory: TerritoryId, itsFunction: OrganFunction): Rows;
  /** Versions, of any day, recorded as co-located with this organ. */
  coLocatedWith(organ: OrganId): Rows;
  organ(row: Row): OrganId;
  name(row: Row): string;
  nature(row: Row): OrganNature;
  function(row: Row): OrganFunction;
  territory(row: Row): TerritoryId;
  partner(row: Row): OrganId;
}

export interface Leaderships extends Spans {
  /** Relations, of any day, to the organ's superiors. */
  above(organ: OrganId): Rows;
  /** Relations, of any day, to the organ's subordinates. */
  below(organ: OrganId): Rows;
  organ(row: Row): OrganId;
  superior(row: Row): OrganId;
  relation(row: Row): LeadershipRelation;
  primary(row: Row): DualPrimary | null;
  basis(row: Row): string;
}

export interface Categories {
  name(category: CategoryId): string;
  parent(category: CategoryId): CategoryId;
  /** 0 for a root. */
  depth(category: CategoryId): number;
  /** Whether the first is the second or lies above it. */
  covers(ancestor: CategoryId, category: CategoryId): boolean;
}

export interface Competences extends Spans {
  ofOrgan(organ: OrganId): Rows;
  organ(row: Row): OrganId;
  category(row: Row): CategoryId;
  purpose(row: Row): CompetencePurpose;
}

export interface Posts {
  ofOrgan(organ: OrganId): Rows;
  organ(post: PostId): OrganId;
  title(post: PostId): string;
  role(post: PostId): PostRole;
  managedBy(post: PostId): OrganId;
  from(post: PostId): Day;
  to(post: PostId): Day;
}

export interface Appointments {
  ofPost(post: PostId): Rows;
  ofCadre(cadre: CadreId): Rows;
  cadre(appointment: AppointmentId): CadreId;
  post(appointment: AppointmentId): PostId;
  mode(appointment: AppointmentId): AppointmentMode;
  from(appointment: AppointmentId): Day;
  to(appointment: AppointmentId): Day;
}

export interface Suspensions extends Spans {
  ofAppointment(appointment: AppointmentId): Rows;
}

export interface Portfolios extends Spans {
  ofAppointment(appointment: AppointmentId): Rows;
  appointment(row: Row): AppointmentId;
  scope(row: Row): PortfolioScope;
  /** Organ, category or territory by `scope`; `NONE` for petition work. */
  target(row: Row): number;
  relation(row: Row): PortfolioRelation;
  document(row: Row): string;
}

export interface Successions {
  /** Edges that lead away from a territory or organ, earliest first. */
  forward(subject: SuccessionSubject, id: number): Rows;
  /** Edges that lead to a territory or organ, earliest first. */
  backward(subject: SuccessionSubject, id: number): Rows;
  source(row: Row): number;
  heir(row: Row): number;
  on(row: Row): Day;
  extent(row: Row): SuccessionExtent;
  /** The category subtree that moved; `NONE` for all functions. */
  category(row: Row): CategoryId;
  document(row: Row): string;
}

export interface Instruments extends Spans {
  readonly length: number;
  name(instrument: InstrumentId): string;
  document(instrument: InstrumentId): string;
  territory(instrument: InstrumentId): TerritoryId;
  system(instrument: InstrumentId): OrganId;
  /** The value of a parameter, or null when the instrument leaves it open. */
  parameter(instrument: InstrumentId, key: string): InstrumentParameter | null;
  /** The keys the instrument sets. */
  keys(instrument: InstrumentId): readonly string[];
}

export interface InstrumentParameter {
  readonly value: string;
  readonly unit: string;
  readonly citation: string;
}

/**
 * The organ graph of one instant of the records, for look-ups as of any day: immutable, in memory, complete. All of
 * `resolve` reads facts through this interface and no other.
 */
export interface Hierarchy {
  /** The revision of the records this hierarchy shows. */
  readonly revision: number;
  readonly codes: {
    readonly territory: Codes;
    readonly organ: Codes;
    readonly category: Codes;
    readonly post: Codes;
    readonly cadre: Codes;
    readonly appointment: Codes;
    readonly instrument: Codes;
  };
  readonly territories: Territories;
  readonly organs: Organs;
  readonly leaderships: Leaderships;
  readonly categories: Categories;
  readonly competences: Competences;
  readonly posts: Posts;
  readonly cadres: { name(cadre: CadreId): string };
  readonly appointments: Appointments;
  readonly suspensions: Suspensions;
  readonly portfolios: Portfolios;
  readonly successions: Successions;
  readonly instruments: Instruments;
}
