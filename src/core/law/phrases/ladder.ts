import type { HonourSubject } from '../../ladder/effects';
import type { Door, OrganizationalMeasure } from '../ladder';
import type { Phrase } from './phrase';

/** What opens the way to a measure, and what follows from it. */
export const LADDER = {
  'ladder.ground': {
    zh: (p) => `${p.cadre}的责任情形已经认定`,
    en: (p) => `the ground on which ${p.cadre} answers is established`,
  },
  'ladder.combination': {
    zh: () => '可以采取的方式可以单独使用，也可以合并使用；党纪政纪处分依纪依法并行',
    en: () => 'the measures that are open may be taken singly or together; discipline runs beside them',
  },
  'ladder.obligation': {
    zh: (p) => `对${p.cadre}应当追究责任：采取何种方式由人决定，不采取任何方式须记明理由`,
    en: (p) => `${p.cadre} shall be held accountable: people decide how, and deciding on no measure needs a reason`,
  },
  'door.MINOR': {
    zh: () => '情形已经认定，情节至少较轻；情节更重的，通报可以与其他方式合并使用（适用中的理解）',
    en: () =>
      'the ground is established, so at least minor; if graver, criticism may go with other measures (a reading)',
  },
  'door.AFTER_CRITICISM': {
    zh: (p) => `${p.cadre}受到通报后，到${p.text}整改期满仍未完成整改目标`,
    en: (p) => `${p.cadre} was criticized by circular and had not met the targets by ${p.text}`,
  },
  'door.SERIOUS': {
    zh: () => '危害严重，并且影响重大',
    en: () => 'serious harm and major impact',
  },
  'door.AFTER_ADMONISHMENT': {
    zh: (p) => `${p.cadre}受到诫勉后，到${p.text}整改期满仍未完成整改目标`,
    en: (p) => `${p.cadre} was admonished and had not met the targets by ${p.text}`,
  },
  'door.PARTICULARLY_SERIOUS': {
    zh: () => '危害特别严重，并且影响特别重大',
    en: () => 'particularly serious harm and particularly major impact',
  },
  'door.DISCIPLINE_DUE': {
    zh: (p) => `已经认定应当给予处分：${p.text}`,
    en: (p) => `discipline was determined to be due: ${p.text}`,
  },
  'door.OFFENCE_SUSPECTED': {
    zh: (p) => `涉嫌违法犯罪：${p.text}；移送法律规定的机关`,
    en: (p) => `a violation of law or a crime is suspected: ${p.text}; it goes to the organ that the law names`,
  },
  'effect.RECTIFICATION': {
    zh: () => '须规定整改目标和期限，逾期未完成的升级追责',
    en: () => 'targets and a deadline are to be set; missing them opens the next measure',
  },
  'effect.HONOURS_BARRED.REGION': {
    zh: (p) => `${p.territory}${p.text}年度不得参评综合性荣誉称号`,
    en: (p) => `the region ${p.territory} is barred from comprehensive honorary titles of ${p.text}`,
  },
  'effect.HONOURS_BARRED.DEPARTMENT': {
    zh: (p) => `${p.organ}作为部门，${p.text}年度不得参评综合性荣誉称号`,
    en: (p) => `the department ${p.organ} is barred from comprehensive honorary titles of ${p.text}`,
  },
  'effect.HONOURS_BARRED.UNIT': {
    zh: (p) => `${p.organ}作为单位，${p.text}年度不得参评综合性荣誉称号`,
    en: (p) => `the unit ${p.organ} is barred from comprehensive honorary titles of ${p.text}`,
  },
  'effect.SUSPENSION': {
    zh: (p) => `${p.cadre}停职检查期间不履行职务，职务保留`,
    en: (p) => `${p.cadre} keeps the post and does not act in it while suspended`,
  },
  'effect.REASSIGNMENT': {
    zh: (p) => `${p.cadre}不再担任现职，另有任用`,
    en: (p) => `${p.cadre} leaves the present post for another`,
  },
  'effect.ORDERED_RESIGNATION': {
    zh: (p) => `${p.cadre}应当辞去现职`,
    en: (p) => `${p.cadre} has to resign from the present post`,
  },
  'effect.DEMOTION': {
    zh: (p) => `${p.cadre}不再担任现职，改任较低职务`,
    en: (p) => `${p.cadre} leaves the present post for a lower one`,
  },
  'effect.REMOVAL_FROM_OFFICE': {
    zh: (p) => `${p.cadre}被免去现职`,
    en: (p) => `${p.cadre} is removed from the present post`,
  },
  'effect.OTHER_ORGANIZATIONAL': {
    zh: (p) => `${p.cadre}的职务依该措施的内容调整`,
    en: (p) => `the posts of ${p.cadre} change as the measure says`,
  },
} as const satisfies Record<
  | 'ladder.ground'
  | 'ladder.combination'
  | 'ladder.obligation'
  | `door.${Door}`
  | 'effect.RECTIFICATION'
  | `effect.HONOURS_BARRED.${HonourSubject}`
  | `effect.${OrganizationalMeasure}`,
  Phrase
>;
