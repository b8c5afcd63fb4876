import { day } from '../../src/core/facts/day';
import { refusal } from '../../src/core/ladder/refusal';
import { attemptOf, type Attempted, bureau, caseOf, type Facts, ladderOf } from './asked';
import { admonishment, COUNTY, criticism, GRAVE, MISSED, removal, told } from './attempted';
import { graphOf } from './managing';

const refused = (facts: Partial<Facts>, attempted: Attempted, on = '2020-06-01') =>
  refusal(COUNTY, caseOf(COUNTY, facts), attemptOf(COUNTY, attempted), day(on));

interface Row {
  readonly because: string;
  readonly facts: Partial<Facts>;
  readonly attempt: Attempted;
  readonly on?: string;
  readonly answer: string;
}
const table = (rows: readonly Row[]) => {
  it.each(rows)('$because', ({ facts, attempt, on, answer }) => {
    expect(told(refused(facts, attempt, on), on)).toBe(answer);
  });
};

describe('an attempt in order', () => {
  table([
    {
      because: 'criticism by the Party committee that manages the post, with a deadline',
      facts: {},
      attempt: criticism('青山县委'),
      answer: 'in order',
    },
    {
      because: 'or by the one that manages the other post he holds',
      facts: {},
      attempt: criticism('临江市委'),
      answer: 'in order',
    },
    {
      because: 'admonishment after targets missed',
      facts: MISSED,
      attempt: admonishment('青山县委'),
      answer: 'in order',
    },
    {
      because: 'removal from the post that the organ manages',
      facts: GRAVE,
      attempt: removal('青山县委', '青山县水利局·局长'),
      answer: 'in order',
    },
    {
      because: 'another organizational measure, put into words',
      facts: GRAVE,
      attempt: { measure: 'OTHER_ORGANIZATIONAL', by: '青山县委', words: '改任非领导职务' },
      answer: 'in order',
    },
    {
      because: 'a referral, by whoever comes upon it',
      facts: { offence: '涉嫌滥用职权' },
      attempt: { measure: 'LEGAL_REFERRAL', by: '柳河镇政府' },
      answer: 'in order',
    },
  ]);
});

describe('a measure without an open door', () => {
  table([
    {
      because: 'admonishment in a minor case',
      facts: {},
      attempt: admonishment('青山县委'),
      answer: 'NO_DOOR R14 《办法》第十四条: 孙立没有受到过通报，也没有评定为危害严重以及影响重大，不能采取诫勉',
    },
    {
      because: 'before its day: the deadline is running',
      facts: MISSED,
      attempt: admonishment('青山县委'),
      on: '2020-05-31',
      answer:
        'DEADLINE_RUNNING R14 《办法》第十四条: 通报的整改期限到2020-05-31才满，又没有评定为危害严重以及影响重大，还不能采取诫勉 from 2020-06-01',
    },
    {
      because: 'on the strength of a revoked measure',
      facts: {
        earlier: [{ measure: 'CIRCULATED_CRITICISM', on: '2020-03-10', due: '2020-05-01', revoked: '2020-05-20' }],
      },
      attempt: admonishment('青山县委'),
      answer:
        'EARLIER_REVOKED R14 《办法》第十四条: 通报已于2020-05-20撤销，视为没有作出，又没有评定为危害严重以及影响重大，不能采取诫勉',
    },
    {
      because: 'removal in a case that is serious and no more',
      facts: { harm: 'SERIOUS', impact: 'PARTICULARLY_SERIOUS' },
      attempt: removal('青山县委'),
      answer:
        'NO_DOOR R15 《办法》第十五条: 孙立没有受到过诫勉，也没有评定为危害特别严重以及影响特别重大，不能采取组织调整或者组织处理',
    },
    {
      because: 'before the finding',
      facts: {},
      attempt: criticism('青山县委'),
      on: '2020-02-01',
      answer: 'BEFORE_FINDING R11.1 《办法》第十一条第一款: 追责情形于2020-03-01认定，此前不能据以追责 from 2020-03-01',
    },
    {
      because: '政务处分 before there was any',
      facts: { discipline: '认定', found: '2017-02-01' },
      attempt: { measure: 'GOVERNMENTAL_SANCTION', by: '青山县监委' },
      on: '2017-06-01',
      answer:
        'NOT_INTRODUCED R16 《办法》第十六条: 政务处分自2018年3月20日《监察法》施行起由监察机关作出，此前由任免机关给予处分 from 2018-03-20',
    },
  ]);

  it('is refused before it is asked by whom, and names what is open', () => {
    expect(refused({}, admonishment('柳河镇政府'))).toMatchObject({
      code: 'NO_DOOR',
      imposers: [],
      allowed: ['CIRCULATED_CRITICISM'],
    });
  });
});

