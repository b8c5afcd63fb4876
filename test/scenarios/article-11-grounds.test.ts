import { agreeing } from './agreeing';
import { accountability } from './ask';
import { countyWithWaterBureau } from './county';
import type { AccountabilityScenario } from './scenario';

const PROVEN = { organ: '青山县水利局', nature: 'COLLECTIVE' } as const;
const FOUND = [
  'MAIN_LEADERSHIP 青山县水利局·局长·孙立 2020-06-01 (R11.2C R4.P: 第十一条第二款)',
  'MAIN_LEADERSHIP 青山县水利局·副局长·高洁 2020-06-01 (R11.2C R4.M: 第十一条第二款)',
];

interface Ground {
  readonly item: string;
  readonly ground: string;
  readonly conduct: readonly string[];
  readonly result: readonly string[];
}

/** The words of each item: what was done, and what came of it. */
const GROUNDS: readonly Ground[] = [
  {
    item: 'Art. 11(1)(i)',
    ground: '1',
    conduct: ['决策失误、工作失职', '损害群众利益', '导致信访问题产生'],
    result: ['造成严重后果'],
  },
  {
    item: 'Art. 11(1)(ii)',
    ground: '2',
    conduct: ['未按照规定受理、交办、转送和督办信访事项，或者不执行信访事项处理意见'],
    result: ['严重损害信访群众合法权益'],
  },
  {
    item: 'Art. 11(1)(iii)',
    ground: '3',
    conduct: ['违反群众纪律', '对应当解决的群众合理合法诉求消极应付、推诿扯皮，或者对待信访群众态度恶劣、简单粗暴'],
    result: ['损害党群干群关系', '造成严重后果'],
  },
  {
    item: 'Art. 11(1)(iv)',
    ground: '4',
    conduct: ['对发生的集体访或者信访负面舆情处置不力'],
    result: ['导致事态扩大', '造成不良影响'],
  },
  {
    item: 'Art. 11(1)(v)',
    ground: '5',
    conduct: ['对信访部门提出的改进工作、完善政策和给予处分等建议重视不够、落实不力'],
    result: ['导致问题长期得不到解决'],
  },
];

describe('Art. 11(1): each ground needs conduct and result', () => {
  it.each(GROUNDS)('$item, both proven: established', ({ ground }) => {
    expect(accountability(countyWithWaterBureau(), { ...PROVEN, more: { ground } })).toMatchObject(
      agreeing({ status: 'ESTABLISHED', missing: [], findings: FOUND }),
    );
  });

  it.each(GROUNDS)('$item, conduct unproven: nobody is found, and its words are missing', ({ ground, conduct }) => {
    const more = { ground, conduct_established: 'false' };

    expect(accountability(countyWithWaterBureau(), { ...PROVEN, more })).toMatchObject(
      agreeing({ status: 'UNDETERMINED', missing: conduct, findings: [] }),
    );
  });

  it.each(GROUNDS)('$item, result unproven: nobody is found, and its words are missing', ({ ground, result }) => {
    const more = { ground, result_established: 'false' };

    expect(accountability(countyWithWaterBureau(), { ...PROVEN, more })).toMatchObject(
      agreeing({ status: 'UNDETERMINED', missing: result, findings: [] }),
    );
  });

  it.each<AccountabilityScenario>([
    {
      because: 'the record may say which words of the item are still open',
      world: countyWithWaterBureau(),
      incident: { ...PROVEN, more: { ground: '1', conduct_established: 'false', elements: '损害群众利益' } },
      answer: { status: 'UNDETERMINED', missing: ['损害群众利益'], findings: [] },
    },
    {
      because: 'Art. 11(1)(vi): flags alone never suffice',
      world: countyWithWaterBureau(),
      incident: { ...PROVEN, more: { ground: '6' } },
      answer: { status: 'UNDETERMINED', missing: ['其他应当追究责任的失职失责情形'], findings: [] },
    },
    {
      because: 'Art. 11(1)(vi): a human determination with its reason does',
      world: countyWithWaterBureau(),
      incident: { ...PROVEN, more: { ground: '6', determination: '县委常委会认定：瞒报信访事项' } },
      answer: { status: 'ESTABLISHED', missing: [], findings: FOUND },
    },
  ])('$because', ({ world, incident, answer }) => {
    expect(accountability(world, incident)).toMatchObject(agreeing(answer));
  });
});

describe('Art. 11(1): 不履行或者未能正确履行本办法所列责任内容, a listed duty was breached', () => {
  it.each`
    duty                    | breached                  | notes
    ${'研究解决重要问题'}   | ${'第四条第一款'}         | ${[]}
    ${'民主决策'}           | ${'《办法》第四条第一款'} | ${[]}
    ${'负总责'}             | ${'第四条第二款'}         | ${[]}
    ${'阅批来信、接待来访'} | ${'第四条第三款'}         | ${[]}
    ${'接待来访'}           | ${'Art. 4(3)'}            | ${[]}
    ${'议事日程'}           | ${'Art. 4(1)'}            | ${[]}
    ${'及时妥善处理'}       | ${'第五条第一款'}         | ${[]}
    ${'督促下级'}           | ${'第五条第二款'}         | ${[]}
    ${'明确责任归属'}       | ${'第六条'}               | ${[]}
    ${'受理、交办'}         | ${'第七条'}               | ${[]}
    ${'没有写明'}           | ${''}                     | ${['DUTY_NOT_NAMED']}
  `('$breached $duty', ({ breached, notes }: { breached: string; notes: string[] }) => {
    expect(accountability(countyWithWaterBureau(), { ...PROVEN, more: { duty_breached: breached } })).toMatchObject(
      agreeing({ status: 'ESTABLISHED', findings: FOUND, notes }),
    );
  });
});
