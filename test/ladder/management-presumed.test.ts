import { county } from '../scenarios/county';
import type { World } from '../scenarios/world';
import { graphOf, managing } from './managing';

interface Presumption {
  readonly because: string;
  readonly world: World;
  readonly cadre: string;
  readonly managed: string;
}

const bureau = (more = {}) =>
  county().organ('青山县税务局', '青山县', '工作部门', more).organ('临江市税务局', '临江市', '工作部门');

/** A county court and procuratorate, each with a head and a deputy. */
const justice = () =>
  county()
    .organ('青山县法院', '青山县', '法院')
    .head('青山县法院', '院长', '方正')
    .member('青山县法院', '副院长', '方圆')
    .organ('青山县检察院', '青山县', '检察院')
    .head('青山县检察院', '检察长', '严明')
    .staff('青山县法院', '书记员', '毛青');

describe('presumption 1: one level up (下管一级)', () => {
  it.each<Presumption>([
    {
      because: 'the secretary of a county Party committee',
      world: county(),
      cadre: '周正',
      managed: '青山县委·书记 临江市委 PRESUMED ONE_LEVEL_UP',
    },
    {
      because: 'a deputy head of a government, by the Party committee above and not by the government',
      world: county(),
      cadre: '冯玉兰',
      managed: '青山县政府·副县长 临江市委 PRESUMED ONE_LEVEL_UP',
    },
    {
      because: 'the team of a people’s congress',
      world: county().organ('青山县人大', '青山县', '人大机关').member('青山县人大', '副主任', '高洁'),
      cadre: '高洁',
      managed: '青山县人大·副主任 临江市委 PRESUMED ONE_LEVEL_UP',
    },
    {
      because: 'the team of the CPPCC',
      world: county().organ('青山县政协', '青山县', '政协机关').head('青山县政协', '主席', '高洁'),
      cadre: '高洁',
      managed: '青山县政协·主席 临江市委 PRESUMED ONE_LEVEL_UP',
    },
    {
      because: 'the head of a court',
      world: justice(),
      cadre: '方正',
      managed: '青山县法院·院长 临江市委 PRESUMED ONE_LEVEL_UP',
    },
    {
      because: 'the head of a procuratorate',
      world: justice(),
      cadre: '严明',
      managed: '青山县检察院·检察长 临江市委 PRESUMED ONE_LEVEL_UP',
    },
    {
      because: 'a street office is a government by function, though it is dispatched: presumption 1 comes before 3',
      world: county()
        .place('城关街道', 'TOWNSHIP', '青山县')
        .organ('城关街道办', '城关街道', '派出政府')
        .leads('青山县政府', '城关街道办', 'DISPATCHED_BY')
        .head('城关街道办', '主任', '高洁'),
      cadre: '高洁',
      managed: '城关街道办·主任 青山县委 PRESUMED ONE_LEVEL_UP',
    },
    {
      because: 'nobody stands above the country: a gap',
      world: county().organ('中央', '中国', '党委').member('中央', '委员', '高洁'),
      cadre: '高洁',
      managed: '中央·委员 NO_MANAGING_ORGAN',
    },
    {
      because: 'no Party committee one level up on record: a gap, and not the one two levels up',
      world: county()
        .place('开发区', 'COUNTY', '临江市')
        .place('河西镇', 'TOWNSHIP', '开发区')
        .organ('河西镇委', '河西镇', '党委')
        .head('河西镇委', '书记', '高洁'),
      cadre: '高洁',
      managed: '河西镇委·书记 NO_MANAGING_ORGAN',
    },
    {
      because: 'a dispatched Party committee of the territory above does not stand beside the regular one',
      world: county().organ('临江市直属机关工委', '临江市', '党工委'),
      cadre: '周正',
      managed: '青山县委·书记 临江市委 PRESUMED ONE_LEVEL_UP',
    },
    {
      because: 'two regular ones: a gap that names them',
      world: county().organ('临江新市委', '临江市', '党委'),
      cadre: '周正',
      managed: '青山县委·书记 SEVERAL_MANAGING_ORGANS',
    },
  ])('$because', ({ world, cadre, managed }) => {
    const { said, plainly } = managing(world.rows, graphOf(world), cadre, '2020-06-01', []);

    expect(said).toEqual([managed]);
    expect(plainly).toEqual([managed]);
  });
});

