import type { Phrase } from './phrase';

/** What would decide between candidates (R24). */
export const ANSWERS = {
  'question.street': {
    zh: (p) => `事发地在原${p.territory}的哪个街道、乡镇？`,
    en: (p) => `in which street or township of the former ${p.territory} did it arise?`,
  },
  'question.category': {
    zh: (p) => `该事项属于${p.organ}${p.territory}的哪一类职能？请细化事项分类`,
    en: (p) => `which function of ${p.organ}${p.territory} does the matter concern? A finer category would decide`,
  },
  'question.function': {
    zh: (p) => `${p.organ}的哪一项职能与该事项有关？请细化事项分类，或者由当地党委和政府指定`,
    en: (p) =>
      `which function of ${p.organ} does the matter concern? A finer category, or the local Party committee and government, would decide`,
  },
} as const satisfies Record<string, Phrase>;
