import { agreeing } from './agreeing';
import { duty } from './ask';
import { county, countyWithWaterBureau } from './county';
import type { DutyScenario } from './scenario';
import { overCategory, type World } from './world';

/** A second bureau beside the water bureau. */
const withHousing = (): World =>
  countyWithWaterBureau()
    .organ('青山县住建局', '青山县', '工作部门')
    .head('青山县住建局', '局长', '邱林')
    .member('青山县住建局', '副局长', '骆宾', { charge: overCategory('民生') });

const WATER = [
  'HANDLING RESPONSIBLE 青山县水利局 (R5.1: 第五条第一款)',
  'OVERALL RESPONSIBLE 青山县水利局·局长·孙立 (R4.P: 第四条第二款)',
  'MAIN_LEADERSHIP RESPONSIBLE 青山县水利局·副局长·高洁 (R4.M: 第四条第二款)',
];
const HOUSING = [
  'HANDLING RESPONSIBLE 青山县住建局 (R5.1: 第五条第一款)',
  'OVERALL RESPONSIBLE 青山县住建局·局长·邱林 (R4.P: 第四条第二款)',
  'MAIN_LEADERSHIP RESPONSIBLE 青山县住建局·副局长·骆宾 (R4.M: 第四条第二款)',
];

const ASSIGNED = HOUSING.map((line) => line.replace('第五条第一款', '第五条第一款、第七条'));

describe('Art. 5(1), 谁主管谁负责: the handling organ is who is competent or who was assigned (R5.1)', () => {
  it.each<DutyScenario>([
    {
      because: 'the organ competent for the category in the territory, its head and its member in charge',
      world: countyWithWaterBureau(),
      answer: { status: 'RESOLVED', handling: ['青山县水利局'], department: WATER },
    },
    {
      because: 'a category is covered by a competence for one above it',
      world: countyWithWaterBureau(),
      ask: { category: '供水水质' },
      answer: { handling: ['青山县水利局'], department: WATER },
    },
    {
      because: 'at one territory the deepest competence wins',
      world: withHousing().competent('青山县住建局', '供水水质'),
      ask: { category: '供水水质' },
      answer: { status: 'RESOLVED', handling: ['青山县住建局'], department: HOUSING },
    },
    {
      because:
        'Art. 3, 分级负责: a township without a competent organ goes to the nearest territory above that has one',
      world: countyWithWaterBureau(),
      ask: { territory: '柳河镇' },
      answer: { status: 'RESOLVED', territories: ['柳河镇'], handling: ['青山县水利局'], department: WATER },
    },
    {
      because: 'even a shallower competence in the nearer territory',
      world: withHousing()
        .competent('青山县住建局', '民生')
        .organ('临江市水务局', '临江市', '工作部门')
        .competent('临江市水务局', '供水水质'),
      ask: { category: '供水水质' },
      answer: { handling: ['青山县水利局'] },
    },
    {
      because: 'a tie is a gap, and all of them handle it',
      world: withHousing().competent('青山县住建局', '供水', { from: '2019-03-01' }),
      answer: {
        status: 'PARTIAL',
        handling: ['青山县水利局', '青山县住建局'],
        department: [...WATER, ...HOUSING],
        gaps: ['COMPETENCE_OVERLAP 青山县 “供水” since 2019-03-01 (R5.1)'],
      },
    },
    {
      because:
        'nobody competent up to the country: the local Party committee and government must determine it (Art. 6)',
      world: county(),
      answer: { status: 'PARTIAL', handling: [], department: [], gaps: ['NO_COMPETENT_ORGAN 青山县 “供水” (R5.1)'] },
    },
    {
      because: 'the gap counts from the day the last competence ended',
      world: county()
        .organ('青山县水利局', '青山县', '工作部门')
        .competent('青山县水利局', '供水', { to: '2019-01-01' }),
      answer: { handling: [], gaps: ['NO_COMPETENT_ORGAN 青山县 “供水” since 2019-01-01 (R5.1)'] },
    },
    {
      because: 'an assignment is kept, and noted where it differs from competence',
      world: withHousing(),
      ask: { assigned: [{ to: '青山县住建局' }] },
      answer: { status: 'RESOLVED', handling: ['青山县住建局'], department: ASSIGNED, notes: ['ASSIGNED_ELSEWHERE'] },
    },
    {
      because: 'an assignment to the competent organ needs no note',
      world: withHousing(),
      ask: { assigned: [{ to: '青山县水利局' }] },
      answer: { handling: ['青山县水利局'], notes: [] },
    },
    {
      because: 'of several leads the one of the latest day counts',
      world: withHousing(),
      ask: { registered: '2020-01-01', assigned: [{ to: '青山县水利局' }, { to: '青山县住建局', on: '2020-02-01' }] },
      answer: { handling: ['青山县住建局'], notes: ['ASSIGNED_ELSEWHERE'] },
    },
    {
      because: 'an assignment that has ended counts no more: back to competence',
      world: withHousing(),
      ask: { registered: '2020-01-01', assigned: [{ to: '青山县住建局', ended: '2020-03-01' }] },
      answer: { handling: ['青山县水利局'], notes: [] },
    },
    {
      because: 'the day before it ended it still counts',
      world: withHousing(),
      ask: { on: '2020-02-29', registered: '2020-01-01', assigned: [{ to: '青山县住建局', ended: '2020-03-01' }] },
      answer: { handling: ['青山县住建局'] },
    },
    {
      because: 'an assisting organ (会同) handles the matter too; the note looks at the leads',
      world: withHousing(),
      ask: { assigned: [{ to: '青山县水利局' }, { to: '青山县住建局', role: 'ASSIST' }] },
      answer: { handling: ['青山县水利局', '青山县住建局'], notes: [] },
    },
    {
      because: 'with no lead left the assisting organs decide whether it went elsewhere',
      world: withHousing(),
      ask: { assigned: [{ to: '青山县信访局' }, { to: '青山县住建局', role: 'ASSIST' }] },
      answer: { handling: ['青山县住建局'], notes: ['IN_TRANSIT', 'ASSIGNED_ELSEWHERE'] },
    },
    {
      because: 'at the petition department the matter is only in transit (Art. 7)',
      world: withHousing(),
      ask: { assigned: [{ to: '青山县信访局' }] },
      answer: { status: 'RESOLVED', handling: ['青山县水利局'], department: WATER, notes: ['IN_TRANSIT'] },
    },
    {
      because: 'an assignee outside the scope does not count',
      world: withHousing().organ('柳河村委会', '柳河镇', '其他组织'),
      ask: { assigned: [{ to: '柳河村委会' }] },
      answer: { status: 'RESOLVED', handling: ['青山县水利局'], department: WATER, notes: ['ASSIGNED_OUTSIDE'] },
    },
    {
      because: 'it counts among the competent: an assignment away from it is elsewhere',
      world: withHousing().organ('清源基金会', '青山县', '其他组织').competent('清源基金会', '供水水质'),
      ask: { category: '供水水质', assigned: [{ to: '青山县水利局' }] },
      answer: { handling: ['青山县水利局'], notes: ['ASSIGNED_ELSEWHERE'] },
    },
  ])('$because', ({ world, ask, answer }) => {
    expect(duty(world, ask ?? {})).toMatchObject(agreeing(answer));
  });
});

