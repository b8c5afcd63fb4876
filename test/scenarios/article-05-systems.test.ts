import type { LeadershipRelation } from '../../src/core/facts/values';
import { agreeing } from './agreeing';
import { duty } from './ask';
import { county } from './county';
import type { DutyScenario } from './scenario';
import { overCategory, type World } from './world';

/** The tax system: system first, the locality second (双重领导), up to the country. */
function taxes(): World {
  const world = county();
  const levels = [
    ['国家税务总局', '中国', '局长', '柏松', '葛洪'],
    ['东海省税务局', '东海省', '局长', '史可', '费明'],
    ['临江市税务局', '临江市', '局长', '岑参', '薛涛'],
    ['青山县税务局', '青山县', '局长', '雷鸣', '贺兰'],
  ] as const;
  for (const [organ, territory, title, head, deputy] of levels)
    world
      .organ(organ, territory, '工作部门')
      .head(organ, title, head)
      .member(organ, '副局长', deputy, { charge: overCategory('征税') });
  for (const [below, above] of [
    ['青山县税务局', '临江市税务局'],
    ['临江市税务局', '东海省税务局'],
    ['东海省税务局', '国家税务总局'],
  ] as const)
    world.leads(above, below, 'DUAL', { primary: 'SYSTEM' });
  return world
    .leads('青山县政府', '青山县税务局', 'DUAL', { primary: 'SYSTEM' })
    .leads('青山县政府', '青山县税务局', 'TERRITORIAL')
    .competent('青山县税务局', '征税');
}

/** Two bureaus, one above the other by the relation; the lower one handles matters. */
const pair = (relation: LeadershipRelation, primary = ''): World =>
  county()
    .organ('上级局', '临江市', '工作部门')
    .head('上级局', '局长', '倪上')
    .member('上级局', '副局长', '汤副', { charge: overCategory('征税') })
    .organ('下级局', '青山县', '工作部门')
    .head('下级局', '局长', '滕下')
    .member('下级局', '副局长', '殷副', { charge: overCategory('征税') })
    .leads('上级局', '下级局', relation, { primary })
    .competent('下级局', '征税');

const superior = (clause: string): string[] => [
  `SYSTEM SUPERIOR 上级局 (R5.2: ${clause})`,
  'OVERALL SUPERIOR 上级局·局长·倪上 (R4.P: 第四条第二款)',
  'MAIN_LEADERSHIP SUPERIOR 上级局·副局长·汤副 (R4.M: 第四条第二款)',
];

interface Related {
  readonly because: string;
  readonly world: World;
  readonly system: readonly string[];
}

describe('Art. 5(2): what leads the handling organ within its system (R5.2)', () => {
  it.each<Related>([
    { because: 'vertical management (垂直管理)', world: pair('VERTICAL'), system: superior('第五条第二款') },
    {
      because: 'dual leadership, system first: by analogy, a reading',
      world: pair('DUAL', 'SYSTEM'),
      system: superior('第五条第二款'),
    },
    {
      because: 'dual leadership, locality first: its inspection and assessment of 本系统, Arts. 9 and 10(1)',
      world: pair('DUAL', 'TERRITORY'),
      system: superior('第九条、第十条第一款'),
    },
    { because: 'territorial leadership is no system', world: pair('TERRITORIAL'), system: [] },
    { because: 'guidance (业务指导) is never walked', world: pair('GUIDANCE'), system: [] },
    { because: 'nor is supervision', world: pair('SUPERVISION'), system: [] },
  ])('$because', ({ world, system }) => {
    expect(duty(world, { category: '征税' })).toMatchObject(
      agreeing({
        status: 'RESOLVED',
        handling: ['下级局'],
        department: [
          'HANDLING RESPONSIBLE 下级局 (R5.1: 第五条第一款)',
          'OVERALL RESPONSIBLE 下级局·局长·滕下 (R4.P: 第四条第二款)',
          'MAIN_LEADERSHIP RESPONSIBLE 下级局·副局长·殷副 (R4.M: 第四条第二款)',
        ],
        system,
      }),
    );
  });
});

/** 青山县法院 above which 临江市中院 supervises, and which a bureau guides. */
const court = (): World =>
  county()
    .organ('临江市中级法院', '临江市', '法院')
    .organ('青山县法院', '青山县', '法院')
    .head('青山县法院', '院长', '罗成')
    .member('青山县法院', '副院长', '毕升', { charge: overCategory('民生') })
    .leads('临江市中级法院', '青山县法院', 'SUPERVISION')
    .competent('青山县法院', '供水', { for: 'LITIGATION' });

