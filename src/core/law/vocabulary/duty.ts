import type { DutyKind, DutyScope, ResponsibilityStatus, Tier } from '../../resolve/answer';
import { cite } from '../measures-2016';
import { named, type Vocabulary } from './term';

/** 履责: the standing duties. 主要领导责任 here is that of Art. 4, not the one of Art. 11(2). */
export const DUTY_KIND_TERMS: Vocabulary<DutyKind> = {
  MAIN_BODY: named('主体责任', 'primary responsibility', cite('6', '主体责任')),
  HANDLING: named('承办', 'handling', cite('5.1', '及时妥善处理')),
  SYSTEM: named('系统责任', 'responsibility for the system', cite('5.2', '负责本系统的信访工作')),
  COORDINATION: named('协调、指导和监督', 'coordination, guidance and supervision', cite('7', '协调、指导和监督')),
  OVERALL: named('负总责', 'overall responsibility', cite('4.2', '负总责')),
  MAIN_LEADERSHIP: named(
    '主要领导责任',
    'main leadership responsibility for a portfolio',
    cite('4.2', '负主要领导责任'),
  ),
  DIRECT: named(
    '具体负责的工作人员（如追责，承担直接责任）',
    'staff member specifically responsible (direct responsibility, if held accountable)',
    cite('11.2', '具体负责的工作人员承担直接责任'),
  ),
};

export const DUTY_SCOPE_TERMS: Vocabulary<DutyScope> = {
  REGION: named('本地区', 'region', cite('4.2', '本地区')),
  DEPARTMENT: named('本部门', 'department', cite('4.2', '本部门')),
  SYSTEM: named('本系统', 'system', cite('4.2', '本系统')),
};

export const TIER_TERMS: Vocabulary<Tier> = {
  RESPONSIBLE: named('本级责任', 'responsible'),
  SUPERIOR: named('上级', 'superior'),
};

export const RESPONSIBILITY_STATUS_TERMS: Vocabulary<ResponsibilityStatus> = {
  RESOLVED: named('责任明确', 'resolved'),
  PARTIAL: named('部分明确，存在缺口', 'partial: there are gaps'),
  AMBIGUOUS: named('有多种可能，须补充事实', 'ambiguous: a further fact decides'),
  OUT_OF_SCOPE: named('承办机关不在适用范围内', 'the handling organ is outside the scope', cite('2.1')),
  NOT_IN_FORCE: named('《办法》尚未施行', 'the Measures were not yet in force', cite('19', '自2016年10月8日起施行')),
};