/** A water station that the bureau dispatches, with a staff member who handles matters. */
const station = (): World =>
  countyWithWaterBureau()
    .organ('柳河水利站', '柳河镇', '派出机构')
    .competent('柳河水利站', '供水')
    .leads('青山县水利局', '柳河水利站', 'DISPATCHED_BY')
    .head('柳河水利站', '站长', '苗青')
    .member('柳河水利站', '副站长', '花荣', { charge: overCategory('供水') })
    .staff('柳河水利站', '科员', '庞德');

/** A sub-district office that handles matters itself. */
const street = (): World =>
  countyWithWaterBureau()
    .place('城关街道', 'TOWNSHIP', '青山县')
    .organ('城关街道党工委', '城关街道', '党工委')
    .head('城关街道党工委', '书记', '熊伟')
    .member('城关街道党工委', '副书记', '纪晓', { charge: { scope: 'PETITION_WORK' } })
    .organ('城关街道办', '城关街道', '派出政府')
    .head('城关街道办', '主任', '舒展')
    .member('城关街道办', '副主任', '屈平', { charge: { scope: 'PETITION_WORK' } })
    .leads('青山县政府', '城关街道办', 'DISPATCHED_BY')
    .leads('青山县委', '城关街道党工委', 'DISPATCHED_BY')
    .competent('城关街道办', '供水');

