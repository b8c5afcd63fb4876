import type { Day } from '../facts/day';
import type {
  AssignmentKind,
  AssignmentRole,
  IncidentGround,
  IncidentNature,
  InvolvementRole,
  TerritoryLevel,
} from '../facts/values';
import type { CadreId, CategoryId, OrganId, TerritoryId } from '../hierarchy/hierarchy';

/** 交办、转送: who was told to handle a petition, `[on, endedOn)`. */
export interface Assigned {
  readonly organ: OrganId;
  readonly kind: AssignmentKind;
  readonly role: AssignmentRole;
  readonly on: Day;
  /** `FOREVER` while it stands. */
  readonly endedOn: Day;
  /** The day its code was recorded and is read (R24); null: the as-of day. */
  readonly readOn: Day | null;
}

/** What DUTY is asked about: a petition, an incident, or a matter that is not stored. */
export interface Matter {
  readonly territories: readonly TerritoryId[];
  readonly category: CategoryId;
  readonly assignments: readonly Assigned[];
  /** The staff member recorded as handling it, or `NONE`. */
  readonly handler: CadreId;
  readonly caseLead: CadreId;
  readonly litigationRelated: boolean;
  /** The day the territories were recorded, which is the day their codes are read (R24); null: the as-of day. */
  readonly recordedOn: Day | null;
  /**
   * The organs at fault, where the matter is an incident: they handle it as a fact, whatever the competence, and
   * step 3d does not move them.
   */
  readonly atFault: readonly OrganId[];
}

export interface DutyQuestion {
  readonly matter: Matter;
  readonly on: Day;
  readonly upTo: TerritoryLevel;
}

export interface Involvement {
  readonly cadre: CadreId;
  readonly role: InvolvementRole;
  readonly record: string;
}

/** What ACCOUNTABILITY is asked about. */
export interface IncidentFacts {
  readonly organs: readonly OrganId[];
  /** `NONE` where neither the incident nor its petition names one. */
  readonly category: CategoryId;
  readonly territories: readonly TerritoryId[];
  readonly litigationRelated: boolean;
  /** Both days included. */
  readonly actOn: Day;
  readonly actUntil: Day;
  readonly ground: IncidentGround;
  readonly conductEstablished: boolean;
  readonly resultEstablished: boolean;
  readonly nature: IncidentNature;
  readonly determination: string;
  readonly dutyBreached: string;
  readonly elements: string;
  readonly involvements: readonly Involvement[];
}
