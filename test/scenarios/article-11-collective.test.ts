import type { InvolvementRole } from '../../src/core/facts/values';
import { agreeing } from './agreeing';
import { accountability, type Incident } from './ask';
import { county } from './county';
import type { AccountabilityScenario } from './scenario';
import { overCategory, type World } from './world';

/** A water bureau: two heads, a deputy in charge of water supply, two other members, a section head. */
const bureau = (): World =>
  county()
    .organ('青山县水利局', '青山县', '工作部门')
    .head('青山县水利局', '党组书记', '丁一')
    .head('青山县水利局', '局长', '孙立')
    .member('青山县水利局', '副局长', '高洁', { charge: overCategory('供水') })
    .member('青山县水利局', '总工程师', '钱工')
    .member('青山县水利局', '纪检组长', '严明')
    .staff('青山县水利局', '供水科长', '虞姬');

const main = (titleAndName: string, rules = 'R4.P') =>
  `MAIN_LEADERSHIP 青山县水利局·${titleAndName} 2020-06-01 (R11.2C ${rules}: 第十一条第二款)`;
const important = (titleAndName: string) =>
  `IMPORTANT_LEADERSHIP 青山县水利局·${titleAndName} 2020-06-01 (R11.2C: 第十一条第二款)`;
const excluded = (reason: string, ...cadres: string[]) =>
  cadres.map((cadre) => `${reason} ${cadre} in 青山县水利局 (R11.2C)`);

const HEADS = [main('党组书记·丁一'), main('局长·孙立')];
const IN_CHARGE = main('副局长·高洁', 'R4.M');

type Involved = readonly (readonly [cadre: string, role: InvolvementRole, record?: string])[];
const decided = (involved: Involved, more: Partial<Incident> = {}): Incident => ({
  organ: '青山县水利局',
  nature: 'COLLECTIVE',
  involved,
  ...more,
});

describe('Art. 11(2): who answers for a collective failure (集体责任, R11.2C)', () => {
  it.each<AccountabilityScenario>([
    {
      because: 'heads and the one in charge: main; a member who took part: important; one who did not: nothing',
      world: bureau(),
      incident: decided([['钱工', 'TOOK_PART']]),
      answer: {
        status: 'ESTABLISHED',
        findings: [...HEADS, IN_CHARGE, important('总工程师·钱工')],
        excluded: excluded('NOT_INVOLVED', '严明'),
        gaps: [],
        notes: [],
      },
    },
    {
      because: 'people outside the leadership team bear nothing under this clause',
      world: bureau(),
      incident: decided([['虞姬', 'TOOK_PART']]),
      answer: {
        findings: [...HEADS, IN_CHARGE],
        excluded: [...excluded('NOT_INVOLVED', '钱工', '严明'), ...excluded('OUTSIDE_TEAM', '虞姬')],
      },
    },
    {
      because: 'but for the one recorded as directly in charge (直接主管的负责人), who prevails over the portfolio',
      world: bureau(),
      incident: decided([['虞姬', 'IN_CHARGE']]),
      answer: {
        findings: [...HEADS, main('供水科长·虞姬', 'R4.M')],
        excluded: excluded('NOT_INVOLVED', '高洁', '钱工', '严明'),
      },
    },
    {
      because: 'one recorded as in charge without a post in that organ: the portfolio decides',
      world: bureau(),
      incident: decided([['冯玉兰', 'IN_CHARGE']]),
      answer: {
        findings: [...HEADS, IN_CHARGE],
        excluded: [...excluded('NOT_INVOLVED', '钱工', '严明'), ...excluded('NOT_IN_POST', '冯玉兰')],
      },
    },
    {
      because: 'a member recorded as responsible took part',
      world: bureau(),
      incident: decided([['钱工', 'RESPONSIBLE']]),
      answer: { findings: [...HEADS, IN_CHARGE, important('总工程师·钱工')] },
    },
    {
      because: 'a head who holds the portfolio himself: one entry, two bases',
      world: county()
        .organ('青山县水利局', '青山县', '工作部门')
        .head('青山县水利局', '局长', '孙立', { charge: overCategory('供水') }),
      incident: decided([]),
      answer: { findings: [main('局长·孙立', 'R4.P R4.M')], gaps: [] },
    },
    {
      because: 'a vacant post and an unassigned portfolio of that day are gaps, never filled from another day',
      world: county()
        .organ('青山县水利局', '青山县', '工作部门')
        .head('青山县水利局', '局长', '孙立', { to: '2020-06-01' })
        .head('青山县水利局', '局长', '许褚', { from: '2020-06-02' })
        .member('青山县水利局', '副局长', '高洁', { charge: { ...overCategory('供水'), to: '2020-05-01' } }),
      incident: decided([]),
      answer: {
        status: 'ESTABLISHED',
        findings: [],
        excluded: excluded('NOT_INVOLVED', '高洁'),
        gaps: [
          'PRINCIPAL_VACANT 青山县水利局·局长 since 2020-06-01 (R4.P)',
          'PORTFOLIO_UNASSIGNED 青山县水利局 “供水” since 2020-05-01 (R4.M)',
        ],
      },
    },
    {
      because: 'those in post when it was done answer, wherever they are now',
      world: county()
        .organ('青山县水利局', '青山县', '工作部门')
        .organ('临江市水务局', '临江市', '工作部门')
        .head('青山县水利局', '局长', '孙立', { to: '2021-01-01' })
        .head('青山县水利局', '局长', '许褚', { from: '2021-01-01' })
        .member('青山县水利局', '副局长', '高洁', { to: '2022-01-01', charge: overCategory('供水') })
        .head('临江市水务局', '局长', '孙立', { from: '2021-01-01' }),
      incident: decided([]),
      answer: { findings: [`${main('局长·孙立')} now 临江市水务局·局长`, `${IN_CHARGE} now none`] },
    },
    {
      because: 'a suspended head answers for nothing; whoever presided does',
      world: county()
        .organ('青山县水利局', '青山县', '工作部门')
        .head('青山县水利局', '局长', '孙立', { suspended: ['2020-05-01', '2020-08-01'] })
        .member('青山县水利局', '副局长', '高洁', { charge: overCategory('供水') })
        .member('青山县水利局', '副局长', '高洁', { from: '2020-05-01', to: '2020-08-01', mode: 'PRESIDING' }),
      incident: decided([]),
      answer: {
        findings: [main('副局长·高洁', 'R4.P R4.M')],
        excluded: ['SUSPENDED 孙立 in 青山县水利局 (R4.P)'],
        gaps: [],
      },
    },
    {
      because: '党政同责: a decision of the county Party committee that the government carried out; findings per organ',
      world: county(),
      incident: decided([['吴敏', 'TOOK_PART']], { organ: '青山县委;青山县政府' }),
      answer: {
        findings: [
          'MAIN_LEADERSHIP 青山县委·书记·周正 2020-06-01 (R11.2C R4.P: 第十一条第二款)',
          'MAIN_LEADERSHIP 青山县委·副书记·吴敏 2020-06-01 (R11.2C R4.M: 第十一条第二款)',
          'MAIN_LEADERSHIP 青山县政府·县长·郑国强 2020-06-01 (R11.2C R4.P: 第十一条第二款)',
          'MAIN_LEADERSHIP 青山县政府·副县长·冯玉兰 2020-06-01 (R11.2C R4.M: 第十一条第二款)',
        ],
      },
    },
  ])('$because', ({ world, incident, answer }) => {
    expect(accountability(world, incident)).toMatchObject(agreeing(answer));
  });
});

