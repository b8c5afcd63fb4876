import { agreeing } from './agreeing';
import { duty } from './ask';
import { county } from './county';
import type { DutyScenario } from './scenario';
import { type Tenure, overCategory, type World } from './world';

const HANDLING = 'HANDLING RESPONSIBLE 青山县水利局 (R5.1: 第五条第一款)';
const IN_CHARGE = 'MAIN_LEADERSHIP RESPONSIBLE 青山县水利局·副局长·高洁 (R4.M: 第四条第二款)';
const overall = (titleAndName: string, rules = 'R4.P') =>
  `OVERALL RESPONSIBLE 青山县水利局·${titleAndName} (${rules}: 第四条第二款)`;

/** A water bureau without a head: its deputy is in charge of water supply. */
const headless = (deputy: Tenure = {}): World =>
  county()
    .organ('青山县水利局', '青山县', '工作部门', { from: '2015-01-01' })
    .competent('青山县水利局', '供水', { from: '2015-01-01' })
    .member('青山县水利局', '副局长', '高洁', { from: '2015-01-01', ...deputy, charge: overCategory('供水') });

const TERM: Tenure = { from: '2018-01-01' };
const SUSPENDED: Tenure = { from: '2018-01-01', suspended: ['2020-05-01', '2020-08-01'] };

describe('Art. 4(2): principals bear overall responsibility (R4.P)', () => {
  it.each<DutyScenario>([
    {
      because: 'two heads (党组书记 and 局长): one entry each',
      world: headless().head('青山县水利局', '党组书记', '丁一', TERM).head('青山县水利局', '局长', '孙立', TERM),
      answer: {
        status: 'RESOLVED',
        department: [HANDLING, overall('党组书记·丁一'), overall('局长·孙立'), IN_CHARGE],
      },
    },
    {
      because: 'one person in both posts: one entry per post held',
      world: headless()
        .head('青山县水利局', '党组书记', '孙立', TERM)
        .head('青山县水利局', '局长', '孙立', { ...TERM, mode: 'CONCURRENT' }),
      answer: {
        status: 'RESOLVED',
        department: [HANDLING, overall('党组书记·孙立'), overall('局长·孙立'), IN_CHARGE],
      },
    },
    {
      because: 'a vacant post beside another head in office is still a gap',
      world: headless()
        .head('青山县水利局', '党组书记', '丁一', TERM)
        .head('青山县水利局', '局长', '孙立', { from: '2018-01-01', to: '2020-03-01' }),
      answer: {
        status: 'PARTIAL',
        department: [HANDLING, overall('党组书记·丁一'), IN_CHARGE],
        gaps: ['PRINCIPAL_VACANT 青山县水利局·局长 since 2020-03-01 (R4.P)'],
      },
    },
    {
      because: 'no former holder is ever returned, nobody is moved up silently',
      world: headless().head('青山县水利局', '局长', '孙立', { from: '2018-01-01', to: '2020-06-01' }),
      answer: {
        status: 'PARTIAL',
        department: [HANDLING, IN_CHARGE],
        gaps: ['PRINCIPAL_VACANT 青山县水利局·局长 since 2020-06-01 (R4.P)'],
      },
    },
    {
      because: 'the day before he left he was in office',
      world: headless().head('青山县水利局', '局长', '孙立', { from: '2018-01-01', to: '2020-06-01' }),
      ask: { on: '2020-05-31' },
      answer: { status: 'RESOLVED', department: [HANDLING, overall('局长·孙立'), IN_CHARGE] },
    },
    {
      because: 'a post never filled is vacant since its own first day',
      world: headless().vacant('PRINCIPAL', '青山县水利局', '局长', { from: '2019-07-01' }),
      answer: {
        status: 'PARTIAL',
        gaps: ['PRINCIPAL_VACANT 青山县水利局·局长 since 2019-07-01 (R4.P)'],
      },
    },
    {
      because: 'no head’s post at all: one gap, since the organ’s own first day',
      world: headless(),
      answer: {
        status: 'PARTIAL',
        department: [HANDLING, IN_CHARGE],
        gaps: ['PRINCIPAL_VACANT 青山县水利局 since 2015-01-01 (R4.P)'],
      },
    },
    {
      because: 'a member presiding (主持工作) stands in for a missing head, and there is no gap',
      world: headless()
        .vacant('PRINCIPAL', '青山县水利局', '局长')
        .member('青山县水利局', '副局长', '高洁', { from: '2020-04-01', mode: 'PRESIDING' }),
      answer: {
        status: 'RESOLVED',
        department: [HANDLING, overall('副局长·高洁', 'R4.P R4.M')],
        gaps: [],
      },
    },
    {
      because: 'whoever presides steps back while a head is in office',
      world: headless()
        .head('青山县水利局', '局长', '孙立', TERM)
        .member('青山县水利局', '副局长', '高洁', { from: '2020-04-01', mode: 'PRESIDING' }),
      answer: { status: 'RESOLVED', department: [HANDLING, overall('局长·孙立'), IN_CHARGE] },
    },
    {
      because: 'a suspended head (停职检查) keeps the post and bears nothing; the post counts as vacant meanwhile',
      world: headless().head('青山县水利局', '局长', '孙立', SUSPENDED),
      answer: {
        status: 'PARTIAL',
        department: [HANDLING, IN_CHARGE],
        gaps: ['PRINCIPAL_VACANT 青山县水利局·局长 since 2020-05-01 (R4.P)'],
        excluded: ['SUSPENDED 孙立 in 青山县水利局 (R4.P)'],
      },
    },
    {
      because: 'with somebody presiding in his place',
      world: headless()
        .head('青山县水利局', '局长', '孙立', SUSPENDED)
        .member('青山县水利局', '副局长', '高洁', { from: '2020-05-01', to: '2020-08-01', mode: 'PRESIDING' }),
      answer: {
        status: 'RESOLVED',
        department: [HANDLING, overall('副局长·高洁', 'R4.P R4.M')],
        excluded: ['SUSPENDED 孙立 in 青山县水利局 (R4.P)'],
      },
    },
    {
      because: 'the day the suspension ends he is back',
      world: headless().head('青山县水利局', '局长', '孙立', SUSPENDED),
      ask: { on: '2020-08-01' },
      answer: { status: 'RESOLVED', department: [HANDLING, overall('局长·孙立'), IN_CHARGE], excluded: [] },
    },
    {
      because: 'an acting head (代理) is a head',
      world: headless().head('青山县水利局', '局长', '孙立', { ...TERM, mode: 'ACTING' }),
      answer: { status: 'RESOLVED', department: [HANDLING, overall('局长·孙立'), IN_CHARGE] },
    },
    {
      because: 'a seconded member (挂职) with a portfolio is in charge like any other',
      world: headless({ mode: 'SECONDED' }).head('青山县水利局', '局长', '孙立', TERM),
      answer: { status: 'RESOLVED', department: [HANDLING, overall('局长·孙立'), IN_CHARGE] },
    },
  ])('$because', ({ world, ask, answer }) => {
    expect(duty(world, ask ?? {})).toMatchObject(agreeing(answer));
  });
});
