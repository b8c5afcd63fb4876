import { day } from '../../src/core/facts/day';
import { refusals } from '../../src/core/ladder/refusal';
import { attemptOf, type Attempted, caseOf, type Facts } from './asked';
import { admonishment, COUNTY, criticism, GRAVE, MISSED, removal, told } from './attempted';

describe('Art. 12(1): measures single or combined; Art. 11(1): none only for a reason', () => {
  const decided = (facts: Partial<Facts>, attempts: readonly Attempted[], reason = '') =>
    refusals(COUNTY, caseOf(COUNTY, facts), {
      on: day('2020-06-01'),
      attempts: attempts.map((each) => attemptOf(COUNTY, each)),
      reason,
    }).map((each) => told(each));

  it.each([
    ['one', MISSED, [admonishment('青山县委')]],
    ['two of the ladder', MISSED, [criticism('青山县委'), admonishment('青山县委')]],
    ['two of Art. 15', GRAVE, [removal('青山县委'), { measure: 'SUSPENSION', by: '临江市委' }]],
    [
      'with discipline and a referral beside them, by the organs they are for',
      { ...GRAVE, discipline: '认定', offence: '涉嫌滥用职权' },
      [
        removal('青山县委'),
        { measure: 'PARTY_DISCIPLINE', by: '青山县纪委' },
        { measure: 'GOVERNMENTAL_SANCTION', by: '青山县监委' },
        { measure: 'LEGAL_REFERRAL', by: '青山县监委' },
      ],
    ],
  ] as const)('%s: in order', (_because, facts, attempts) => {
    expect(decided(facts, attempts)).toEqual([]);
  });

  it('judges each by itself: one refused does not refuse the other', () => {
    expect(decided({}, [criticism('青山县委'), removal('青山县委')])).toEqual([
      'NO_DOOR R15 《办法》第十五条: 孙立没有受到过诫勉，也没有评定为危害特别严重以及影响特别重大，不能采取组织调整或者组织处理',
    ]);
  });

  it('a criticism of the same day opens no admonishment', () => {
    const both = decided({}, [criticism('青山县委'), admonishment('青山县委')]);

    expect(both.map((each) => each.split(' ')[0])).toEqual(['NO_DOOR']);
  });

  it.each`
    facts                         | reason                | answer
    ${{}}                         | ${''}                 | ${['REASON_MISSING R11.1 《办法》第十一条第一款: 对孙立应当追究责任，决定不采取任何方式须记明理由']}
    ${{}}                         | ${' '}                | ${['REASON_MISSING R11.1 《办法》第十一条第一款: 对孙立应当追究责任，决定不采取任何方式须记明理由']}
    ${{}}                         | ${'已由上级机关处理'} | ${[]}
    ${{ status: 'UNDETERMINED' }} | ${''}                 | ${[]}
    ${{ status: 'OUT_OF_SCOPE' }} | ${''}                 | ${[]}
  `(
    'none, $facts, “$reason”: $answer',
    ({ facts, reason, answer }: { facts: Partial<Facts>; reason: string; answer: string[] }) => {
      expect(decided(facts, [], reason)).toEqual(answer);
    },
  );
});
