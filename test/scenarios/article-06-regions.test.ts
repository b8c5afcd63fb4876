import { agreeing } from './agreeing';
import { duty } from './ask';
import {
  CITY_LEADERS,
  COUNTY_LEADERS,
  PROVINCE_LEADERS,
  TOWN_LEADERS,
  addRegion,
  county,
  countyWithWaterBureau,
} from './county';
import { regionLines } from './region-lines';
import type { DutyScenario } from './scenario';
import { overCategory, type World } from './world';

const cityWaterBureau = (): World =>
  county()
    .organ('临江市水务局', '临江市', '工作部门')
    .competent('临江市水务局', '供水')
    .head('临江市水务局', '局长', '孙立')
    .member('临江市水务局', '副局长', '高洁', { charge: overCategory('供水') });

describe('Art. 6: Party committees and governments from the own territory up to the province, and their tier', () => {
  it.each<DutyScenario>([
    {
      because: 'a county bureau handles it: the county is responsible, city and province stand above',
      world: countyWithWaterBureau(),
      ask: { upTo: 'PROVINCE' },
      answer: {
        status: 'RESOLVED',
        region: [
          ...regionLines('青山县', 'RESPONSIBLE', COUNTY_LEADERS),
          ...regionLines('临江市', 'SUPERIOR', CITY_LEADERS),
          ...regionLines('东海省', 'SUPERIOR', PROVINCE_LEADERS),
        ],
      },
    },
    {
      because: 'a city bureau handles it: the county as the matter’s own territory and the city are responsible',
      world: cityWaterBureau(),
      ask: { upTo: 'PROVINCE' },
      answer: {
        status: 'RESOLVED',
        handling: ['临江市水务局'],
        region: [
          ...regionLines('青山县', 'RESPONSIBLE', COUNTY_LEADERS),
          ...regionLines('临江市', 'RESPONSIBLE', CITY_LEADERS),
          ...regionLines('东海省', 'SUPERIOR', PROVINCE_LEADERS),
        ],
      },
    },
    {
      because: 'of several handling organs the highest decides',
      world: cityWaterBureau()
        .organ('临江市水文站', '青山县', '派出机构')
        .leads('临江市水务局', '临江市水文站', 'DISPATCHED_BY')
        .head('临江市水文站', '站长', '石秀')
        .member('临江市水文站', '副站长', '杨雄', { charge: overCategory('供水') }),
      ask: { upTo: 'PROVINCE', assigned: [{ to: '临江市水务局' }, { to: '临江市水文站', role: 'ASSIST' }] },
      answer: {
        status: 'RESOLVED',
        handling: ['临江市水务局', '临江市水文站'],
        region: [
          ...regionLines('青山县', 'RESPONSIBLE', COUNTY_LEADERS),
          ...regionLines('临江市', 'RESPONSIBLE', CITY_LEADERS),
          ...regionLines('东海省', 'SUPERIOR', PROVINCE_LEADERS),
        ],
      },
    },
    {
      because: 'with nobody handling it only the own territory is responsible',
      world: county(),
      ask: { upTo: 'PREFECTURE' },
      answer: {
        handling: [],
        region: [
          ...regionLines('青山县', 'RESPONSIBLE', COUNTY_LEADERS),
          ...regionLines('临江市', 'SUPERIOR', CITY_LEADERS),
        ],
      },
    },
    {
      because: 'upTo below the own territory: the own one is asked all the same',
      world: countyWithWaterBureau(),
      ask: { upTo: 'VILLAGE' },
      answer: { region: regionLines('青山县', 'RESPONSIBLE', COUNTY_LEADERS) },
    },
    {
      because: 'the country never bears Art. 6 (地方各级), but its petition department coordinates if asked',
      world: countyWithWaterBureau()
        .organ('中共中央', '中国', '党委')
        .organ('国务院', '中国', '政府')
        .organ('国家信访局', '中国', '信访部门'),
      ask: { upTo: 'COUNTRY' },
      answer: {
        status: 'RESOLVED',
        region: [
          ...regionLines('青山县', 'RESPONSIBLE', COUNTY_LEADERS),
          ...regionLines('临江市', 'SUPERIOR', CITY_LEADERS),
          ...regionLines('东海省', 'SUPERIOR', PROVINCE_LEADERS),
          'COORDINATION SUPERIOR 国家信访局 (R7: 第七条)',
        ],
      },
    },
    {
      because: 'a missing level: a county right under its province (省直辖)',
      world: addRegion(countyWithWaterBureau(), '仙桃县', 'COUNTY', '东海省', ['甲', '乙', '丙', '丁'])
        .organ('仙桃县水利局', '仙桃县', '工作部门')
        .competent('仙桃县水利局', '供水')
        .head('仙桃县水利局', '局长', '戊')
        .member('仙桃县水利局', '副局长', '己', { charge: overCategory('供水') }),
      ask: { territory: '仙桃县', upTo: 'PREFECTURE' },
      answer: { status: 'RESOLVED', region: regionLines('仙桃县', 'RESPONSIBLE', ['甲', '乙', '丙', '丁']) },
    },
    {
      because: 'a doubled level: a corps that is a province within a province is asked with it',
      world: addRegion(county(), '建设省', 'PROVINCE', '东海省', ['甲', '乙', '丙', '丁']),
      ask: { territory: '建设省', upTo: 'PROVINCE' },
      answer: {
        region: [
          ...regionLines('建设省', 'RESPONSIBLE', ['甲', '乙', '丙', '丁']),
          ...regionLines('东海省', 'SUPERIOR', PROVINCE_LEADERS),
        ],
      },
    },
    {
      because: 'a village has no Party committee or government of its own, and that is no gap',
      world: countyWithWaterBureau().place('杨柳村', 'VILLAGE', '柳河镇'),
      ask: { territory: '杨柳村', upTo: 'TOWNSHIP' },
      answer: { status: 'RESOLVED', gaps: [], region: regionLines('柳河镇', 'RESPONSIBLE', TOWN_LEADERS) },
    },
  ])('$because', ({ world, ask, answer }) => {
    expect(duty(world, ask ?? {})).toMatchObject(agreeing(answer));
  });
});

