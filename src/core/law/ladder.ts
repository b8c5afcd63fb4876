import type { Gravity } from '../facts/values';
import type { Citation } from './citation';
import { cite } from './measures-2016';
import type { RuleId } from './rules';

/** 追责方式 (Arts. 12–16). 组织调整或者组织处理 is named measure by measure; only appended to, since it is recorded. */
export const ACCOUNTABILITY_MEASURES = [
  'CIRCULATED_CRITICISM',
  'ADMONISHMENT',
  'SUSPENSION',
  'REASSIGNMENT',
  'ORDERED_RESIGNATION',
  'DEMOTION',
  'REMOVAL_FROM_OFFICE',
  'OTHER_ORGANIZATIONAL',
  'PARTY_DISCIPLINE',
  'ADMINISTRATIVE_DISCIPLINE',
  'GOVERNMENTAL_SANCTION',
  'LEGAL_REFERRAL',
] as const;
export type AccountabilityMeasure = (typeof ACCOUNTABILITY_MEASURES)[number];

/** 组织调整或者组织处理 (Art. 15). */
export type OrganizationalMeasure = Extract<
  AccountabilityMeasure,
  'SUSPENSION' | 'REASSIGNMENT' | 'ORDERED_RESIGNATION' | 'DEMOTION' | 'REMOVAL_FROM_OFFICE' | 'OTHER_ORGANIZATIONAL'
>;

/** 党纪政纪处分 (Art. 16). */
export type DisciplinaryMeasure = Extract<
  AccountabilityMeasure,
  'PARTY_DISCIPLINE' | 'ADMINISTRATIVE_DISCIPLINE' | 'GOVERNMENTAL_SANCTION'
>;

/** What opens the way to a measure. Arts. 14 and 15 have two doors each; either is enough (“或者”). */
export const DOORS = [
  'MINOR',
  'AFTER_CRITICISM',
  'SERIOUS',
  'AFTER_ADMONISHMENT',
  'PARTICULARLY_SERIOUS',
  'DISCIPLINE_DUE',
  'OFFENCE_SUSPECTED',
] as const;
export type Door = (typeof DOORS)[number];

/** What a door asks for: gravity, the targets missed after an earlier measure, or that somebody has determined it. */
export type Condition =
  | { readonly atLeast: Gravity }
  | { readonly missedAfter: AccountabilityMeasure }
  | { readonly determined: 'disciplineDue' | 'offenceSuspected' };

export interface DoorLaw {
  readonly citation: Citation;
  readonly condition: Condition;
}

/**
 * The words of each door. Reading: 情节较轻 is the least that opens Art. 13, not the most. Otherwise a case graver than
 * minor and short of Art. 14, which asks for serious harm *and* major impact, would have no measure at all.
 */
export const DOOR_LAW = {
  MINOR: { citation: cite('13', '具有本办法第十一条所列情形、情节较轻'), condition: { atLeast: 'MINOR' } },
  AFTER_CRITICISM: {
    citation: cite('14', '受到通报后仍未按期完成整改目标'),
    condition: { missedAfter: 'CIRCULATED_CRITICISM' },
  },
  SERIOUS: {
    citation: cite('14', '具有本办法第十一条所列情形且危害严重以及影响重大'),
    condition: { atLeast: 'SERIOUS' },
  },
  AFTER_ADMONISHMENT: {
    citation: cite('15', '受到诫勉后仍未按期完成整改目标'),
    condition: { missedAfter: 'ADMONISHMENT' },
  },
  PARTICULARLY_SERIOUS: {
    citation: cite('15', '有本办法第十一条所列情形且危害特别严重以及影响特别重大'),
    condition: { atLeast: 'PARTICULARLY_SERIOUS' },
  },
  DISCIPLINE_DUE: {
    citation: cite('16', '应当给予党纪政纪处分的，依纪依法追究责任'),
    condition: { determined: 'disciplineDue' },
  },
  OFFENCE_SUSPECTED: {
    citation: cite('12.2', '涉嫌违法犯罪的，按照国家有关法律规定处理'),
    condition: { determined: 'offenceSuspected' },
  },
} as const satisfies Readonly<Record<Door, DoorLaw>>;

export type RungId = Extract<RuleId, 'R13' | 'R14' | 'R15' | 'R16' | 'R12.2'>;

/** The doors of each rung: of Art. 14 and Art. 15 the one after an earlier measure first, as in the text. */
export const DOORS_OF: Readonly<Record<RungId, readonly Door[]>> = {
  R13: ['MINOR'],
  R14: ['AFTER_CRITICISM', 'SERIOUS'],
  R15: ['AFTER_ADMONISHMENT', 'PARTICULARLY_SERIOUS'],
  R16: ['DISCIPLINE_DUE'],
  'R12.2': ['OFFENCE_SUSPECTED'],
};

/** A measure: its rung, and the words that name it. */
export interface MeasureLaw {
  readonly rule: RungId;
  readonly citation: Citation;
}

const organizational = (words: string): MeasureLaw => ({ rule: 'R15', citation: cite('15', words) });
const disciplinary = (words: string): MeasureLaw => ({ rule: 'R16', citation: cite('16', words) });

export const MEASURE_LAW: Readonly<Record<AccountabilityMeasure, MeasureLaw>> = {
  CIRCULATED_CRITICISM: { rule: 'R13', citation: cite('13', '对相关责任人进行通报') },
  ADMONISHMENT: { rule: 'R14', citation: cite('14', '对相关责任人进行诫勉') },
  SUSPENSION: organizational('停职检查'),
  REASSIGNMENT: organizational('调整职务'),
  ORDERED_RESIGNATION: organizational('责令辞职'),
  DEMOTION: organizational('降职'),
  REMOVAL_FROM_OFFICE: organizational('免职'),
  OTHER_ORGANIZATIONAL: organizational('等组织调整或者组织处理措施'),
  PARTY_DISCIPLINE: disciplinary('党纪政纪处分'),
  ADMINISTRATIVE_DISCIPLINE: disciplinary('政纪处分'),
  GOVERNMENTAL_SANCTION: disciplinary('政纪处分'),
  LEGAL_REFERRAL: { rule: 'R12.2', citation: cite('12.2', '按照国家有关法律规定处理') },
};

/** Who may take the measures of each rung. */
export const AUTHORITY_LAW: Readonly<Record<RungId, Citation>> = {
  R13: cite('13', '由有管理权限的党政机关'),
  R14: cite('14', '由有管理权限的党政机关'),
  R15: cite('15', '由有管理权限的党政机关'),
  R16: cite('16', '依纪依法追究责任'),
  'R12.2': cite('12.2', '按照国家有关法律规定处理'),
};

/** Where targets are set, and by when they are to be met. */
export const RECTIFICATION_LAW = { R13: cite('13', '限期整改'), R14: cite('14', '督促限期整改') } as const;

export const HONOURS_LAW = cite('14', '取消该地区、部门和单位本年度评选综合性荣誉称号的资格');

export const isOrganizational = (measure: AccountabilityMeasure): measure is OrganizationalMeasure =>
  MEASURE_LAW[measure].rule === 'R15';

export const isDisciplinary = (measure: AccountabilityMeasure): measure is DisciplinaryMeasure =>
  MEASURE_LAW[measure].rule === 'R16';
