/** The languages of texts for people: Chinese, which is the default, and English. */
export const LANGS = ['ZH', 'EN'] as const;
export type Lang = (typeof LANGS)[number];

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The text in the language asked for. */
export const inLanguage = (text: Bilingual, lang: Lang): string => (lang === 'EN' ? text.en : text.zh);
