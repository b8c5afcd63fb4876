import { agreeing } from './agreeing';
import { duty } from './ask';
import { county } from './county';
import type { DutyScenario } from './scenario';
import { type OrganKind, overCategory, type World } from './world';

/** 青山县 where an organ of that kind handles matters of water supply. */
const handledBy = (kind: OrganKind): World =>
  county()
    .organ('承办单位', '青山县', kind)
    .competent('承办单位', '供水')
    .head('承办单位', '负责人', '孙立')
    .member('承办单位', '副职', '高洁', { charge: overCategory('供水') });

describe('Art. 2(1), 2(2), 2(3): to whom the Measures apply, and what their bearers cite', () => {
  it.each`
    kind              | rules      | clauses
    ${'党委'}         | ${''}      | ${''}
    ${'人大机关'}     | ${''}      | ${''}
    ${'工作部门'}     | ${''}      | ${''}
    ${'政协机关'}     | ${''}      | ${''}
    ${'法院'}         | ${''}      | ${''}
    ${'检察院'}       | ${''}      | ${''}
    ${'派出机构'}     | ${' R2.2'} | ${'、第二条第二款'}
    ${'事业单位'}     | ${' R2.2'} | ${'、第二条第二款'}
    ${'人民团体'}     | ${' R2.2'} | ${'、第二条第二款'}
    ${'国有企业'}     | ${' R2.3'} | ${'、第二条第三款'}
    ${'国有控股企业'} | ${' R2.3'} | ${'、第二条第三款'}
  `('$kind', ({ kind, rules, clauses }: { kind: OrganKind; rules: string; clauses: string }) => {
    expect(duty(handledBy(kind), {})).toMatchObject(
      agreeing({
        handling: ['承办单位'],
        department: [
          `HANDLING RESPONSIBLE 承办单位 (R5.1${rules}: 第五条第一款${clauses})`,
          `OVERALL RESPONSIBLE 承办单位·负责人·孙立 (R4.P${rules}: 第四条第二款${clauses})`,
          `MAIN_LEADERSHIP RESPONSIBLE 承办单位·副职·高洁 (R4.M${rules}: 第四条第二款${clauses})`,
        ],
      }),
    );
  });

  it.each<OrganKind>(['监委', '其他组织'])('R2.4: %s bears nothing under the Measures; the region does', (kind) => {
    expect(duty(handledBy(kind), {})).toMatchObject(
      agreeing({
        status: 'OUT_OF_SCOPE',
        handling: ['承办单位'],
        department: [],
        region: [
          'MAIN_BODY RESPONSIBLE 青山县委 (R6: 第六条)',
          'MAIN_BODY RESPONSIBLE 青山县政府 (R6: 第六条)',
          'OVERALL RESPONSIBLE 青山县委·书记·周正 (R4.P: 第四条第二款)',
          'OVERALL RESPONSIBLE 青山县政府·县长·郑国强 (R4.P: 第四条第二款)',
          'MAIN_LEADERSHIP RESPONSIBLE 青山县委·副书记·吴敏 (R4.M: 第四条第二款)',
          'MAIN_LEADERSHIP RESPONSIBLE 青山县政府·副县长·冯玉兰 (R4.M: 第四条第二款)',
          'COORDINATION RESPONSIBLE 青山县信访局 (R7: 第七条)',
        ],
        gaps: ['ORGAN_OUTSIDE_SCOPE 承办单位 (R2.4)'],
      }),
    );
  });
});

/** The discipline commission and, housed with it, a supervisory commission that has no posts of its own. */
const disciplinary = (partner: string): World =>
  county()
    .organ('青山县纪委', '青山县', '纪委', { from: '2018-01-01' })
    .head('青山县纪委', '书记', '严明', { from: '2018-01-01' })
    .member('青山县纪委', '副书记', '方直', { from: '2018-01-01', charge: overCategory('民生') })
    .organ('青山县监委', '青山县', '监委', { co_located_with: partner })
    .competent('青山县监委', '供水');

const ENTERPRISES = (): World =>
  county()
    .organ('东海省国资委', '东海省', '工作部门')
    .organ('东海水务集团', '东海省', '国有企业')
    .head('东海水务集团', '董事长', '丁建')
    .member('东海水务集团', '副总经理', '戴军', { charge: overCategory('供水') })
    .organ('青山自来水公司', '青山县', '国有控股企业')
    .head('青山自来水公司', '总经理', '方圆')
    .member('青山自来水公司', '副总经理', '毛青', { charge: overCategory('供水') })
    .leads('东海水务集团', '青山自来水公司', 'INVESTED_BY')
    .leads('东海省国资委', '东海水务集团', 'INVESTED_BY')
    .leads('东海省政府', '东海省国资委', 'TERRITORIAL')
    .competent('青山自来水公司', '供水');

