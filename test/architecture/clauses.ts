import { chineseNumeral, romanNumeral } from '../../src/core/law/numerals';
import { MEASURES_2016, type MeasuresClause } from '../../src/core/law/measures-2016';

const CHINESE = Array.from({ length: 20 }, (_, value) => chineseNumeral(value));
const ROMAN = Array.from({ length: 20 }, (_, value) => romanNumeral(value));
const OPERATIVE = new Set([2, 3, 4, 5, 6, 7, 11, 17, 19]);

/** The clauses of the Measures that decide who bears what, or where and when the Measures hold. */
export const OPERATIVE_CLAUSES = (Object.keys(MEASURES_2016) as MeasuresClause[]).filter((clause) =>
  OPERATIVE.has(Number.parseInt(clause)),
);

/** The clauses that a source quotes: `cite('4.2', …)`. */
export const quotedIn = (source: string): string[] =>
  [...source.matchAll(/\bcite\(\s*'([\d.]+)'/g)].map((match) => match[1] ?? '');

/** The clauses that a text names: `Art. 11(1)(iii)`, 第十一条第一款第（三）项. An item names its paragraph too. */
export function namedIn(source: string): string[] {
  const text = source.replaceAll(/\s/g, '');
  const english = [...text.matchAll(/Art\.(\d+)(?:\((\d)\))?(?:\(([iv]+)\))?/g)].map(([, article, paragraph, item]) => [
    article,
    paragraph,
    romanPlace(item),
  ]);
  const chinese = [
    ...text.matchAll(/第([一二三四五六七八九十]+)条(?:第([一二三])款)?(?:第（([一二三四五六])）项)?/g),
  ].map(([, article, paragraph, item]) => [chinesePlace(article), chinesePlace(paragraph), chinesePlace(item)]);
  return [...english, ...chinese].flatMap((places) => {
    const key = places.filter((place) => place !== undefined);
    return [key.join('.'), key.slice(0, 2).join('.')];
  });
}

const romanPlace = (numeral: string | undefined) => place(ROMAN, numeral);
const chinesePlace = (numeral: string | undefined) => place(CHINESE, numeral);
const place = (numerals: readonly string[], numeral: string | undefined) =>
  numeral === undefined ? undefined : String(numerals.indexOf(numeral));
