/**
 * The closed sets of values of the facts. The order is fixed: a value is stored in memory as its index, so values
 * are only ever appended. Their Chinese and English names and clauses stand in `law/terms`.
 */

/** 地区层级, from the top down: a smaller index is a higher level. */
export const TERRITORY_LEVELS = ['COUNTRY', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'] as const;
export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number];

/** 机关性质 (Art. 2). */
export const ORGAN_NATURES = [
  'PARTY',
  'PEOPLES_CONGRESS',
  'ADMINISTRATIVE',
  'CPPCC',
  'ADJUDICATORY',
  'PROCURATORIAL',
  'SUPERVISORY',
  'DISPATCHED_AGENCY',
  'AFFILIATED_INSTITUTION',
  'PEOPLES_ORGANIZATION',
  'STATE_OWNED_ENTERPRISE',
  'STATE_CONTROLLED_ENTERPRISE',
  'OTHER',
] as const;
export type OrganNature = (typeof ORGAN_NATURES)[number];

/** 机关职能. */
export const ORGAN_FUNCTIONS = [
  'PARTY_COMMITTEE',
  'GOVERNMENT',
  'PETITION_OFFICE',
  'JOINT_CONFERENCE',
  'ORGANIZATION_DEPARTMENT',
  'DISCIPLINE',
  'COURT',
  'PROCURATORATE',
  'PUBLIC_SECURITY',
  'STATE_SECURITY',
  'JUSTICE_ADMINISTRATION',
  'WORK_DEPARTMENT',
  'OTHER',
] as const;
export type OrganFunction = (typeof ORGAN_FUNCTIONS)[number];

/** 领导关系. */
export const LEADERSHIP_RELATIONS = [
  'TERRITORIAL',
  'VERTICAL',
  'DUAL',
  'GUIDANCE',
  'SUPERVISION',
  'DISPATCHED_BY',
  'AFFILIATED_TO',
  'INVESTED_BY',
] as const;
export type LeadershipRelation = (typeof LEADERSHIP_RELATIONS)[number];

/** Which side of a 双重领导 comes first. */
export const DUAL_PRIMARIES = ['SYSTEM', 'TERRITORY'] as const;
export type DualPrimary = (typeof DUAL_PRIMARIES)[number];

/** What a competence (职权) is for: ordinary matters, or litigation-related ones (涉法涉诉). */
export const COMPETENCE_PURPOSES = ['ORDINARY', 'LITIGATION'] as const;
export type CompetencePurpose = (typeof COMPETENCE_PURPOSES)[number];

/** 在领导班子中的角色. */
export const POST_ROLES = ['PRINCIPAL', 'MEMBER', 'STAFF'] as const;
export type PostRole = (typeof POST_ROLES)[number];

/** 任职方式. */
export const APPOINTMENT_MODES = ['SUBSTANTIVE', 'ACTING', 'CONCURRENT', 'SECONDED', 'PRESIDING'] as const;
export type AppointmentMode = (typeof APPOINTMENT_MODES)[number];

/** 分工范围. */
export const PORTFOLIO_SCOPES = ['ORGAN', 'CATEGORY', 'AREA', 'PETITION_WORK'] as const;
export type PortfolioScope = (typeof PORTFOLIO_SCOPES)[number];

/** 分管、联系、协助. */
export const PORTFOLIO_RELATIONS = ['IN_CHARGE', 'LIAISON', 'ASSIST'] as const;
export type PortfolioRelation = (typeof PORTFOLIO_RELATIONS)[number];

/** What moved: a territory (行政区划变更) or an organ (机构改革). */
export const SUCCESSION_SUBJECTS = ['TERRITORY', 'ORGAN'] as const;
export type SuccessionSubject = (typeof SUCCESSION_SUBJECTS)[number];

export const SUCCESSION_EXTENTS = ['WHOLE', 'PART'] as const;
export type SuccessionExtent = (typeof SUCCESSION_EXTENTS)[number];

/** 信访渠道. */
export const PETITION_CHANNELS = ['LETTER', 'VISIT', 'ONLINE', 'PHONE', 'OTHER'] as const;
export type PetitionChannel = (typeof PETITION_CHANNELS)[number];

/** 建议意见、检举控告、申诉求决. */
export const PETITION_KINDS = ['SUGGESTION', 'ACCUSATION', 'APPEAL'] as const;
export type PetitionKind = (typeof PETITION_KINDS)[number];

/** The path of an appeal, 《信访工作条例》 Art. 31(1)–(6). */
export const PETITION_PATHS = ['1', '2', '3', '4', '5', '6'] as const;
export type PetitionPath = (typeof PETITION_PATHS)[number];

/** 交办、转送. */
export const ASSIGNMENT_KINDS = ['ASSIGN', 'FORWARD'] as const;
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];

/** 主办、会同. */
export const ASSIGNMENT_ROLES = ['LEAD', 'ASSIST'] as const;
export type AssignmentRole = (typeof ASSIGNMENT_ROLES)[number];

/** The ground of Art. 11(1)(i)–(vi). */
export const INCIDENT_GROUNDS = ['1', '2', '3', '4', '5', '6'] as const;
export type IncidentGround = (typeof INCIDENT_GROUNDS)[number];

/** 集体责任、个人责任 (Art. 11(2)). */
export const INCIDENT_NATURES = ['COLLECTIVE', 'INDIVIDUAL'] as const;
export type IncidentNature = (typeof INCIDENT_NATURES)[number];

export const GRAVITIES = ['MINOR', 'SERIOUS', 'PARTICULARLY_SERIOUS'] as const;
export type Gravity = (typeof GRAVITIES)[number];

export const INVOLVEMENT_ROLES = ['TOOK_PART', 'OBJECTED', 'RESPONSIBLE', 'IN_CHARGE'] as const;
export type InvolvementRole = (typeof INVOLVEMENT_ROLES)[number];
