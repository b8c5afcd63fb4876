import { createHash } from 'node:crypto';
import { cite, MEASURES_2016, type MeasuresClause } from '../../src/core/law/measures-2016';
import { MEASURES_2016_EN } from '../../src/core/law/measures-2016.en';
import { chineseNumeral } from '../../src/core/law/numerals';
import { clauseOf } from '../../src/core/law/statute';

const CLAUSES = Object.keys(MEASURES_2016) as MeasuresClause[];
const ARTICLES = Array.from({ length: 19 }, (_, index) => index + 1);

/** SHA-256 of the nineteen articles as published, without headings and spacing. */
const PUBLISHED_DIGEST = '4e77003394afaceb5916453d7ccabc665d5d357b44cc7b6855c558d840d3a0ef';

describe('《信访工作责任制实施办法》 as data', () => {
  it.each(ARTICLES)('has Art. %i', (article) => {
    expect(CLAUSES.filter((clause) => Number.parseInt(clause) === article)).not.toHaveLength(0);
  });

  it.each(CLAUSES)('quotes clause %s whole, and says where it stands', (clause) => {
    const citation = cite(clause);

    expect(citation).toMatchObject({ instrument: 'measures-2016', words: MEASURES_2016[clause] });
    expect(clauseOf(citation)).toBe(clause);
  });

  it.each(CLAUSES)('has an English text of clause %s', (clause) => {
    expect(MEASURES_2016_EN[clause]).toMatch(/^["“A-Za-z].*[.:;]$/);
  });

  it('is word for word the published text', () => {
    expect(createHash('sha256').update(ARTICLES.map(printed).join('')).digest('hex')).toBe(PUBLISHED_DIGEST);
  });

  it('refuses words that the clause does not say', () => {
    expect(() => cite('4.2', '负全责')).toThrow('measures-2016 Art. 4.2 does not say: 负全责');
    expect(() => cite('4.2', '')).toThrow('does not say');
  });

  it('ignores spacing in the words quoted', () => {
    expect(cite('19', '自 2016 年 10 月 8 日起施行').words).toBe('自2016年10月8日起施行');
  });
});

/** An article as it is printed: the numerals of article and items, the words, no spacing. */
function printed(article: number): string {
  const clauses = CLAUSES.filter((clause) => Number.parseInt(clause) === article);
  const numbered = clauses.map((clause) => {
    const { item, words } = cite(clause);
    return item === null ? words : `（${chineseNumeral(item)}）${words}`;
  });
  return `第${chineseNumeral(article)}条${numbered.join('')}`;
}
