import type { Row } from '../../src/core/dataset/tables';
import { parseChangeEvent } from '../../src/core/areacodes/change-event';
import { checkDivisions } from '../../src/core/areacodes/check';
import { convertAreacodes } from '../../src/core/areacodes/convert';
import { DIVISION_COLUMNS, parseDivision, type Division } from '../../src/core/areacodes/division';

const read = (line: string, row = 2) => {
  const cells = line.split(',');
  return parseDivision((column) => cells[DIVISION_COLUMNS.indexOf(column)] ?? '', row);
};

const UPPER = ['330000,浙江省,,浙江省,省级,在用,1981,,', '330100,浙江省,杭州市,杭州市,地级,在用,1981,,'];

function divisions(...lines: string[]): Division[] {
  return [...UPPER, ...lines].map((line, at) => {
    const parsed = read(line, at + 2);
    if (!('code' in parsed)) throw new Error(line);
    return parsed;
  });
}

function events(...given: readonly object[]) {
  return given.map((event) => {
    const parsed = parseChangeEvent(JSON.stringify(event));
    if (parsed === null) throw new Error('no event');
    return parsed;
  });
}

const edges = (rows: readonly Row[] = []) =>
  rows.map(
    (row) => `${row.on ?? ''} ${row.from_code ?? ''}→${row.to_code ?? ''} ${row.extent ?? ''} ${row.document ?? ''}`,
  );
const spans = (code: string, rows: readonly Row[] = []) =>
  rows
    .filter((row) => row.code === code)
    .map((row) => `${row.name ?? ''} in ${row.parent_code ?? ''} ${row.from ?? ''}/${row.to ?? ''}`);

const HANGZHOU = {
  year: 2021,
  title: '通知',
  docNo: '浙政发〔2021〕7号',
  date: '2021-03-11',
  lines: [
    '-330103 下城区>拱墅区',
    '-330104 江干区>上城区,钱塘区',
    '+330113 临平区<余杭区',
    '+330114 钱塘区<江干区,萧山区',
  ],
};

describe('how a division went over', () => {
  it.each`
    what                                    | lines                                                                                                                                                                | expected
    ${'one heir, older than the change'}    | ${['330103,浙江省,杭州市,下城区,县级,弃用,1983,2021,330105', '330105,浙江省,杭州市,拱墅区,县级,在用,1983,,']}                                                        | ${['2021-03-11 330103→330105 WHOLE 浙政发〔2021〕7号']}
    ${'several heirs'}                      | ${['330104,浙江省,杭州市,江干区,县级,弃用,1983,2021,330102;330114', '330102,浙江省,杭州市,上城区,县级,在用,1983,,', '330114,浙江省,杭州市,钱塘区,县级,在用,2021,,']} | ${['2021-03-11 330104→330102 PART 浙政发〔2021〕7号', '2021-03-11 330104→330114 PART 浙政发〔2021〕7号']}
    ${'a part, the code living on'}         | ${['330110,浙江省,杭州市,余杭区,县级,在用,2001,,330113[2021]', '330113,浙江省,杭州市,临平区,县级,在用,2021,,']}                                                      | ${['2021-03-11 330110→330113 PART 浙政发〔2021〕7号']}
    ${'a year without document'}            | ${['330184,浙江省,杭州市,余杭市,县级,弃用,1994,2001,330110', '330110,浙江省,杭州市,余杭区,县级,在用,2001,,']}                                                        | ${['2001-12-31 330184→330110 WHOLE ']}
    ${'a new name: the same code, no edge'} | ${['330110,浙江省,杭州市,甲区,县级,变更,1994,2001,330110', '330110,浙江省,杭州市,乙区,县级,在用,2001,,']}                                                            | ${[]}
    ${'a part that stays within the giver'} | ${['330102,浙江省,杭州市,上城区,县级,在用,1984,,', '330200,浙江省,宁波市,宁波市,地级,在用,1981,,330202[1984]', '330202,浙江省,宁波市,海曙区,县级,在用,1984,,']}      | ${[]}
    ${'a code used anew on the same day'}   | ${['330110,浙江省,杭州市,甲区,县级,变更,1994,2001,330111', '330110,浙江省,杭州市,乙区,县级,在用,2001,,', '330111,浙江省,杭州市,丙区,县级,在用,1994,,']}              | ${['2001-12-31 330110→330111 WHOLE ']}
  `('$what', ({ lines, expected }: { lines: string[]; expected: string[] }) => {
    const { rows } = convertAreacodes(divisions(...lines), events(HANGZHOU));

    expect(edges(rows.successions)).toEqual(expected);
  });

  it.each`
    what                     | heirs              | expected
    ${'into one prefecture'} | ${'330601'}        | ${['330601 WHOLE', '330600 WHOLE']}
    ${'into two'}            | ${'330601;330101'} | ${['330601 PART', '330101 PART', '330100 PART', '330600 PART']}
    ${'under the province'}  | ${'339001'}        | ${['339001 WHOLE', '339001 WHOLE']}
  `(
    'a prefecture without heir follows its county $what',
    ({ heirs, expected }: { heirs: string; expected: string[] }) => {
      const { rows, warnings } = convertAreacodes(
        divisions(
          '332600,浙江省,台州地区,台州地区,地级,弃用,1981,1994,',
          `332601,浙江省,台州地区,椒江市,县级,弃用,1981,1994,${heirs}`,
          '330600,浙江省,绍兴市,绍兴市,地级,在用,1983,,',
          '330601,浙江省,绍兴市,甲区,县级,在用,1994,,',
          '330101,浙江省,杭州市,乙区,县级,在用,1994,,',
          '339001,浙江省,直辖,丙市,县级,在用,1994,,',
        ),
        [],
      );

      expect(rows.successions.map(({ to_code: to, extent }) => `${to ?? ''} ${extent ?? ''}`)).toEqual(expected);
      expect(warnings.map(({ kind }) => kind)).toContain('DERIVED');
    },
  );
});

