import type { OrganId } from '../hierarchy/hierarchy';
import type { Citation } from '../law/citation';
import { citeRegulations2005 as cite2005 } from '../law/regulations-2005';
import { citeRegulations2022 as cite2022 } from '../law/regulations-2022';
import type { Saying } from '../law/sayings';
import type { RegulationsCode } from './limits';
import type { WorkStep } from './step';

/** Why a step is not open. */
export const STEP_REFUSAL_CODES = [
  'NOT_REGISTERED',
  'ALREADY_REGISTERED',
  'CLOSED',
  'NOT_HANDED_ON',
  'ALREADY_OBJECTED',
  'NO_OBJECTION',
  'ALREADY_THERE',
  'NOT_WITH_ORGAN',
  'NOT_POLITICAL_LEGAL',
  'NOT_DISCIPLINE',
  'ALREADY_ACCEPTED',
  'ALREADY_DECLINED',
  'OBJECT_INSTEAD',
  'REASON_UNFOUNDED',
  'NOT_ACCEPTED',
  'NO_LIMIT',
  'LIMIT_PASSED',
  'EXTENSION_TOO_LONG',
  'NO_HEARING',
  'OUTCOME_UNFIT',
  'NOT_DECIDED',
  'ALREADY_DECIDED',
  'NOT_SUPPORTED',
  'ALREADY_EXECUTED',
  'NOT_EXECUTED',
  'NO_OPINION',
  'RECOURSE_PENDING',
  'REEXAMINATION_NOT_ASKED',
  'ALREADY_REEXAMINED',
  'NOT_REEXAMINED',
  'REVIEW_NOT_ASKED',
  'REVIEW_FINAL',
  'NOT_SUPERIOR',
  'OUT_OF_ORDER',
] as const;
export type StepRefusalCode = (typeof STEP_REFUSAL_CODES)[number];

/** Why a step is refused: the words of the law, what is said to people, and what is open instead. */
export interface StepRefusal {
  readonly step: WorkStep;
  readonly code: StepRefusalCode;
  readonly citation: Citation;
  readonly message: Saying;
  /** The steps that are open on that day. */
  readonly open: readonly WorkStep[];
  /** The organs that may take the step, where only the organ was wrong. */
  readonly organs: readonly OrganId[];
}

type OfLimit = 'LIMIT_PASSED' | 'NOT_SUPERIOR';
type ByRegulations = Readonly<Record<RegulationsCode, Citation>>;

/** Whether a refusal rests on the clause of the limit to which the step is bound. */
export const restsOnLimit = (code: StepRefusalCode): code is OfLimit =>
  code === 'LIMIT_PASSED' || code === 'NOT_SUPERIOR';

