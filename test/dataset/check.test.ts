import { checkDataset } from '../../src/core/dataset/check/check';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import type { Problem } from '../../src/core/dataset/problem';
import type { Rows } from '../../src/core/dataset/tables';
import { beside } from './beside';
import { SOUND, soundAnd, soundBut } from './sound-rows';

const wrong = (problems: readonly Problem[]) =>
  problems.map(({ file, row, column, code, value }) => `${file}:${row} ${column ?? '-'} ${code} ${value ?? ''}`);
const wrongWith = (rows: Rows) => wrong(checkDataset(datasetOfRows(rows)));

const leads = (organ: string, superior: string, relation: string, from: string, to = '') => ({
  organ_code: organ,
  superior_code: superior,
  relation,
  from,
  to,
});
const APPOINTED = { cadre_code: 'A', post_code: 'CG-1', mode: 'SUBSTANTIVE' };

describe('The check of a dataset', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(wrongWith(SOUND)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'an unknown parent',
      soundBut('territories', 3, { parent_code: 'Q' }),
      ['territories.csv:3 parent_code UNKNOWN_CODE Q'],
    ],
    [
      'an unknown territory in a list',
      soundBut('petitions', 2, { territory_codes: 'C;Z' }),
      ['petitions.csv:2 territory_codes UNKNOWN_CODE Z'],
    ],
    [
      'an unknown portfolio target',
      soundBut('portfolios', 2, { target_code: 'CG' }),
      ['portfolios.csv:2 target_code UNKNOWN_CODE CG'],
    ],
    [
      'an unknown handler',
      soundBut('petitions', 2, { handler_code: 'N' }),
      ['petitions.csv:2 handler_code UNKNOWN_CODE N'],
    ],
    ['a code given twice', soundAnd({ cadres: [{ code: 'A', name: '丙' }] }), ['cadres.csv:4 code DUPLICATE_KEY A']],
    [
      'a version with the first day of another',
      soundAnd({ territories: [{ code: 'P', name: '省', level: 'PROVINCE', from: '2000-01-01' }] }),
      ['territories.csv:5 code DUPLICATE_KEY P'],
    ],
    [
      'overlapping versions',
      soundBut('territories', 4, { from: '2019-01-01' }),
      ['territories.csv:4 from OVERLAP 2019-01-01'],
    ],
    [
      'two holders of one post',
      soundAnd({ appointments: [{ code: 'A2', ...APPOINTED, from: '2014-12-31', to: '2015-01-01' }] }),
      ['appointments.csv:4 from OVERLAP 2014-12-31'],
    ],
    [
      'a presiding holder beside the other',
      soundAnd({ appointments: [{ code: 'A2', ...APPOINTED, mode: 'PRESIDING', from: '2014-01-01' }] }),
      [],
    ],
    [
      'two rows for one relation',
      soundAnd({ leaderships: [leads('CG', 'PG', 'TERRITORIAL', '2005-01-01')] }),
      ['leaderships.csv:3 from OVERLAP 2005-01-01'],
    ],
    [
      'a second relation to the same superior',
      soundAnd({ leaderships: [leads('CG', 'PG', 'GUIDANCE', '2005-01-01')] }),
      [],
    ],
    [
      'a second competence for litigation',
      soundAnd({ competences: [{ organ_code: 'CG', category_code: 'K1', from: '2001-01-01', for: 'LITIGATION' }] }),
      [],
    ],
    [
      'a competence twice at once',
      soundAnd({ competences: [{ organ_code: 'CG', category_code: 'K1', from: '2002-01-01' }] }),
      ['competences.csv:3 from OVERLAP 2002-01-01'],
    ],
    [
      'a portfolio twice at once',
      soundAnd({
        portfolios: [{ appointment_code: 'B1', scope: 'PETITION_WORK', from: '2017-01-01', to: '2018-01-02' }],
      }),
      ['portfolios.csv:4 from OVERLAP 2017-01-01'],
    ],
    [
      'a suspension twice at once',
      soundAnd({ suspensions: [{ appointment_code: 'B1', from: '2016-05-31' }] }),
      ['suspensions.csv:3 from OVERLAP 2016-05-31'],
    ],
    [
      'an organ older than its territory',
      soundBut('organs', 3, { from: '1999-12-31' }),
      ['organs.csv:3 from SPAN_OUTSIDE 1999-12-31'],
    ],
    [
      'an organ that outlives its territory',
      soundBut('territories', 4, { to: '2023-01-01' }),
      ['organs.csv:3 to SPAN_OUTSIDE ', 'portfolios.csv:2 to SPAN_OUTSIDE '],
    ],
    [
      'a territory without a first day in one that has one',
      soundBut('territories', 3, { from: '' }),
      ['territories.csv:3 from SPAN_OUTSIDE '],
    ],
    [
      'a span over a gap between versions',
      soundBut('territories', 4, { from: '2020-02-01' }),
      ['organs.csv:3 to SPAN_OUTSIDE ', 'portfolios.csv:2 to SPAN_OUTSIDE '],
    ],
    [
      'a suspension outside the appointment',
      soundBut('suspensions', 2, { from: '2014-01-01' }),
      ['suspensions.csv:2 from SPAN_OUTSIDE 2014-01-01'],
    ],
    [
      'leadership before the organ',
      soundBut('leaderships', 2, { from: '2000-06-01' }),
      ['leaderships.csv:2 from SPAN_OUTSIDE 2000-06-01'],
    ],
    [
      'a competence before the organ',
      soundBut('competences', 2, { from: '' }),
      ['competences.csv:2 from SPAN_OUTSIDE '],
    ],
    [
      'a cycle of two',
      soundAnd({ leaderships: [leads('PG', 'CG', 'VERTICAL', '2010-01-01')] }),
      ['leaderships.csv:3 superior_code CYCLE CG'],
    ],
    ['guidance the other way', soundAnd({ leaderships: [leads('PG', 'CG', 'GUIDANCE', '2010-01-01')] }), []],
    [
      'an organ above itself',
      soundAnd({ leaderships: [leads('PG', 'PG', 'DUAL', '2010-01-01')] }),
      ['leaderships.csv:3 superior_code CYCLE PG'],
    ],
    [
      'one after the other, never at once',
      {
        ...SOUND,
        leaderships: [
          leads('CG', 'PG', 'VERTICAL', '2001-01-01', '2005-01-01'),
          leads('PG', 'CG', 'VERTICAL', '2005-01-01'),
        ],
      },
      [],
    ],
    [
      'a category above itself',
      soundBut('categories', 2, { parent_code: 'K1' }),
      ['categories.csv:3 parent_code CYCLE K'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(wrongWith(rows)).toEqual(expected);
  });

  it('names the whole cycle, the day it begins and a code that was nearly meant', () => {
    const cycle = checkDataset(
      datasetOfRows(soundAnd({ leaderships: [leads('PG', 'CG', 'VERTICAL', '2010-01-01')] })),
      {},
      { lang: 'EN' },
    );
    const unknown = checkDataset(datasetOfRows(soundBut('appointments', 2, { post_code: 'CG1' })), {}, { lang: 'EN' });

    expect(cycle[0]?.message).toBe('Each would stand above itself, from 2010-01-01 on: PG → CG → PG');
    expect(unknown[0]?.message).toBe('No post in the dataset or on record has the code "CG1"; did you mean "CG-1"?');
  });
});

