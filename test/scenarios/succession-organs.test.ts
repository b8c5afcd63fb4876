import { agreeing } from './agreeing';
import { duty } from './ask';
import { COUNTY_LEADERS, county, countyWithWaterBureau } from './county';
import { regionLines } from './region-lines';
import type { DutyScenario } from './scenario';
import type { World } from './world';

/** 2018: fire rescue went whole from 公安部 to 应急管理部; the rest of 公安部 lives on. */
const reform2018 = (): World =>
  county()
    .category('消防救援', '治安')
    .category('户籍', '治安')
    .organ('公安部', '中国', '公安机关')
    .organ('应急管理部', '中国', '工作部门', { from: '2018-03-21' })
    .succeeds('ORGAN', '公安部', '应急管理部', '2018-03-21', {
      category_code: '消防救援',
      document: '深化党和国家机构改革方案',
    });

/** A land bureau whose functions went to two heirs without saying which. */
const landReform = (): World =>
  countyWithWaterBureau()
    .organ('青山县国土局', '青山县', '工作部门', { to: '2019-02-01' })
    .organ('青山县自然资源局', '青山县', '工作部门', { from: '2019-02-01' })
    .organ('青山县农业农村局', '青山县', '工作部门', { from: '2019-02-01' })
    .succeeds('ORGAN', '青山县国土局', '青山县自然资源局', '2019-02-01', { extent: 'PART' })
    .succeeds('ORGAN', '青山县国土局', '青山县农业农村局', '2019-02-01', { extent: 'PART' });

/** The water bureau gave a part of its functions away, without saying which, and lives on. */
const partReform = (): World =>
  countyWithWaterBureau()
    .organ('青山县住建局', '青山县', '工作部门')
    .succeeds('ORGAN', '青山县水利局', '青山县住建局', '2019-02-01', { extent: 'PART' });

const QUESTION = '青山县国土局的哪一项职能与该事项有关？请细化事项分类，或者由当地党委和政府指定';

describe('R24: an assigned organ is followed to the day asked, function by function', () => {
  it.each<DutyScenario>([
    {
      because: 'a fire-rescue matter assigned in 2017 is with 应急管理部 in 2019',
      world: reform2018(),
      ask: { category: '消防救援', registered: '2017-05-01', on: '2019-05-01', assigned: [{ to: '公安部' }] },
      answer: { handling: ['应急管理部'], candidates: [] },
    },
    {
      because: 'a matter of household registration stayed with 公安部',
      world: reform2018(),
      ask: { category: '户籍', registered: '2017-05-01', on: '2019-05-01', assigned: [{ to: '公安部' }] },
      answer: { handling: ['公安部'], candidates: [] },
    },
    {
      because: 'the day before the reform it was with 公安部',
      world: reform2018(),
      ask: { category: '消防救援', registered: '2017-05-01', on: '2018-03-20', assigned: [{ to: '公安部' }] },
      answer: { handling: ['公安部'] },
    },
    {
      because: 'backward: one whole function has one predecessor',
      world: reform2018(),
      ask: { category: '消防救援', registered: '2017-05-01', on: '2018-01-01', assigned: [{ to: '应急管理部' }] },
      answer: { handling: ['公安部'], candidates: [] },
    },
    {
      because: 'of edges on one day that of the deepest category wins, the one for all functions comes last',
      world: landReform()
        .category('征地', '民生')
        .organ('青山县行政审批局', '青山县', '工作部门')
        .succeeds('ORGAN', '青山县国土局', '青山县行政审批局', '2019-02-01', { category_code: '征地' }),
      ask: { category: '征地', registered: '2018-05-01', assigned: [{ to: '青山县国土局' }] },
      answer: { handling: ['青山县行政审批局'], candidates: [] },
    },
    {
      because: 'edges follow one another',
      world: countyWithWaterBureau()
        .organ('青山县水务处', '青山县', '事业单位', { to: '2018-01-01' })
        .organ('青山县水务局', '青山县', '工作部门', { from: '2018-01-01', to: '2019-01-01' })
        .succeeds('ORGAN', '青山县水务处', '青山县水务局', '2018-01-01')
        .succeeds('ORGAN', '青山县水务局', '青山县水利局', '2019-01-01'),
      ask: { registered: '2017-05-01', assigned: [{ to: '青山县水务处' }] },
      answer: { status: 'RESOLVED', handling: ['青山县水利局'], notes: [] },
    },
    {
      because: 'several heirs: nobody handles it yet; Party committee and government, who decide, stay',
      world: landReform(),
      ask: { registered: '2018-05-01', assigned: [{ to: '青山县国土局' }] },
      answer: {
        status: 'AMBIGUOUS',
        territories: ['青山县'],
        handling: [],
        region: regionLines('青山县', 'RESPONSIBLE', COUNTY_LEADERS),
        department: [],
        system: [],
        candidates: [
          { is: '青山县自然资源局', question: QUESTION, answer: 'PARTIAL 青山县 青山县自然资源局' },
          { is: '青山县农业农村局', question: QUESTION, answer: 'PARTIAL 青山县 青山县农业农村局' },
        ],
      },
    },
    {
      because: 'an organ that gave away a part and lives on: the heir or itself',
      world: partReform(),
      ask: { registered: '2018-05-01', assigned: [{ to: '青山县水利局' }] },
      answer: {
        status: 'AMBIGUOUS',
        candidates: [
          {
            is: '青山县住建局',
            question: '青山县水利局的哪一项职能与该事项有关？请细化事项分类，或者由当地党委和政府指定',
            answer: 'PARTIAL 青山县 青山县住建局',
          },
          {
            is: '青山县水利局',
            question: '青山县水利局的哪一项职能与该事项有关？请细化事项分类，或者由当地党委和政府指定',
            answer: 'RESOLVED 青山县 青山县水利局',
          },
        ],
      },
    },
    {
      because: 'assigned again after the reform the same code is read on that later day: itself',
      world: partReform(),
      ask: { registered: '2018-05-01', assigned: [{ to: '青山县水利局' }, { to: '青山县水利局', on: '2019-03-01' }] },
      answer: { status: 'RESOLVED', handling: ['青山县水利局'], candidates: [] },
    },
    {
      because: 'no heir: a gap, and back to the competent organ',
      world: countyWithWaterBureau().organ('青山县水务处', '青山县', '事业单位', { to: '2018-01-01' }),
      ask: { registered: '2017-05-01', assigned: [{ to: '青山县水务处' }] },
      answer: {
        status: 'PARTIAL',
        handling: ['青山县水利局'],
        gaps: ['NO_SUCCESSOR 青山县水务处 since 2018-01-01 (R24)'],
      },
    },
    {
      because: 'competences of a dissolved organ are not inherited: the reform brings its own rows',
      world: county()
        .organ('青山县水务处', '青山县', '事业单位', { to: '2018-01-01' })
        .organ('青山县水利局', '青山县', '工作部门')
        .competent('青山县水务处', '供水', { to: '2018-01-01' })
        .succeeds('ORGAN', '青山县水务处', '青山县水利局', '2018-01-01'),
      ask: { registered: '2017-05-01' },
      answer: { handling: [], gaps: ['NO_COMPETENT_ORGAN 青山县 “供水” since 2018-01-01 (R5.1)'] },
    },
  ])('$because', ({ world, ask, answer }) => {
    expect(duty(world, ask ?? {})).toMatchObject(agreeing(answer));
  });
});
