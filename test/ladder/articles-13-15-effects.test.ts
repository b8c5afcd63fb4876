import { day } from '../../src/core/facts/day';
import { type Effect, honoursBarredOn } from '../../src/core/ladder/effects';
import type { Hierarchy } from '../../src/core/hierarchy/hierarchy';
import type { AccountabilityMeasure } from '../../src/core/law/ladder';
import { county } from '../scenarios/county';
import { bureau, caseOf, type Facts, ladderOf } from './asked';
import { graphOf } from './managing';
import { spoken } from './spoken';

const GRAVE: Partial<Facts> = { harm: 'PARTICULARLY_SERIOUS', impact: 'PARTICULARLY_SERIOUS' };
const ON = '2020-06-01';

const effectsOf = (
  hierarchy: Hierarchy,
  facts: Partial<Facts>,
  measure: AccountabilityMeasure,
  on = ON,
): readonly Effect[] => ladderOf(hierarchy, facts, on).open.find((each) => each.measure === measure)?.effects ?? [];

const said = (hierarchy: Hierarchy, effects: readonly Effect[]) =>
  effects.map(({ kind, basis }) => {
    const { clause, zh } = spoken(hierarchy, basis, day(ON));
    return `${kind} ${clause}: ${zh}`;
  });

describe('what follows from a measure (Arts. 13 to 15)', () => {
  const RECTIFY = '须规定整改目标和期限，逾期未完成的升级追责';
  it.each`
    measure                   | effects
    ${'CIRCULATED_CRITICISM'} | ${[`RECTIFICATION 《办法》第十三条: ${RECTIFY}`]}
    ${'ADMONISHMENT'}         | ${[`RECTIFICATION 《办法》第十四条: ${RECTIFY}`, 'HONOURS_BARRED 《办法》第十四条: 青山县水利局作为部门，2020年度不得参评综合性荣誉称号']}
    ${'SUSPENSION'}           | ${['APPOINTMENTS_CHANGE 《办法》第十五条: 孙立停职检查期间不履行职务，职务保留']}
    ${'REASSIGNMENT'}         | ${['APPOINTMENTS_CHANGE 《办法》第十五条: 孙立不再担任现职，另有任用']}
    ${'ORDERED_RESIGNATION'}  | ${['APPOINTMENTS_CHANGE 《办法》第十五条: 孙立应当辞去现职']}
    ${'DEMOTION'}             | ${['APPOINTMENTS_CHANGE 《办法》第十五条: 孙立不再担任现职，改任较低职务']}
    ${'REMOVAL_FROM_OFFICE'}  | ${['APPOINTMENTS_CHANGE 《办法》第十五条: 孙立被免去现职']}
    ${'OTHER_ORGANIZATIONAL'} | ${['APPOINTMENTS_CHANGE 《办法》第十五条: 孙立的职务依该措施的内容调整']}
    ${'PARTY_DISCIPLINE'}     | ${[]}
    ${'LEGAL_REFERRAL'}       | ${[]}
  `('$measure: $effects', ({ measure, effects }: { measure: AccountabilityMeasure; effects: string[] }) => {
    const hierarchy = graphOf(bureau());
    const facts = { ...GRAVE, discipline: '认定', offence: '认定' };

    expect(said(hierarchy, effectsOf(hierarchy, facts, measure))).toEqual(effects);
  });

  const changed = (hierarchy: Hierarchy, measure: AccountabilityMeasure) =>
    effectsOf(hierarchy, GRAVE, measure)
      .flatMap((each) => (each.kind === 'APPOINTMENTS_CHANGE' ? each.posts : []))
      .map((post) => hierarchy.codes.post.at(post));

  it('every post held that day may change', () => {
    const world = bureau().member('青山县政府', '党组成员', '孙立', { mode: 'CONCURRENT' });

    expect(changed(graphOf(world), 'REMOVAL_FROM_OFFICE').toSorted()).toEqual([
      '青山县政府·党组成员',
      '青山县水利局·局长',
    ]);
  });

  it('an appointment can only change where there is one: not after the last post was left', () => {
    const hierarchy = graphOf(
      county().organ('青山县水利局', '青山县', '工作部门').head('青山县水利局', '局长', '孙立', { to: '2020-05-01' }),
    );
    const { open, closed } = ladderOf(hierarchy, GRAVE, ON);

    expect(open.map(({ measure }) => measure)).toEqual([
      'CIRCULATED_CRITICISM',
      'ADMONISHMENT',
      'OTHER_ORGANIZATIONAL',
    ]);
    expect(changed(hierarchy, 'OTHER_ORGANIZATIONAL')).toEqual([]);
    expect(closed.filter(({ code }) => code === 'NO_POST_HELD').map(({ measure }) => measure)).toEqual([
      'SUSPENSION',
      'REASSIGNMENT',
      'ORDERED_RESIGNATION',
      'DEMOTION',
      'REMOVAL_FROM_OFFICE',
    ]);
  });
});

