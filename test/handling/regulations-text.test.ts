import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGULATIONS_2005 } from '../../src/core/law/regulations-2005';
import { REGULATIONS_2022 } from '../../src/core/law/regulations-2022';
import { articlesOf, clauseIn } from './published-text';

const FOLDER = join(__dirname, '../../../shared/data/law');
const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
if (files.length === 0) console.warn(`skipped: the texts of the Regulations are not at ${FOLDER}`);

const published = (name: string) => {
  const file = files.find((each) => each.startsWith(`${name}(`));
  return articlesOf(file === undefined ? '' : readFileSync(join(FOLDER, file), 'utf8'));
};

const CLAUSES = (
  [
    ['信访工作条例', REGULATIONS_2022],
    ['信访条例', REGULATIONS_2005],
  ] as const
).flatMap(([name, clauses]) => {
  const articles = published(name);
  return Object.entries(clauses).map(([key, words]) => ({ name, key, words, printed: clauseIn(articles, key) }));
});

(files.length > 0 ? describe : describe.skip)('the clauses of the Regulations', () => {
  it.each(CLAUSES)('《$name》 $key is word for word as published', ({ words, printed }) => {
    expect(words).toBe(printed);
  });
});

describe('how a clause is found in a published text', () => {
  const articles = articlesOf(
    '# 题\n\n第一条 甲：\n\n（一）乙；\n\n（二）丙。\n\n第二条 丁。\n\n戊：\n\n(一)己；\n\n又及。\n\n(二)庚。\n\n辛。',
  );

  it.each`
    key        | words
    ${'1'}     | ${'甲：'}
    ${'1(2)'}  | ${'丙。'}
    ${'2.1'}   | ${'丁。'}
    ${'2.2'}   | ${'戊：'}
    ${'2.2.2'} | ${'庚。'}
    ${'2.3'}   | ${'辛。'}
    ${'2'}     | ${undefined}
    ${'1.1'}   | ${undefined}
    ${'3'}     | ${undefined}
  `('$key: $words', ({ key, words }: { key: string; words: string | undefined }) => {
    expect(clauseIn(articles, key)).toBe(words);
  });
});
