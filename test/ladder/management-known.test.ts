import type { Row } from '../../src/core/dataset/tables';
import { day } from '../../src/core/facts/day';
import { managingOrgan } from '../../src/core/ladder/management';
import { county, countyWithWaterBureau } from '../scenarios/county';
import type { World } from '../scenarios/world';
import { documentsOf, graphOf, managing } from './managing';
import type { CitedDocument } from './managing-oracle';
import { spoken } from './spoken';

interface Asked {
  readonly because: string;
  readonly world: World;
  readonly cadre?: string;
  readonly on?: string;
  readonly documents?: readonly CitedDocument[];
  readonly managed: readonly string[];
}

const bureau = (managedBy: string) =>
  county()
    .organ('青山县水利局', '青山县', '工作部门')
    .vacant('PRINCIPAL', '青山县水利局', '局长', { managed_by: managedBy })
    .head('青山县水利局', '局长', '孙立');
const cited = (organ: string, document: string, post = '青山县水利局·局长'): CitedDocument => ({
  post,
  organ,
  document,
});

/** Head of the water bureau until 2019, of the finance bureau until 2020-05-01. */
const career = (finance: { to?: string; organ?: Row } = {}) =>
  county()
    .organ('青山县水利局', '青山县', '工作部门')
    .head('青山县水利局', '局长', '孙立', { from: '2015-01-01', to: '2019-01-01' })
    .organ('临江市财政局', '临江市', '工作部门', finance.organ)
    .head('临江市财政局', '局长', '孙立', { from: '2019-01-01', to: finance.to ?? '2020-05-01' });

const table = (rows: readonly Asked[]) => {
  it.each(rows)('$because', ({ world, cadre = '孙立', on = '2020-06-01', documents = [], managed }) => {
    const { said, plainly } = managing(world.rows, graphOf(world), cadre, on, documents);

    expect(said).toEqual(managed);
    expect(plainly).toEqual(managed);
  });
};

describe('有管理权限的党政机关: on record, by a document, presumed', () => {
  table([
    {
      because: 'as recorded, whatever would be presumed',
      world: bureau('临江市委'),
      managed: ['青山县水利局·局长 临江市委 RECORDED'],
    },
    {
      because: 'nothing on record: presumed',
      world: bureau(''),
      managed: ['青山县水利局·局长 青山县委 PRESUMED OWN_COMMITTEE'],
    },
    {
      because: 'a presumption gives way to a cited document',
      world: bureau(''),
      documents: [cited('青山县政府', '青组发〔2020〕3号')],
      managed: ['青山县水利局·局长 青山县政府 DOCUMENT'],
    },
    {
      because: 'one about this post before one about all',
      world: bureau(''),
      documents: [cited('临江市政府', '临组发〔2020〕1号', ''), cited('青山县政府', '青组发〔2020〕3号')],
      managed: ['青山县水利局·局长 青山县政府 DOCUMENT'],
    },
    {
      because: 'one about another post says nothing here',
      world: countyWithWaterBureau(),
      documents: [cited('临江市委', '临组发〔2020〕1号', '青山县水利局·副局长')],
      managed: ['青山县水利局·局长 青山县委 PRESUMED OWN_COMMITTEE'],
    },
    {
      because: 'a document without a number is none',
      world: bureau(''),
      documents: [cited('青山县政府', '  ')],
      managed: ['青山县水利局·局长 青山县委 PRESUMED OWN_COMMITTEE'],
    },
    {
      because: 'a record stands against a document: it is the record that would have to be mended',
      world: bureau('临江市委'),
      documents: [cited('青山县政府', '青组发〔2020〕3号')],
      managed: ['青山县水利局·局长 临江市委 RECORDED'],
    },
    {
      because: 'a recorded organ that is no more lets nothing be presumed: a gap',
      world: bureau('老县委').organ('老县委', '青山县', '党委', { to: '2020-01-01' }),
      managed: ['青山县水利局·局长 MANAGING_ORGAN_GONE'],
    },
    {
      because: 'until a document says who manages now',
      world: bureau('老县委').organ('老县委', '青山县', '党委', { to: '2020-01-01' }),
      documents: [cited('青山县委', '青组发〔2020〕3号')],
      managed: ['青山县水利局·局长 青山县委 DOCUMENT'],
    },
    {
      because: 'a document about an organ that is no more says nothing',
      world: bureau('').organ('老县委', '青山县', '其他组织', { to: '2020-01-01' }),
      documents: [cited('老县委', '青组发〔2020〕3号')],
      managed: ['青山县水利局·局长 MANAGING_ORGAN_GONE'],
    },
    {
      because: 'what nothing lets presume a document may say',
      world: county().organ('青山县医院', '青山县', '事业单位').head('青山县医院', '院长', '孙立'),
      documents: [cited('青山县委', '青组发〔2020〕3号', '')],
      managed: ['青山县医院·院长 青山县委 DOCUMENT'],
    },
  ]);
});

