import type { StepRefusalCode } from '../../handling/refusal';
import { bracketed, bracketedEn, type Phrase } from './phrase';

/** Why a step in the work on a petition is not open. */
export const OPEN_STEPS = {
  'not-open.NOT_REGISTERED': { zh: () => '事项尚未登记', en: () => 'the matter is not registered yet' },
  'not-open.ALREADY_REGISTERED': { zh: () => '事项已经登记', en: () => 'the matter is registered already' },
  'not-open.CLOSED': {
    zh: () => '事项已经办结；信访人仍可在期限内请求复查、复核',
    en: () => 'the matter is closed; in time the petitioner may still ask for re-examination (复查) and review (复核)',
  },
  'not-open.NOT_HANDED_ON': {
    zh: () => '事项没有转送、交办给任何机关',
    en: () => 'the matter was not handed on to any organ',
  },
  'not-open.ALREADY_OBJECTED': {
    zh: () => '已经提出过异议，须由转送、交办的机关核实',
    en: () => 'an objection was raised already; it is for the organ that handed the matter on to verify it',
  },
  'not-open.NO_OBJECTION': { zh: () => '没有待核实的异议', en: () => 'no objection awaits an answer' },
  'not-open.ALREADY_THERE': {
    zh: () => '事项已经在该机关，应当受理、办理，或者依法提出异议',
    en: () => 'the matter lies with that organ already: it is to be accepted, or objected to as the law provides',
  },
  'not-open.NOT_WITH_ORGAN': {
    zh: (p) => `该步骤应由${p.organs}作出`,
    en: (p) => `the step is for ${p.organs} to take`,
  },
  'not-open.NOT_POLITICAL_LEGAL': {
    zh: () => '涉法涉诉事项由政法部门依法处理；其他机关转送同级政法部门，不予受理',
    en: () => 'litigation-related: it is for a political-legal organ; others forward it and do not accept it',
  },
  'not-open.NOT_DISCIPLINE': {
    zh: () => '检举控告事项由信访部门按照管理权限转送纪检监察机关',
    en: () => 'a petition department forwards accusations to the discipline organ with authority over the accused',
  },
  'not-open.ALREADY_ACCEPTED': {
    zh: () => '事项已经受理，应当办理，不得再转送、提出异议或者不予受理；未及时办理的可以督办',
    en: () => 'the matter is accepted and is to be handled, not handed on or declined; delay may be supervised (督办)',
  },
  'not-open.ALREADY_DECLINED': {
    zh: () => '已经不予受理；属于职权范围的应当改为受理，否则办结',
    en: () => 'the matter was declined; if it is within the remit it is to be accepted after all, else closed',
  },
  'not-open.OBJECT_INSTEAD': {
    zh: () => '转送、交办的事项不属于职权范围的，应当提出异议，不是不予受理',
    en: () => 'a matter handed on that is not within the remit is objected to, not declined',
  },
  'not-open.REASON_UNFOUNDED': {
    zh: () => '按照记录的种类和途径，该事项不应当通过其他法定程序解决，应当受理',
    en: () => 'by its recorded kind and path the matter goes by no other procedure: it is to be accepted',
  },
  'not-open.NOT_ACCEPTED': { zh: () => '事项尚未受理', en: () => 'the matter is not accepted yet' },
  'not-open.NO_LIMIT': {
    zh: () => '该事项没有法定办理期限，无从延长',
    en: () => 'no limit for handling binds this matter, so there is none to extend',
  },
  'not-open.LIMIT_PASSED': {
    zh: (p) => `期限已经届满${bracketed(p.text)}`,
    en: (p) => `the time limit has passed${bracketedEn(p.text)}`,
  },
  'not-open.EXTENSION_TOO_LONG': {
    zh: () => '延长期限应当至少一日，合计不得超过规定的上限',
    en: () => 'an extension is at least one day, and all of them together stay within the bound',
  },
  'not-open.NO_HEARING': {
    zh: () => '听证只在办理和复核过程中举行',
    en: () => 'hearings are held while a matter is handled or reviewed (复核)',
  },
  'not-open.OUTCOME_UNFIT': {
    zh: () => '处理结果与事项的种类和途径不符',
    en: () => 'the outcome does not fit the kind and the path of the matter',
  },
  'not-open.NOT_DECIDED': {
    zh: () => '尚未作出处理意见或者不予受理的决定',
    en: () => 'there is neither a decision yet nor a refusal to accept',
  },
  'not-open.ALREADY_DECIDED': {
    zh: () => '已经作出处理意见；不服的由信访人请求复查、复核',
    en: () => 'the decision is made; a petitioner who disagrees asks for re-examination (复查) and review (复核)',
  },
  'not-open.NOT_SUPPORTED': {
    zh: () => '处理意见没有支持信访请求，无需执行',
    en: () => 'the decision does not support the request: there is nothing to execute',
  },
  'not-open.ALREADY_EXECUTED': { zh: () => '处理意见已经执行', en: () => 'the decision is executed already' },
  'not-open.NOT_EXECUTED': {
    zh: () => '支持信访请求的意见尚未执行',
    en: () => 'the decision in support of the request is not executed yet',
  },
  'not-open.NO_OPINION': {
    zh: () => '没有出具信访处理意见，不能请求复查',
    en: () => 'no written decision on the petition was issued, so none can be re-examined (复查)',
  },
  'not-open.RECOURSE_PENDING': {
    zh: () => '复查或者复核意见尚未提出',
    en: () => 'the opinion on re-examination (复查) or review (复核) is outstanding',
  },
  'not-open.REEXAMINATION_NOT_ASKED': {
    zh: () => '没有人请求复查',
    en: () => 'nobody asked for a re-examination (复查)',
  },
  'not-open.ALREADY_REEXAMINED': {
    zh: () => '已经请求过复查；不服复查意见的请求复核',
    en: () => 're-examination (复查) was asked for once; who disagrees with its opinion asks for a review (复核)',
  },
  'not-open.NOT_REEXAMINED': {
    zh: () => '没有复查意见，不能请求复核',
    en: () => 'there is no opinion on re-examination (复查) that could be reviewed (复核)',
  },
  'not-open.REVIEW_NOT_ASKED': { zh: () => '没有人请求复核', en: () => 'nobody asked for a review (复核)' },
  'not-open.REVIEW_FINAL': {
    zh: () => '已经请求过复核；复核意见之后以同一事实和理由提出的不再受理',
    en: () => 'review (复核) was asked for once; after its opinion the same facts and grounds are accepted no more',
  },
  'not-open.NOT_SUPERIOR': {
    zh: () => '复查、复核应当向上一级机关、单位请求，不能向作出意见的机关请求',
    en: () => 're-examination and review are asked of the next level above, not of an organ that gave an opinion',
  },
  'not-open.OUT_OF_ORDER': {
    zh: () => '日期与记录矛盾：不得早于上一步骤，收到不早于作出',
    en: () => 'the days contradict the record: not before the last step, and received no earlier than sent',
  },
} as const satisfies Record<`not-open.${StepRefusalCode}`, Phrase>;
