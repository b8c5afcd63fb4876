import { label } from './label';
import type { Lang } from './lang';
import * as accountability from './vocabulary/accountability';
import * as duty from './vocabulary/duty';
import * as handling from './vocabulary/handling';
import { PROBLEM_CODE_TERMS } from './vocabulary/import-problems';
import * as ladder from './vocabulary/ladder';
import * as matters from './vocabulary/matters';
import * as organs from './vocabulary/organs';
import * as posts from './vocabulary/posts';
import * as remarks from './vocabulary/remarks';
import { RULE_TERMS } from './vocabulary/rules';
import { STEP_REFUSAL_TERMS } from './vocabulary/step-refusals';
import type { Term } from './vocabulary/term';

/** The one vocabulary: by the name of the enum, a term for each of its values. */
export const VOCABULARIES = {
  TerritoryLevel: organs.TERRITORY_LEVEL_TERMS,
  OrganNature: organs.ORGAN_NATURE_TERMS,
  OrganFunction: organs.ORGAN_FUNCTION_TERMS,
  LeadershipRelation: organs.LEADERSHIP_RELATION_TERMS,
  DualPrimary: organs.DUAL_PRIMARY_TERMS,
  CompetencePurpose: organs.COMPETENCE_PURPOSE_TERMS,
  SuccessionSubject: organs.SUCCESSION_SUBJECT_TERMS,
  SuccessionExtent: organs.SUCCESSION_EXTENT_TERMS,
  ScopeValue: organs.SCOPE_VALUE_TERMS,
  PostRole: posts.POST_ROLE_TERMS,
  AppointmentMode: posts.APPOINTMENT_MODE_TERMS,
  PortfolioScope: posts.PORTFOLIO_SCOPE_TERMS,
  PortfolioRelation: posts.PORTFOLIO_RELATION_TERMS,
  PetitionChannel: matters.PETITION_CHANNEL_TERMS,
  PetitionKind: matters.PETITION_KIND_TERMS,
  PetitionPath: matters.PETITION_PATH_TERMS,
  AssignmentKind: matters.ASSIGNMENT_KIND_TERMS,
  AssignmentRole: matters.ASSIGNMENT_ROLE_TERMS,
  IncidentGround: matters.INCIDENT_GROUND_TERMS,
  IncidentNature: matters.INCIDENT_NATURE_TERMS,
  Gravity: matters.GRAVITY_TERMS,
  InvolvementRole: matters.INVOLVEMENT_ROLE_TERMS,
  DutyKind: duty.DUTY_KIND_TERMS,
  DutyScope: duty.DUTY_SCOPE_TERMS,
  Tier: duty.TIER_TERMS,
  ResponsibilityStatus: duty.RESPONSIBILITY_STATUS_TERMS,
  AccountabilityKind: accountability.ACCOUNTABILITY_KIND_TERMS,
  AccountabilityStatus: accountability.ACCOUNTABILITY_STATUS_TERMS,
  AccountabilityMeasure: ladder.ACCOUNTABILITY_MEASURE_TERMS,
  Door: ladder.DOOR_TERMS,
  EffectKind: ladder.EFFECT_KIND_TERMS,
  HonourSubject: ladder.HONOUR_SUBJECT_TERMS,
  ManagementSource: ladder.MANAGEMENT_SOURCE_TERMS,
  Presumption: ladder.PRESUMPTION_TERMS,
  ManagementGapCode: ladder.MANAGEMENT_GAP_TERMS,
  RefusalCode: ladder.REFUSAL_CODE_TERMS,
  WorkStep: handling.WORK_STEP_TERMS,
  WorkStage: handling.WORK_STAGE_TERMS,
  StepRefusalCode: STEP_REFUSAL_TERMS,
  DeclineReason: handling.DECLINE_REASON_TERMS,
  Outcome: handling.OUTCOME_TERMS,
  LimitCode: handling.LIMIT_CODE_TERMS,
  LimitUnit: handling.LIMIT_UNIT_TERMS,
  DeadlineStatus: handling.DEADLINE_STATUS_TERMS,
  UnboundCode: handling.UNBOUND_CODE_TERMS,
  BounceCode: handling.BOUNCE_CODE_TERMS,
  GapCode: remarks.GAP_CODE_TERMS,
  ExclusionReason: remarks.EXCLUSION_REASON_TERMS,
  NoteCode: remarks.NOTE_CODE_TERMS,
  FactType: remarks.FACT_TYPE_TERMS,
  RuleId: RULE_TERMS,
  ProblemCode: PROBLEM_CODE_TERMS,
} as const;

export type VocabularyName = keyof typeof VOCABULARIES;
export type ValueOf<Name extends VocabularyName> = keyof (typeof VOCABULARIES)[Name] & string;

/**
 * What a value is called: `term('DutyKind', 'OVERALL', 'ZH')` is 负总责. In English the words of the law stay beside their
 * translation: `overall responsibility (负总责)`.
 */
export function term<Name extends VocabularyName>(vocabulary: Name, value: ValueOf<Name>, lang: Lang): string {
  const { zh, en, clause } = termOf(vocabulary, value);
  if (lang === 'ZH') return zh;
  return clause?.words.includes(zh) === true ? `${en} (${zh})` : en;
}

/**
 * A value in both languages with its clause, for descriptions:
 * `负总责 (overall responsibility), 《办法》第四条第二款, Measures Art. 4(2)`.
 */
export function describeTerm<Name extends VocabularyName>(vocabulary: Name, value: ValueOf<Name>): string {
  const { zh, en, clause } = termOf(vocabulary, value);
  return clause === undefined ? `${zh} (${en})` : `${zh} (${en}), ${label(clause, 'ZH')}, ${label(clause, 'EN')}`;
}

const termOf = <Name extends VocabularyName>(vocabulary: Name, value: ValueOf<Name>): Term =>
  (VOCABULARIES[vocabulary] as Readonly<Record<ValueOf<Name>, Term>>)[value];
