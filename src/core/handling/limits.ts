import type { Day } from '../facts/day';
import type { Citation } from '../law/citation';
import { INSTRUMENTS, type InstrumentCode } from '../law/instruments';
import { citeRegulations2005 as cite2005 } from '../law/regulations-2005';
import { citeRegulations2022 as cite2022 } from '../law/regulations-2022';

/** The limits (期限) of the work on a petition, in the order of its course. */
export const LIMIT_CODES = [
  'ROUTE',
  'NOTICE',
  'REFERRED_NOTICE',
  'OBJECTION',
  'REPORT',
  'HANDLING',
  'EXTENSION',
  'EXECUTION',
  'REEXAMINATION_REQUEST',
  'REEXAMINATION',
  'REVIEW_REQUEST',
  'REVIEW',
] as const;
export type LimitCode = (typeof LIMIT_CODES)[number];

export const LIMIT_UNITS = ['DAY', 'WORKING_DAY'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** A limit as an instrument sets it. */
export interface Limit {
  /** Null where the law leaves the length to whoever assigns the matter, or to implementing rules (R17). */
  readonly length: number | null;
  readonly unit: LimitUnit;
  readonly citation: Citation;
}

/** The instruments that set limits. */
export type RegulationsCode = Extract<InstrumentCode, `regulations-${string}`>;

/** The regulations in force on the day; null before 2005-05-01, whose law is not modelled. */
export function regulationsOn(on: Day): RegulationsCode | null {
  if (on >= INSTRUMENTS['regulations-2022'].from) return 'regulations-2022';
  return on >= INSTRUMENTS['regulations-2005'].from ? 'regulations-2005' : null;
}

/** 听证所需时间不计算: the clause that takes the days of a hearing out of the time of a review (复核). */
export const HEARING_NOT_COUNTED: Readonly<Record<RegulationsCode, Citation>> = {
  'regulations-2022': cite2022('36.2', '听证所需时间不计算在前款规定的期限内'),
  'regulations-2005': cite2005('35.2', '听证所需时间不计算在前款规定的期限内'),
};

const days = (length: number | null, citation: Citation): Limit => ({ length, unit: 'DAY', citation });

/** Every limit by the instrument that sets it. 2005 knew no limit for an objection (it has Art. 24 instead). */
export const LIMITS: Readonly<Record<RegulationsCode, Readonly<Partial<Record<LimitCode, Limit>>>>> = {
  'regulations-2022': {
    ROUTE: days(15, cite2022('22.1', '应当予以登记，并区分情况，在15日内分别按照下列方式处理')),
    NOTICE: days(15, cite2022('23.2', '应当自收到信访事项之日起15日内书面告知信访人')),
    REFERRED_NOTICE: days(
      15,
      cite2022('23.3', '有关机关、单位应当自收到之日起15日内书面告知信访人接收情况以及处理途径和程序'),
    ),
    OBJECTION: {
      length: 5,
      unit: 'WORKING_DAY',
      citation: cite2022('23.3', '有关机关、单位应当自收到之日起5个工作日内提出异议，并详细说明理由'),
    },
    REPORT: days(null, cite2022('22.1.3', '要求其在指定办理期限内反馈结果，提交办结报告')),
    HANDLING: days(60, cite2022('34', '对本条例第三十一条第六项规定的信访事项应当自受理之日起60日内办结')),
    EXTENSION: days(30, cite2022('34', '但延长期限不得超过30日，并告知信访人延期理由')),
    EXECUTION: days(null, cite2022('32.2', '作出支持信访请求意见的，应当督促有关机关、单位执行')),
    REEXAMINATION_REQUEST: days(
      30,
      cite2022('35', '可以自收到书面答复之日起30日内请求原办理机关、单位的上一级机关、单位复查'),
    ),
    REEXAMINATION: days(30, cite2022('35', '应当自收到复查请求之日起30日内提出复查意见')),
    REVIEW_REQUEST: days(
      30,
      cite2022('36.1', '可以自收到书面答复之日起30日内向复查机关、单位的上一级机关、单位请求复核'),
    ),
    REVIEW: days(30, cite2022('36.1', '应当自收到复核请求之日起30日内提出复核意见')),
  },
  'regulations-2005': {
    ROUTE: days(15, cite2005('21.1', '应当予以登记，并区分情况，在15日内分别按下列方式处理')),
    NOTICE: days(15, cite2005('22.2', '应当自收到信访事项之日起15日内书面告知信访人')),
    REFERRED_NOTICE: days(
      15,
      cite2005('21.2', '应当自收到转送、交办的信访事项之日起15日内决定是否受理并书面告知信访人'),
    ),
    REPORT: days(null, cite2005('21.1.4', '要求其在指定办理期限内反馈结果，提交办结报告')),
    HANDLING: days(60, cite2005('33', '信访事项应当自受理之日起60日内办结')),
    EXTENSION: days(30, cite2005('33', '但延长期限不得超过30日，并告知信访人延期理由')),
    EXECUTION: days(null, cite2005('32.2', '作出支持信访请求意见的，应当督促有关机关或者单位执行')),
    REEXAMINATION_REQUEST: days(
      30,
      cite2005('34', '可以自收到书面答复之日起30日内请求原办理行政机关的上一级行政机关复查'),
    ),
    REEXAMINATION: days(30, cite2005('34', '应当自收到复查请求之日起30日内提出复查意见')),
    REVIEW_REQUEST: days(30, cite2005('35.1', '可以自收到书面答复之日起30日内向复查机关的上一级行政机关请求复核')),
    REVIEW: days(30, cite2005('35.1', '应当自收到复核请求之日起30日内提出复核意见')),
  },
};