describe('Art. 14: the region, department or unit (该地区、部门和单位) is barred for that year', () => {
  const world = bureau()
    .organ('青山县医院', '青山县', '事业单位')
    .leads('青山县政府', '青山县医院', 'AFFILIATED_TO')
    .organ('青山水务公司', '青山县', '国有企业');
  it.each`
    organ             | subject         | zh
    ${'青山县政府'}   | ${'REGION'}     | ${'青山县2020年度不得参评综合性荣誉称号'}
    ${'柳河镇委'}     | ${'REGION'}     | ${'柳河镇2020年度不得参评综合性荣誉称号'}
    ${'青山县水利局'} | ${'DEPARTMENT'} | ${'青山县水利局作为部门，2020年度不得参评综合性荣誉称号'}
    ${'青山县医院'}   | ${'UNIT'}       | ${'青山县医院作为单位，2020年度不得参评综合性荣誉称号'}
    ${'青山水务公司'} | ${'UNIT'}       | ${'青山水务公司作为单位，2020年度不得参评综合性荣誉称号'}
  `('at fault $organ: $zh', ({ organ, subject, zh }: { organ: string; subject: string; zh: string }) => {
    const hierarchy = graphOf(world);
    const effects = effectsOf(hierarchy, { ...GRAVE, organ }, 'ADMONISHMENT');
    const barred = effects.filter((each) => each.kind === 'HONOURS_BARRED');

    expect(barred).toMatchObject([{ subject, year: 2020 }]);
    expect(barred.map(({ basis }) => spoken(hierarchy, basis, day(ON)).zh)).toEqual([zh]);
  });

  it.each`
    on              | revoked         | years     | because
    ${'2020-06-09'} | ${undefined}    | ${[]}     | ${'not before the admonishment'}
    ${'2020-06-10'} | ${undefined}    | ${[2020]} | ${'from its day'}
    ${'2020-12-31'} | ${undefined}    | ${[2020]} | ${'to the last day of the year (本年度)'}
    ${'2021-01-01'} | ${undefined}    | ${[]}     | ${'and not the next'}
    ${'2020-07-31'} | ${'2020-08-01'} | ${[2020]} | ${'until it is revoked'}
    ${'2020-08-01'} | ${'2020-08-01'} | ${[]}     | ${'and no longer'}
  `('barred on $on: $years, $because', ({ on, revoked, years }: { on: string; revoked?: string; years: number[] }) => {
    const hierarchy = graphOf(world);
    const earlier = { measure: 'ADMONISHMENT', on: '2020-06-10', due: '2020-08-31' } as const;
    const of = caseOf(hierarchy, { earlier: [revoked === undefined ? earlier : { ...earlier, revoked }] });

    expect(honoursBarredOn(hierarchy, of, day(on)).map(({ year }) => year)).toEqual(years);
  });
});