/** The clause on which a step is refused, by the regulations in force on the day of the step. */
export const CLAUSES: Readonly<Record<Exclude<StepRefusalCode, OfLimit>, ByRegulations>> = {
  NOT_REGISTERED: both(cite2022('22.1', '收到信访事项，应当予以登记'), cite2005('21.1', '收到信访事项，应当予以登记')),
  ALREADY_REGISTERED: both(cite2022('22.1', '应当予以登记'), cite2005('21.1', '应当予以登记')),
  CLOSED: both(cite2022('35', '信访人对信访处理意见不服的'), cite2005('34', '信访事项处理意见不服的')),
  NOT_HANDED_ON: both(cite2022('23.3', '转送、交办的信访事项'), cite2005('21.2', '收到转送、交办的信访事项')),
  ALREADY_OBJECTED: both(
    cite2022('23.3', '经转送、交办的信访部门或者上级机关、单位核实同意后，交还相关材料'),
    cite2005('24', '由其共同的上一级行政机关决定受理机关'),
  ),
  NO_OBJECTION: both(cite2022('23.3', '提出异议，并详细说明理由'), cite2005('24', '受理有争议的')),
  ALREADY_THERE: both(cite2022('28.1', '不得推诿、敷衍、拖延'), cite2005('28', '不得推诿、敷衍、拖延')),
  NOT_WITH_ORGAN: both(cite2022('23.1', '属于本机关、单位职权范围的'), cite2005('22.1', '属于本机关法定职权范围的')),
  NOT_POLITICAL_LEGAL: both(
    cite2022('28.2', '由有关政法部门依法处理'),
    cite2005('21.1.1', '应当告知信访人依照有关法律、行政法规规定程序向有关机关提出'),
  ),
  NOT_DISCIPLINE: both(
    cite2022('22.2', '应当按照管理权限转送有关纪检监察机关依规依纪依法处理'),
    cite2005('21.2', '有关行政机关应当自收到转送、交办的信访事项之日起15日内决定是否受理'),
  ),
  ALREADY_ACCEPTED: both(cite2022('28.1', '不得推诿、敷衍、拖延'), cite2005('28', '不得推诿、敷衍、拖延')),
  ALREADY_DECLINED: both(cite2022('44(2)', '对属于其职权范围的信访事项不予受理'), cite2005('42(2)')),
  OBJECT_INSTEAD: both(cite2022('23.3', '5个工作日内提出异议'), cite2005('21.2', '决定是否受理')),
  REASON_UNFOUNDED: both(cite2022('44(2)', '对属于其职权范围的信访事项不予受理'), cite2005('42(2)')),
  NOT_ACCEPTED: both(cite2022('34', '自受理之日起60日内办结'), cite2005('33', '自受理之日起60日内办结')),
  NO_LIMIT: both(cite2022('34', '对本条例第三十一条第六项规定的信访事项'), cite2005('33', '可以适当延长办理期限')),
  EXTENSION_TOO_LONG: both(cite2022('34', '但延长期限不得超过30日'), cite2005('33', '但延长期限不得超过30日')),
  NO_HEARING: both(
    cite2022('31(6)', '对重大、复杂、疑难的信访事项，可以举行听证'),
    cite2005('31.2', '对重大、复杂、疑难的信访事项，可以举行听证'),
  ),
  OUTCOME_UNFIT: both(cite2022('31', '应当区分情况，分别按照下列方式办理'), cite2005('32.1', '分别作出以下处理')),
  NOT_DECIDED: both(cite2022('28.1', '查明事实、分清责任'), cite2005('28', '查明事实、分清责任')),
  ALREADY_DECIDED: both(cite2022('35', '信访人对信访处理意见不服的'), cite2005('34', '信访事项处理意见不服的')),
  NOT_SUPPORTED: both(cite2022('32.2', '作出支持信访请求意见的'), cite2005('32.2', '作出支持信访请求意见的')),
  ALREADY_EXECUTED: both(
    cite2022('32.2', '应当督促有关机关、单位执行'),
    cite2005('32.2', '应当督促有关机关或者单位执行'),
  ),
  NOT_EXECUTED: both(cite2022('32.2', '应当督促有关机关、单位执行'), cite2005('32.2', '应当督促有关机关或者单位执行')),
  NO_OPINION: both(cite2022('35', '对信访处理意见不服的'), cite2005('34', '信访事项处理意见不服的')),
  RECOURSE_PENDING: both(
    cite2022('35', '应当自收到复查请求之日起30日内提出复查意见，并予以书面答复'),
    cite2005('34', '应当自收到复查请求之日起30日内提出复查意见，并予以书面答复'),
  ),
  REEXAMINATION_NOT_ASKED: both(cite2022('35', '收到复查请求的机关、单位'), cite2005('34', '收到复查请求的行政机关')),
  ALREADY_REEXAMINED: both(cite2022('36.1', '信访人对复查意见不服的'), cite2005('35.1', '信访人对复查意见不服的')),
  NOT_REEXAMINED: both(cite2022('36.1', '信访人对复查意见不服的'), cite2005('35.1', '信访人对复查意见不服的')),
  REVIEW_NOT_ASKED: both(cite2022('36.1', '收到复核请求的机关、单位'), cite2005('35.1', '收到复核请求的行政机关')),
  REVIEW_FINAL: both(cite2022('36.3', '不再受理'), cite2005('35.3', '不再受理')),
  OUT_OF_ORDER: both(
    cite2022('21.2', '应当及时将信访事项录入信访信息系统'),
    cite2005('12', '应当及时将信访人的投诉请求输入信访信息系统'),
  ),
};

function both(since2022: Citation, before: Citation): ByRegulations {
  return { 'regulations-2022': since2022, 'regulations-2005': before };
}
