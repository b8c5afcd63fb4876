import { agreeing } from './agreeing';
import { duty } from './ask';
import type { DutyScenario } from './scenario';
import { World } from './world';

const HANGZHOU_DAY = '2021-04-09';
const PART = { extent: 'PART', document: '国函〔2021〕34号' } as const;

/** 杭州市 before and after the reform of 2021, with a city bureau that handles matters of water supply. */
function hangzhou(): World {
  const district = (world: World, code: string, name: string, span = {}) =>
    world.place(code, 'COUNTY', '330100', { name, ...span });
  const [until, since] = [{ to: HANGZHOU_DAY }, { from: HANGZHOU_DAY }];
  const world = new World()
    .place('100000', 'COUNTRY', '', { name: '中国' })
    .place('330000', 'PROVINCE', '100000', { name: '浙江省' })
    .place('330100', 'PREFECTURE', '330000', { name: '杭州市' });
  district(world, '330102', '上城区');
  district(world, '330103', '下城区', until);
  district(world, '330104', '江干区', until);
  district(world, '330105', '拱墅区');
  district(world, '330110', '余杭区');
  district(world, '330113', '临平区', since);
  district(world, '330114', '钱塘区', since);
  return world
    .succeeds('TERRITORY', '330103', '330105', HANGZHOU_DAY)
    .succeeds('TERRITORY', '330104', '330102', HANGZHOU_DAY, PART)
    .succeeds('TERRITORY', '330104', '330114', HANGZHOU_DAY, PART)
    .succeeds('TERRITORY', '330110', '330113', HANGZHOU_DAY, PART)
    .category('供水')
    .organ('杭州市水务局', '330100', '工作部门')
    .competent('杭州市水务局', '供水')
    .organ('浙江省信访局', '330000', '信访部门');
}

/** 莱芜市 merged into 济南市: 莱城区 371202 went on as 莱芜区 370116. */
const jinan = (): World =>
  new World()
    .place('100000', 'COUNTRY', '', { name: '中国' })
    .place('370000', 'PROVINCE', '100000', { name: '山东省' })
    .place('370100', 'PREFECTURE', '370000', { name: '济南市' })
    .place('371200', 'PREFECTURE', '370000', { name: '莱芜市', to: '2018-12-26' })
    .place('371202', 'COUNTY', '371200', { name: '莱城区', to: '2018-12-26' })
    .place('370116', 'COUNTY', '370100', { name: '莱芜区', from: '2018-12-26' })
    .place('371299', 'COUNTY', '371200', { name: '某功能区', to: '2018-12-26' })
    .succeeds('TERRITORY', '371202', '370116', '2018-12-26', { document: '国函〔2018〕153号' })
    .category('供水');

