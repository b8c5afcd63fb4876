import { day, FOREVER, formatDay } from '../../src/core/facts/day';
import { reformDay } from '../../src/sample/reforms';
import { sampleRows } from '../../src/sample/sample';

const rows = sampleRows({ scale: 'prefecture', seed: 1 });
const territories = rows.territories ?? [];
const successions = rows.successions ?? [];
const leaderships = rows.leaderships ?? [];

describe('divisions that changed', () => {
  it.each`
    from        | to          | on              | extent     | document
    ${'110103'} | ${'110101'} | ${'2010-06-28'} | ${'WHOLE'} | ${'国函〔2010〕55号'}
    ${'110104'} | ${'110102'} | ${'2010-06-28'} | ${'WHOLE'} | ${'国函〔2010〕55号'}
    ${'341400'} | ${'340100'} | ${'2011-07-14'} | ${'PART'}  | ${'国函〔2011〕84号'}
    ${'370205'} | ${'370203'} | ${'2012-09-30'} | ${'WHOLE'} | ${'国函〔2012〕153号'}
    ${'320107'} | ${'320106'} | ${'2013-02-08'} | ${'WHOLE'} | ${'国函〔2013〕24号'}
    ${'310108'} | ${'310106'} | ${'2015-10-13'} | ${'WHOLE'} | ${'国函〔2015〕183号'}
    ${'512081'} | ${'510185'} | ${'2016-05-03'} | ${'WHOLE'} | ${'国函〔2016〕78号'}
    ${'330204'} | ${'330212'} | ${'2016-09-14'} | ${'WHOLE'} | ${'国函〔2016〕158号'}
    ${'610125'} | ${'610118'} | ${'2016-11-24'} | ${'WHOLE'} | ${'国函〔2016〕188号'}
    ${'371202'} | ${'370116'} | ${'2018-12-26'} | ${'WHOLE'} | ${'国函〔2018〕163号'}
    ${'371203'} | ${'370117'} | ${'2018-12-26'} | ${'WHOLE'} | ${'国函〔2018〕163号'}
    ${'330104'} | ${'330102'} | ${'2021-03-11'} | ${'PART'}  | ${'浙政发〔2021〕7号'}
    ${'330104'} | ${'330114'} | ${'2021-03-11'} | ${'PART'}  | ${'浙政发〔2021〕7号'}
    ${'330110'} | ${'330113'} | ${'2021-03-11'} | ${'PART'}  | ${'浙政发〔2021〕7号'}
  `('$from → $to on $on', ({ from, to, ...edge }: Record<string, string>) => {
    expect(successions).toContainEqual(
      expect.objectContaining({ subject: 'TERRITORY', from_code: from, to_code: to, ...edge }),
    );
  });

  it.each`
    code        | name        | from            | to
    ${'371202'} | ${'莱城区'} | ${''}           | ${'2018-12-26'}
    ${'370116'} | ${'莱芜区'} | ${'2018-12-26'} | ${''}
    ${'330104'} | ${'江干区'} | ${''}           | ${'2021-03-11'}
    ${'330110'} | ${'余杭区'} | ${''}           | ${''}
    ${'420600'} | ${'襄樊市'} | ${''}           | ${'2010-11-26'}
    ${'420600'} | ${'襄阳市'} | ${'2010-11-26'} | ${''}
    ${'340225'} | ${'无为县'} | ${'2011-07-14'} | ${'2019-11-20'}
  `('$name ($code) stood from "$from" to "$to"', (version: Record<string, string>) => {
    expect(territories).toContainEqual(expect.objectContaining(version));
  });

  it.each([
    ['PROVINCE', 34],
    ['COUNTRY', 1],
  ])('has all of the level %s', (level, count) => {
    expect(territories.filter((row) => row.level === level && row.to === '')).toHaveLength(count);
  });
});

describe('reforms of organs', () => {
  it.each`
    from           | to             | on              | category
    ${'100000EPB'} | ${'100000ECO'} | ${'2018-03-17'} | ${''}
    ${'100000LAN'} | ${'100000NRB'} | ${'2018-03-17'} | ${''}
    ${'100000PSB'} | ${'100000EMG'} | ${'2018-03-17'} | ${'L02'}
    ${'100000BRC'} | ${'100000FRS'} | ${'2018-03-17'} | ${''}
    ${'100000FRS'} | ${'100000NFR'} | ${'2023-05-18'} | ${''}
    ${'370000STX'} | ${'370000TAX'} | ${'2018-06-15'} | ${''}
    ${'370112STX'} | ${'370112TAX'} | ${'2018-07-20'} | ${''}
    ${'370112LTX'} | ${'370112TAX'} | ${'2018-07-20'} | ${''}
    ${'370112PSB'} | ${'370112FIR'} | ${'2018-10-09'} | ${'L02'}
    ${'371202HRS'} | ${'370116HRS'} | ${'2018-12-26'} | ${''}
  `('$from → $to on $on', ({ from, to, on, category }: Record<string, string>) => {
    expect(successions).toContainEqual(
      expect.objectContaining({ subject: 'ORGAN', from_code: from, to_code: to, on, category_code: category }),
    );
  });

  it('takes effect from the top down', () => {
    const days = (['COUNTRY', 'PROVINCE', 'PREFECTURE', 'COUNTY'] as const).map((level) =>
      reformDay('TAX_2018', level),
    );

    expect([...days].sort((a, b) => a - b)).toEqual(days);
    expect(formatDay(days[3] ?? FOREVER)).toBe('2018-07-20');
    expect(days[0]).toBeGreaterThan(day('2018-01-01'));
  });
});