/** A zone with an administration and Party working committee dispatched by the city. */
const zone = (): World =>
  countyWithWaterBureau()
    .place('临江开发区', 'COUNTY', '临江市')
    .organ('开发区党工委', '临江开发区', '党工委')
    .head('开发区党工委', '书记', '熊伟')
    .member('开发区党工委', '副书记', '纪晓', { charge: { scope: 'PETITION_WORK' } })
    .organ('开发区管委会', '临江开发区', '派出政府')
    .head('开发区管委会', '主任', '舒展')
    .member('开发区管委会', '副主任', '屈平', { charge: { scope: 'PETITION_WORK' } })
    .leads('临江市政府', '开发区管委会', 'DISPATCHED_BY')
    .competent('开发区管委会', '供水');

const ZONE = [
  'MAIN_BODY RESPONSIBLE 开发区党工委 (R6 R2.2: 第六条、第二条第二款)',
  'MAIN_BODY RESPONSIBLE 开发区管委会 (R6 R2.2: 第六条、第二条第二款)',
  'OVERALL RESPONSIBLE 开发区党工委·书记·熊伟 (R4.P R2.2: 第四条第二款、第二条第二款)',
  'OVERALL RESPONSIBLE 开发区管委会·主任·舒展 (R4.P R2.2: 第四条第二款、第二条第二款)',
  'MAIN_LEADERSHIP RESPONSIBLE 开发区党工委·副书记·纪晓 (R4.M R2.2: 第四条第二款、第二条第二款)',
  'MAIN_LEADERSHIP RESPONSIBLE 开发区管委会·副主任·屈平 (R4.M R2.2: 第四条第二款、第二条第二款)',
];

describe('Art. 6: who stands for a territory, and what is missing there', () => {
  it.each<DutyScenario>([
    {
      because: 'a development zone: its administration and Party working committee, applied by Art. 2(2)',
      world: zone(),
      ask: { territory: '临江开发区' },
      answer: {
        status: 'RESOLVED',
        handling: ['开发区管委会'],
        region: [...ZONE, 'COORDINATION SUPERIOR 临江市信访局 (R7: 第七条)'],
        department: [
          'HANDLING RESPONSIBLE 开发区管委会 (R5.1 R2.2: 第五条第一款、第二条第二款)',
          'OVERALL RESPONSIBLE 开发区管委会·主任·舒展 (R4.P R2.2: 第四条第二款、第二条第二款)',
          'MAIN_LEADERSHIP RESPONSIBLE 开发区管委会·副主任·屈平 (R4.M R2.2: 第四条第二款、第二条第二款)',
        ],
      },
    },
    {
      because: 'neither Party committee nor government on record, and nobody competent either',
      world: county().place('新设县', 'COUNTY', '临江市'),
      ask: { territory: '新设县' },
      answer: {
        status: 'PARTIAL',
        region: ['COORDINATION SUPERIOR 临江市信访局 (R7: 第七条)'],
        gaps: [
          'NO_PARTY_COMMITTEE 新设县 (R6)',
          'NO_GOVERNMENT 新设县 (R6)',
          'NO_COMPETENT_ORGAN 新设县 “供水” (R5.1)',
        ],
      },
    },
    {
      because: 'a gap counts from the day the last one ended',
      world: countyWithWaterBureau()
        .place('新设县', 'COUNTY', '临江市')
        .organ('新设县委', '新设县', '党委', { to: '2019-01-01' })
        .organ('新设县政府', '新设县', '政府', { to: '2019-06-01' })
        .organ('新设县信访局', '新设县', '信访部门', { to: '2019-06-01' }),
      ask: { territory: '新设县' },
      answer: {
        gaps: [
          'NO_PARTY_COMMITTEE 新设县 since 2019-01-01 (R6)',
          'NO_GOVERNMENT 新设县 since 2019-06-01 (R6)',
          'NO_COMPETENT_ORGAN 新设县 “供水” (R5.1)',
        ],
      },
    },
  ])('$because', ({ world, ask, answer }) => {
    expect(duty(world, ask ?? {})).toMatchObject(agreeing(answer));
  });
});
