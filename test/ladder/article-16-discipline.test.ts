import type { Hierarchy } from '../../src/core/hierarchy/hierarchy';
import type { AccountabilityMeasure } from '../../src/core/law/ladder';
import { county } from '../scenarios/county';
import { bureau, type Facts, ladderOf, rung } from './asked';
import { graphOf } from './managing';

const imposersOf = (
  hierarchy: Hierarchy,
  facts: Partial<Facts>,
  measure: AccountabilityMeasure,
  on = '2020-06-01',
): string[] =>
  ladderOf(hierarchy, facts, on)
    .open.filter((each) => each.measure === measure)
    .flatMap(({ imposers }) => imposers)
    .map(({ organ, presumed }) => `${hierarchy.codes.organ.at(organ)}${presumed ? ' presumed' : ''}`);

const DUE: Partial<Facts> = { discipline: '青山县纪委认定' };

describe('Art. 16: discipline runs beside the ladder (依纪依法)', () => {
  it.each`
    facts                                 | art16                   | because
    ${{}}                                 | ${'shut: NO_DOOR'}      | ${'nobody determined that it is due'}
    ${{ discipline: ' ' }}                | ${'shut: NO_DOOR'}      | ${'nor by a blank'}
    ${DUE}                                | ${'DISCIPLINE_DUE'}     | ${'determined'}
    ${{ ...DUE, status: 'UNDETERMINED' }} | ${'DISCIPLINE_DUE'}     | ${'whatever becomes of the ground'}
    ${{ ...DUE, found: '2021-01-01' }}    | ${'DISCIPLINE_DUE'}     | ${'and before the finding'}
    ${{ ...DUE, status: 'OUT_OF_SCOPE' }} | ${'shut: OUT_OF_SCOPE'} | ${'but within the scope of the Measures'}
    ${{ ...DUE, status: 'NOT_IN_FORCE' }} | ${'shut: NOT_IN_FORCE'} | ${'and their force'}
  `('$because: $art16', ({ facts, art16 }: { facts: Partial<Facts>; art16: string }) => {
    expect(rung(ladderOf(graphOf(bureau()), facts, '2020-06-01'), 'R16')).toBe(art16);
  });

  it.each`
    on              | sanction
    ${'2018-03-19'} | ${'shut: NOT_INTRODUCED'}
    ${'2018-03-20'} | ${'DISCIPLINE_DUE'}
  `('政务处分 on $on: $sanction', ({ on, sanction }: { on: string; sanction: string }) => {
    const { open, closed } = ladderOf(graphOf(bureau()), { ...DUE, found: '2017-01-01' }, on);
    const doors = open.find(({ measure }) => measure === 'GOVERNMENTAL_SANCTION')?.doors.map(({ door }) => door);
    const shut = closed.find(({ measure }) => measure === 'GOVERNMENTAL_SANCTION');

    expect(doors ?? [`shut: ${shut?.code ?? ''}`]).toEqual([sanction]);
    expect(open.map(({ measure }) => measure)).toContain('ADMINISTRATIVE_DISCIPLINE');
  });
});

describe('who disciplines', () => {
  it.each`
    cadre     | measure                        | imposers
    ${'孙立'} | ${'PARTY_DISCIPLINE'}          | ${['青山县委 presumed', '青山县纪委 presumed']}
    ${'孙立'} | ${'ADMINISTRATIVE_DISCIPLINE'} | ${['青山县委 presumed']}
    ${'孙立'} | ${'GOVERNMENTAL_SANCTION'}     | ${['青山县监委 presumed']}
    ${'周正'} | ${'PARTY_DISCIPLINE'}          | ${['临江市委 presumed', '临江市纪委 presumed']}
    ${'周正'} | ${'GOVERNMENTAL_SANCTION'}     | ${['临江市监委 presumed']}
    ${'毛青'} | ${'PARTY_DISCIPLINE'}          | ${['青山县委 presumed', '青山县纪委 presumed']}
    ${'毛青'} | ${'ADMINISTRATIVE_DISCIPLINE'} | ${['青山县水利局 presumed']}
  `(
    '$measure of $cadre: at the level that manages the post, $imposers',
    ({ cadre, measure, imposers }: { cadre: string; measure: AccountabilityMeasure; imposers: string[] }) => {
      expect(imposersOf(graphOf(bureau()), { ...DUE, cadre }, measure)).toEqual(imposers);
    },
  );

  it('a township has no commissions of its own: those of the county', () => {
    const hierarchy = graphOf(bureau().staff('柳河镇政府', '科员', '高兴'));

    expect(imposersOf(hierarchy, { ...DUE, cadre: '高兴' }, 'GOVERNMENTAL_SANCTION')).toEqual(['青山县监委 presumed']);
    expect(imposersOf(hierarchy, { ...DUE, cadre: '高兴' }, 'PARTY_DISCIPLINE')).toEqual([
      '柳河镇委 presumed',
      '青山县纪委 presumed',
    ]);
  });

  it('none on record: nobody, and the measure stays open', () => {
    const hierarchy = graphOf(
      county().organ('青山县水利局', '青山县', '工作部门').staff('青山县水利局', '科员', '毛青'),
    );
    const facts = { ...DUE, cadre: '毛青' };

    expect(imposersOf(hierarchy, facts, 'GOVERNMENTAL_SANCTION')).toEqual([]);
    expect(rung(ladderOf(hierarchy, facts, '2020-06-01'), 'R16')).toBe('DISCIPLINE_DUE');
  });
});

describe('Art. 12(2): what is suspected to be against the law (涉嫌违法犯罪) goes to the organ the law names', () => {
  it.each`
    facts                                          | art12
    ${{}}                                          | ${'shut: NO_DOOR'}
    ${{ offence: '涉嫌滥用职权' }}                 | ${'OFFENCE_SUSPECTED'}
    ${{ offence: '涉嫌', status: 'NOT_IN_FORCE' }} | ${'OFFENCE_SUSPECTED'}
    ${{ offence: '涉嫌', status: 'OUT_OF_SCOPE' }} | ${'OFFENCE_SUSPECTED'}
    ${{ offence: '涉嫌', status: 'UNDETERMINED' }} | ${'OFFENCE_SUSPECTED'}
  `('$facts: $art12, by any organ', ({ facts, art12 }: { facts: Partial<Facts>; art12: string }) => {
    const ladder = ladderOf(graphOf(bureau()), facts, '2020-06-01');
    const referral = ladder.open.filter(({ rule }) => rule === 'R12.2');

    expect(rung(ladder, 'R12.2')).toBe(art12);
    expect(referral.every(({ forAnyOrgan, imposers }) => forAnyOrgan && imposers.length === 0)).toBe(true);
  });
});