describe('the post held on the day of the measure, else the last one held', () => {
  table([
    {
      because: 'on the last day in a post it is that post',
      world: career(),
      on: '2018-12-31',
      managed: ['青山县水利局·局长 青山县委 PRESUMED OWN_COMMITTEE'],
    },
    {
      because: 'on the first day in the next it is the next',
      world: career(),
      on: '2019-01-01',
      managed: ['临江市财政局·局长 临江市委 PRESUMED OWN_COMMITTEE'],
    },
    {
      because: 'after leaving, the last one held, not an earlier one',
      world: career(),
      on: '2023-01-01',
      managed: ['临江市财政局·局长 临江市委 PRESUMED OWN_COMMITTEE'],
    },
    {
      because: 'also where the organ of the last post is no more: the post is looked at on its last day',
      world: career({ organ: { to: '2021-01-01' } }),
      on: '2023-01-01',
      managed: ['临江市财政局·局长 临江市委 PRESUMED OWN_COMMITTEE'],
    },
    {
      because: 'who managed the last post is no more either: a gap',
      world: county()
        .organ('老县委', '柳河镇', '党委', { to: '2020-01-01' })
        .staff('老县委', '干事', '孙立', { to: '2019-06-01' }),
      managed: ['老县委·干事 MANAGING_ORGAN_GONE'],
    },
    {
      because: 'every post held that day counts',
      world: county()
        .organ('青山县水利局', '青山县', '工作部门')
        .head('青山县水利局', '局长', '孙立')
        .member('青山县政府', '党组成员', '孙立', { mode: 'CONCURRENT' }),
      managed: [
        '青山县政府·党组成员 临江市委 PRESUMED ONE_LEVEL_UP',
        '青山县水利局·局长 青山县委 PRESUMED OWN_COMMITTEE',
      ],
    },
    {
      because: 'of posts left on one day all are the last',
      world: county()
        .staff('青山县政府', '科员', '孙立', { to: '2020-01-01' })
        .staff('青山县委', '干事', '孙立', { to: '2020-01-01' }),
      managed: ['青山县委·干事 青山县委 PRESUMED OWN_ORGAN', '青山县政府·科员 青山县政府 PRESUMED OWN_ORGAN'],
    },
    {
      because: 'whoever presides on a member’s post holds one post',
      world: county()
        .organ('青山县水利局', '青山县', '工作部门')
        .member('青山县水利局', '副局长', '孙立')
        .member('青山县水利局', '副局长', '孙立', { mode: 'PRESIDING', from: '2020-01-01' }),
      managed: ['青山县水利局·副局长 青山县委 PRESUMED OWN_COMMITTEE'],
    },
    {
      because: 'the suspended keep the post',
      world: county()
        .organ('青山县水利局', '青山县', '工作部门')
        .head('青山县水利局', '局长', '孙立', { suspended: ['2020-05-01', '2020-07-01'] }),
      managed: ['青山县水利局·局长 青山县委 PRESUMED OWN_COMMITTEE'],
    },
    {
      because: 'a post still to come is none: a gap',
      world: county().staff('青山县政府', '科员', '孙立', { from: '2021-01-01' }),
      managed: ['NO_POST_HELD'],
    },
  ]);
});

describe('what is said of it', () => {
  it.each`
    cadre     | documents                       | zh                                                                                                            | en
    ${'孙立'} | ${[]}                           | ${'推定青山县委管理青山县水利局的局长：青山县委是本级地区的党委；有文件的从其规定（适用中的理解）'}           | ${'青山县委 is presumed to manage the post 局长 of 青山县水利局: 青山县委 is the Party committee of its own territory; a document prevails'}
    ${'孙立'} | ${[cited('青山县政府', '3号')]} | ${'依文件（3号），青山县水利局的局长由青山县政府管理'}                                                        | ${'by the document cited (3号) the post 局长 of 青山县水利局 is managed by 青山县政府'}
    ${'周正'} | ${[]}                           | ${'推定临江市委管理青山县委的书记：按下管一级，临江市委是上一级地区的党委；有文件的从其规定（适用中的理解）'} | ${'临江市委 is presumed to manage the post 书记 of 青山县委: 临江市委 is the Party committee of the territory one level above 青山县委; a document prevails'}
  `('$zh', ({ cadre, documents, zh, en }: { cadre: string; documents: CitedDocument[]; zh: string; en: string }) => {
    const hierarchy = graphOf(bureau(''));
    const on = day('2020-06-01');
    const { managed } = managingOrgan(
      hierarchy,
      hierarchy.codes.cadre.find(cadre),
      on,
      documentsOf(hierarchy, documents),
    );

    expect(managed.map(({ basis }) => spoken(hierarchy, basis, on))).toEqual([
      { rule: 'R13.M', clause: '《办法》第十三条', zh, en },
    ]);
  });
});
