import type { UnboundCode } from '../../handling/binding';
import type { BounceCode } from '../../handling/bounced';
import type { DeadlineStatus } from '../../handling/deadlines';
import type { LimitCode, LimitUnit } from '../../handling/limits';
import type { WorkStage } from '../../handling/standing';
import type { DeclineReason, Outcome, WorkStep } from '../../handling/step';
import { cite } from '../measures-2016';
import { citeRegulations2022 as cite2022 } from '../regulations-2022';
import { named, type Vocabulary } from './term';

export const WORK_STEP_TERMS: Vocabulary<WorkStep> = {
  REGISTER: named('登记', 'register', cite2022('22.1', '予以登记')),
  FORWARD: named('转送', 'forward (transfer to the responsible organ)', cite('7', '转送')),
  ASSIGN: named('交办', 'assign, with report back', cite('7', '交办')),
  OBJECT: named('提出异议', 'object to a forwarding', cite2022('23.3', '提出异议')),
  ANSWER_OBJECTION: named('核实异议', 'answer an objection', cite2022('23.3', '核实同意')),
  ACCEPT: named('受理', 'accept', cite('7', '受理')),
  DECLINE: named('不予受理', 'decline', cite2022('19.3', '不予受理')),
  EXTEND: named('延长办理期限', 'extend the handling', cite2022('34', '延长办理期限')),
  HOLD_HEARING: named('听证', 'hold a hearing', cite2022('31(6)', '举行听证')),
  DECIDE: named('处理意见', 'decide', cite2022('32.1', '处理意见')),
  EXECUTE: named('执行', 'execute', cite2022('32.2', '执行')),
  CLOSE: named('办结', 'close', cite2022('34', '办结')),
  SUPERVISE_HANDLING: named('督办', 'supervise the handling', cite('7', '督办')),
  REQUEST_REEXAMINATION: named('请求复查', 'ask for re-examination', cite2022('35', '复查')),
  DECIDE_REEXAMINATION: named('复查意见', 'opinion on re-examination', cite2022('35', '复查意见')),
  REQUEST_REVIEW: named('请求复核', 'ask for review', cite2022('36.1', '请求复核')),
  DECIDE_REVIEW: named('复核意见', 'opinion on review', cite2022('36.1', '复核意见')),
};

export const WORK_STAGE_TERMS: Vocabulary<WorkStage> = {
  UNREGISTERED: named('未登记', 'not registered'),
  REGISTERED: named('已登记', 'registered', cite2022('22.1', '登记')),
  HANDED_ON: named('已转送、交办', 'forwarded or assigned', cite2022('23.3', '转送、交办')),
  OBJECTED: named('异议待核实', 'objection awaiting its answer', cite2022('23.3', '异议')),
  DECLINED: named('不予受理', 'declined', cite2022('19.3', '不予受理')),
  ACCEPTED: named('已受理', 'accepted', cite2022('34', '受理')),
  DECIDED: named('已作出处理意见', 'decided', cite2022('32.1', '处理意见')),
  EXECUTED: named('已执行', 'executed', cite2022('32.2', '执行')),
  REEXAMINING: named('复查中', 'under re-examination', cite2022('35', '复查')),
  REEXAMINED: named('已复查', 're-examined', cite2022('35', '复查意见')),
  REVIEWING: named('复核中', 'under review', cite2022('36.1', '复核')),
  REVIEWED: named('已复核', 'reviewed', cite2022('36.1', '复核意见')),
  CLOSED: named('已办结', 'closed', cite2022('34', '办结')),
};

export const DECLINE_REASON_TERMS: Vocabulary<DeclineReason> = {
  NOT_COMPETENT: named('不属于职权范围', 'not within the remit', cite2022('23.1', '不属于本机关、单位')),
  OTHER_PROCEDURE: named('应当通过其他法定程序', 'goes by another procedure', cite2022('31', '区分情况')),
  UNDER_WAY: named('已经受理或者正在办理', 'accepted or handled elsewhere', cite2022('19.3', '已经受理或者正在办理')),
  REVIEWED: named('已经复核', 'reviewed already', cite2022('36.3', '不再受理')),
};

