import { inLanguage, type Bilingual, type Lang } from '../law/lang';

/** What the conversion had to guess or could not tell. */
export type WarningKind =
  'NO_DAY' | 'NO_DAYS_BEFORE' | 'DISPUTED_DAY' | 'WITHIN' | 'DERIVED' | 'NO_HEIR' | 'REUSED' | 'NO_UPPER';

/** A guess about a code, and the other code where it is about a change between two. */
export interface AreacodeWarning {
  readonly kind: WarningKind;
  readonly code: string;
  readonly other: string;
  readonly year: number;
}

const WORDS: Readonly<Record<WarningKind, Bilingual>> = {
  NO_DAY: {
    zh: '{code} → {other}：{year}年的变更没有文件日期，按12月31日计',
    en: '{code} → {other}: no document dates the change of {year}; 31 December is taken',
  },
  NO_DAYS_BEFORE: {
    zh: '{year}年以前的变更只有年份，均按当年12月31日计（共{other}项）',
    en: 'Changes before {year} are known by their year alone; 31 December is taken ({other} changes)',
  },
  DISPUTED_DAY: {
    zh: '{code} → {other}：{year}年撤销与设立的日期不一致，以设立之日为准',
    en: '{code} → {other}: the days of ending and beginning in {year} differ; that of the beginning is taken',
  },
  WITHIN: {
    zh: '{code} → {other}（{year}年）：后者位于前者之内，不作为沿革',
    en: '{code} → {other} ({year}): the latter lies within the former, so nothing moved',
  },
  DERIVED: {
    zh: '{code} → {other}（{year}年）：原表无新代码，按所辖县的去向推定',
    en: '{code} → {other} ({year}): no heir is listed; it follows from where the counties went',
  },
  NO_HEIR: {
    zh: '{code}于{year}年撤销，找不到继承者',
    en: '{code} ended in {year} and no heir was found',
  },
  REUSED: {
    zh: '{code}于{year}年改归{other}后，原代码同日另用',
    en: '{code} went to {other} in {year}, and its code was given to another division on the same day',
  },
  NO_UPPER: {
    zh: '{code}（{year}年起）找不到上级“{other}”，该时段未转换',
    en: '{code} (from {year}): its upper division "{other}" is not in the list at that time; that time is left out',
  },
};

/** The warning in the language. */
export const wordsOf = (warning: AreacodeWarning, lang: Lang): string =>
  inLanguage(WORDS[warning.kind], lang)
    .replaceAll('{code}', warning.code)
    .replaceAll('{other}', warning.other)
    .replaceAll('{year}', String(warning.year));
