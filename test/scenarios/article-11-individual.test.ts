import type { InvolvementRole } from '../../src/core/facts/values';
import { agreeing } from './agreeing';
import { accountability, type Incident } from './ask';
import { county } from './county';
import type { AccountabilityScenario } from './scenario';
import { overCategory, PETITION_WORK, type Tenure, type World } from './world';

/** A water bureau with a clerk who handles matters. */
const bureau = (clerk: Tenure = {}): World =>
  county()
    .organ('青山县水利局', '青山县', '工作部门')
    .head('青山县水利局', '局长', '孙立')
    .member('青山县水利局', '副局长', '高洁', { charge: overCategory('供水') })
    .member('青山县水利局', '总工程师', '钱工')
    .staff('青山县水利局', '科员', '虞姬', clerk);

const finding = (kind: string, titleAndName: string, rules: string) =>
  `${kind} 青山县水利局·${titleAndName} 2020-06-01 (R11.2I${rules}: 第十一条第二款)`;
const CLERK = finding('DIRECT', '科员·虞姬', '');
const HEAD = finding('LEADERSHIP', '局长·孙立', ' R4.P');
const DEPUTY = finding('LEADERSHIP', '副局长·高洁', ' R4.M');
const NOBODY_DIRECT = 'NO_RESPONSIBLE_STAFF 青山县水利局 (R11.2I)';

type Involved = readonly (readonly [cadre: string, role: InvolvementRole, record?: string])[];
const done = (involved: Involved, more: Partial<Incident> = {}): Incident => ({
  organ: '青山县水利局',
  nature: 'INDIVIDUAL',
  involved,
  ...more,
});

describe('Art. 11(2): who answers for an individual failure (个人责任, R11.2I)', () => {
  it.each<AccountabilityScenario>([
    {
      because: 'the staff member specifically responsible: direct; head and the one in charge: leadership',
      world: bureau(),
      incident: done([['虞姬', 'RESPONSIBLE']]),
      answer: { status: 'ESTABLISHED', findings: [CLERK, HEAD, DEPUTY], gaps: [], excluded: [] },
    },
    {
      because: 'dissent is no exemption here',
      world: bureau(),
      incident: done([
        ['虞姬', 'RESPONSIBLE'],
        ['孙立', 'OBJECTED'],
      ]),
      answer: { findings: [CLERK, HEAD, DEPUTY], excluded: [] },
    },
    {
      because: 'the one in charge handled it himself: direct only',
      world: bureau(),
      incident: done([['高洁', 'RESPONSIBLE']]),
      answer: { findings: [finding('DIRECT', '副局长·高洁', ''), HEAD], gaps: [] },
    },
    {
      because: 'so with a head',
      world: bureau(),
      incident: done([['孙立', 'RESPONSIBLE']]),
      answer: { findings: [finding('DIRECT', '局长·孙立', ''), DEPUTY], gaps: [] },
    },
    {
      because: 'a section head recorded as directly in charge prevails over the portfolio',
      world: bureau().staff('青山县水利局', '科长', '甄宓'),
      incident: done([
        ['虞姬', 'RESPONSIBLE'],
        ['甄宓', 'IN_CHARGE'],
      ]),
      answer: { findings: [CLERK, HEAD, finding('LEADERSHIP', '科长·甄宓', ' R4.M')] },
    },
    {
      because: 'records do not override posts: whoever had left by then is excluded, and nobody is left',
      world: bureau({ to: '2020-06-01' }),
      incident: done([['虞姬', 'RESPONSIBLE']]),
      answer: {
        findings: [HEAD, DEPUTY],
        gaps: [NOBODY_DIRECT],
        excluded: ['NOT_IN_POST 虞姬 in 青山县水利局 (R11.2I)'],
      },
    },
    {
      because: 'nor does a suspended one count',
      world: bureau({ suspended: ['2020-05-01', '2020-07-01'] }),
      incident: done([['虞姬', 'RESPONSIBLE']]),
      answer: {
        findings: [HEAD, DEPUTY],
        gaps: [NOBODY_DIRECT],
        excluded: ['SUSPENDED 虞姬 in 青山县水利局 (R11.2I)'],
      },
    },
    {
      because: 'nobody on record: a gap',
      world: bureau(),
      incident: done([]),
      answer: { findings: [HEAD, DEPUTY], gaps: [NOBODY_DIRECT] },
    },
    {
      because: 'of two organs at fault the gap is that of the one without anybody directly responsible',
      world: bureau(),
      incident: done([['虞姬', 'RESPONSIBLE']], { organ: '青山县水利局;青山县政府' }),
      answer: {
        findings: [
          CLERK,
          HEAD,
          DEPUTY,
          'LEADERSHIP 青山县政府·县长·郑国强 2020-06-01 (R11.2I R4.P: 第十一条第二款)',
          'LEADERSHIP 青山县政府·副县长·冯玉兰 2020-06-01 (R11.2I R4.M: 第十一条第二款)',
        ],
        gaps: ['NO_RESPONSIBLE_STAFF 青山县政府 (R11.2I)'],
      },
    },
    {
      because: 'a post in the organ it is recorded as housed with counts, though the organ has posts of its own',
      world: county()
        .organ('青山县纪委', '青山县', '纪委')
        .staff('青山县纪委', '干事', '方直')
        .organ('青山县监委', '青山县', '监委', { co_located_with: '青山县纪委' })
        .head('青山县监委', '主任', '严明', { charge: PETITION_WORK }),
      incident: done([['方直', 'RESPONSIBLE']], { organ: '青山县监委' }),
      answer: {
        findings: [
          'DIRECT 青山县监委·干事·方直 2020-06-01 (R11.2I: 第十一条第二款)',
          'LEADERSHIP 青山县监委·主任·严明 2020-06-01 (R11.2I R4.P R4.M: 第十一条第二款)',
        ],
        gaps: [],
      },
    },
    {
      because: 'Art. 2(3): in an enterprise by reference, and every basis says so',
      world: county()
        .organ('青山自来水公司', '青山县', '国有企业')
        .head('青山自来水公司', '总经理', '方圆', { charge: overCategory('供水') })
        .staff('青山自来水公司', '维修员', '毛青'),
      incident: done([['毛青', 'RESPONSIBLE']], { organ: '青山自来水公司' }),
      answer: {
        findings: [
          'DIRECT 青山自来水公司·维修员·毛青 2020-06-01 (R11.2I R2.3: 第十一条第二款、第二条第三款)',
          'LEADERSHIP 青山自来水公司·总经理·方圆 2020-06-01 (R11.2I R4.P R4.M R2.3: 第十一条第二款、第二条第三款)',
        ],
      },
    },
  ])('$because', ({ world, incident, answer }) => {
    expect(accountability(world, incident)).toMatchObject(agreeing(answer));
  });
});
