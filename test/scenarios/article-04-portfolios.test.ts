import { agreeing } from './agreeing';
import { duty } from './ask';
import { county } from './county';
import type { DutyScenario } from './scenario';
import { type Tenure, overArea, overCategory, overOrgan, PETITION_WORK, type World } from './world';

const HANDLING = 'HANDLING RESPONSIBLE 青山县水利局 (R5.1: 第五条第一款)';
const overall = (titleAndName: string, rules = 'R4.P') =>
  `OVERALL RESPONSIBLE 青山县水利局·${titleAndName} (${rules}: 第四条第二款)`;
const mainLeadership = (titleAndName: string) =>
  `MAIN_LEADERSHIP RESPONSIBLE 青山县水利局·${titleAndName} (R4.M: 第四条第二款)`;

const TERM: Tenure = { from: '2018-01-01' };
const SUSPENDED: Tenure = { from: '2018-01-01', suspended: ['2020-05-01', '2020-08-01'] };

/** A water bureau with its head; whoever else is in the team is for the scenario to say. */
const bureau = (): World =>
  county()
    .organ('青山县水利局', '青山县', '工作部门', { from: '2015-01-01' })
    .competent('青山县水利局', '供水', { from: '2015-01-01' })
    .head('青山县水利局', '局长', '孙立', TERM);

/** From the most specific portfolio to the least. */
const LADDER = [
  ['总工程师', '钱工', overOrgan('青山县水利局')],
  ['副局长甲', '安甲', overCategory('供水水质')],
  ['副局长乙', '白乙', overCategory('供水')],
  ['副局长丙', '曹丙', overCategory('民生')],
  ['副局长丁', '杜丁', overArea('青山县')],
  ['副局长戊', '范戊', overArea('临江市')],
  ['副局长己', '耿己', PETITION_WORK],
] as const;

