import type { Phrase } from './phrase';

const R14 = {
  zh: { measure: '诫勉', earlier: '通报', gravity: '危害严重以及影响重大' },
  en: { measure: 'admonishment', earlier: 'the circulated criticism', gravity: 'serious harm and major impact' },
};
const R15 = {
  zh: { measure: '组织调整或者组织处理', earlier: '诫勉', gravity: '危害特别严重以及影响特别重大' },
  en: {
    measure: 'organizational measures',
    earlier: 'the admonishment',
    gravity: 'particularly serious harm and particularly major impact',
  },
};
type Rung = typeof R14;

const noDoor = ({ zh, en }: Rung): Phrase => ({
  zh: (p) => `${p.cadre}没有受到过${zh.earlier}，也没有评定为${zh.gravity}，不能采取${zh.measure}`,
  en: (p) => `no ${en.measure}: ${p.cadre} had not received ${en.earlier}, nor were ${en.gravity} found`,
});
const deadlineRunning = ({ zh, en }: Rung): Phrase => ({
  zh: (p) => `${zh.earlier}的整改期限到${p.text}才满，又没有评定为${zh.gravity}，还不能采取${zh.measure}`,
  en: (p) =>
    `no ${en.measure} yet: the targets set with ${en.earlier} are due by ${p.text}, and ${en.gravity} were not found`,
});
const targetsMet = ({ zh, en }: Rung): Phrase => ({
  zh: (p) => `${zh.earlier}的整改目标已在${p.text}期满前完成，又没有评定为${zh.gravity}，不能采取${zh.measure}`,
  en: (p) =>
    `no ${en.measure}: the targets set with ${en.earlier} were met by ${p.text}, and ${en.gravity} were not found`,
});
const noDeadlineSet = ({ zh, en }: Rung): Phrase => ({
  zh: () => `${zh.earlier}没有规定整改期限，不能认定未按期完成，又没有评定为${zh.gravity}，不能采取${zh.measure}`,
  en: () => `no ${en.measure}: ${en.earlier} set no deadline that could be missed, and ${en.gravity} were not found`,
});
const earlierRevoked = ({ zh, en }: Rung): Phrase => ({
  zh: (p) => `${zh.earlier}已于${p.text}撤销，视为没有作出，又没有评定为${zh.gravity}，不能采取${zh.measure}`,
  en: (p) =>
    `no ${en.measure}: ${en.earlier} was revoked on ${p.text} and counts no more, and ${en.gravity} were not found`,
});

/** Why a measure is not open, and why an attempt at one is refused. */
export const REFUSALS = {
  'closed.NOT_IN_FORCE': {
    zh: () => '行为或者追责在2016年10月8日之前，不适用《办法》',
    en: () => 'the act, or the measure, is before 2016-10-08, when the Measures took effect',
  },
  'closed.OUT_OF_SCOPE': {
    zh: (p) => `${p.organ}不在《办法》适用范围内`,
    en: (p) => `${p.organ} is outside the scope of the Measures`,
  },
  'closed.NOT_ESTABLISHED': {
    zh: () => '第十一条第一款所列情形尚未查实，不能据以追责',
    en: () => 'the ground of Art. 11(1) is not established, so nothing can be imposed for it',
  },
  'closed.BEFORE_FINDING': {
    zh: (p) => `追责情形于${p.text}认定，此前不能据以追责`,
    en: (p) => `the finding was adopted on ${p.text}; nothing can be imposed for it before`,
  },
  'closed.NO_DOOR.R14': noDoor(R14),
  'closed.NO_DOOR.R15': noDoor(R15),
  'closed.NO_DOOR.R13': {
    zh: () => '第十一条第一款所列情形没有认定',
    en: () => 'no ground of Art. 11(1) is established',
  },
  'closed.NO_DOOR.R16': {
    zh: (p) => `没有认定对${p.cadre}应当给予党纪政纪处分`,
    en: (p) => `nobody has determined that discipline is due to ${p.cadre}`,
  },
  'closed.NO_DOOR.R12.2': {
    zh: (p) => `没有认定${p.cadre}涉嫌违法犯罪`,
    en: (p) => `nobody has determined that ${p.cadre} is suspected of a violation of law or a crime`,
  },
  'closed.DEADLINE_RUNNING.R14': deadlineRunning(R14),
  'closed.DEADLINE_RUNNING.R15': deadlineRunning(R15),
  'closed.TARGETS_MET.R14': targetsMet(R14),
  'closed.TARGETS_MET.R15': targetsMet(R15),
  'closed.NO_DEADLINE_SET.R14': noDeadlineSet(R14),
  'closed.NO_DEADLINE_SET.R15': noDeadlineSet(R15),
  'closed.EARLIER_REVOKED.R14': earlierRevoked(R14),
  'closed.EARLIER_REVOKED.R15': earlierRevoked(R15),
  'closed.NOT_INTRODUCED': {
    zh: () => '政务处分自2018年3月20日《监察法》施行起由监察机关作出，此前由任免机关给予处分',
    en: () =>
      'supervisory organs give governmental sanctions since 2018-03-20; before, the appointing organ sanctioned',
  },
  'closed.NO_POST_HELD': {
    zh: (p) => `${p.cadre}当日没有现任职务，该措施无从采取`,
    en: (p) => `${p.cadre} holds no post that day on which the measure could bear`,
  },
  'refused.OTHER_POST': {
    zh: (p) => `${p.post}不是${p.cadre}当日（或者最后）担任的职务`,
    en: (p) => `${p.post} is not a post that ${p.cadre} holds that day, or held last`,
  },
  'refused.NOBODY_KNOWN': {
    zh: (p) => `不能确定哪个机关对${p.cadre}有此权限，${p.organ}须以文件载明其管理权限`,
    en: (p) => `nobody is known to have this authority over ${p.cadre}; ${p.organ} would need a document that gives it`,
  },
  'refused.WRONG_ORGAN': {
    zh: (p) => `${p.organ}没有此权限，应由${p.organs}作出`,
    en: (p) => `${p.organ} has no such authority; ${p.organs} may take the measure`,
  },
  'refused.PRESUMED_OTHER': {
    zh: (p) => `没有记录或者文件载明${p.organ}有此权限，推定应由${p.organs}作出；有文件的从其规定`,
    en: (p) =>
      `no record or document gives ${p.organ} this authority; presumably ${p.organs} may take the measure, and a document prevails`,
  },
  'refused.DEADLINE_MISSING': {
    zh: () => '须规定作出之日以后的整改期限',
    en: () => 'a rectification deadline after the day of the measure has to be set',
  },
  'refused.WORDS_MISSING': {
    zh: () => '采取列举之外的组织调整或者组织处理措施，须写明是什么措施',
    en: () => 'an organizational measure that the article does not name has to be put into words',
  },
  'refused.REASON_MISSING': {
    zh: (p) => `对${p.cadre}应当追究责任，决定不采取任何方式须记明理由`,
    en: (p) => `${p.cadre} shall be held accountable; deciding on no measure needs a recorded reason`,
  },
} as const satisfies Record<string, Phrase>;
