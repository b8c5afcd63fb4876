import { agreeing } from './agreeing';
import { accountability, duty } from './ask';
import { county, countyWithWaterBureau } from './county';
import type { DutyScenario } from './scenario';
import { overCategory, type World } from './world';

describe('Art. 19: the Measures apply from 2016-10-08 (R19)', () => {
  it.each<DutyScenario>([
    {
      because: 'the day before: nobody bears anything under the Measures, and earlier provisions are named',
      world: countyWithWaterBureau(),
      ask: { on: '2016-10-07' },
      answer: {
        status: 'NOT_IN_FORCE',
        territories: [],
        handling: [],
        region: [],
        department: [],
        system: [],
        gaps: [],
        excluded: [],
        candidates: [],
        steps: [expect.stringContaining('此前')] as string[],
      },
    },
    {
      because: 'the day itself',
      world: countyWithWaterBureau(),
      ask: { on: '2016-10-08' },
      answer: { status: 'RESOLVED', handling: ['青山县水利局'] },
    },
    {
      because: 'a matter registered before is judged by them as of a later day',
      world: countyWithWaterBureau(),
      ask: { registered: '2015-03-01', on: '2017-03-01' },
      answer: { status: 'RESOLVED', handling: ['青山县水利局'] },
    },
  ])('$because', ({ world, ask, answer }) => {
    expect(duty(world, ask ?? {})).toMatchObject(agreeing(answer));
  });
});

describe('Art. 17(2): the military has rules of its own', () => {
  it('a unit of the armed forces bears nothing under the Measures', () => {
    const world = county().organ('某部队', '青山县', '其他组织').competent('某部队', '供水');

    expect(duty(world, {})).toMatchObject(
      agreeing({ status: 'OUT_OF_SCOPE', department: [], gaps: ['ORGAN_OUTSIDE_SCOPE 某部队 (R2.4)'] }),
    );
  });
});

type Instrument = readonly [code: string, where: 'nation' | 'province' | 'system', from: string, reading: string];

/** A tax bureau led by a provincial one, system first, and instruments that read the clause on objection. */
function taxes(instruments: readonly Instrument[]): World {
  const world = county()
    .organ('东海省税务局', '东海省', '工作部门')
    .organ('青山县税务局', '青山县', '工作部门')
    .leads('东海省税务局', '青山县税务局', 'DUAL', { primary: 'SYSTEM' })
    .head('青山县税务局', '局长', '雷鸣')
    .member('青山县税务局', '副局长', '贺兰', { charge: overCategory('供水') });
  for (const [code, where, from, reading] of instruments) {
    const reach = {
      territory_code: where === 'province' ? '东海省' : '',
      system_organ_code: where === 'system' ? '东海省税务局' : '',
    };
    world.add('instruments', { code, name: code, document: '文号', from, ...reach });
    if (reading !== '')
      world.add('instrument_parameters', { instrument_code: code, key: 'OBJECTION_READING', value: reading });
  }
  return world;
}

interface Reading {
  readonly because: string;
  readonly instruments: readonly Instrument[];
  /** Whether the head who objected is freed. */
  readonly freed: boolean;
}

describe('Art. 17(1) and Art. 18: an implementing rule may set what the Measures leave open (R17, R18)', () => {
  it.each<Reading>([
    { because: 'none: the broad reading', instruments: [], freed: true },
    { because: 'nationwide', instruments: [['全国', 'nation', '2017-01-01', 'NARROW']], freed: false },
    {
      because: 'the province’s before the nationwide one',
      instruments: [
        ['全国', 'nation', '2019-01-01', 'NARROW'],
        ['东海省', 'province', '2017-01-01', 'BROAD'],
      ],
      freed: true,
    },
    {
      because: 'the system’s before the province’s, for an organ of a system-first system',
      instruments: [
        ['税务', 'system', '2017-01-01', 'NARROW'],
        ['东海省', 'province', '2019-01-01', 'BROAD'],
      ],
      freed: false,
    },
    {
      because: 'of two of one kind the latest',
      instruments: [
        ['东海省甲', 'province', '2017-01-01', 'NARROW'],
        ['东海省乙', 'province', '2018-01-01', 'BROAD'],
      ],
      freed: true,
    },
    {
      because: 'one without the parameter falls through',
      instruments: [
        ['东海省', 'province', '2018-01-01', ''],
        ['全国', 'nation', '2017-01-01', 'NARROW'],
      ],
      freed: false,
    },
    { because: 'not before it is in force', instruments: [['全国', 'nation', '2020-06-02', 'NARROW']], freed: true },
  ])('$because', ({ instruments, freed }) => {
    const { findings, unlikeThePlainReading } = accountability(taxes(instruments), {
      organ: '青山县税务局',
      nature: 'COLLECTIVE',
      involved: [['雷鸣', 'OBJECTED']],
    });
    const head = 'MAIN_LEADERSHIP 青山县税务局·局长·雷鸣 2020-06-01 (R11.2C R4.P: 第十一条第二款)';

    expect(findings.includes(head)).toBe(!freed);
    expect(unlikeThePlainReading).toEqual([]);
  });

  it.each<[string, readonly Instrument[], string]>([
    ['none: the Measures alone', [], ''],
    ['the province’s', [['东海省', 'province', '2017-01-01', '']], '东海省'],
    [
      'the system’s before it',
      [
        ['东海省', 'province', '2017-01-01', ''],
        ['税务', 'system', '2017-01-01', ''],
      ],
      '税务',
    ],
  ])('a DUTY answer names the instrument applied: %s', (_, instruments, instrument) => {
    const world = taxes(instruments).competent('青山县税务局', '供水');

    expect(duty(world, {})).toMatchObject({ instrument });
  });
});