describe('who stands above and who works inside the handling organ (R5.1S, R11.D)', () => {
  it.each<DutyScenario>([
    {
      because: 'a dispatched station answers with the bureau that sends it',
      world: station(),
      ask: { territory: '柳河镇', handler: '庞德', upTo: 'TOWNSHIP' },
      answer: {
        status: 'RESOLVED',
        handling: ['柳河水利站'],
        department: [
          'HANDLING RESPONSIBLE 柳河水利站 (R5.1 R2.2: 第五条第一款、第二条第二款)',
          'OVERALL RESPONSIBLE 柳河水利站·站长·苗青 (R4.P R2.2: 第四条第二款、第二条第二款)',
          'MAIN_LEADERSHIP RESPONSIBLE 柳河水利站·副站长·花荣 (R4.M R2.2: 第四条第二款、第二条第二款)',
          'DIRECT RESPONSIBLE 柳河水利站·科员·庞德 (R11.D R2.2: 第八条、第十一条第二款、第二条第二款) conditional',
          'HANDLING SUPERIOR 青山县水利局 (R5.1S: 第五条第一款、第三条)',
          'OVERALL SUPERIOR 青山县水利局·局长·孙立 (R4.P: 第四条第二款)',
          'MAIN_LEADERSHIP SUPERIOR 青山县水利局·副局长·高洁 (R4.M: 第四条第二款)',
        ],
      },
    },
    {
      because: 'a sub-district office is the government of its area: R6 names it, and R5.1S does not walk up from it',
      world: street(),
      ask: { territory: '城关街道', upTo: 'TOWNSHIP' },
      answer: {
        status: 'RESOLVED',
        handling: ['城关街道办'],
        region: [
          'MAIN_BODY RESPONSIBLE 城关街道党工委 (R6 R2.2: 第六条、第二条第二款)',
          'MAIN_BODY RESPONSIBLE 城关街道办 (R6 R2.2: 第六条、第二条第二款)',
          'OVERALL RESPONSIBLE 城关街道党工委·书记·熊伟 (R4.P R2.2: 第四条第二款、第二条第二款)',
          'OVERALL RESPONSIBLE 城关街道办·主任·舒展 (R4.P R2.2: 第四条第二款、第二条第二款)',
          'MAIN_LEADERSHIP RESPONSIBLE 城关街道党工委·副书记·纪晓 (R4.M R2.2: 第四条第二款、第二条第二款)',
          'MAIN_LEADERSHIP RESPONSIBLE 城关街道办·副主任·屈平 (R4.M R2.2: 第四条第二款、第二条第二款)',
          'COORDINATION SUPERIOR 青山县信访局 (R7: 第七条)',
        ],
        department: [
          'HANDLING RESPONSIBLE 城关街道办 (R5.1 R2.2: 第五条第一款、第二条第二款)',
          'OVERALL RESPONSIBLE 城关街道办·主任·舒展 (R4.P R2.2: 第四条第二款、第二条第二款)',
          'MAIN_LEADERSHIP RESPONSIBLE 城关街道办·副主任·屈平 (R4.M R2.2: 第四条第二款、第二条第二款)',
        ],
        system: [],
      },
    },
    {
      because: 'the recorded handler, for the post held in the handling organ that day',
      world: countyWithWaterBureau().staff('青山县水利局', '科员', '虞姬'),
      ask: { handler: '虞姬' },
      answer: {
        department: [...WATER, 'DIRECT RESPONSIBLE 青山县水利局·科员·虞姬 (R11.D: 第八条、第十一条第二款) conditional'],
      },
    },
    {
      because: 'a recorded handler who had left by then is excluded',
      world: countyWithWaterBureau().staff('青山县水利局', '科员', '虞姬', { to: '2020-06-01' }),
      ask: { handler: '虞姬' },
      answer: { department: WATER, excluded: ['NOT_IN_POST 虞姬 in 青山县水利局 (R11.D)'] },
    },
    {
      because: 'of several handling organs none is named for him',
      world: withHousing().staff('青山县信访局', '科员', '虞姬'),
      ask: { handler: '虞姬', assigned: [{ to: '青山县水利局' }, { to: '青山县住建局', role: 'ASSIST' }] },
      answer: { excluded: ['NOT_IN_POST 虞姬 (R11.D)'] },
    },
    {
      because: 'nor where nobody handles the matter',
      world: county().staff('青山县信访局', '科员', '虞姬'),
      ask: { handler: '虞姬' },
      answer: { excluded: ['NOT_IN_POST 虞姬 (R11.D)'] },
    },
    {
      because: 'a suspended handler is excluded as such',
      world: countyWithWaterBureau().staff('青山县水利局', '科员', '虞姬', { suspended: ['2020-05-01', '2020-07-01'] }),
      ask: { handler: '虞姬' },
      answer: { department: WATER, excluded: ['SUSPENDED 虞姬 in 青山县水利局 (R11.D)'] },
    },
  ])('$because', ({ world, ask, answer }) => {
    expect(duty(world, ask ?? {})).toMatchObject(agreeing(answer));
  });
});
