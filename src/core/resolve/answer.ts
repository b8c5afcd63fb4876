import type { Day } from '../facts/day';
import type {
  AppointmentId,
  CadreId,
  CategoryId,
  InstrumentId,
  OrganId,
  PostId,
  TerritoryId,
} from '../hierarchy/hierarchy';
import type { Citation } from '../law/citation';
import type { RuleId } from '../law/rules';
import type { Saying } from '../law/sayings';

/** 履责 (Arts. 4–8): who bears responsibility for a matter. Ids are dense ids of the hierarchy; `NONE` where none is meant. */
export const DUTY_KINDS = [
  'MAIN_BODY',
  'HANDLING',
  'SYSTEM',
  'COORDINATION',
  'OVERALL',
  'MAIN_LEADERSHIP',
  'DIRECT',
] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** 本地区、本部门、本系统 (Art. 4(2)). */
export const DUTY_SCOPES = ['REGION', 'DEPARTMENT', 'SYSTEM'] as const;
export type DutyScope = (typeof DUTY_SCOPES)[number];

export const TIERS = ['RESPONSIBLE', 'SUPERIOR'] as const;
export type Tier = (typeof TIERS)[number];

export const RESPONSIBILITY_STATUSES = ['RESOLVED', 'PARTIAL', 'AMBIGUOUS', 'OUT_OF_SCOPE', 'NOT_IN_FORCE'] as const;
export type ResponsibilityStatus = (typeof RESPONSIBILITY_STATUSES)[number];

export const GAP_CODES = [
  'PRINCIPAL_VACANT',
  'PORTFOLIO_UNASSIGNED',
  'PORTFOLIO_OVERLAP',
  'NO_COMPETENT_ORGAN',
  'COMPETENCE_OVERLAP',
  'NO_PARTY_COMMITTEE',
  'NO_GOVERNMENT',
  'NO_PETITION_OFFICE',
  'ORGAN_OUTSIDE_SCOPE',
  'NO_SUCCESSOR',
  'NO_RESPONSIBLE_STAFF',
] as const;
export type GapCode = (typeof GAP_CODES)[number];

export const EXCLUSION_REASONS = [
  'SUSPENDED',
  'NOT_IN_POST',
  'OBJECTED',
  'NOT_INVOLVED',
  'OUTSIDE_TEAM',
  'PORTFOLIO_ELSEWHERE',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

export const NOTE_CODES = [
  'IN_TRANSIT',
  'ASSIGNED_OUTSIDE',
  'ASSIGNED_ELSEWHERE',
  'NOT_POLITICAL_LEGAL',
  'NO_INTERFERENCE',
  'READING_OBJECTION',
  'DUTY_NOT_NAMED',
  'OBJECTION_NOT_RECORDED',
  'CASE_LEAD',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** Why somebody or something is in an answer: the rule, the words of the law, and the reason in terms of the facts. */
export interface Basis {
  readonly rule: RuleId;
  readonly citation: Citation;
  readonly reason: Saying;
}

export interface Bearer {
  readonly kind: DutyKind;
  readonly scope: DutyScope;
  readonly tier: Tier;
  readonly organ: OrganId;
  /** The territory for whose sake the organ stands here (`REGION`), else the organ's own. */
  readonly territory: TerritoryId;
  readonly cadre: CadreId;
  readonly post: PostId;
  readonly appointment: AppointmentId;
  /** Only if held accountable: the handler of R11.D. */
  readonly conditional: boolean;
  readonly basis: readonly Basis[];
}

export interface Gap {
  readonly code: GapCode;
  readonly rule: RuleId;
  readonly organ: OrganId;
  readonly territory: TerritoryId;
  readonly category: CategoryId;
  readonly post: PostId;
  /** The recorded code the gap is about where it is none of these, e.g. a territory without successor; else null. */
  readonly subject: string | null;
  /** The day since when, or null when the records do not tell. */
  readonly since: Day | null;
  readonly message: Saying;
}

export interface Exclusion {
  readonly cadre: CadreId;
  readonly organ: OrganId;
  readonly code: ExclusionReason;
  readonly rule: RuleId;
  readonly reason: Saying;
}

export interface Note {
  readonly code: NoteCode;
  readonly message: Saying;
}

/** One of several continuations of a recorded code (R24). Exactly one of organ and territory is set. */
export interface Candidate {
  readonly organ: OrganId;
  readonly territory: TerritoryId;
  /** The fact that would decide. */
  readonly question: Saying;
  readonly responsibility: DutyAnswer;
}

export const FACT_TYPES = [
  'Territory',
  'Organ',
  'Category',
  'Leadership',
  'Competence',
  'Post',
  'Cadre',
  'Appointment',
  'Suspension',
  'Portfolio',
  'Succession',
  'Assignment',
  'Petition',
  'Incident',
  'Involvement',
  'Instrument',
] as const;
export type FactType = (typeof FACT_TYPES)[number];

/** A fact that was read: its code (relations: of their subject) and the span in which it holds, null where open. */
export interface Fact {
  readonly type: FactType;
  readonly code: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface Step {
  readonly rule: RuleId;
  readonly conclusion: Saying;
  readonly facts: readonly Fact[];
}

export interface DutyAnswer {
  readonly status: ResponsibilityStatus;
  readonly on: Day;
  /** The instrument applied, `NONE` for the Measures alone. */
  readonly instrument: InstrumentId;
  /** The matter's own territories on the day, after R24. */
  readonly territories: readonly TerritoryId[];
  readonly handlingOrgans: readonly OrganId[];
  readonly bearers: readonly Bearer[];
  readonly gaps: readonly Gap[];
  readonly excluded: readonly Exclusion[];
  readonly notes: readonly Note[];
  readonly candidates: readonly Candidate[];
  /** The ordered steps. Computed when first asked for. */
  explain(): readonly Step[];
}

/** 追责 (Art. 11(2)). 主要领导责任 here is after the fact; that of Art. 4 is `DutyKind`'s. */
export const ACCOUNTABILITY_KINDS = ['MAIN_LEADERSHIP', 'IMPORTANT_LEADERSHIP', 'LEADERSHIP', 'DIRECT'] as const;
export type AccountabilityKind = (typeof ACCOUNTABILITY_KINDS)[number];

export const ACCOUNTABILITY_STATUSES = ['ESTABLISHED', 'UNDETERMINED', 'NOT_IN_FORCE', 'OUT_OF_SCOPE'] as const;
export type AccountabilityStatus = (typeof ACCOUNTABILITY_STATUSES)[number];

/** One per cadre, organ and kind. */
export interface Finding {
  readonly kind: AccountabilityKind;
  readonly cadre: CadreId;
  readonly organ: OrganId;
  /** The days of the act on which it holds, half-open. */
  readonly from: Day;
  readonly to: Day;
  /** The posts held in the organ, or in its recorded partner (合署), then; and all posts held today. */
  readonly postsThen: readonly PostId[];
  readonly postsNow: readonly PostId[];
  readonly basis: readonly Basis[];
}

export interface AccountabilityAnswer {
  readonly status: AccountabilityStatus;
  /** The unproven elements of the ground, in the words of the item. */
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
  readonly excluded: readonly Exclusion[];
  readonly gaps: readonly Gap[];
  readonly notes: readonly Note[];
  explain(): readonly Step[];
}
