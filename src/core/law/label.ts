import type { Citation } from './citation';
import { nationalInstrument } from './instruments';
import type { Lang } from './lang';
import { MEASURES_2016_EN } from './measures-2016.en';
import { chineseNumeral, romanNumeral } from './numerals';
import { REGULATIONS_2005_EN, REGULATIONS_2022_EN } from './regulations.en';
import { clauseOf, type Clauses } from './statute';

const ENGLISH: Readonly<Record<string, Clauses>> = {
  'measures-2016': MEASURES_2016_EN,
  'regulations-2022': REGULATIONS_2022_EN,
  'regulations-2005': REGULATIONS_2005_EN,
};

/**
 * Where the words stand: `《办法》第十一条第一款第（三）项`, `Measures Art. 11(1)(iii)`. The paragraph is left out where
 * the article has only one.
 */
export const label = (citation: Citation, lang: Lang): string =>
  lang === 'EN' ? englishLabel(citation) : chineseLabel(citation);

/**
 * The quoted words; in English the whole clause they stand in, in our translation, which says that it is not official
 * and keeps the words beside it.
 */
export function text(citation: Citation, lang: Lang): string {
  const { instrument, words } = citation;
  const translation = lang === 'EN' ? ENGLISH[instrument]?.[clauseOf(citation)] : undefined;
  return translation === undefined ? words : `${translation} [unofficial translation; the words quoted: ${words}]`;
}

function chineseLabel({ instrument, article, paragraph, item }: Citation): string {
  const name = nationalInstrument(instrument)?.short.zh ?? `《${instrument}》`;
  const inParagraph = paragraph === null ? '' : `第${chineseNumeral(paragraph)}款`;
  const inItem = item === null ? '' : `第（${chineseNumeral(item)}）项`;
  return `${name}第${chineseNumeral(article)}条${inParagraph}${inItem}`;
}

function englishLabel({ instrument, article, paragraph, item }: Citation): string {
  const name = nationalInstrument(instrument)?.short.en ?? instrument;
  const inParagraph = paragraph === null ? '' : `(${paragraph})`;
  const inItem = item === null ? '' : `(${romanNumeral(item)})`;
  return `${name} Art. ${article}${inParagraph}${inItem}`;
}
