import type { ExclusionReason, FactType, GapCode, NoteCode } from '../../resolve/answer';
import { cite } from '../measures-2016';
import { citeRegulations2022 } from '../regulations-2022';
import { named, type Vocabulary } from './term';

export const GAP_CODE_TERMS: Vocabulary<GapCode> = {
  PRINCIPAL_VACANT: named('主要负责人空缺', 'principal vacant', cite('4.2', '领导班子主要负责人')),
  PORTFOLIO_UNASSIGNED: named('分工未明确', 'portfolio unassigned', cite('4.2', '根据工作分工')),
  PORTFOLIO_OVERLAP: named('分工重叠', 'portfolios overlap', cite('4.2', '根据工作分工')),
  NO_COMPETENT_ORGAN: named('没有职权机关', 'no competent organ', cite('6', '针对具体问题明确责任归属')),
  COMPETENCE_OVERLAP: named('职权重叠', 'competences overlap', cite('6', '针对具体问题明确责任归属')),
  NO_PARTY_COMMITTEE: named('未记录党委', 'no Party committee on record', cite('6', '地方各级党委和政府')),
  NO_GOVERNMENT: named('未记录政府', 'no government on record', cite('6', '地方各级党委和政府')),
  NO_PETITION_OFFICE: named('未记录信访部门', 'no petition department on record', cite('7', '各级信访部门')),
  ORGAN_OUTSIDE_SCOPE: named('机关不在适用范围内', 'organ outside the scope', cite('2.1')),
  NO_SUCCESSOR: named('没有承继者', 'no successor', citeRegulations2022('24.2', '由继续行使其职权的机关、单位受理')),
  NO_RESPONSIBLE_STAFF: named(
    '没有可确认的具体负责人员',
    'no staff member specifically responsible can be named',
    cite('11.2', '具体负责的工作人员'),
  ),
};

export const EXCLUSION_REASON_TERMS: Vocabulary<ExclusionReason> = {
  SUSPENDED: named('停职检查期间', 'suspended from post for self-examination', cite('15', '停职检查')),
  NOT_IN_POST: named('当日不在任', 'not in post that day'),
  OBJECTED: named(
    '明确反对而未被采纳',
    'objected explicitly and was not heeded',
    cite('11.2', '提出明确反对意见而没有被采纳的，不承担领导责任'),
  ),
  NOT_INVOLVED: named('未参与决策和工作', 'took no part', cite('11.2', '参与决策和工作的班子其他成员')),
  OUTSIDE_TEAM: named('不是班子成员', 'outside the leadership team', cite('11.2', '班子其他成员')),
  PORTFOLIO_ELSEWHERE: named('由他人分管', 'somebody else is in charge', cite('4.2', '根据工作分工')),
};

export const NOTE_CODE_TERMS: Vocabulary<NoteCode> = {
  IN_TRANSIT: named('仅经信访部门转办', 'only in transit through the petition department', cite('7', '交办、转送')),
  ASSIGNED_OUTSIDE: named('承办单位不在适用范围内', 'assigned to an organ outside the scope', cite('2.1')),
  ASSIGNED_ELSEWHERE: named(
    '交办对象与职权不一致',
    'assigned elsewhere than competence says',
    cite('5.1', '本部门职权范围内'),
  ),
  NOT_POLITICAL_LEGAL: named(
    '承办单位不是政法部门',
    'assigned to no political-legal organ',
    cite('7', '诉讼与信访分离制度'),
  ),
  NO_INTERFERENCE: named(
    '疏导教育，不干预司法',
    'counselling only, no interference with justice',
    cite('7', '诉讼与信访分离制度'),
  ),
  READING_OBJECTION: named(
    '解读：反对意见的免责范围',
    'reading: whom an objection frees',
    cite('11.2', '提出明确反对意见而没有被采纳的，不承担领导责任'),
  ),
  DUTY_NOT_NAMED: named('未指明违反的责任内容', 'the duty breached is not named', cite('11.1', '本办法所列责任内容')),
  OBJECTION_NOT_RECORDED: named('反对意见没有记录', 'the objection is not on record', cite('11.2', '提出明确反对意见')),
  CASE_LEAD: named('领导包案', 'a leading cadre takes charge of the case', citeRegulations2022('18.2', '包案化解')),
};

export const FACT_TYPE_TERMS: Vocabulary<FactType> = {
  Territory: named('地区', 'territory'),
  Organ: named('机关', 'organ'),
  Category: named('信访事项分类', 'category of petition matters'),
  Leadership: named('领导关系', 'leadership relation'),
  Competence: named('职权', 'competence'),
  Post: named('职务', 'post'),
  Cadre: named('干部', 'cadre'),
  Appointment: named('任职', 'appointment'),
  Suspension: named('停职检查', 'suspension from post for self-examination', cite('15', '停职检查')),
  Portfolio: named('工作分工', 'division of work, portfolio', cite('4.2', '工作分工')),
  Succession: named('承继', 'succession'),
  Assignment: named('交办、转送', 'assignment', cite('7', '交办、转送')),
  Petition: named('信访事项', 'petition matter', cite('7', '信访事项')),
  Incident: named('追责情形', 'incident', cite('11.1', '有下列情形之一的')),
  Involvement: named('参与情况', 'involvement', cite('11.2', '参与决策和工作')),
  Instrument: named('制度文件', 'instrument', cite('17.1', '制定实施细则')),
};
