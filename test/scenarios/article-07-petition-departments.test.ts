import { agreeing } from './agreeing';
import { duty } from './ask';
import { COUNTY_LEADERS, addRegion, county, countyWithWaterBureau } from './county';
import { regionLines } from './region-lines';
import type { DutyScenario } from './scenario';
import { overCategory, World } from './world';

const BARE = (): World => new World().place('中国', 'COUNTRY').place('东海省', 'PROVINCE', '中国').category('供水');

describe('Art. 7: the petition departments (R7)', () => {
  it.each<DutyScenario>([
    {
      because: 'none in the territory asked: the one of the nearest above coordinates',
      world: BARE().place('青山县', 'COUNTY', '东海省').organ('东海省信访局', '东海省', '信访部门'),
      ask: {},
      answer: { region: ['COORDINATION SUPERIOR 东海省信访局 (R7: 第七条)'] },
    },
    {
      because: 'none up to the country: a gap of each own territory, since the last one ended',
      world: BARE()
        .place('青山县', 'COUNTY', '东海省')
        .place('白水县', 'COUNTY', '东海省')
        .organ('青山县信访局', '青山县', '信访部门', { to: '2018-05-01' }),
      ask: { territory: '青山县;白水县' },
      answer: {
        region: [],
        gaps: [
          ...['青山县', '白水县'].flatMap((territory) => [
            `NO_PARTY_COMMITTEE ${territory} (R6)`,
            `NO_GOVERNMENT ${territory} (R6)`,
            `NO_COMPETENT_ORGAN ${territory} “供水” (R5.1)`,
          ]),
          'NO_PETITION_OFFICE 青山县 since 2018-05-01 (R7)',
          'NO_PETITION_OFFICE 白水县 (R7)',
        ],
      },
    },
  ])('$because', ({ world, ask, answer }) => {
    expect(duty(world, ask ?? {})).toMatchObject(agreeing(answer));
  });

  it('of two own territories each looks for its own nearest', () => {
    const world = addRegion(county(), '白水市', 'PREFECTURE', '东海省', ['甲', '乙', '丙', '丁']);
    const { region: lines } = duty(world.place('白水县', 'COUNTY', '白水市'), { territory: '青山县;白水县' });

    expect(lines.filter((line) => line.includes('R7'))).toEqual([
      'COORDINATION RESPONSIBLE 青山县信访局 (R7: 第七条)',
      'COORDINATION SUPERIOR 白水市信访局 (R7: 第七条)',
    ]);
  });
});

/** Police of county and city, and a court; litigation is for them alone. */
const police = (): World =>
  countyWithWaterBureau()
    .organ('青山县公安局', '青山县', '公安机关')
    .head('青山县公安局', '局长', '武松')
    .member('青山县公安局', '副局长', '林冲', { charge: overCategory('治安') })
    .competent('青山县公安局', '治安', { for: 'LITIGATION' })
    .competent('青山县水利局', '治安')
    .member('青山县政府', '副县长（政法）', '燕飞', { charge: overCategory('治安') });

const POLICE = [
  'HANDLING RESPONSIBLE 青山县公安局 (R5.1: 第五条第一款)',
  'OVERALL RESPONSIBLE 青山县公安局·局长·武松 (R4.P: 第四条第二款)',
  'MAIN_LEADERSHIP RESPONSIBLE 青山县公安局·副局长·林冲 (R4.M: 第四条第二款)',
];

describe('Art. 7: litigation is kept apart from petitions (诉讼与信访分离, R7.L)', () => {
  it.each<DutyScenario>([
    {
      because: 'the competence for litigation counts; in the region category portfolios do not',
      world: police(),
      ask: { category: '治安', litigation: true },
      answer: {
        status: 'RESOLVED',
        handling: ['青山县公安局'],
        region: regionLines('青山县', 'RESPONSIBLE', COUNTY_LEADERS),
        department: POLICE,
        notes: ['NO_INTERFERENCE'],
      },
    },
    {
      because:
        'the same matter without litigation: the ordinary competence, and the category portfolio in the government',
      world: police(),
      ask: { category: '治安' },
      answer: {
        handling: ['青山县水利局'],
        region: [
          ...regionLines('青山县', 'RESPONSIBLE', COUNTY_LEADERS),
          'MAIN_LEADERSHIP RESPONSIBLE 青山县政府·副县长（政法）·燕飞 (R4.M: 第四条第二款)',
        ],
        notes: [],
      },
    },
    {
      because: 'an assignee that is no political-legal organ does not count, and the answer says so',
      world: police(),
      ask: { category: '治安', litigation: true, assigned: [{ to: '青山县水利局' }] },
      answer: {
        status: 'RESOLVED',
        handling: ['青山县公安局'],
        department: POLICE,
        notes: ['NOT_POLITICAL_LEGAL', 'NO_INTERFERENCE'],
      },
    },
    {
      because: 'no political-legal organ is competent: a gap for the Party committee and government to settle',
      world: countyWithWaterBureau(),
      ask: { litigation: true },
      answer: {
        status: 'PARTIAL',
        handling: [],
        gaps: ['NO_COMPETENT_ORGAN 青山县 “供水” (R7.L)'],
        notes: ['NO_INTERFERENCE'],
      },
    },
    {
      because: 'a case lead (包案) is a note, never a basis',
      world: countyWithWaterBureau(),
      ask: { caseLead: '郑国强' },
      answer: {
        status: 'RESOLVED',
        region: regionLines('青山县', 'RESPONSIBLE', COUNTY_LEADERS),
        notes: ['CASE_LEAD'],
      },
    },
  ])('$because', ({ world, ask, answer }) => {
    expect(duty(world, ask ?? {})).toMatchObject(agreeing(answer));
  });
});