describe('organs that Art. 2 does not enumerate, and enterprises by reference', () => {
  it.each<DutyScenario>([
    {
      because: 'a supervisory commission co-located (合署) with a discipline commission shares its scope and its team',
      world: disciplinary('青山县纪委'),
      answer: {
        status: 'RESOLVED',
        department: [
          'HANDLING RESPONSIBLE 青山县监委 (R5.1: 第五条第一款)',
          'OVERALL RESPONSIBLE 青山县监委·书记·严明 (R4.P: 第四条第二款)',
          'MAIN_LEADERSHIP RESPONSIBLE 青山县监委·副书记·方直 (R4.M: 第四条第二款)',
        ],
      },
    },
    {
      because: 'before its partner exists it is outside the scope',
      world: disciplinary('青山县纪委'),
      ask: { on: '2017-12-31' },
      answer: { status: 'OUT_OF_SCOPE', department: [], gaps: ['ORGAN_OUTSIDE_SCOPE 青山县监委 (R2.4)'] },
    },
    {
      because: 'housed with an organ that is not of the Party it stays outside',
      world: disciplinary('青山县政府'),
      answer: { status: 'OUT_OF_SCOPE', department: [], gaps: ['ORGAN_OUTSIDE_SCOPE 青山县监委 (R2.4)'] },
    },
    {
      because: 'a partner that records nothing gets no team from those housed with it',
      world: county()
        .organ('青山县委办', '青山县', '工作部门')
        .competent('青山县委办', '供水')
        .organ('青山县档案馆', '青山县', '事业单位', { co_located_with: '青山县委办' })
        .head('青山县档案馆', '馆长', '章可'),
      answer: {
        status: 'PARTIAL',
        department: ['HANDLING RESPONSIBLE 青山县委办 (R5.1: 第五条第一款)'],
        gaps: ['PRINCIPAL_VACANT 青山县委办 (R4.P)', 'PORTFOLIO_UNASSIGNED 青山县委办 “供水” (R4.M)'],
      },
    },
    {
      because:
        'R5.1S and R2.3I: a subsidiary, its group with its leaders, and 国资委 as coordinating investor, where it ends',
      world: ENTERPRISES(),
      answer: {
        status: 'RESOLVED',
        handling: ['青山自来水公司'],
        department: [
          'HANDLING RESPONSIBLE 青山自来水公司 (R5.1 R2.3: 第五条第一款、第二条第三款)',
          'OVERALL RESPONSIBLE 青山自来水公司·总经理·方圆 (R4.P R2.3: 第四条第二款、第二条第三款)',
          'MAIN_LEADERSHIP RESPONSIBLE 青山自来水公司·副总经理·毛青 (R4.M R2.3: 第四条第二款、第二条第三款)',
          'HANDLING SUPERIOR 东海水务集团 (R5.1S R2.3: 第五条第一款、第三条、第二条第三款)',
          'OVERALL SUPERIOR 东海水务集团·董事长·丁建 (R4.P R2.3: 第四条第二款、第二条第三款)',
          'MAIN_LEADERSHIP SUPERIOR 东海水务集团·副总经理·戴军 (R4.M R2.3: 第四条第二款、第二条第三款)',
        ],
        system: ['COORDINATION SUPERIOR 东海省国资委 (R2.3I: 第二条第三款、第三条)'],
      },
    },
    {
      because: 'R2.4: a walk up the chain ends at an organ outside the scope, and the answer says so',
      world: waterStation(),
      answer: {
        status: 'PARTIAL',
        department: [
          'HANDLING RESPONSIBLE 青山供水站 (R5.1 R2.2: 第五条第一款、第二条第二款)',
          'OVERALL RESPONSIBLE 青山供水站·站长·卢山 (R4.P R2.2: 第四条第二款、第二条第二款)',
          'MAIN_LEADERSHIP RESPONSIBLE 青山供水站·副站长·秋实 (R4.M R2.2: 第四条第二款、第二条第二款)',
        ],
        gaps: ['ORGAN_OUTSIDE_SCOPE 清源基金会 (R2.4)'],
      },
    },
  ])('$because', ({ world, ask, answer }) => {
    expect(duty(world, ask ?? {})).toMatchObject(agreeing(answer));
  });
});

function waterStation(): World {
  return county()
    .organ('青山县水利局', '青山县', '工作部门')
    .organ('清源基金会', '青山县', '其他组织')
    .organ('青山供水站', '青山县', '事业单位')
    .competent('青山供水站', '供水')
    .head('青山供水站', '站长', '卢山')
    .member('青山供水站', '副站长', '秋实', { charge: overCategory('供水') })
    .leads('清源基金会', '青山供水站', 'AFFILIATED_TO')
    .leads('青山县水利局', '清源基金会', 'AFFILIATED_TO');
}
