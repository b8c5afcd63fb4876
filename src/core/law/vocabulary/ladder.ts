import type { EffectKind, HonourSubject } from '../../ladder/effects';
import type { ManagementGapCode, ManagementSource } from '../../ladder/management';
import type { Presumption } from '../../ladder/presumption';
import type { RefusalCode } from '../../ladder/refusal';
import { type AccountabilityMeasure, AUTHORITY_LAW, type Door, DOOR_LAW, HONOURS_LAW, MEASURE_LAW } from '../ladder';
import { cite } from '../measures-2016';
import { named, type Vocabulary } from './term';

export const ACCOUNTABILITY_MEASURE_TERMS: Vocabulary<AccountabilityMeasure> = {
  CIRCULATED_CRITICISM: named('通报', 'circulated criticism', MEASURE_LAW.CIRCULATED_CRITICISM.citation),
  ADMONISHMENT: named('诫勉', 'admonishment', MEASURE_LAW.ADMONISHMENT.citation),
  SUSPENSION: named('停职检查', 'suspension from post for self-examination', MEASURE_LAW.SUSPENSION.citation),
  REASSIGNMENT: named('调整职务', 'transfer to another post', MEASURE_LAW.REASSIGNMENT.citation),
  ORDERED_RESIGNATION: named('责令辞职', 'order to resign', MEASURE_LAW.ORDERED_RESIGNATION.citation),
  DEMOTION: named('降职', 'demotion', MEASURE_LAW.DEMOTION.citation),
  REMOVAL_FROM_OFFICE: named('免职', 'removal from office', MEASURE_LAW.REMOVAL_FROM_OFFICE.citation),
  OTHER_ORGANIZATIONAL: named(
    '其他组织调整或者组织处理措施',
    'other organizational adjustment or measure',
    MEASURE_LAW.OTHER_ORGANIZATIONAL.citation,
  ),
  PARTY_DISCIPLINE: named('党纪处分', 'Party disciplinary action', MEASURE_LAW.PARTY_DISCIPLINE.citation),
  ADMINISTRATIVE_DISCIPLINE: named(
    '政纪处分',
    'administrative sanction',
    MEASURE_LAW.ADMINISTRATIVE_DISCIPLINE.citation,
  ),
  GOVERNMENTAL_SANCTION: named('政务处分', 'governmental sanction', MEASURE_LAW.GOVERNMENTAL_SANCTION.citation),
  LEGAL_REFERRAL: named('依法处理', 'dealt with under the law', MEASURE_LAW.LEGAL_REFERRAL.citation),
};

export const DOOR_TERMS: Vocabulary<Door> = {
  MINOR: named('具有所列情形、情节较轻', 'a ground, at least minor', DOOR_LAW.MINOR.citation),
  AFTER_CRITICISM: named(
    '受到通报后仍未按期完成整改目标',
    'targets not met in time after circulated criticism',
    DOOR_LAW.AFTER_CRITICISM.citation,
  ),
  SERIOUS: named('危害严重以及影响重大', 'serious harm and major impact', DOOR_LAW.SERIOUS.citation),
  AFTER_ADMONISHMENT: named(
    '受到诫勉后仍未按期完成整改目标',
    'targets not met in time after an admonishment',
    DOOR_LAW.AFTER_ADMONISHMENT.citation,
  ),
  PARTICULARLY_SERIOUS: named(
    '危害特别严重以及影响特别重大',
    'particularly serious harm and particularly major impact',
    DOOR_LAW.PARTICULARLY_SERIOUS.citation,
  ),
  DISCIPLINE_DUE: named('应当给予党纪政纪处分', 'discipline is due', DOOR_LAW.DISCIPLINE_DUE.citation),
  OFFENCE_SUSPECTED: named(
    '涉嫌违法犯罪',
    'a violation of law or crime is suspected',
    DOOR_LAW.OFFENCE_SUSPECTED.citation,
  ),
};

export const EFFECT_KIND_TERMS: Vocabulary<EffectKind> = {
  RECTIFICATION: named('限期整改', 'rectification within a time limit', cite('13', '限期整改')),
  HONOURS_BARRED: named('取消评选综合性荣誉称号的资格', 'barred from comprehensive honorary titles', HONOURS_LAW),
  APPOINTMENTS_CHANGE: named('任职变动', 'appointments change', cite('15', '组织调整或者组织处理措施')),
};