describe('leadership', () => {
  it.each`
    organ             | superior       | relation           | primary
    ${'370112TAX'}    | ${'370100TAX'} | ${'DUAL'}          | ${'SYSTEM'}
    ${'370112TAX'}    | ${'370112GOV'} | ${'DUAL'}          | ${'SYSTEM'}
    ${'370112PSB'}    | ${'370100PSB'} | ${'DUAL'}          | ${'TERRITORY'}
    ${'370112CRT'}    | ${'370100CRT'} | ${'SUPERVISION'}   | ${''}
    ${'370100CUS'}    | ${'370000CUS'} | ${'VERTICAL'}      | ${''}
    ${'370112HRS'}    | ${'370112GOV'} | ${'TERRITORIAL'}   | ${''}
    ${'370112HRS'}    | ${'370100HRS'} | ${'GUIDANCE'}      | ${''}
    ${'370112001GOV'} | ${'370112GOV'} | ${'DISPATCHED_BY'} | ${''}
    ${'370112001PST'} | ${'370112PSB'} | ${'DISPATCHED_BY'} | ${''}
    ${'370171GOV'}    | ${'370100GOV'} | ${'DISPATCHED_BY'} | ${''}
    ${'370112REG'}    | ${'370112NRB'} | ${'AFFILIATED_TO'} | ${''}
    ${'370100WTR'}    | ${'370100GRP'} | ${'INVESTED_BY'}   | ${''}
    ${'370100GRP'}    | ${'370100SAS'} | ${'INVESTED_BY'}   | ${''}
  `('$organ: $relation of $superior', ({ organ, superior, relation, primary }: Record<string, string>) => {
    expect(leaderships).toContainEqual(
      expect.objectContaining({ organ_code: organ, superior_code: superior, relation, primary, to: '' }),
    );
  });

  it('never stands without its basis', () => {
    expect(leaderships.filter((row) => row.basis === '')).toEqual([]);
  });

  it('lets no court be commanded', () => {
    const courts = new Set((rows.organs ?? []).filter((row) => row.function === 'COURT').map((row) => row.code));
    const relations = leaderships.filter((row) => courts.has(row.organ_code)).map((row) => row.relation);

    expect(new Set(relations)).toEqual(new Set(['SUPERVISION']));
  });
});

describe('petitions', () => {
  const petitions = rows.petitions ?? [];
  const ended = new Set(territories.filter((row) => row.to !== '').map((row) => row.code));

  it.each([
    ['from before the Measures', (row: Record<string, string>) => (row.registered_on ?? '') < '2016-10-08'],
    ['of places that ended', (row: Record<string, string>) => ended.has(row.territory_codes ?? '')],
    ['of several places', (row: Record<string, string>) => (row.territory_codes ?? '').includes(';')],
    ['that are litigation-related', (row: Record<string, string>) => row.litigation_related === 'true'],
    ['that are open', (row: Record<string, string>) => row.closed_on === ''],
    ['that are closed', (row: Record<string, string>) => row.closed_on !== ''],
    ['with a case lead', (row: Record<string, string>) => row.case_lead_code !== ''],
  ])('%s are among them', (_, is) => {
    expect(petitions.filter(is).length).toBeGreaterThan(2);
  });
});

describe('parameters of instruments', () => {
  it.each`
    instrument            | key
    ${'measures-2016'}    | ${'OBJECTION_READING'}
    ${'regulations-2022'} | ${'DEADLINE.HANDLING'}
    ${'sd-rule-2017'}     | ${'FREQUENCY.RECEIVE_VISITS'}
    ${'sd-rule-2017'}     | ${'OBJECTION_READING'}
    ${'tax-rule-2019'}    | ${'OBJECTION_READING'}
  `('$instrument sets $key', ({ instrument, key }: Record<string, string>) => {
    expect(rows.instrument_parameters).toContainEqual(expect.objectContaining({ instrument_code: instrument, key }));
  });
});
