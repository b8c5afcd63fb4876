import type { GapCode } from '../../resolve/answer';
import type { Phrase } from './phrase';

/** What is missing, as it is told to people. */
export const GAPS = {
  'gap.PRINCIPAL_VACANT': {
    zh: (p) =>
      p.post === '' ? `${p.organ}没有主要负责人职务，也无人主持工作` : `${p.organ}${p.post}空缺，也无人主持工作`,
    en: (p) =>
      p.post === ''
        ? `${p.organ} has no principal post, and nobody presides`
        : `the post ${p.post} of ${p.organ} has no holder in office, and nobody presides`,
  },
  'gap.PORTFOLIO_UNASSIGNED': {
    zh: (p) => `${p.organ}领导班子中无人分管该事项${p.category === '' ? '' : `（${p.category}）`}`,
    en: (p) =>
      `nobody in the team of ${p.organ} is in charge of the matter${p.category === '' ? '' : ` (${p.category})`}`,
  },
  'gap.PORTFOLIO_OVERLAP': {
    zh: (p) => `${p.organ}领导班子中有多人同等分管该事项${p.category === '' ? '' : `（${p.category}）`}`,
    en: (p) =>
      `several people in the team of ${p.organ} are equally in charge${p.category === '' ? '' : ` (${p.category})`}`,
  },
  'gap.NO_COMPETENT_ORGAN': {
    zh: (p) => `${p.territory}及其上级地区没有机关对“${p.category}”有职权，应由当地党委和政府明确责任归属`,
    en: (p) =>
      `no organ in ${p.territory} or above is competent for “${p.category}”; the local Party committee and government must determine it`,
  },
  'gap.COMPETENCE_OVERLAP': {
    zh: (p) => `${p.territory}有多个机关对“${p.category}”同等有职权：${p.organs}`,
    en: (p) => `several organs in ${p.territory} are equally competent for “${p.category}”: ${p.organs}`,
  },
  'gap.NO_PARTY_COMMITTEE': {
    zh: (p) => `没有${p.territory}党委的记录`,
    en: (p) => `no Party committee of ${p.territory} is on record`,
  },
  'gap.NO_GOVERNMENT': {
    zh: (p) => `没有${p.territory}政府的记录`,
    en: (p) => `no government of ${p.territory} is on record`,
  },
  'gap.NO_PETITION_OFFICE': {
    zh: (p) => `${p.territory}及其上级地区没有信访部门的记录`,
    en: (p) => `no petition department of ${p.territory} or above is on record`,
  },
  'gap.ORGAN_OUTSIDE_SCOPE': {
    zh: (p) => `${p.organ}不在《办法》适用范围内`,
    en: (p) => `${p.organ} is outside the scope of the Measures`,
  },
  'gap.NO_SUCCESSOR': {
    zh: (p) => `${p.organ}${p.territory}（${p.text}）在该日不存在，也没有承继的记录`,
    en: (p) => `${p.organ}${p.territory} (${p.text}) does not exist on that day, and no succession is on record`,
  },
  'gap.NO_RESPONSIBLE_STAFF': {
    zh: (p) => `没有当日在${p.organ}任职的具体负责工作人员的记录`,
    en: (p) => `no responsible staff member with a post in ${p.organ} that day is on record`,
  },
} as const satisfies Record<`gap.${GapCode}`, Phrase>;