describe('a wrong organ', () => {
  table([
    {
      because: 'the government does not manage the posts: who does is named',
      facts: {},
      attempt: criticism('青山县政府'),
      answer:
        'WRONG_ORGAN R13.M 《办法》第十三条: 没有记录或者文件载明青山县政府有此权限，推定应由青山县委、临江市委作出；有文件的从其规定',
    },
    {
      because: 'nor does the bureau manage its own head',
      facts: MISSED,
      attempt: admonishment('青山县水利局'),
      answer:
        'WRONG_ORGAN R13.M 《办法》第十四条: 没有记录或者文件载明青山县水利局有此权限，推定应由青山县委、临江市委作出；有文件的从其规定',
    },
    {
      because: 'removal from a post is for the organ that manages this post',
      facts: GRAVE,
      attempt: removal('青山县委', '青山县政府·党组成员'),
      answer:
        'WRONG_ORGAN R13.M 《办法》第十五条: 没有记录或者文件载明青山县委有此权限，推定应由临江市委作出；有文件的从其规定',
    },
    {
      because: 'a cited document makes it the right one',
      facts: { documents: [{ post: '', organ: '青山县政府', document: '青组发〔2020〕3号' }] },
      attempt: criticism('青山县政府'),
      answer: 'in order',
    },
    {
      because: '政务处分 is for the supervisory organ',
      facts: { discipline: '认定' },
      attempt: { measure: 'GOVERNMENTAL_SANCTION', by: '青山县纪委' },
      answer:
        'WRONG_ORGAN R16 《办法》第十六条: 没有记录或者文件载明青山县纪委有此权限，推定应由青山县监委、临江市监委作出；有文件的从其规定',
    },
    {
      because: 'a post that he does not hold',
      facts: GRAVE,
      attempt: removal('青山县委', '青山县水利局·副局长'),
      answer: 'NO_POST_HELD R15 《办法》第十五条: 副局长不是孙立当日（或者最后）担任的职务',
    },
  ]);

  it('is told who may without a presumption where that is on record', () => {
    const world = bureau()
      .vacant('STAFF', '青山县政府', '科员', { managed_by: '青山县委' })
      .staff('青山县政府', '科员', '高兴');
    const hierarchy = graphOf(world);
    const of = caseOf(hierarchy, { cadre: '高兴' });
    const answer = refusal(hierarchy, of, attemptOf(hierarchy, criticism('青山县政府')), day('2020-06-01'));
    const { managed } = ladderOf(hierarchy, { cadre: '高兴' }, '2020-06-01').management;

    expect(told(answer, '2020-06-01', hierarchy)).toBe(
      'WRONG_ORGAN R13.M 《办法》第十三条: 青山县政府没有此权限，应由青山县委作出',
    );
    expect(answer?.imposers).toMatchObject([{ organ: managed[0]?.organ, post: managed[0]?.post, presumed: false }]);
  });

  it('says who may, on account of which post, and that it is presumed', () => {
    const imposers = refused({}, criticism('青山县政府'))?.imposers.map(
      ({ organ, post, presumed }) =>
        `${COUNTY.codes.organ.at(organ)} for ${COUNTY.codes.post.at(post)}${presumed ? ', presumed' : ''}`,
    );

    expect(imposers?.toSorted()).toEqual([
      '临江市委 for 青山县政府·党组成员, presumed',
      '青山县委 for 青山县水利局·局长, presumed',
    ]);
  });

  it('where nobody is known to manage, a document is asked for', () => {
    const hierarchy = graphOf(bureau().organ('青山县医院', '青山县', '事业单位').head('青山县医院', '院长', '高兴'));
    const of = caseOf(hierarchy, { cadre: '高兴' });
    const answer = refusal(hierarchy, of, attemptOf(hierarchy, criticism('青山县委')), day('2020-06-01'));

    expect(answer).toMatchObject({ code: 'NOBODY_KNOWN', imposers: [], allowed: ['CIRCULATED_CRITICISM'] });
  });
});

describe('an attempt that lacks something', () => {
  table([
    {
      because: '限期整改 needs a deadline',
      facts: {},
      attempt: { measure: 'CIRCULATED_CRITICISM', by: '青山县委' },
      answer: 'DEADLINE_MISSING R13 《办法》第十三条: 须规定作出之日以后的整改期限',
    },
    {
      because: 'after the day of the measure',
      facts: MISSED,
      attempt: admonishment('青山县委', { rectifyBy: '2020-06-01' }),
      answer: 'DEADLINE_MISSING R14 《办法》第十四条: 须规定作出之日以后的整改期限',
    },
    {
      because: '等 needs words',
      facts: GRAVE,
      attempt: { measure: 'OTHER_ORGANIZATIONAL', by: '青山县委', words: ' ' },
      answer: 'WORDS_MISSING R15 《办法》第十五条: 采取列举之外的组织调整或者组织处理措施，须写明是什么措施',
    },
  ]);
});
