import { agreeing } from './agreeing';
import { accountability } from './ask';
import { county } from './county';
import type { AccountabilityScenario } from './scenario';
import { overCategory, type World } from './world';

/** A water bureau whose head changed on 2020-06-01. */
const bureau = (): World =>
  county()
    .organ('青山县水利局', '青山县', '工作部门')
    .head('青山县水利局', '局长', '孙立', { to: '2020-06-01' })
    .head('青山县水利局', '局长', '许褚', { from: '2020-06-01' })
    .member('青山县水利局', '副局长', '高洁', { charge: overCategory('供水') });

const COLLECTIVE = { organ: '青山县水利局', nature: 'COLLECTIVE' } as const;
const main = (titleAndName: string, days: string, rules: string, now = '') =>
  `MAIN_LEADERSHIP 青山县水利局·${titleAndName} ${days} (R11.2C ${rules}: 第十一条第二款)${now}`;

/** A village of a county that was renumbered, with a deputy for each area. */
const renumbered = (): World =>
  county()
    .place('白水县', 'COUNTY', '临江市', { to: '2020-06-01' })
    .place('白水区', 'COUNTY', '临江市', { from: '2020-06-01' })
    .succeeds('TERRITORY', '白水县', '白水区', '2020-06-01')
    .organ('临江市水务局', '临江市', '工作部门')
    .head('临江市水务局', '局长', '孙立')
    .member('临江市水务局', '副局长甲', '安甲', { to: '2020-06-01', charge: { scope: 'AREA', target: '白水县' } })
    .member('临江市水务局', '副局长乙', '白乙', { from: '2020-06-01', charge: { scope: 'AREA', target: '白水区' } });

describe('Art. 11: which days of the act are looked at', () => {
  it.each<AccountabilityScenario>([
    {
      because: 'an omission over a span: whoever held office on any day of it, each with his own days',
      world: bureau(),
      incident: { ...COLLECTIVE, on: '2020-05-30', until: '2020-06-02' },
      answer: {
        status: 'ESTABLISHED',
        findings: [
          main('局长·孙立', '2020-05-30…2020-05-31', 'R4.P', ' now none'),
          main('局长·许褚', '2020-06-01…2020-06-02', 'R4.P'),
          main('副局长·高洁', '2020-05-30…2020-06-02', 'R4.M'),
        ],
        gaps: [],
      },
    },
    {
      because: 'the day of the act alone, where no span is recorded',
      world: bureau(),
      incident: { ...COLLECTIVE, on: '2020-05-31' },
      answer: {
        findings: [main('局长·孙立', '2020-05-31', 'R4.P', ' now none'), main('副局长·高洁', '2020-05-31', 'R4.M')],
      },
    },
    {
      because: 'R24: the territory is read on the first day of the act and followed to each day of it',
      world: renumbered(),
      incident: {
        organ: '临江市水务局',
        nature: 'COLLECTIVE',
        on: '2020-05-31',
        until: '2020-06-01',
        more: { territory_code: '白水县' },
      },
      answer: {
        findings: [
          'MAIN_LEADERSHIP 临江市水务局·局长·孙立 2020-05-31…2020-06-01 (R11.2C R4.P: 第十一条第二款)',
          'MAIN_LEADERSHIP 临江市水务局·副局长甲·安甲 2020-05-31 (R11.2C R4.M: 第十一条第二款) now none',
          'MAIN_LEADERSHIP 临江市水务局·副局长乙·白乙 2020-06-01 (R11.2C R4.M: 第十一条第二款)',
        ],
        gaps: [],
      },
    },
    {
      because: 'Art. 19: days before the Measures are left out of a span',
      world: bureau(),
      incident: { ...COLLECTIVE, on: '2016-10-01', until: '2016-10-09' },
      answer: {
        status: 'ESTABLISHED',
        findings: [
          main('局长·孙立', '2016-10-08…2016-10-09', 'R4.P', ' now none'),
          main('副局长·高洁', '2016-10-08…2016-10-09', 'R4.M'),
        ],
      },
    },
    {
      because: 'Art. 19: an act wholly before them is not judged by them',
      world: bureau(),
      incident: { ...COLLECTIVE, on: '2016-10-01', until: '2016-10-07' },
      answer: { status: 'NOT_IN_FORCE', missing: [], findings: [], gaps: [], excluded: [] },
    },
    {
      because: 'Art. 2: an organ at fault outside the scope',
      world: county().organ('柳河村委会', '柳河镇', '其他组织'),
      incident: { organ: '柳河村委会', nature: 'COLLECTIVE' },
      answer: { status: 'OUT_OF_SCOPE', findings: [], gaps: ['ORGAN_OUTSIDE_SCOPE 柳河村委会 (R2.4)'] },
    },
    {
      because: 'Art. 2: one of two at fault outside it: the other answers',
      world: bureau().organ('柳河村委会', '柳河镇', '其他组织'),
      incident: { organ: '柳河村委会;青山县水利局', nature: 'COLLECTIVE' },
      answer: {
        status: 'ESTABLISHED',
        findings: [main('局长·许褚', '2020-06-01', 'R4.P'), main('副局长·高洁', '2020-06-01', 'R4.M')],
        gaps: ['ORGAN_OUTSIDE_SCOPE 柳河村委会 (R2.4)'],
      },
    },
  ])('$because', ({ world, incident, answer }) => {
    expect(accountability(world, incident)).toMatchObject(agreeing(answer));
  });
});
