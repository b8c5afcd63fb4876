import type { IncidentGround } from '../facts/values';
import type { Citation } from './citation';
import { cite } from './measures-2016';

/** A ground of Art. 11(1): what must be proven of the conduct and of its result, in the words of the item. */
export interface Ground {
  readonly conduct: readonly Citation[];
  readonly result: readonly Citation[];
  /** Needs a human determination with its reason as well (item (vi)); the flags alone never suffice. */
  readonly byDetermination: boolean;
}

/** Every ground presupposes a listed duty that was not performed, or not correctly. */
export const BREACH_OF_DUTY = cite('11.1', '不履行或者未能正确履行本办法所列责任内容');

const OTHER = cite('11.1.6', '其他应当追究责任的失职失责情形');

export const GROUNDS: Readonly<Record<IncidentGround, Ground>> = {
  '1': {
    conduct: [cite('11.1.1', '决策失误、工作失职'), cite('11.1.1', '损害群众利益'), cite('11.1.1', '导致信访问题产生')],
    result: [cite('11.1.1', '造成严重后果')],
    byDetermination: false,
  },
  '2': {
    conduct: [cite('11.1.2', '未按照规定受理、交办、转送和督办信访事项，或者不执行信访事项处理意见')],
    result: [cite('11.1.2', '严重损害信访群众合法权益')],
    byDetermination: false,
  },
  '3': {
    conduct: [
      cite('11.1.3', '违反群众纪律'),
      cite('11.1.3', '对应当解决的群众合理合法诉求消极应付、推诿扯皮，或者对待信访群众态度恶劣、简单粗暴'),
    ],
    result: [cite('11.1.3', '损害党群干群关系'), cite('11.1.3', '造成严重后果')],
    byDetermination: false,
  },
  '4': {
    conduct: [cite('11.1.4', '对发生的集体访或者信访负面舆情处置不力')],
    result: [cite('11.1.4', '导致事态扩大'), cite('11.1.4', '造成不良影响')],
    byDetermination: false,
  },
  '5': {
    conduct: [cite('11.1.5', '对信访部门提出的改进工作、完善政策和给予处分等建议重视不够、落实不力')],
    result: [cite('11.1.5', '导致问题长期得不到解决')],
    byDetermination: false,
  },
  '6': { conduct: [OTHER], result: [OTHER], byDetermination: true },
};

/** What is proven of an incident, as recorded. */
export interface Proof {
  readonly conductEstablished: boolean;
  readonly resultEstablished: boolean;
  /** The words of the item still unproven, separated by `;`; empty where the record does not go into them. */
  readonly elements: string;
  readonly determination: string;
}

/**
 * The elements of the ground still unproven, in the words of the item (R11.1); none: it is established. The flags
 * decide; the recorded words only narrow down what an unset flag leaves open.
 */
export function missingElements(ground: IncidentGround, proof: Proof): readonly string[] {
  const { conduct, result, byDetermination } = GROUNDS[ground];
  const missing = new Set<string>();
  if (!proof.conductEstablished) addOpen(missing, conduct, proof.elements);
  if (!proof.resultEstablished) addOpen(missing, result, proof.elements);
  if (byDetermination && proof.determination.trim() === '') missing.add(OTHER.words);
  return [...missing];
}

function addOpen(missing: Set<string>, elements: readonly Citation[], recorded: string): void {
  const named = elements.filter(({ words }) => recorded.split(/[;；]/).some((part) => concerns(part.trim(), words)));
  for (const { words } of named.length > 0 ? named : elements) missing.add(words);
}

const concerns = (part: string, words: string): boolean =>
  part !== '' && (words.includes(part) || part.includes(words));