describe('Art. 4(2): the other members bear main leadership within their portfolio (R4.M)', () => {
  it.each(LADDER.map(([title, cadre], rank) => ({ title, cadre, rank })))(
    'the most specific portfolio left counts: $title',
    ({ title, cadre, rank }) => {
      const world = bureau();
      for (const [post, holder, charge] of LADDER.slice(rank))
        world.member('青山县水利局', post, holder, { ...TERM, charge });

      expect(duty(world, { category: '供水水质' })).toMatchObject(
        agreeing({
          status: 'RESOLVED',
          department: [HANDLING, overall('局长·孙立'), mainLeadership(`${title}·${cadre}`)],
        }),
      );
    },
  );

  it.each<DutyScenario>([
    {
      because: 'two people at the same rank: both, and a gap since the later of the two came',
      world: bureau()
        .member('青山县水利局', '副局长甲', '安甲', { from: '2018-01-01', charge: overCategory('供水') })
        .member('青山县水利局', '副局长乙', '白乙', { from: '2019-05-01', charge: overCategory('供水') }),
      answer: {
        status: 'PARTIAL',
        department: [HANDLING, overall('局长·孙立'), mainLeadership('副局长甲·安甲'), mainLeadership('副局长乙·白乙')],
        gaps: ['PORTFOLIO_OVERLAP 青山县水利局 “供水” since 2019-05-01 (R4.M)'],
      },
    },
    {
      because: 'petition work as a whole may be shared',
      world: bureau()
        .member('青山县水利局', '副局长甲', '安甲', { ...TERM, charge: PETITION_WORK })
        .member('青山县水利局', '副局长乙', '白乙', { ...TERM, charge: PETITION_WORK }),
      answer: {
        status: 'RESOLVED',
        department: [HANDLING, overall('局长·孙立'), mainLeadership('副局长甲·安甲'), mainLeadership('副局长乙·白乙')],
      },
    },
    {
      because: 'nobody in charge since the last portfolio ended',
      world: bureau().member('青山县水利局', '副局长', '高洁', {
        ...TERM,
        charge: { ...overCategory('供水'), to: '2020-02-01' },
      }),
      answer: {
        status: 'PARTIAL',
        department: [HANDLING, overall('局长·孙立')],
        gaps: ['PORTFOLIO_UNASSIGNED 青山县水利局 “供水” since 2020-02-01 (R4.M)'],
      },
    },
    {
      because: 'nobody ever: since the organ’s own first day',
      world: bureau().member('青山县水利局', '副局长', '高洁', TERM),
      answer: {
        status: 'PARTIAL',
        gaps: ['PORTFOLIO_UNASSIGNED 青山县水利局 “供水” since 2015-01-01 (R4.M)'],
      },
    },
    {
      because: 'liaison and assistance (联系、协助) are not being in charge',
      world: bureau()
        .member('青山县水利局', '副局长甲', '安甲', {
          ...TERM,
          charge: { ...overCategory('供水'), relation: 'LIAISON' },
        })
        .member('青山县水利局', '副局长乙', '白乙', {
          ...TERM,
          charge: { ...overCategory('供水'), relation: 'ASSIST' },
        }),
      answer: {
        status: 'PARTIAL',
        department: [HANDLING, overall('局长·孙立')],
        gaps: ['PORTFOLIO_UNASSIGNED 青山县水利局 “供水” since 2015-01-01 (R4.M)'],
      },
    },
    {
      because: 'portfolios of staff outside the team do not count',
      world: bureau().staff('青山县水利局', '科长', '虞姬', { ...TERM, charge: overCategory('供水') }),
      answer: {
        status: 'PARTIAL',
        department: [HANDLING, overall('局长·孙立')],
        gaps: ['PORTFOLIO_UNASSIGNED 青山县水利局 “供水” since 2015-01-01 (R4.M)'],
      },
    },
    {
      because: 'a principal who holds the portfolio himself: one entry, two bases, no gap',
      world: county()
        .organ('青山县水利局', '青山县', '工作部门')
        .competent('青山县水利局', '供水')
        .head('青山县水利局', '局长', '孙立', { charge: overCategory('供水') }),
      answer: { status: 'RESOLVED', department: [HANDLING, overall('局长·孙立', 'R4.P R4.M')], gaps: [] },
    },
    {
      because: 'a suspended member is excluded by name, and the next most specific portfolio steps in',
      world: bureau()
        .member('青山县水利局', '副局长甲', '安甲', { ...SUSPENDED, charge: overCategory('供水') })
        .member('青山县水利局', '副局长乙', '白乙', { ...TERM, charge: overCategory('民生') }),
      answer: {
        status: 'RESOLVED',
        department: [HANDLING, overall('局长·孙立'), mainLeadership('副局长乙·白乙')],
        excluded: ['SUSPENDED 安甲 in 青山县水利局 (R4.M)'],
      },
    },
    {
      because: 'and where nobody steps in, the gap counts from the first day of the suspension',
      world: bureau().member('青山县水利局', '副局长', '高洁', { ...SUSPENDED, charge: overCategory('供水') }),
      answer: {
        status: 'PARTIAL',
        department: [HANDLING, overall('局长·孙立')],
        gaps: ['PORTFOLIO_UNASSIGNED 青山县水利局 “供水” since 2020-05-01 (R4.M)'],
        excluded: ['SUSPENDED 高洁 in 青山县水利局 (R4.M)'],
      },
    },
    {
      because: 'in the Party committee and government those of petition work as a whole are listed beside the closest',
      world: bureau()
        .member('青山县水利局', '副局长', '高洁', { ...TERM, charge: overCategory('供水') })
        .member('青山县政府', '副县长（农水）', '燕飞', { ...TERM, charge: overOrgan('青山县水利局') }),
      answer: {
        status: 'RESOLVED',
        region: [
          'MAIN_BODY RESPONSIBLE 青山县委 (R6: 第六条)',
          'OVERALL RESPONSIBLE 青山县委·书记·周正 (R4.P: 第四条第二款)',
          'MAIN_LEADERSHIP RESPONSIBLE 青山县委·副书记·吴敏 (R4.M: 第四条第二款)',
          'MAIN_BODY RESPONSIBLE 青山县政府 (R6: 第六条)',
          'OVERALL RESPONSIBLE 青山县政府·县长·郑国强 (R4.P: 第四条第二款)',
          'MAIN_LEADERSHIP RESPONSIBLE 青山县政府·副县长（农水）·燕飞 (R4.M: 第四条第二款)',
          'MAIN_LEADERSHIP RESPONSIBLE 青山县政府·副县长·冯玉兰 (R4.M: 第四条第二款)',
          'COORDINATION RESPONSIBLE 青山县信访局 (R7: 第七条)',
        ],
      },
    },
  ])('$because', ({ world, ask, answer }) => {
    expect(duty(world, ask ?? {})).toMatchObject(agreeing(answer));
  });
});
