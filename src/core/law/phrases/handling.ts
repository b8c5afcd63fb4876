import type { BounceCode } from '../../handling/bounced';
import type { UnboundCode } from '../../handling/binding';
import type { LimitCode } from '../../handling/limits';
import type { Phrase } from './phrase';

/** What is due in the work on a petition, why a limit binds nobody, and what points to passing the buck. */
export const HANDLING = {
  'deadline.ROUTE': {
    zh: (p) => `${p.organ}应当登记并区分情况转送、交办或者处理，至${p.text}届满`,
    en: (p) => `${p.organ} shall register the matter and route it, by ${p.text}`,
  },
  'deadline.NOTICE': {
    zh: (p) => `${p.organ}应当书面告知信访人，至${p.text}届满`,
    en: (p) => `${p.organ} shall notify the petitioner in writing, by ${p.text}`,
  },
  'deadline.REFERRED_NOTICE': {
    zh: (p) => `${p.organ}应当就转送、交办的事项书面告知信访人，至${p.text}届满`,
    en: (p) => `${p.organ} shall notify the petitioner in writing of the matter handed on to it, by ${p.text}`,
  },
  'deadline.OBJECTION': {
    zh: (p) => `事项不属于${p.organ}职权范围的，应当提出异议并说明理由，至${p.text}届满`,
    en: (p) => `if the matter is not within its remit, ${p.organ} shall object with reasons, by ${p.text}`,
  },
  'deadline.REPORT': {
    zh: (p) => `${p.organ}应当在指定办理期限内反馈结果，至${p.text}届满`,
    en: (p) => `${p.organ} shall report the outcome within the period set, by ${p.text}`,
  },
  'deadline.HANDLING': {
    zh: (p) => `${p.organ}应当办结，至${p.text}届满`,
    en: (p) => `${p.organ} shall conclude the handling, by ${p.text}`,
  },
  'deadline.EXTENSION': {
    zh: (p) => `${p.organ}可以延长办理期限，至${p.text}届满`,
    en: (p) => `${p.organ} may extend the handling, until ${p.text}`,
  },
  'deadline.EXECUTION': {
    zh: (p) => `${p.organ}应当督促执行支持信访请求的意见，至${p.text}届满`,
    en: (p) => `${p.organ} shall see the decision in support of the request executed, by ${p.text}`,
  },
  'deadline.REEXAMINATION_REQUEST': {
    zh: (p) => `信访人可以请求复查，至${p.text}届满`,
    en: (p) => `the petitioner may ask for a re-examination (复查), until ${p.text}`,
  },
  'deadline.REEXAMINATION': {
    zh: (p) => `${p.organ}应当提出复查意见，至${p.text}届满`,
    en: (p) => `${p.organ} shall give its opinion on re-examination (复查), by ${p.text}`,
  },
  'deadline.REVIEW_REQUEST': {
    zh: (p) => `信访人可以请求复核，至${p.text}届满`,
    en: (p) => `the petitioner may ask for a review (复核), until ${p.text}`,
  },
  'deadline.REVIEW': {
    zh: (p) => `${p.organ}应当提出复核意见，至${p.text}届满`,
    en: (p) => `${p.organ} shall give its opinion on review (复核), by ${p.text}`,
  },
  'unbound.NOT_IN_FORCE': {
    zh: () => '该期限起算时早于2005年5月1日，当时的规定本系统没有收录',
    en: () => 'the limit would have run from before 2005-05-01; the law of that time is not modelled here',
  },
  'unbound.ORGAN_NOT_BOUND': {
    zh: (p) => `起算当日的规定不约束${p.organ}`,
    en: (p) => `the regulations in force on the day from which it would run do not bind ${p.organ}`,
  },
  'unbound.RETURNED': {
    zh: (p) => `事项不属于${p.organ}职权范围，异议经核实同意，已经交还`,
    en: (p) =>
      `the matter was not within the remit of ${p.organ}: its objection was agreed to and the matter went back`,
  },
  'unbound.PETITIONER_UNKNOWN': {
    zh: () => '信访人的姓名（名称）、住址不清，无从告知',
    en: () => 'name or address of the petitioner is unclear: there is nobody to notify',
  },
  'unbound.OWN_PROVISIONS': {
    zh: (p) => `${p.organ}的告知按照有关规定执行`,
    en: (p) => `${p.organ} notifies by provisions of its own`,
  },
  'unbound.OTHER_KIND': {
    zh: () => '该期限只约束申诉求决类事项中适用信访程序的事项',
    en: () => 'the limit binds only appeals that go by the petition procedure',
  },
  'unbound.OTHER_PATH': {
    zh: () => '该事项应当通过其他程序处理，不适用信访程序的期限',
    en: () => 'the matter goes by another procedure; the limits of the petition procedure do not bind',
  },
  'unbound.PATH_UNKNOWN': {
    zh: () => '没有记录该事项属于《条例》第三十一条哪一项，无法确定期限是否适用',
    en: () => 'the path of Regulations Art. 31 is not recorded: whether the limit binds cannot be said',
  },
  'bounced.CAME_BACK': {
    zh: (p) => `${p.organ}将事项转给曾经收到过该事项的${p.other}`,
    en: (p) => `${p.organ} handed the matter on to ${p.other}, which had had it before`,
  },
  'bounced.OBJECTED_AGAIN': {
    zh: (p) => `${p.organ}对${p.other}转来的事项提出异议，此前已有异议`,
    en: (p) => `${p.organ} objected to what ${p.other} handed on to it, after an earlier objection`,
  },
  'lead.OVERDUE': {
    zh: (p) => `${p.organ}在${p.text}期限届满时尚未完成；仅为线索，不是认定`,
    en: (p) => `${p.organ} had not done by ${p.text} what was due; a lead, not a finding`,
  },
  'lead.BOUNCED': {
    zh: (p) => `${p.organ}与${p.other}之间来回推转；仅为线索，不是认定`,
    en: (p) => `the matter went back and forth between ${p.organ} and ${p.other}; a lead, not a finding`,
  },
} as const satisfies Record<
  `deadline.${LimitCode}` | `unbound.${UnboundCode}` | `bounced.${BounceCode}` | 'lead.OVERDUE' | 'lead.BOUNCED',
  Phrase
>;