describe('presumptions 2 to 5: the system, the owner, the own Party committee, the organ itself', () => {
  it.each<Presumption>([
    {
      because: '2: a vertical organ, by its next superior in the system',
      world: bureau().leads('临江市税务局', '青山县税务局', 'VERTICAL').head('青山县税务局', '局长', '高洁'),
      cadre: '高洁',
      managed: '青山县税务局·局长 临江市税务局 PRESUMED SYSTEM_SUPERIOR',
    },
    {
      because: '2: a system-first one likewise, not by the locality that leads it too',
      world: bureau()
        .leads('临江市税务局', '青山县税务局', 'DUAL', { primary: 'SYSTEM' })
        .leads('青山县政府', '青山县税务局', 'DUAL', { primary: 'SYSTEM' })
        .member('青山县税务局', '副局长', '高洁'),
      cadre: '高洁',
      managed: '青山县税务局·副局长 临江市税务局 PRESUMED SYSTEM_SUPERIOR',
    },
    {
      because: '4: the locality first: by the Party committee of the own territory',
      world: bureau()
        .leads('临江市税务局', '青山县税务局', 'DUAL', { primary: 'TERRITORY' })
        .head('青山县税务局', '局长', '高洁'),
      cadre: '高洁',
      managed: '青山县税务局·局长 青山县委 PRESUMED OWN_COMMITTEE',
    },
    {
      because: '2: two superiors in the system: a gap',
      world: bureau()
        .organ('东海省税务局', '东海省', '工作部门')
        .leads('临江市税务局', '青山县税务局', 'VERTICAL')
        .leads('东海省税务局', '青山县税务局', 'VERTICAL')
        .head('青山县税务局', '局长', '高洁'),
      cadre: '高洁',
      managed: '青山县税务局·局长 SEVERAL_MANAGING_ORGANS',
    },
    {
      because: '2 before 3: a dispatched agency of a vertical system',
      world: county()
        .organ('临江海事局', '临江市', '工作部门')
        .organ('青山海事处', '青山县', '派出机构')
        .leads('临江海事局', '青山海事处', 'VERTICAL')
        .leads('青山县政府', '青山海事处', 'DISPATCHED_BY')
        .head('青山海事处', '处长', '高洁'),
      cadre: '高洁',
      managed: '青山海事处·处长 临江海事局 PRESUMED SYSTEM_SUPERIOR',
    },
    {
      because: '3: a dispatched agency, by the sender',
      world: bureau()
        .organ('柳河税务所', '柳河镇', '派出机构')
        .leads('青山县税务局', '柳河税务所', 'DISPATCHED_BY')
        .head('柳河税务所', '所长', '高洁'),
      cadre: '高洁',
      managed: '柳河税务所·所长 青山县税务局 PRESUMED OWNER',
    },
    {
      because: '3: an affiliated institution, by the organ it belongs to',
      world: county()
        .organ('青山县医院', '青山县', '事业单位')
        .leads('青山县政府', '青山县医院', 'AFFILIATED_TO')
        .head('青山县医院', '院长', '高洁'),
      cadre: '高洁',
      managed: '青山县医院·院长 青山县政府 PRESUMED OWNER',
    },
    {
      because: '3: an enterprise, by the investor',
      world: county()
        .organ('青山水务公司', '青山县', '国有企业')
        .leads('青山县政府', '青山水务公司', 'INVESTED_BY')
        .head('青山水务公司', '董事长', '高洁'),
      cadre: '高洁',
      managed: '青山水务公司·董事长 青山县政府 PRESUMED OWNER',
    },
    {
      because: '3: an institution whose owner is not on record: a gap, and not the Party committee',
      world: county().organ('青山县医院', '青山县', '事业单位').head('青山县医院', '院长', '高洁'),
      cadre: '高洁',
      managed: '青山县医院·院长 NO_MANAGING_ORGAN',
    },
    {
      because: '3: an owner outside the scope is no Party or state organ',
      world: county()
        .organ('村委会', '柳河镇', '其他组织')
        .organ('供水站', '柳河镇', '事业单位')
        .leads('村委会', '供水站', 'AFFILIATED_TO')
        .head('供水站', '站长', '高洁'),
      cadre: '高洁',
      managed: '供水站·站长 MANAGING_ORGAN_OUTSIDE',
    },
    {
      because: '4: a work department, by the Party committee of its own territory',
      world: bureau().member('青山县税务局', '副局长', '高洁'),
      cadre: '高洁',
      managed: '青山县税务局·副局长 青山县委 PRESUMED OWN_COMMITTEE',
    },
    {
      because: '4: so the deputy head of a court',
      world: justice(),
      cadre: '方圆',
      managed: '青山县法院·副院长 青山县委 PRESUMED OWN_COMMITTEE',
    },
    {
      because: '4: and a people’s organization',
      world: county().organ('青山县总工会', '青山县', '人民团体').head('青山县总工会', '主席', '高洁'),
      cadre: '高洁',
      managed: '青山县总工会·主席 青山县委 PRESUMED OWN_COMMITTEE',
    },
    {
      because: '5: staff, by the organ itself',
      world: justice(),
      cadre: '毛青',
      managed: '青山县法院·书记员 青山县法院 PRESUMED OWN_ORGAN',
    },
    {
      because: '5: also in a vertical organ',
      world: bureau().leads('临江市税务局', '青山县税务局', 'VERTICAL').staff('青山县税务局', '科员', '高洁'),
      cadre: '高洁',
      managed: '青山县税务局·科员 青山县税务局 PRESUMED OWN_ORGAN',
    },
    {
      because: 'in an organ outside the scope nothing is presumed',
      world: county().organ('民营公司', '青山县', '其他组织').head('民营公司', '经理', '高洁'),
      cadre: '高洁',
      managed: '民营公司·经理 POST_OUTSIDE_SCOPE',
    },
  ])('$because', ({ world, cadre, managed }) => {
    const { said, plainly } = managing(world.rows, graphOf(world), cadre, '2020-06-01', []);

    expect(said).toEqual([managed]);
    expect(plainly).toEqual([managed]);
  });
});