describe('What stays on record beside a dataset', () => {
  it.each<[string, Rows, Rows, string[]]>([
    [
      'makes its codes known',
      SOUND,
      { competences: [{ organ_code: 'PG', category_code: 'K', from: '2001-01-01' }] },
      [],
    ],
    [
      'overlaps an incoming row',
      SOUND,
      { competences: [{ organ_code: 'CG', category_code: 'K1', from: '2002-01-01' }] },
      ['competences.csv:2 from OVERLAP 2002-01-01'],
    ],
    [
      'overlaps an incoming row that begins before it',
      SOUND,
      { competences: [{ organ_code: 'CG', category_code: 'K1', from: '2001-01-01', to: '2002-01-01' }] },
      ['competences.csv:2 from OVERLAP 2001-01-01'],
    ],
    [
      'is left outside by an incoming row: reported there',
      { ...SOUND, organs: (SOUND.organs ?? []).slice(0, 1) },
      { organs: [{ ...SOUND.organs?.[1], from: '2001-01-01', to: '2016-01-01' }] },
      [
        'organs.csv:2 to SPAN_OUTSIDE 2016-01-01',
        'organs.csv:2 to SPAN_OUTSIDE 2016-01-01',
        'organs.csv:2 to SPAN_OUTSIDE 2016-01-01',
      ],
    ],
    [
      'closes a cycle with an incoming row',
      SOUND,
      { leaderships: [leads('PG', 'CG', 'DUAL', '2010-01-01')] },
      ['leaderships.csv:2 superior_code CYCLE CG'],
    ],
  ])('%s', (_, onRecord, incoming, expected) => {
    const { dataset, staying } = beside(incoming, onRecord);

    expect(wrong(checkDataset(dataset, staying))).toEqual(expected);
  });
});

describe('Rows that reading found bad', () => {
  const bad = { file: 'territories.csv', column: 'from', message: '', value: '2000-13-01' } as const;

  it('are not compared with others, nor what hangs on them', () => {
    const dataset = datasetOfRows(soundBut('territories', 4, { from: '', to: '2000-02-01' }));
    const found = [{ ...bad, row: 4, code: 'BAD_DAY' }] as const;

    expect(wrong(checkDataset(dataset))).not.toEqual([]);
    expect(wrong(checkDataset(dataset, {}, { found }))).toEqual([]);
  });

  it('may have declared codes that others name, if they could not be read at all', () => {
    const dataset = datasetOfRows({ ...SOUND, territories: (SOUND.territories ?? []).slice(0, 1) });
    const found = [{ ...bad, row: 3, code: 'BAD_CSV' }] as const;

    expect(wrong(checkDataset(dataset))).toHaveLength(3);
    expect(wrong(checkDataset(dataset, {}, { found }))).toEqual([]);
  });
});
