import { describeTerm, term, VOCABULARIES, type VocabularyName } from '../../src/core/law/terms';
import type { Term } from '../../src/core/law/vocabulary/term';

const ALL: readonly (readonly [string, string, Term])[] = (Object.keys(VOCABULARIES) as VocabularyName[]).flatMap(
  (name) => Object.entries<Term>(VOCABULARIES[name]).map(([value, known]) => [name, value, known] as const),
);

describe('the vocabulary', () => {
  it.each(ALL)('%s.%s has a Chinese and an English name', (_name, _value, { zh, en }) => {
    expect(zh).toMatch(/^[\p{Script=Han}（）、，：CSV 《》]+$/u);
    expect(en).toMatch(/^[A-Za-z’,:() -]+$/);
  });

  it.each`
    vocabulary              | value                     | zh                | en
    ${'DutyKind'}           | ${'OVERALL'}              | ${'负总责'}       | ${'overall responsibility (负总责)'}
    ${'DutyKind'}           | ${'MAIN_BODY'}            | ${'主体责任'}     | ${'primary responsibility (主体责任)'}
    ${'OrganFunction'}      | ${'PETITION_OFFICE'}      | ${'信访部门'}     | ${'petition department (信访部门)'}
    ${'AppointmentMode'}    | ${'SECONDED'}             | ${'挂职'}         | ${'temporary posting'}
    ${'AccountabilityKind'} | ${'IMPORTANT_LEADERSHIP'} | ${'重要领导责任'} | ${'important leadership responsibility (重要领导责任)'}
  `('$vocabulary.$value is $zh', (row: { vocabulary: 'DutyKind'; value: 'OVERALL'; zh: string; en: string }) => {
    expect(term(row.vocabulary, row.value, 'ZH')).toBe(row.zh);
    expect(term(row.vocabulary, row.value, 'EN')).toBe(row.en);
  });

  it('keeps 主要领导责任 of Art. 4 apart from that of Art. 11(2)', () => {
    const standing = describeTerm('DutyKind', 'MAIN_LEADERSHIP');
    const afterTheFact = describeTerm('AccountabilityKind', 'MAIN_LEADERSHIP');

    expect(standing).toBe(
      '主要领导责任 (main leadership responsibility for a portfolio), 《办法》第四条第二款, Measures Art. 4(2)',
    );
    expect(afterTheFact).toBe(
      '主要领导责任 (main leadership responsibility for a failure), 《办法》第十一条第二款, Measures Art. 11(2)',
    );
  });
});
