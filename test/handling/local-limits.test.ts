import { MONDAY_TO_FRIDAY } from '../../src/core/calendar/working-days';
import { hierarchyOfRows } from '../../src/core/dataset/from-rows';
import { day, formatDay } from '../../src/core/facts/day';
import { deadlinesOf } from '../../src/core/handling/deadlines';
import type { LimitCode } from '../../src/core/handling/limits';
import { localLimits } from '../../src/core/handling/local-limits';
import { refusal } from '../../src/core/handling/open-steps';
import type { Actor } from '../../src/core/handling/step';
import { workOn } from '../../src/core/handling/work';
import * as r from './record';

const organ = (code: string, territory_code: string, rest = {}) => ({
  code,
  name: code,
  nature: 'ADMINISTRATIVE',
  function: 'WORK_DEPARTMENT',
  territory_code,
  ...rest,
});
const sets = (instrument_code: string, key: string, value: string, unit = 'DAY') => ({
  instrument_code,
  key: `DEADLINE.${key}`,
  value,
  unit,
  citation: `${instrument_code}第七条`,
});

const HIERARCHY = hierarchyOfRows({
  territories: [
    { code: '中国', name: '中国', level: 'COUNTRY' },
    { code: '青山省', name: '青山省', level: 'PROVINCE', parent_code: '中国' },
    { code: '白水省', name: '白水省', level: 'PROVINCE', parent_code: '中国' },
  ],
  organs: [
    organ('青山水利厅', '青山省'),
    organ('白水水利厅', '白水省'),
    organ('海关总署', '中国'),
    organ('青山海关', '青山省'),
    organ('新设机关', '青山省', { from: '2024-01-01' }),
  ],
  leaderships: [{ organ_code: '青山海关', superior_code: '海关总署', relation: 'VERTICAL' }],
  instruments: [
    { code: 'regulations-2022', name: '信访工作条例', document: '', from: '2022-05-01' },
    { code: '青山细则', name: '青山细则', document: '', territory_code: '青山省', from: '2023-01-01' },
    { code: '海关细则', name: '海关细则', document: '', system_organ_code: '海关总署', from: '2022-06-01' },
  ],
  instrument_parameters: [
    sets('regulations-2022', 'HANDLING', '99'),
    sets('青山细则', 'HANDLING', '45'),
    sets('青山细则', 'EXTENSION', '15'),
    sets('青山细则', 'NOTICE', '7', 'WORKING_DAY'),
    sets('青山细则', 'EXECUTION', '30', ''),
    sets('青山细则', 'REVIEW', '很快'),
    sets('青山细则', 'ROUTE', '10', 'MONTH'),
    sets('海关细则', 'HANDLING', '40'),
  ],
});

const local = localLimits(HIERARCHY);
const idOf = (code: string) => HIERARCHY.codes.organ.find(code);
const actor = (code: string): Actor => ({ organ: idOf(code), nature: 'ADMINISTRATIVE', function: 'WORK_DEPARTMENT' });
const nameOf = (instrument: number) => HIERARCHY.codes.instrument.at(instrument);

describe('limits that implementing rules set (R17)', () => {
  it.each`
    organ           | limit                | on              | set
    ${'青山水利厅'} | ${'HANDLING'}        | ${'2023-01-01'} | ${'青山细则 45 DAY 青山细则第七条'}
    ${'青山水利厅'} | ${'HANDLING'}        | ${'2022-12-31'} | ${null}
    ${'白水水利厅'} | ${'HANDLING'}        | ${'2023-01-01'} | ${null}
    ${'青山海关'}   | ${'HANDLING'}        | ${'2023-01-01'} | ${'海关细则 40 DAY 海关细则第七条'}
    ${'青山海关'}   | ${'EXTENSION'}       | ${'2023-01-01'} | ${'青山细则 15 DAY 青山细则第七条'}
    ${'青山水利厅'} | ${'NOTICE'}          | ${'2023-01-01'} | ${'青山细则 7 WORKING_DAY 青山细则第七条'}
    ${'青山水利厅'} | ${'REFERRED_NOTICE'} | ${'2023-01-01'} | ${'青山细则 7 WORKING_DAY 青山细则第七条'}
    ${'青山水利厅'} | ${'EXECUTION'}       | ${'2023-01-01'} | ${'青山细则 30 DAY 青山细则第七条'}
    ${'青山水利厅'} | ${'REVIEW'}          | ${'2023-01-01'} | ${null}
    ${'青山水利厅'} | ${'ROUTE'}           | ${'2023-01-01'} | ${null}
    ${'新设机关'}   | ${'HANDLING'}        | ${'2023-06-01'} | ${null}
  `(
    '$limit of $organ on $on: $set',
    ({ organ: code, limit, on, set }: { organ: string; limit: LimitCode; on: string; set: string | null }) => {
      const found = local(limit, idOf(code), day(on));

      expect(
        found === null ? null : `${nameOf(found.instrument)} ${found.length} ${found.unit} ${found.citation}`,
      ).toBe(set);
    },
  );

  const bureau = actor('青山水利厅');
  const worked = [
    r.register('2023-02-01', bureau),
    r.accept('2023-02-02', bureau),
    r.decide('2023-03-01', 'SUPPORTED', bureau),
  ];

  it('replace the length, while the clause of the law that they fill stays', () => {
    const { deadlines } = deadlinesOf(r.recordOf(worked), day('2023-06-01'), MONDAY_TO_FRIDAY, local);

    expect(
      deadlines.map(({ limit, due, setBy, citation }) => [
        limit,
        formatDay(due),
        setBy === null ? null : nameOf(setBy.instrument),
        citation.article,
      ]),
    ).toEqual([
      ['NOTICE', '2023-02-10', '青山细则', 23],
      ['HANDLING', '2023-03-19', '青山细则', 34],
      ['EXECUTION', '2023-03-31', '青山细则', 32],
      ['REEXAMINATION_REQUEST', '2023-03-31', null, 35],
    ]);
  });

  it.each`
    days  | code
    ${15} | ${undefined}
    ${16} | ${'EXTENSION_TOO_LONG'}
  `('bound an extension of $days days: $code', ({ days, code }: { days: number; code: string | undefined }) => {
    const work = workOn(r.recordOf(worked.slice(0, 2)), day('2023-02-03'));

    expect(refusal(work, r.last(r.extend('2023-03-01', days, bureau)), MONDAY_TO_FRIDAY, local)?.code).toBe(code);
  });
});
