import { agreeing } from './agreeing';
import { type Asked, duty } from './ask';
import { addRegion, county } from './county';
import type { ReadableDuty } from './readable';
import { overCategory, type World } from './world';

interface Case {
  readonly because: string;
  readonly world: World;
  readonly ask: Asked;
  /** Who coordinates under R6.C, and nobody else. */
  readonly coordinators: readonly string[];
  readonly answer?: Partial<ReadableDuty>;
}

/** Two counties of one city; the city's bureau dispatches a station into each. */
function twoCounties(): World {
  const world = addRegion(county(), '白水县', 'COUNTY', '临江市', ['甲', '乙', '丙', '丁'])
    .organ('临江市水务局', '临江市', '工作部门')
    .organ('东海省水利厅', '东海省', '工作部门')
    .organ('东海省住建厅', '东海省', '工作部门');
  for (const territory of ['青山县', '白水县']) {
    const station = `${territory}水务分局`;
    world
      .organ(station, territory, '派出机构')
      .leads('临江市水务局', station, 'DISPATCHED_BY')
      .competent(station, '供水')
      .head(station, '局长', `${territory}局长`)
      .member(station, '副局长', `${territory}副局长`, { charge: overCategory('供水') });
  }
  return world
    .head('临江市水务局', '局长', '孙立')
    .member('临江市水务局', '副局长', '高洁', { charge: overCategory('供水') });
}

const PROVINCIAL = [{ to: '东海省水利厅' }, { to: '东海省住建厅', role: 'ASSIST' }] as const;

describe('Arts. 6 and 3: who coordinates several territories or several handling organs (R6.C)', () => {
  it.each<Case>([
    {
      because: 'several territories: Party committee and government of the lowest territory they share',
      world: addRegion(county(), '白水县', 'COUNTY', '临江市', ['甲', '乙', '丙', '丁']),
      ask: { territory: '青山县;白水县', upTo: 'COUNTY' },
      coordinators: ['COORDINATION SUPERIOR 临江市委', 'COORDINATION SUPERIOR 临江市政府'],
    },
    {
      because: 'one of them may be the one they share',
      world: county(),
      ask: { territory: '临江市;青山县' },
      coordinators: ['COORDINATION RESPONSIBLE 临江市委', 'COORDINATION RESPONSIBLE 临江市政府'],
    },
    {
      because:
        'several handling organs: the nearest superior they share within one system, and of two territories the city',
      world: twoCounties(),
      ask: { territory: '青山县;白水县' },
      coordinators: [
        'COORDINATION SUPERIOR 临江市委',
        'COORDINATION SUPERIOR 临江市政府',
        'COORDINATION SUPERIOR 临江市水务局',
      ],
      answer: { handling: ['青山县水务分局', '白水县水务分局'] },
    },
    {
      because: 'it may be one of them',
      world: twoCounties(),
      ask: { assigned: [{ to: '临江市水务局' }, { to: '青山县水务分局', role: 'ASSIST' }] },
      coordinators: ['COORDINATION RESPONSIBLE 临江市水务局'],
      answer: { handling: ['临江市水务局', '青山县水务分局'] },
    },
    {
      because: 'without a common superior: Party committee and government of the matter’s territory',
      world: twoCounties(),
      ask: { assigned: PROVINCIAL },
      coordinators: ['COORDINATION RESPONSIBLE 青山县委', 'COORDINATION RESPONSIBLE 青山县政府'],
    },
    {
      because: 'two with a territorial superior in common share no system',
      world: twoCounties()
        .leads('东海省政府', '东海省水利厅', 'TERRITORIAL')
        .leads('东海省政府', '东海省住建厅', 'TERRITORIAL'),
      ask: { assigned: PROVINCIAL },
      coordinators: ['COORDINATION RESPONSIBLE 青山县委', 'COORDINATION RESPONSIBLE 青山县政府'],
    },
    {
      because: 'street offices have the government that sends them in common',
      world: county()
        .organ('东街道办', '青山县', '派出政府')
        .organ('西街道办', '青山县', '派出政府')
        .leads('青山县政府', '东街道办', 'DISPATCHED_BY')
        .leads('青山县政府', '西街道办', 'DISPATCHED_BY'),
      ask: { assigned: [{ to: '东街道办' }, { to: '西街道办', role: 'ASSIST' }] },
      coordinators: ['COORDINATION RESPONSIBLE 青山县政府'],
    },
  ])('$because', ({ world, ask, coordinators, answer = {} }) => {
    const found = duty(world, ask);
    const named = [...found.region, ...found.system].filter((line) => line.includes('R6.C')).sort();
    const clauses = named.flatMap((line) => /第[三六]条/.exec(line) ?? []);

    expect(named.map((line) => line.slice(0, line.indexOf(' (')))).toEqual(coordinators.toSorted());
    expect(clauses).toHaveLength(named.length);
    expect(found).toMatchObject(agreeing(answer));
  });
});
