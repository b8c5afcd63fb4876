import type * as v from '../../facts/values';
import { cite } from '../measures-2016';
import { citeRegulations2022 } from '../regulations-2022';
import { named, type Vocabulary } from './term';

export const PETITION_CHANNEL_TERMS: Vocabulary<v.PetitionChannel> = {
  LETTER: named('来信', 'letter', cite('4.3', '群众来信')),
  VISIT: named('来访', 'visit', cite('4.3', '群众来访')),
  ONLINE: named('网上信访', 'online petition', cite('4.3', '网上信访')),
  PHONE: named('来电', 'telephone'),
  OTHER: named('其他', 'other'),
};

export const PETITION_KIND_TERMS: Vocabulary<v.PetitionKind> = {
  SUGGESTION: named('建议意见', 'suggestion'),
  ACCUSATION: named('检举控告', 'accusation', citeRegulations2022('30.1', '检举控告类事项')),
  APPEAL: named('申诉求决', 'appeal for a decision', citeRegulations2022('31', '申诉求决类事项')),
};

export const PETITION_PATH_TERMS: Vocabulary<v.PetitionPath> = {
  '1': named('涉法涉诉程序', 'litigation and legal procedure', citeRegulations2022('31(1)')),
  '2': named('仲裁', 'arbitration', citeRegulations2022('31(2)')),
  '3': named('党员申诉、申请复审', 'appeal of a Party member, re-examination', citeRegulations2022('31(3)')),
  '4': named('行政程序', 'administrative procedure', citeRegulations2022('31(4)')),
  '5': named(
    '查处违法行为、履行保护职责',
    'investigation of unlawful acts, performance of a duty of protection',
    citeRegulations2022('31(5)'),
  ),
  '6': named('信访程序', 'petition procedure', citeRegulations2022('31(6)')),
};

export const ASSIGNMENT_KIND_TERMS: Vocabulary<v.AssignmentKind> = {
  ASSIGN: named('交办', 'assign, with report back', cite('7', '交办')),
  FORWARD: named('转送', 'forward (transfer to the responsible organ)', cite('7', '转送')),
};

export const ASSIGNMENT_ROLE_TERMS: Vocabulary<v.AssignmentRole> = {
  LEAD: named('主办', 'lead'),
  ASSIST: named('会同办理', 'jointly with the lead'),
};

export const INCIDENT_GROUND_TERMS: Vocabulary<v.IncidentGround> = {
  '1': named('决策失误、工作失职', 'decision error or dereliction', cite('11.1.1', '决策失误、工作失职')),
  '2': named(
    '未按规定受理、交办、转送和督办，或者不执行处理意见',
    'not accepting, assigning, forwarding or supervising as prescribed, or not executing a decision',
    cite('11.1.2'),
  ),
  '3': named('违反群众纪律', 'breach of mass discipline', cite('11.1.3', '违反群众纪律')),
  '4': named(
    '集体访或者信访负面舆情处置不力',
    'group visit or adverse public opinion about petitions mishandled',
    cite('11.1.4', '集体访或者信访负面舆情处置不力'),
  ),
  '5': named(
    '对信访部门的建议重视不够、落实不力',
    'suggestions of the petition department not taken seriously or badly implemented',
    cite('11.1.5', '重视不够、落实不力'),
  ),
  '6': named('其他失职失责情形', 'other neglect or breach of duty', cite('11.1.6', '失职失责情形')),
};

export const INCIDENT_NATURE_TERMS: Vocabulary<v.IncidentNature> = {
  COLLECTIVE: named('集体责任', 'collective responsibility', cite('11.2', '集体责任')),
  INDIVIDUAL: named('个人责任', 'individual responsibility', cite('11.2', '个人责任')),
};

export const GRAVITY_TERMS: Vocabulary<v.Gravity> = {
  MINOR: named('情节较轻', 'minor', cite('13', '情节较轻')),
  SERIOUS: named('危害严重以及影响重大', 'serious harm and major impact', cite('14', '危害严重以及影响重大')),
  PARTICULARLY_SERIOUS: named(
    '危害特别严重以及影响特别重大',
    'particularly serious harm and particularly major impact',
    cite('15', '危害特别严重以及影响特别重大'),
  ),
};

export const INVOLVEMENT_ROLE_TERMS: Vocabulary<v.InvolvementRole> = {
  TOOK_PART: named('参与决策和工作', 'took part in the decision or the work', cite('11.2', '参与决策和工作')),
  OBJECTED: named('提出明确反对意见', 'put forward an explicit objection', cite('11.2', '提出明确反对意见')),
  RESPONSIBLE: named('具体负责的工作人员', 'staff member specifically responsible', cite('11.2', '具体负责的工作人员')),
  IN_CHARGE: named('直接主管的负责人', 'leader directly in charge', cite('11.2', '直接主管的负责人')),
};
