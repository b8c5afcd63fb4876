import { label, text } from '../../src/core/law/label';
import { cite } from '../../src/core/law/measures-2016';
import { chineseNumeral, romanNumeral } from '../../src/core/law/numerals';
import { citeRegulations2005, REGULATIONS_2005, type Regulations2005Clause } from '../../src/core/law/regulations-2005';
import { citeRegulations2022, REGULATIONS_2022, type Regulations2022Clause } from '../../src/core/law/regulations-2022';
import { clauseOf } from '../../src/core/law/statute';

describe('where a citation stands', () => {
  it.each`
    citation                                                | zh                                    | en
    ${cite('6')}                                            | ${'《办法》第六条'}                   | ${'Measures Art. 6'}
    ${cite('4.2')}                                          | ${'《办法》第四条第二款'}             | ${'Measures Art. 4(2)'}
    ${cite('11.1.3')}                                       | ${'《办法》第十一条第一款第（三）项'} | ${'Measures Art. 11(1)(iii)'}
    ${citeRegulations2022('22.2')}                          | ${'《条例》第二十二条第二款'}         | ${'Regulations Art. 22(2)'}
    ${citeRegulations2022('31(6)')}                         | ${'《条例》第三十一条第（六）项'}     | ${'Regulations Art. 31(vi)'}
    ${citeRegulations2005('25')}                            | ${'《信访条例》第二十五条'}           | ${'Regulations of 2005 Art. 25'}
    ${{ ...cite('6'), instrument: 'gd-2017', article: 20 }} | ${'《gd-2017》第二十条'}              | ${'gd-2017 Art. 20'}
  `('$en', ({ citation, zh, en }: { citation: ReturnType<typeof cite>; zh: string; en: string }) => {
    expect(label(citation, 'ZH')).toBe(zh);
    expect(label(citation, 'EN')).toBe(en);
  });

  it('gives the quoted words in Chinese, and in English the whole clause beside them', () => {
    const citation = cite('4.2', '负总责');

    expect(text(citation, 'ZH')).toBe('负总责');
    expect(text(citation, 'EN')).toMatch(/bears overall responsibility.*unofficial.*负总责/);
  });

  it.each([
    ...(Object.keys(REGULATIONS_2022) as Regulations2022Clause[]).map((clause) => citeRegulations2022(clause)),
    ...(Object.keys(REGULATIONS_2005) as Regulations2005Clause[]).map((clause) => citeRegulations2005(clause)),
  ])('$instrument $article has an English text', (citation) => {
    expect(text(citation, 'EN')).toMatch(/^[A-Z].*[.:] \[unofficial translation; .*\]$/);
    expect(clauseOf(citation)).toMatch(/^\d+((\.\d+){1,2}|\(\d\))?$/);
  });

  it.each([
    [1, '一', 'i'],
    [4, '四', 'iv'],
    [9, '九', 'ix'],
    [10, '十', 'x'],
    [19, '十九', 'xix'],
    [20, '二十', 'xx'],
    [34, '三十四', 'xxxiv'],
  ])('writes %i as %s and %s', (value, chinese, roman) => {
    expect(chineseNumeral(value)).toBe(chinese);
    expect(romanNumeral(value)).toBe(roman);
  });
});