export const HONOUR_SUBJECT_TERMS: Vocabulary<HonourSubject> = {
  REGION: named('地区', 'region', cite('14', '该地区')),
  DEPARTMENT: named('部门', 'department', cite('14', '部门')),
  UNIT: named('单位', 'unit', cite('14', '单位')),
};

export const MANAGEMENT_SOURCE_TERMS: Vocabulary<ManagementSource> = {
  RECORDED: named('有记录', 'on record', AUTHORITY_LAW.R13),
  DOCUMENT: named('依文件', 'by a cited document', AUTHORITY_LAW.R13),
  PRESUMED: named('推定', 'presumed', AUTHORITY_LAW.R13),
};

export const PRESUMPTION_TERMS: Vocabulary<Presumption> = {
  ONE_LEVEL_UP: named('下管一级：上一级地区的党委', 'the Party committee of the territory one level up'),
  SYSTEM_SUPERIOR: named('系统内的上一级', 'the next superior in the system'),
  OWNER: named('派出、主管或者出资的机关', 'the organ that sends, owns or invests'),
  OWN_COMMITTEE: named('本级地区的党委', 'the Party committee of its own territory'),
  OWN_ORGAN: named('本机关', 'the organ itself'),
};

export const MANAGEMENT_GAP_TERMS: Vocabulary<ManagementGapCode> = {
  NO_POST_HELD: named('没有任职记录', 'no post on record'),
  POST_OUTSIDE_SCOPE: named('职务所在机关不在适用范围内', 'the organ of the post is outside the scope', cite('2.1')),
  NO_MANAGING_ORGAN: named('没有管理机关的记录，也无从推定', 'no managing organ on record or to be presumed'),
  SEVERAL_MANAGING_ORGANS: named('推定的管理机关不止一个', 'more than one managing organ to be presumed'),
  MANAGING_ORGAN_OUTSIDE: named('推定的管理机关不在适用范围内', 'the managing organ is outside the scope', cite('2.1')),
  MANAGING_ORGAN_GONE: named('管理机关已不存在', 'the managing organ exists no more'),
};

export const REFUSAL_CODE_TERMS: Vocabulary<RefusalCode> = {
  NOT_IN_FORCE: named('不适用《办法》', 'the Measures do not yet apply', cite('19', '自2016年10月8日起施行')),
  OUT_OF_SCOPE: named('不在适用范围内', 'outside the scope', cite('2.1')),
  NOT_ESTABLISHED: named('情形尚未查实', 'the ground is not established', cite('11.1', '有下列情形之一的')),
  BEFORE_FINDING: named('早于认定之日', 'before the finding', cite('11.1', '有下列情形之一的')),
  NO_DOOR: named('不具备条件', 'no door is open'),
  DEADLINE_RUNNING: named('整改期限未满', 'the rectification deadline is running', cite('14', '仍未按期完成整改目标')),
  TARGETS_MET: named('整改目标已按期完成', 'the targets were met in time', cite('14', '仍未按期完成整改目标')),
  NO_DEADLINE_SET: named('没有规定整改期限', 'no rectification deadline was set', cite('14', '仍未按期完成整改目标')),
  EARLIER_REVOKED: named('前一措施已经撤销', 'the earlier measure was revoked'),
  NOT_INTRODUCED: named('尚未实行', 'not yet introduced'),
  NO_POST_HELD: named('没有该项任职', 'no such post is held'),
  NOBODY_KNOWN: named('不能确定有权限的机关', 'nobody is known to have authority', AUTHORITY_LAW.R13),
  WRONG_ORGAN: named('机关没有权限', 'an organ without authority', AUTHORITY_LAW.R13),
  DEADLINE_MISSING: named('须规定整改期限', 'a rectification deadline is missing', cite('13', '限期整改')),
  WORDS_MISSING: named('须写明措施', 'the measure is not put into words', MEASURE_LAW.OTHER_ORGANIZATIONAL.citation),
  REASON_MISSING: named('不追究须记明理由', 'no measure without a recorded reason', cite('11.1', '应当追究责任')),
};