describe('R24: a recorded territory is followed to the day asked', () => {
  it.each<DutyScenario>([
    {
      because: '莱城区 as recorded in 2018 is 莱芜区 in 2020',
      world: jinan(),
      ask: { territory: '371202', registered: '2018-06-01' },
      answer: { territories: ['莱芜区 370116'], candidates: [] },
    },
    {
      because: 'on the day of the reform itself it is already the heir',
      world: jinan(),
      ask: { territory: '371202', registered: '2018-06-01', on: '2018-12-26' },
      answer: { territories: ['莱芜区 370116'] },
    },
    {
      because: 'the day before it is still itself',
      world: jinan(),
      ask: { territory: '371202', registered: '2018-06-01', on: '2018-12-25' },
      answer: { territories: ['莱城区 371202'] },
    },
    {
      because: 'backward: 莱芜区 as recorded in 2020 was 莱城区 in 2018',
      world: jinan(),
      ask: { territory: '370116', registered: '2020-01-01', on: '2018-06-01' },
      answer: { territories: ['莱城区 371202'] },
    },
    {
      because: 'recorded on a day when the code was gone: read on its last day, and followed from there',
      world: jinan(),
      ask: { territory: '371202', registered: '2019-06-01' },
      answer: { territories: ['莱芜区 370116'] },
    },
    {
      because: 'recorded before the code began: read on its first day',
      world: jinan(),
      ask: { territory: '370116', registered: '2017-06-01' },
      answer: { territories: ['莱芜区 370116'] },
    },
    {
      because: 'recorded twice under old and new code: one territory',
      world: jinan(),
      ask: { territory: '371202;370116', registered: '2018-12-25' },
      answer: { territories: ['莱芜区 370116'] },
    },
    {
      because: 'no heir: a gap since its last day, and nobody competent, once and without a territory',
      world: jinan(),
      ask: { territory: '371299', registered: '2018-06-01' },
      answer: {
        status: 'PARTIAL',
        territories: [],
        gaps: ['NO_SUCCESSOR 371299 since 2018-12-26 (R24)', 'NO_COMPETENT_ORGAN “供水” (R5.1)'],
      },
    },
    {
      because: '江干区 was divided: which street, is the question that decides',
      world: hangzhou(),
      ask: { territory: '330104', registered: '2020-06-01', on: '2022-06-01' },
      answer: {
        status: 'AMBIGUOUS',
        territories: [],
        handling: [],
        region: [],
        department: [],
        system: [],
        gaps: [],
        excluded: [],
        notes: [],
        candidates: [
          {
            is: '上城区 330102',
            question: '事发地在原江干区的哪个街道、乡镇？',
            answer: 'PARTIAL 上城区 330102 杭州市水务局',
          },
          {
            is: '钱塘区 330114',
            question: '事发地在原江干区的哪个街道、乡镇？',
            answer: 'PARTIAL 钱塘区 330114 杭州市水务局',
          },
        ],
      },
    },
    {
      because: '余杭区 gave away a part and lives on with a new area: 临平区 or itself',
      world: hangzhou(),
      ask: { territory: '330110', registered: '2020-06-01', on: '2022-06-01' },
      answer: {
        status: 'AMBIGUOUS',
        candidates: [
          {
            is: '临平区 330113',
            question: '事发地在原余杭区的哪个街道、乡镇？',
            answer: 'PARTIAL 临平区 330113 杭州市水务局',
          },
          {
            is: '余杭区 330110',
            question: '事发地在原余杭区的哪个街道、乡镇？',
            answer: 'PARTIAL 余杭区 330110 杭州市水务局',
          },
        ],
      },
    },
    {
      because: '余杭区 as recorded after the reform is itself',
      world: hangzhou(),
      ask: { territory: '330110', registered: '2021-06-01', on: '2022-06-01' },
      answer: { territories: ['余杭区 330110'], candidates: [] },
    },
    {
      because: 'backward: 拱墅区 of 2022 was 下城区 or 拱墅区 in 2020',
      world: hangzhou(),
      ask: { territory: '330105', registered: '2022-06-01', on: '2020-06-01' },
      answer: {
        status: 'AMBIGUOUS',
        candidates: [
          {
            is: '下城区 330103',
            question: '事发地在原拱墅区的哪个街道、乡镇？',
            answer: 'PARTIAL 下城区 330103 杭州市水务局',
          },
          {
            is: '拱墅区 330105',
            question: '事发地在原拱墅区的哪个街道、乡镇？',
            answer: 'PARTIAL 拱墅区 330105 杭州市水务局',
          },
        ],
      },
    },
    {
      because: 'two ambiguous territories: candidates for the first alone, whose own answer is ambiguous in turn',
      world: hangzhou(),
      ask: { territory: '330104;330110', registered: '2020-06-01', on: '2022-06-01' },
      answer: {
        status: 'AMBIGUOUS',
        candidates: [
          { is: '上城区 330102', question: '事发地在原江干区的哪个街道、乡镇？', answer: 'AMBIGUOUS' },
          { is: '钱塘区 330114', question: '事发地在原江干区的哪个街道、乡镇？', answer: 'AMBIGUOUS' },
        ],
      },
    },
  ])('$because', ({ world, ask, answer }) => {
    expect(duty(world, ask ?? {})).toMatchObject(agreeing(answer));
  });
});
