import type { ManagementGapCode, ManagementSource } from '../../ladder/management';
import type { Presumption } from '../../ladder/presumption';
import type { DisciplinaryMeasure } from '../ladder';
import type { Phrase } from './phrase';

const presumed = (why: (p: { organ: string; other: string }) => { zh: string; en: string }): Phrase => ({
  zh: (p) => `推定${p.organ}管理${p.other}的${p.post}：${why(p).zh}；有文件的从其规定（适用中的理解）`,
  en: (p) => `${p.organ} is presumed to manage the post ${p.post} of ${p.other}: ${why(p).en}; a document prevails`,
});

/** Who has management authority over a post, why it cannot be told, and who disciplines. */
export const MANAGEMENT = {
  'managed.RECORDED': {
    zh: (p) => `记录载明${p.other}的${p.post}由${p.organ}管理`,
    en: (p) => `the post ${p.post} of ${p.other} is on record as managed by ${p.organ}`,
  },
  'managed.DOCUMENT': {
    zh: (p) => `依文件（${p.text}），${p.other}的${p.post}由${p.organ}管理`,
    en: (p) => `by the document cited (${p.text}) the post ${p.post} of ${p.other} is managed by ${p.organ}`,
  },
  'managed.ONE_LEVEL_UP': presumed(({ organ, other }) => ({
    zh: `按下管一级，${organ}是上一级地区的党委`,
    en: `${organ} is the Party committee of the territory one level above ${other}`,
  })),
  'managed.SYSTEM_SUPERIOR': presumed(({ organ, other }) => ({
    zh: `${other}实行垂直管理或者以系统领导为主，${organ}是其系统内的上一级`,
    en: `${other} is under vertical or system-first leadership, and ${organ} is its next superior in the system`,
  })),
  'managed.OWNER': presumed(({ organ, other }) => ({
    zh: `${organ}是${other}的派出、主管或者出资机关`,
    en: `${organ} sends, owns or invests in ${other}`,
  })),
  'managed.OWN_COMMITTEE': presumed(({ organ }) => ({
    zh: `${organ}是本级地区的党委`,
    en: `${organ} is the Party committee of its own territory`,
  })),
  'managed.OWN_ORGAN': presumed(() => ({
    zh: '领导班子以外的职务由本机关管理',
    en: 'posts outside the team are managed by the organ itself',
  })),
  'unmanaged.NO_POST_HELD': {
    zh: (p) => `${p.cadre}到该日为止没有任职记录，不能确定有管理权限的党政机关`,
    en: (p) => `${p.cadre} has no appointment on record up to that day: nobody is known to have authority`,
  },
  'unmanaged.POST_OUTSIDE_SCOPE': {
    zh: (p) => `${p.other}不在《办法》适用范围内，其${p.post}由谁管理须以文件载明`,
    en: (p) => `${p.other} is outside the scope of the Measures; who manages its post ${p.post} needs a document`,
  },
  'unmanaged.NO_MANAGING_ORGAN': {
    zh: (p) => `没有记录表明${p.other}的${p.post}由谁管理，也无从推定`,
    en: (p) => `nothing on record says or lets presume who manages the post ${p.post} of ${p.other}`,
  },
  'unmanaged.SEVERAL_MANAGING_ORGANS': {
    zh: (p) => `推定管理${p.other}的${p.post}的机关不止一个：${p.organs}；须以文件载明`,
    en: (p) => `more than one organ would be presumed to manage the post ${p.post} of ${p.other}: ${p.organs}`,
  },
  'unmanaged.MANAGING_ORGAN_OUTSIDE': {
    zh: (p) => `推定管理${p.other}的${p.post}的${p.organ}不在《办法》适用范围内；须以文件载明`,
    en: (p) =>
      `${p.organ}, presumed to manage the post ${p.post} of ${p.other}, is outside the scope of the Measures; a document is needed`,
  },
  'unmanaged.MANAGING_ORGAN_GONE': {
    zh: (p) => `管理${p.other}的${p.post}的${p.organ}当日已不存在；须以文件载明由谁管理`,
    en: (p) =>
      `${p.organ}, which managed the post ${p.post} of ${p.other}, does not exist that day; a document is needed`,
  },
  'imposer.PARTY_DISCIPLINE': {
    zh: (p) => `党纪处分由党组织或者纪律检查机关按照管理权限作出，推定为${p.organ}（适用中的理解）`,
    en: (p) =>
      `Party discipline is for a Party organization or discipline commission, presumably ${p.organ} (a reading)`,
  },
  'imposer.ADMINISTRATIVE_DISCIPLINE': {
    zh: (p) => `处分由任免机关作出，推定管理该职务的${p.organ}即任免机关（适用中的理解）`,
    en: (p) => `the appointing organ sanctions; ${p.organ}, which manages the post, is presumed to appoint (a reading)`,
  },
  'imposer.GOVERNMENTAL_SANCTION': {
    zh: (p) => `政务处分由监察机关按照管理权限作出，推定为${p.organ}（适用中的理解）`,
    en: (p) =>
      `governmental sanctions are for the supervisory organ at the managing level, presumably ${p.organ} (a reading)`,
  },
} as const satisfies Record<
  | `managed.${Exclude<ManagementSource, 'PRESUMED'> | Presumption}`
  | `unmanaged.${ManagementGapCode}`
  | `imposer.${DisciplinaryMeasure}`,
  Phrase
>;
