import type { Phrase } from './phrase';

/** The conclusions of the steps of an explanation. */
export const STEPS = {
  'step.in-force': {
    zh: (p) => `该日适用《办法》（第十九条：“${p.text}”）`,
    en: () => 'the Measures apply from 2016-10-08 (Art. 19) and so on that day',
  },
  'step.not-in-force': {
    zh: () =>
      '该日早于2016年10月8日，《办法》尚未施行；此前另有信访工作责任制的规定，本系统没有收录，其中与《办法》不一致的才被取代',
    en: () =>
      'the day is before 2016-10-08, when the Measures took effect; earlier provisions existed and are not modelled here; only those inconsistent with the Measures gave way',
  },
  'step.instrument': {
    zh: (p) => `适用的规范（第十七条第一款）：${p.text}`,
    en: (p) => `the instrument applied (Art. 17(1)): ${p.text}`,
  },
  'step.ambiguous': {
    zh: () => '原地区由多个地区承继，须先查明事发地，才能确定责任主体',
    en: () => 'several territories continue the recorded one: where it happened must be known first',
  },
  'step.moved.ONE.TERRITORY': {
    zh: (p) => `${p.territory}在该日为${p.territories}`,
    en: (p) => `${p.territory} is ${p.territories} on that day`,
  },
  'step.moved.SEVERAL.TERRITORY': {
    zh: (p) => `${p.territory}在该日可能为：${p.territories}`,
    en: (p) => `${p.territory} may be, on that day: ${p.territories}`,
  },
  'step.moved.NONE.TERRITORY': {
    zh: (p) => `${p.territory}在该日不存在，也没有承继的记录`,
    en: (p) => `${p.territory} does not exist on that day, and no succession is on record`,
  },
  'step.moved.ONE.ORGAN': {
    zh: (p) => `${p.organ}在该日为${p.organs}`,
    en: (p) => `${p.organ} is ${p.organs} on that day`,
  },
  'step.moved.SEVERAL.ORGAN': {
    zh: (p) => `${p.organ}的职能在该日可能属于：${p.organs}`,
    en: (p) => `the functions of ${p.organ} may be, on that day, with: ${p.organs}`,
  },
  'step.moved.NONE.ORGAN': {
    zh: (p) => `${p.organ}在该日不存在，也没有承继的记录`,
    en: (p) => `${p.organ} does not exist on that day, and no succession is on record`,
  },
  'step.assigned': {
    zh: (p) => `按交办、转送由${p.organs}承办`,
    en: (p) => `by assignment ${p.organs} handles the matter`,
  },
  'step.competent': {
    zh: (p) => `“${p.category}”在${p.territory}由${p.organs}主管`,
    en: (p) => `${p.organs} is competent for “${p.category}” in ${p.territory}`,
  },
  'step.no-competent-organ': {
    zh: (p) => `${p.territory}及其上级地区没有机关对“${p.category}”有职权`,
    en: (p) => `no organ in ${p.territory} or above is competent for “${p.category}”`,
  },
  'step.region': {
    zh: (p) => `${p.territory}党委和政府对本地区信访问题负主体责任`,
    en: (p) => `Party committee and government of ${p.territory} bear primary responsibility for their region`,
  },
  'step.petition-departments': {
    zh: (p) => (p.organs === '' ? '没有信访部门的记录' : `${p.organs}协调、指导和监督`),
    en: (p) =>
      p.organs === '' ? 'no petition department is on record' : `${p.organs} coordinate, guide and supervise`,
  },
  'step.common-territory': {
    zh: (p) => `由共同的上级地区${p.territory}的党委和政府协调`,
    en: (p) => `Party committee and government of ${p.territory} coordinate`,
  },
  'step.principals': {
    zh: (p) => `${p.organ}当日的主要负责人：${p.cadres}`,
    en: (p) => `principals of ${p.organ} that day: ${p.cadres}`,
  },
  'step.no-principal': {
    zh: (p) => `${p.organ}当日没有主要负责人在职，也无人主持工作`,
    en: (p) => `${p.organ} had no principal in office that day, and nobody presided`,
  },
  'step.in-charge': {
    zh: (p) => `${p.organ}当日分管该事项的成员：${p.cadres}`,
    en: (p) => `in charge of the matter in ${p.organ} that day: ${p.cadres}`,
  },
  'step.nobody-in-charge': {
    zh: (p) => `${p.organ}当日无人分管该事项`,
    en: (p) => `nobody in ${p.organ} was in charge of the matter that day`,
  },
  'step.duty-named': {
    zh: (p) => `记录指明的责任：${p.text}`,
    en: (p) => `the duty named on record: ${p.text}`,
  },
  'step.undetermined': {
    zh: (p) => `第十一条第一款所列情形尚未查实：${p.text}`,
    en: (p) => `the ground of Art. 11(1) is not established; unproven: ${p.text}`,
  },
  'step.established': {
    zh: (p) => `第十一条第一款所列情形已经查实：${p.text}`,
    en: () => 'the ground of Art. 11(1) is established: responsibility shall be pursued',
  },
  'step.direct-only': {
    zh: (p) => `${p.cadre}同时是领导和具体负责人员，只承担直接责任`,
    en: (p) => `${p.cadre} is both a leader and the person specifically responsible: direct responsibility only`,
  },
} as const satisfies Record<string, Phrase>;
