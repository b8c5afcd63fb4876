import { bracketed, bracketedEn, type Phrase } from './phrase';

/** Notes beside an answer, and why somebody is not in it. */
export const REMARKS = {
  'note.in-transit': {
    zh: (p) => `${p.organ}是信访部门，事项仅经其交办、转送，不由其承办`,
    en: (p) => `${p.organ} is a petition department: the matter is only in transit there`,
  },
  'note.assigned-outside': {
    zh: (p) => `${p.organ}不在《办法》适用范围内，交办、转送不计`,
    en: (p) => `${p.organ} is outside the scope of the Measures; the assignment does not count`,
  },
  'note.assigned-elsewhere': {
    zh: (p) => `按职权应由${p.organs}承办，实际交办给了其他机关`,
    en: (p) => `by competence ${p.organs} would handle it; it was assigned to another organ`,
  },
  'note.not-political-legal': {
    zh: (p) => `涉法涉诉事项实行诉讼与信访分离，${p.organ}不是政法部门，交办、转送不计`,
    en: (p) => `litigation is kept apart from petitions: ${p.organ} is no political-legal organ, so it does not count`,
  },
  'note.no-interference': {
    zh: () => '涉法涉诉事项由政法部门依法处理，党委和政府负责疏导教育，不得干预司法',
    en: () =>
      'litigation-related: political-legal organs deal with it by law; Party committee and government counsel and do not interfere',
  },
  'note.case-lead': {
    zh: (p) => `${p.cadre}包案（《条例》第十八条第二款），不是《办法》上的责任依据`,
    en: (p) => `${p.cadre} leads the case (Regulations Art. 18(2)); this is no basis under the Measures`,
  },
  'note.duty-not-named': {
    zh: () => '没有指明违反了《办法》第四条至第十条所列的哪一项责任',
    en: () => 'the duty of Arts. 4–10 that was breached is not named',
  },
  'note.objection-not-recorded': {
    zh: (p) => `${p.cadres}的反对意见没有记录，不予计算`,
    en: (p) => `the objection of ${p.cadres} is not on record and does not count`,
  },
  'note.objection-broad': {
    zh: () => '提出明确反对意见的免责规定没有主语，采宽解：凡提出反对者均不承担领导责任（《办法》由国家信访局解释）',
    en: () =>
      'the clause on objection has no subject; broad reading: it frees whoever objected (interpretation belongs to the national petition administration)',
  },
  'note.objection-narrow': {
    zh: () => '提出明确反对意见的免责规定采严解：仅免除班子其他成员的责任（依实施细则的参数）',
    en: () => 'narrow reading of the clause on objection: it frees other members only (as the implementing rule sets)',
  },
  'excluded.SUSPENDED': {
    zh: (p) => `${p.cadre}当日停职检查`,
    en: (p) => `${p.cadre} was suspended that day`,
  },
  'excluded.NOT_IN_POST': {
    zh: (p) => `${p.cadre}当日不在${p.organ}任职`,
    en: (p) => `${p.cadre} held no post in ${p.organ} that day`,
  },
  'excluded.OBJECTED': {
    zh: (p) => `${p.cadre}提出明确反对意见而没有被采纳，不承担领导责任${bracketed(p.text)}`,
    en: (p) => `${p.cadre} explicitly objected and was not heeded: no leadership responsibility${bracketedEn(p.text)}`,
  },
  'excluded.NOT_INVOLVED': {
    zh: (p) => `${p.cadre}没有参与决策和工作`,
    en: (p) => `${p.cadre} took no part in the decision or the work`,
  },
  'excluded.OUTSIDE_TEAM': {
    zh: (p) => `${p.cadre}不是${p.organ}领导班子成员`,
    en: (p) => `${p.cadre} is outside the leadership team of ${p.organ}`,
  },
} as const satisfies Record<string, Phrase>;
