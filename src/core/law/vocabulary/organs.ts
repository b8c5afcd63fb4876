import type * as v from '../../facts/values';
import { cite } from '../measures-2016';
import { citeRegulations2022 } from '../regulations-2022';
import type { ScopeValue } from '../scope';
import { named, type Vocabulary } from './term';

export const TERRITORY_LEVEL_TERMS: Vocabulary<v.TerritoryLevel> = {
  COUNTRY: named('国家', 'country'),
  PROVINCE: named('省级', 'province', cite('17.1', '省、自治区、直辖市')),
  PREFECTURE: named('地级', 'prefecture'),
  COUNTY: named('县级', 'county'),
  TOWNSHIP: named('乡级', 'township'),
  VILLAGE: named('村级', 'village'),
};

export const ORGAN_NATURE_TERMS: Vocabulary<v.OrganNature> = {
  PARTY: named('党的机关', 'Party organ', cite('2.1', '党的机关')),
  PEOPLES_CONGRESS: named('人大机关', 'people’s congress organ', cite('2.1', '人大机关')),
  ADMINISTRATIVE: named('行政机关', 'administrative organ', cite('2.1', '行政机关')),
  CPPCC: named('政协机关', 'CPPCC organ', cite('2.1', '政协机关')),
  ADJUDICATORY: named('审判机关', 'adjudicatory organ', cite('2.1', '审判机关')),
  PROCURATORIAL: named('检察机关', 'procuratorial organ', cite('2.1', '检察机关')),
  SUPERVISORY: named('监察机关', 'supervisory organ', citeRegulations2022('2', '监察机关')),
  DISPATCHED_AGENCY: named('派出机构', 'dispatched agency', cite('2.2', '派出机构')),
  AFFILIATED_INSTITUTION: named('直属事业单位', 'directly affiliated public institution', cite('2.2', '直属事业单位')),
  PEOPLES_ORGANIZATION: named('人民团体', 'people’s organization', cite('2.2', '人民团体')),
  STATE_OWNED_ENTERPRISE: named('国有企业', 'state-owned enterprise', cite('2.3', '国有和国有控股企业')),
  STATE_CONTROLLED_ENTERPRISE: named('国有控股企业', 'state-controlled enterprise', cite('2.3', '国有控股企业')),
  OTHER: named('其他', 'other'),
};

export const ORGAN_FUNCTION_TERMS: Vocabulary<v.OrganFunction> = {
  PARTY_COMMITTEE: named('党委', 'Party committee', cite('6', '地方各级党委')),
  GOVERNMENT: named('政府', 'government', cite('6', '政府')),
  PETITION_OFFICE: named('信访部门', 'petition department', cite('7', '信访部门')),
  JOINT_CONFERENCE: named(
    '信访工作联席会议',
    'joint conference on petition work',
    citeRegulations2022('24.1', '信访工作联席会议'),
  ),
  ORGANIZATION_DEPARTMENT: named(
    '组织（人事）部门',
    'organization (or personnel) department',
    cite('10.2', '组织人事部门'),
  ),
  DISCIPLINE: named(
    '纪检监察机关',
    'discipline inspection and supervisory organ',
    citeRegulations2022('30.1', '纪检监察机关'),
  ),
  COURT: named('人民法院', 'people’s court', cite('2.1', '审判机关')),
  PROCURATORATE: named('人民检察院', 'people’s procuratorate', cite('2.1', '检察机关')),
  PUBLIC_SECURITY: named('公安机关', 'public security organ', citeRegulations2022('31(1)', '公安机关')),
  STATE_SECURITY: named('国家安全机关', 'state security organ'),
  JUSTICE_ADMINISTRATION: named('司法行政机关', 'justice administration'),
  WORK_DEPARTMENT: named('工作部门', 'work department', cite('5.1', '工作部门')),
  OTHER: named('其他', 'other'),
};

export const LEADERSHIP_RELATION_TERMS: Vocabulary<v.LeadershipRelation> = {
  TERRITORIAL: named('属地管理', 'territorial management', cite('3', '属地管理')),
  VERTICAL: named('垂直管理', 'vertical management', cite('5.2', '垂直管理')),
  DUAL: named('双重领导', 'dual leadership'),
  GUIDANCE: named('业务指导', 'professional guidance'),
  SUPERVISION: named('监督', 'supervision'),
  DISPATCHED_BY: named('派出', 'dispatched by', cite('2.2', '派出')),
  AFFILIATED_TO: named('直属', 'affiliated to', cite('2.2', '直属')),
  INVESTED_BY: named('出资', 'invested by'),
};

export const DUAL_PRIMARY_TERMS: Vocabulary<v.DualPrimary> = {
  SYSTEM: named('以系统领导为主', 'the system first'),
  TERRITORY: named('以地方领导为主', 'the locality first'),
};

export const COMPETENCE_PURPOSE_TERMS: Vocabulary<v.CompetencePurpose> = {
  ORDINARY: named('普通信访事项', 'ordinary matters'),
  LITIGATION: named('涉法涉诉事项', 'litigation-related matters', cite('7', '诉讼与信访分离制度')),
};

export const SUCCESSION_SUBJECT_TERMS: Vocabulary<v.SuccessionSubject> = {
  TERRITORY: named('行政区划变更', 'change of divisions'),
  ORGAN: named('机构改革', 'reform of organs', citeRegulations2022('24.2', '分立、合并、撤销')),
};

export const SUCCESSION_EXTENT_TERMS: Vocabulary<v.SuccessionExtent> = {
  WHOLE: named('全部', 'whole'),
  PART: named('部分', 'part'),
};

export const SCOPE_VALUE_TERMS: Vocabulary<ScopeValue> = {
  DIRECT: named('直接规定', 'named directly', cite('2.1', '本办法所称党政机关，包括')),
  APPLIES: named('适用', 'applies', cite('2.2', '适用本办法')),
  BY_REFERENCE: named('参照执行', 'applies by reference', cite('2.3', '参照本办法执行')),
  OUTSIDE: named('不在适用范围内', 'outside the scope'),
};
