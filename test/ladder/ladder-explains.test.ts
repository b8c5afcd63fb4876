import { day } from '../../src/core/facts/day';
import { INCIDENT_GROUNDS } from '../../src/core/facts/values';
import type { AccountabilityMeasure } from '../../src/core/law/ladder';
import type { Basis } from '../../src/core/resolve/answer';
import { bureau, type Facts, ladderOf } from './asked';
import { graphOf } from './managing';
import { spoken } from './spoken';

const ON = '2020-06-01';
const county = graphOf(
  bureau()
    .organ('青山县医院', '青山县', '事业单位')
    .organ('青山水务公司', '青山县', '国有企业')
    .organ('民营公司', '青山县', '其他组织'),
);
const told = (basis: Basis): string => {
  const { rule, clause, zh, en } = spoken(county, basis, day(ON));
  return `${rule} ${clause}: ${zh} | ${en}`;
};

const openIn = (facts: Partial<Facts>, measure: AccountabilityMeasure) =>
  ladderOf(county, facts, ON).open.filter((each) => each.measure === measure);

describe('what an open measure rests on', () => {
  it.each<[AccountabilityMeasure, Partial<Facts>, string[]]>([
    [
      'CIRCULATED_CRITICISM',
      {},
      [
        'R13 《办法》第十三条: 情形已经认定，情节至少较轻；情节更重的，通报可以与其他方式合并使用（适用中的理解） | the ground is established, so at least minor; if graver, criticism may go with other measures (a reading)',
      ],
    ],
    [
      'ADMONISHMENT',
      {
        harm: 'SERIOUS',
        impact: 'SERIOUS',
        earlier: [{ measure: 'CIRCULATED_CRITICISM', on: '2020-03-10', due: '2020-05-31' }],
      },
      [
        'R14 《办法》第十四条: 孙立受到通报后，到2020-05-31整改期满仍未完成整改目标 | 孙立 was criticized by circular and had not met the targets by 2020-05-31',
        'R14 《办法》第十四条: 危害严重，并且影响重大 | serious harm and major impact',
      ],
    ],
    [
      'DEMOTION',
      {
        harm: 'PARTICULARLY_SERIOUS',
        impact: 'PARTICULARLY_SERIOUS',
        earlier: [{ measure: 'ADMONISHMENT', on: '2020-03-10', due: '2020-05-31' }],
      },
      [
        'R15 《办法》第十五条: 孙立受到诫勉后，到2020-05-31整改期满仍未完成整改目标 | 孙立 was admonished and had not met the targets by 2020-05-31',
        'R15 《办法》第十五条: 危害特别严重，并且影响特别重大 | particularly serious harm and particularly major impact',
      ],
    ],
    [
      'PARTY_DISCIPLINE',
      { discipline: '县纪委认定' },
      ['R16 《办法》第十六条: 已经认定应当给予处分：县纪委认定 | discipline was determined to be due: 县纪委认定'],
    ],
    [
      'LEGAL_REFERRAL',
      { offence: '涉嫌滥用职权' },
      [
        'R12.2 《办法》第十二条第二款: 涉嫌违法犯罪：涉嫌滥用职权；移送法律规定的机关 | a violation of law or a crime is suspected: 涉嫌滥用职权; it goes to the organ that the law names',
      ],
    ],
  ])('%s: its doors', (measure, facts, doors) => {
    const open = openIn(facts, measure);

    expect(open.flatMap((each) => each.doors).map(({ basis }) => told(basis))).toEqual(doors);
  });

  it.each(INCIDENT_GROUNDS)('the ground of Art. 11(1), item (%s)', (ground) => {
    const [open] = openIn({ ground }, 'CIRCULATED_CRITICISM');

    expect(open?.basis.map(({ rule, citation }) => [rule, citation.article, citation.item])).toEqual([
      ['R11.1', 11, Number(ground)],
    ]);
  });

  it.each`
    organ             | bases                                                                      | because
    ${'青山县水利局'} | ${['R11.1 《办法》第十一条第一款第（一）项']}                              | ${'Art. 2(1) needs no word'}
    ${'青山县医院'}   | ${['R11.1 《办法》第十一条第一款第（一）项', 'R2.2 《办法》第二条第二款']} | ${'Art. 2(2) applies'}
    ${'青山水务公司'} | ${['R11.1 《办法》第十一条第一款第（一）项', 'R2.3 《办法》第二条第三款']} | ${'Art. 2(3) by reference'}
  `('at fault $organ: $because', ({ organ, bases }: { organ: string; bases: string[] }) => {
    const [open] = openIn({ organ }, 'CIRCULATED_CRITICISM');
    const spokenOf = (basis: Basis) => spoken(county, basis, day(ON));

    expect(open?.basis.map(spokenOf).map(({ rule, clause }) => `${rule} ${clause}`)).toEqual(bases);
  });

  it('a referral rests on the law alone', () => {
    expect(openIn({ offence: '涉嫌滥用职权' }, 'LEGAL_REFERRAL').map(({ basis }) => basis)).toEqual([[]]);
  });
});

describe('what a ladder says of itself', () => {
  it('Art. 12(1): measures may be taken singly or together', () => {
    expect(told(ladderOf(county, {}, ON).combination)).toBe(
      'R12 《办法》第十二条第一款: 可以采取的方式可以单独使用，也可以合并使用；党纪政纪处分依纪依法并行 | the measures that are open may be taken singly or together; discipline runs beside them',
    );
  });

  it.each`
    facts                         | on              | obligation
    ${{}}                         | ${'2020-03-01'} | ${['R11.1 《办法》第十一条第一款: 对孙立应当追究责任：采取何种方式由人决定，不采取任何方式须记明理由 | 孙立 shall be held accountable: people decide how, and deciding on no measure needs a reason']}
    ${{}}                         | ${'2020-02-29'} | ${[]}
    ${{ status: 'UNDETERMINED' }} | ${'2020-03-01'} | ${[]}
    ${{ status: 'NOT_IN_FORCE' }} | ${'2020-03-01'} | ${[]}
    ${{ status: 'OUT_OF_SCOPE' }} | ${'2020-03-01'} | ${[]}
  `(
    'Art. 11(1) 应当追究, $facts on $on: $obligation',
    ({ facts, on, obligation }: { facts: Partial<Facts>; on: string; obligation: string[] }) => {
      const ladder = ladderOf(county, facts, on);

      expect([ladder.obligation ?? []].flat().map(told)).toEqual(obligation);
    },
  );
});