const COUNTY_COMMITTEE_AND_GOVERNMENT = [
  'MAIN_BODY RESPONSIBLE 青山县委 (R6: 第六条)',
  'MAIN_BODY RESPONSIBLE 青山县政府 (R6: 第六条)',
  'OVERALL RESPONSIBLE 青山县委·书记·周正 (R4.P: 第四条第二款)',
  'OVERALL RESPONSIBLE 青山县政府·县长·郑国强 (R4.P: 第四条第二款)',
  'MAIN_LEADERSHIP RESPONSIBLE 青山县委·副书记·吴敏 (R4.M: 第四条第二款)',
  'MAIN_LEADERSHIP RESPONSIBLE 青山县政府·副县长·冯玉兰 (R4.M: 第四条第二款)',
  'COORDINATION RESPONSIBLE 青山县信访局 (R7: 第七条)',
];

describe('a vertical organ has two true answers, its system and the locality', () => {
  it.each<DutyScenario>([
    {
      because: 'a county tax matter: the tax system all the way up, and the county Party committee and government',
      world: taxes(),
      ask: { category: '征税' },
      answer: {
        status: 'RESOLVED',
        handling: ['青山县税务局'],
        region: COUNTY_COMMITTEE_AND_GOVERNMENT,
        department: [
          'HANDLING RESPONSIBLE 青山县税务局 (R5.1: 第五条第一款)',
          'OVERALL RESPONSIBLE 青山县税务局·局长·雷鸣 (R4.P: 第四条第二款)',
          'MAIN_LEADERSHIP RESPONSIBLE 青山县税务局·副局长·贺兰 (R4.M: 第四条第二款)',
        ],
        system: [
          'SYSTEM SUPERIOR 临江市税务局 (R5.2: 第五条第二款)',
          'OVERALL SUPERIOR 临江市税务局·局长·岑参 (R4.P: 第四条第二款)',
          'MAIN_LEADERSHIP SUPERIOR 临江市税务局·副局长·薛涛 (R4.M: 第四条第二款)',
          'SYSTEM SUPERIOR 东海省税务局 (R5.2: 第五条第二款)',
          'OVERALL SUPERIOR 东海省税务局·局长·史可 (R4.P: 第四条第二款)',
          'MAIN_LEADERSHIP SUPERIOR 东海省税务局·副局长·费明 (R4.M: 第四条第二款)',
          'SYSTEM SUPERIOR 国家税务总局 (R5.2: 第五条第二款)',
          'OVERALL SUPERIOR 国家税务总局·局长·柏松 (R4.P: 第四条第二款)',
          'MAIN_LEADERSHIP SUPERIOR 国家税务总局·副局长·葛洪 (R4.M: 第四条第二款)',
        ],
      },
    },
    {
      because: 'the member of the superior may be in charge of the lower organ itself (分管单位)',
      world: taxes().member('临江市税务局', '总经济师', '罗织', {
        charge: { scope: 'ORGAN', target: '青山县税务局' },
      }),
      ask: { category: '征税' },
      answer: {
        status: 'RESOLVED',
        system: [
          'SYSTEM SUPERIOR 临江市税务局 (R5.2: 第五条第二款)',
          'OVERALL SUPERIOR 临江市税务局·局长·岑参 (R4.P: 第四条第二款)',
          'MAIN_LEADERSHIP SUPERIOR 临江市税务局·总经济师·罗织 (R4.M: 第四条第二款)',
          'SYSTEM SUPERIOR 东海省税务局 (R5.2: 第五条第二款)',
          'OVERALL SUPERIOR 东海省税务局·局长·史可 (R4.P: 第四条第二款)',
          'MAIN_LEADERSHIP SUPERIOR 东海省税务局·副局长·费明 (R4.M: 第四条第二款)',
          'SYSTEM SUPERIOR 国家税务总局 (R5.2: 第五条第二款)',
          'OVERALL SUPERIOR 国家税务总局·局长·柏松 (R4.P: 第四条第二款)',
          'MAIN_LEADERSHIP SUPERIOR 国家税务总局·副局长·葛洪 (R4.M: 第四条第二款)',
        ],
      },
    },
    {
      because: 'a court is never led by a higher court; litigation is kept apart from petitions',
      world: court(),
      ask: { litigation: true },
      answer: {
        status: 'RESOLVED',
        handling: ['青山县法院'],
        region: COUNTY_COMMITTEE_AND_GOVERNMENT,
        department: [
          'HANDLING RESPONSIBLE 青山县法院 (R5.1: 第五条第一款)',
          'OVERALL RESPONSIBLE 青山县法院·院长·罗成 (R4.P: 第四条第二款)',
          'MAIN_LEADERSHIP RESPONSIBLE 青山县法院·副院长·毕升 (R4.M: 第四条第二款)',
        ],
        system: [],
        notes: ['NO_INTERFERENCE'],
      },
    },
  ])('$because', ({ world, ask, answer }) => {
    expect(duty(world, ask ?? {})).toMatchObject(agreeing(answer));
  });
});
