import { dutiesNamed, LISTED_DUTIES } from '../../src/core/law/duties';
import { BREACH_OF_DUTY } from '../../src/core/law/ground';
import { label } from '../../src/core/law/label';

describe('Art. 11(1): the duties listed in the Measures (本办法所列责任内容)', () => {
  it('are those of Arts. 4 to 10', () => {
    expect(BREACH_OF_DUTY.words).toContain('本办法所列责任内容');
    expect([...new Set(LISTED_DUTIES.map(({ article }) => article))]).toEqual([4, 5, 6, 7, 8, 9, 10]);
  });

  it.each(LISTED_DUTIES.map((duty) => [label(duty, 'ZH'), label(duty, 'EN'), duty] as const))(
    '%s is recognized, and %s too',
    (zh, en, duty) => {
      expect(dutiesNamed(zh)).toEqual([duty]);
      expect(dutiesNamed(en)).toEqual([duty]);
    },
  );

  it.each`
    recorded                  | clauses
    ${''}                     | ${[]}
    ${'工作不力'}             | ${[]}
    ${'7'}                    | ${['Measures Art. 7']}
    ${'4.2'}                  | ${['Measures Art. 4(2)']}
    ${'第七条'}               | ${['Measures Art. 7']}
    ${'第十七条'}             | ${[]}
    ${'Art. 17'}              | ${[]}
    ${'《办法》第五条'}       | ${['Measures Art. 5(1)', 'Measures Art. 5(2)']}
    ${'Art. 4 (2); 第 八 条'} | ${['Measures Art. 4(2)', 'Measures Art. 8']}
  `('“$recorded” names $clauses', ({ recorded, clauses }: { recorded: string; clauses: string[] }) => {
    expect(dutiesNamed(recorded).map((duty) => label(duty, 'EN'))).toEqual(clauses);
  });
});