export const OUTCOME_TERMS: Vocabulary<Outcome> = {
  SUPPORTED: named('予以支持', 'supported', cite2022('32.1.1', '予以支持')),
  EXPLAINED: named('解释说明', 'explained', cite2022('32.1.2', '解释说明')),
  NOT_SUPPORTED: named('不予支持', 'not supported', cite2022('32.1.3', '不予支持')),
  ANSWERED: named('答复', 'answered', cite2022('31(5)', '答复')),
  LED_INTO_PROCEDURE: named('导入相应程序', 'led into another procedure', cite2022('31(2)', '导入相应程序')),
  SETTLED: named('调解、和解', 'settled by mediation or agreement', cite2022('33', '调解、和解')),
};

export const LIMIT_CODE_TERMS: Vocabulary<LimitCode> = {
  ROUTE: named('登记和转送、交办', 'registering and routing', cite2022('22.1', '15日内')),
  NOTICE: named('告知信访人', 'notice to the petitioner', cite2022('23.2', '书面告知信访人')),
  REFERRED_NOTICE: named('转送、交办事项的告知', 'notice on a matter handed on', cite2022('23.3', '书面告知信访人')),
  OBJECTION: named('提出异议', 'objection', cite2022('23.3', '5个工作日内提出异议')),
  REPORT: named('反馈办理结果', 'report on the outcome', cite2022('22.1.3', '反馈结果')),
  HANDLING: named('办理', 'handling', cite2022('34', '60日内办结')),
  EXTENSION: named('延长', 'extension', cite2022('34', '延长期限')),
  EXECUTION: named('执行', 'execution', cite2022('32.2', '执行')),
  REEXAMINATION_REQUEST: named('请求复查', 'request for re-examination', cite2022('35', '30日内请求')),
  REEXAMINATION: named('复查', 're-examination', cite2022('35', '提出复查意见')),
  REVIEW_REQUEST: named('请求复核', 'request for review', cite2022('36.1', '请求复核')),
  REVIEW: named('复核', 'review', cite2022('36.1', '提出复核意见')),
};

export const LIMIT_UNIT_TERMS: Vocabulary<LimitUnit> = {
  DAY: named('日', 'calendar day', cite2022('34', '60日')),
  WORKING_DAY: named('工作日', 'working day', cite2022('23.3', '工作日')),
};

export const DEADLINE_STATUS_TERMS: Vocabulary<DeadlineStatus> = {
  OPEN: named('未届满', 'open'),
  MET: named('按期完成', 'met in time'),
  OVERDUE: named('逾期', 'overdue'),
  LAPSED: named('逾期未行使', 'right not used in time'),
  DISPUTED: named('异议待核实', 'in dispute'),
};

export const UNBOUND_CODE_TERMS: Vocabulary<UnboundCode> = {
  NOT_IN_FORCE: named('早于施行日期', 'before the regulations modelled'),
  ORGAN_NOT_BOUND: named('不受约束的机关', 'organ not bound'),
  RETURNED: named('已经交还', 'went back', cite2022('23.3', '交还相关材料')),
  PETITIONER_UNKNOWN: named('信访人不明', 'petitioner unknown', cite2022('23.2', '姓名（名称）、住址不清')),
  OWN_PROVISIONS: named('另有规定', 'provisions of its own', cite2022('23.4', '按照有关规定执行')),
  OTHER_KIND: named('其他种类', 'other kind of petition', cite2022('34', '第三十一条第六项')),
  OTHER_PATH: named('其他途径', 'other path', cite2022('34', '第三十一条第六项')),
  PATH_UNKNOWN: named('途径未记录', 'path not recorded', cite2022('31', '区分情况')),
};

export const BOUNCE_CODE_TERMS: Vocabulary<BounceCode> = {
  CAME_BACK: named('转回', 'came back', cite2022('28.1', '推诿')),
  OBJECTED_AGAIN: named('再次异议', 'objected to again', cite2022('28.1', '推诿')),
};