describe('the versions of a division', () => {
  it('hang under the upper division by name, and are cut where its code changes', () => {
    const { rows } = convertAreacodes(
      divisions(
        '332600,浙江省,台州市,台州市,地级,弃用,1981,1994,331000',
        '331000,浙江省,台州市,台州市,地级,在用,1994,,',
        '331081,浙江省,台州市,温岭市,县级,在用,1990,,',
        '339001,浙江省,直辖,丙市,县级,在用,1994,,',
      ),
      [],
    );

    expect(spans('331081', rows.territories)).toEqual([
      '温岭市 in 332600 1990-12-31/1994-12-31',
      '温岭市 in 331000 1994-12-31/',
    ]);
    expect(spans('339001', rows.territories)).toEqual(['丙市 in 330000 1994-12-31/']);
    expect(spans('330000', rows.territories)).toEqual(['浙江省 in 100000 /']);
    expect(rows.territories[0]).toMatchObject({ code: '100000', level: 'COUNTRY', parent_code: '' });
  });

  it('are one where only the name of the upper division changed', () => {
    const { rows } = convertAreacodes(
      divisions(
        '420600,浙江省,襄樊市,襄樊市,地级,变更,1981,2010,',
        '420600,浙江省,襄阳市,襄阳市,地级,在用,2010,,',
        '420602,浙江省,襄樊市,襄城区,县级,变更,1995,2010,420602',
        '420602,浙江省,襄阳市,襄城区,县级,在用,2010,,',
      ),
      [],
    );

    expect(spans('420602', rows.territories)).toEqual(['襄城区 in 420600 1995-12-31/']);
    expect(spans('420600', rows.territories)).toEqual(['襄樊市 in 330000 /2010-12-31', '襄阳市 in 330000 2010-12-31/']);
  });

  it('end on the day on which the heir begins, where documents disagree', () => {
    const { rows, warnings } = convertAreacodes(
      divisions(
        '330130,浙江省,杭州市,唐海县,县级,弃用,1983,2012,330109',
        '330109,浙江省,杭州市,曹妃甸区,县级,在用,2012,,',
      ),
      events(
        { year: 2012, docNo: '85', date: '2012-07-11', lines: ['+330109 曹妃甸区<唐海县'] },
        { year: 2012, docNo: '102', date: '2012-08-17', lines: ['-330130 唐海县>曹妃甸区'] },
      ),
    );

    expect(edges(rows.successions)).toEqual(['2012-07-11 330130→330109 WHOLE 85']);
    expect(spans('330130', rows.territories)).toEqual(['唐海县 in 330100 1983-12-31/2012-07-11']);
    expect(warnings.map(({ kind }) => kind)).toEqual(['DISPUTED_DAY']);
  });
});

describe('a bad row of the list', () => {
  it.each`
    line                                                     | column             | wrong
    ${',浙江省,杭州市,甲区,县级,在用,1981,,'}                | ${'代码'}          | ${'required'}
    ${'330101,浙江省,杭州市,甲区,乡级,在用,1981,,'}          | ${'级别'}          | ${'badEnum'}
    ${'330101,浙江省,杭州市,甲区,县级,在用,81,,'}            | ${'启用时间'}      | ${'badYear'}
    ${'330101,浙江省,杭州市,甲区,县级,弃用,1981,now,'}       | ${'变更/弃用时间'} | ${'badYear'}
    ${'330101,浙江省,杭州市,甲区,县级,弃用,1984,1984,'}      | ${'变更/弃用时间'} | ${'endsFirst'}
    ${'330101,浙江省,杭州市,甲区,县级,弃用,1981,1984,1[84]'} | ${'新代码'}        | ${'badHeirs'}
  `('$column: $wrong', ({ line, column, wrong }: Record<string, string>) => {
    expect(read(line ?? '')).toMatchObject([{ row: 2, column, wrong }]);
  });

  it.each`
    line                                                 | wrong
    ${'330101,浙江省,杭州市,甲区,县级,弃用,1981,1984,9'} | ${'unknownHeir'}
    ${'330101,浙江省,湖州市,甲区,县级,在用,1981,,'}      | ${'unknownUpper'}
    ${'340100,安徽省,合肥市,合肥市,地级,在用,1981,,'}    | ${'unknownUpper'}
    ${'330100,浙江省,杭州市,杭州市,地级,在用,1990,,'}    | ${'sameTime'}
  `('between rows: $wrong', ({ line, wrong }: Record<string, string>) => {
    expect(checkDivisions(divisions(line ?? ''))).toMatchObject([{ row: 4, wrong }]);
  });
});
