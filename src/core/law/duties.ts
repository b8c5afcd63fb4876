import type { Citation } from './citation';
import { label } from './label';
import { cite } from './measures-2016';
import { clauseOf } from './statute';

/** 本办法所列责任内容: the duties of Arts. 4–10, whose breach Art. 11(1) presupposes. */
export const LISTED_DUTIES: readonly Citation[] = [
  cite('4.1', '各级党政机关应当将信访工作列入议事日程'),
  cite('4.2', '党政机关领导班子主要负责人对本地区、本部门、本系统的信访工作负总责'),
  cite('4.3', '各级领导干部应当阅批群众来信和网上信访，定期接待群众来访，协调处理疑难复杂信访问题'),
  cite('5.1', '应当依照有关法律法规规定和程序，及时妥善处理'),
  cite('5.2', '应当督促下级部门和单位依法、及时、就地解决信访问题'),
  cite('6', '预防和处理本地区信访问题中负有主体责任'),
  cite('7', '依照法定程序和诉讼与信访分离制度受理、交办、转送和督办信访事项'),
  cite('8', '应当遵守群众纪律，秉公办事、清正廉洁、保守秘密、热情周到'),
  cite('9', '每年至少组织开展一次专项督查，并在适当范围内通报督查情况'),
  cite('10.1', '定期对本地区、本部门、本系统信访工作情况进行考核'),
  cite('10.2', '在干部考察工作中，应当听取信访部门意见'),
];

/**
 * The listed duties that a record of the duty breached names, be it as `第四条第二款`, `Art. 4(2)` or `4.2`; an article
 * without its paragraph names all its duties. None: the record is empty or in words of its own.
 */
export function dutiesNamed(recorded: string): readonly Citation[] {
  const text = recorded.replaceAll(/\s/g, '');
  const exact = LISTED_DUTIES.filter((duty) => namesOf(duty).some((name) => mentions(text, name)));
  if (exact.length > 0) return exact;
  return LISTED_DUTIES.filter((duty) => namesOf({ ...duty, paragraph: null }).some((name) => mentions(text, name)));
}

const namesOf = (duty: Citation): readonly string[] => [
  label(duty, 'ZH').replace('《办法》', ''),
  label(duty, 'EN').replace('Measures ', '').replaceAll(/\s/g, ''),
  clauseOf(duty),
];

// A name is not part of a longer one: `Art.1` is not in `Art.10`, nor `第四条` in `第四条第二款`.
const mentions = (text: string, name: string): boolean =>
  text
    .split(/[;；,，、]/)
    .some((part) => part.endsWith(name) && !/[\d.十]$/.test(part.slice(0, part.length - name.length)));