/** The same bureau where an instrument of the province takes the clause on objection narrowly. */
const narrow = (): World =>
  bureau()
    .add('instruments', {
      code: '东海省实施细则',
      name: '东海省信访工作责任制实施细则',
      document: '东委办〔2017〕1号',
      territory_code: '东海省',
      from: '2017-01-01',
    })
    .add('instrument_parameters', { instrument_code: '东海省实施细则', key: 'OBJECTION_READING', value: 'NARROW' });

describe('Art. 11(2): 提出明确反对意见而没有被采纳的，不承担领导责任', () => {
  it.each<AccountabilityScenario>([
    {
      because: 'a member who objected bears nothing, listed with the record',
      world: bureau(),
      incident: decided([
        ['钱工', 'OBJECTED'],
        ['严明', 'TOOK_PART'],
      ]),
      answer: {
        findings: [...HEADS, IN_CHARGE, important('纪检组长·严明')],
        excluded: excluded('OBJECTED', '钱工'),
        notes: ['READING_OBJECTION'],
      },
    },
    {
      because: 'broad reading: it frees a head and the one in charge as well',
      world: bureau(),
      incident: decided([
        ['孙立', 'OBJECTED'],
        ['高洁', 'OBJECTED'],
      ]),
      answer: {
        findings: [main('党组书记·丁一')],
        excluded: [...excluded('OBJECTED', '孙立', '高洁'), ...excluded('NOT_INVOLVED', '钱工', '严明')],
        notes: ['READING_OBJECTION'],
      },
    },
    {
      because: 'narrow reading by an instrument’s parameter (Art. 17(1), R18): other members only',
      world: narrow(),
      incident: decided([
        ['孙立', 'OBJECTED'],
        ['高洁', 'OBJECTED'],
        ['钱工', 'OBJECTED'],
      ]),
      answer: {
        findings: [...HEADS, IN_CHARGE],
        excluded: [...excluded('OBJECTED', '钱工'), ...excluded('NOT_INVOLVED', '严明')],
        notes: ['READING_OBJECTION'],
      },
    },
    {
      because: 'objecting beats taking part of the same person',
      world: bureau(),
      incident: decided([
        ['钱工', 'TOOK_PART'],
        ['钱工', 'OBJECTED'],
      ]),
      answer: {
        findings: [...HEADS, IN_CHARGE],
        excluded: [...excluded('OBJECTED', '钱工'), ...excluded('NOT_INVOLVED', '严明')],
      },
    },
    {
      because: 'an objection that is not on record does not count',
      world: bureau(),
      incident: decided([
        ['钱工', 'TOOK_PART'],
        ['钱工', 'OBJECTED', ''],
      ]),
      answer: {
        findings: [...HEADS, IN_CHARGE, important('总工程师·钱工')],
        excluded: excluded('NOT_INVOLVED', '严明'),
        notes: ['READING_OBJECTION', 'OBJECTION_NOT_RECORDED'],
      },
    },
    {
      because: 'the objector must be in the team that day',
      world: bureau(),
      incident: decided([['虞姬', 'OBJECTED']]),
      answer: {
        findings: [...HEADS, IN_CHARGE],
        excluded: [...excluded('NOT_INVOLVED', '钱工', '严明'), ...excluded('OUTSIDE_TEAM', '虞姬')],
        notes: [],
      },
    },
  ])('$because', ({ world, incident, answer }) => {
    expect(accountability(world, incident)).toMatchObject(agreeing(answer));
  });
});
