import type { Problem } from '../../src/core/dataset/problem';
import { readDataset } from '../../src/storage/reading/read-dataset';
import { folderOf, removeFolders } from './written';

afterAll(removeFolders);

const short = ({ row, column, code }: Problem) => [row, column, code];

const HEADERS: Record<string, string> = {
  territories: 'code,name,level,parent_code,from,to',
  leaderships: 'organ_code,superior_code,relation,primary,from,to,basis',
  portfolios: 'appointment_code,scope,target_code,from,to,document,relation',
  petitions:
    'number,title,category_code,territory_codes,channel,occurred_on,registered_on,closed_on,litigation_related',
  assignments: 'petition_number,organ_code,kind,on,ended_on',
  incidents: 'code,organ_code,act_on,act_until,ground,nature',
  successions: 'subject,from_code,to_code,on,extent',
  cadres: 'code,name',
};

const LONG = 'x'.repeat(65);

describe('a bad cell is reported with its row, column and code', () => {
  it.each`
    table            | line                                                   | column                  | code
    ${'territories'} | ${',东城区,COUNTY,110000,,'}                           | ${'code'}               | ${'REQUIRED'}
    ${'territories'} | ${'110101,  ,COUNTY,110000,,'}                         | ${'name'}               | ${'REQUIRED'}
    ${'territories'} | ${'110101,东城区,county,110000,,'}                     | ${'level'}              | ${'BAD_ENUM'}
    ${'territories'} | ${'110101,东城区,县级,110000,,'}                       | ${'level'}              | ${'BAD_ENUM'}
    ${'territories'} | ${'110101,东城区,COUNTY,110000,2015-02-29,'}           | ${'from'}               | ${'BAD_DAY'}
    ${'territories'} | ${'110101,东城区,COUNTY,110000,2015-2-9,'}             | ${'from'}               | ${'BAD_DAY'}
    ${'territories'} | ${'110101,东城区,COUNTY,110000,2015/02/09,'}           | ${'from'}               | ${'BAD_DAY'}
    ${'territories'} | ${'110101,东城区,COUNTY,110000,2015-02-09,2015-02-09'} | ${'to'}                 | ${'INVERTED_SPAN'}
    ${'territories'} | ${'110101,东城区,COUNTY,110000,2015-02-09,2014-02-09'} | ${'to'}                 | ${'INVERTED_SPAN'}
    ${'territories'} | ${`${LONG},东城区,COUNTY,110000,,`}                    | ${'code'}               | ${'BAD_TEXT'}
    ${'territories'} | ${`110101,东城区,COUNTY,${LONG},,`}                    | ${'parent_code'}        | ${'BAD_TEXT'}
    ${'territories'} | ${'110\u0000101,东城区,COUNTY,110000,,'}               | ${'code'}               | ${'BAD_TEXT'}
    ${'territories'} | ${'110101,东\u0007城区,COUNTY,110000,,'}               | ${'name'}               | ${'BAD_TEXT'}
    ${'territories'} | ${'110101,东\ufffd城区,COUNTY,110000,,'}               | ${'name'}               | ${'BAD_TEXT'}
    ${'territories'} | ${`110101,${'区'.repeat(2001)},COUNTY,110000,,`}       | ${'name'}               | ${'BAD_TEXT'}
    ${'territories'} | ${'110101,东城区,COUNTY'}                              | ${null}                 | ${'BAD_CSV'}
    ${'territories'} | ${'110101,东城区,COUNTY,110000,,,'}                    | ${null}                 | ${'BAD_CSV'}
    ${'territories'} | ${'110101,东"城"区,COUNTY,110000,,'}                   | ${null}                 | ${'BAD_CSV'}
    ${'territories'} | ${'110101,"东城"区,COUNTY,110000,,'}                   | ${null}                 | ${'BAD_CSV'}
    ${'territories'} | ${'110101,"东城区,COUNTY,110000,,'}                    | ${null}                 | ${'BAD_CSV'}
    ${'leaderships'} | ${'A,B,DUAL,,,,'}                                      | ${'primary'}            | ${'REQUIRED'}
    ${'leaderships'} | ${'A,B,VERTICAL,SYSTEM,,,'}                            | ${'primary'}            | ${'BAD_TEXT'}
    ${'portfolios'}  | ${'A,ORGAN,,,,,'}                                      | ${'target_code'}        | ${'REQUIRED'}
    ${'portfolios'}  | ${'A,PETITION_WORK,B,,,,'}                             | ${'target_code'}        | ${'BAD_TEXT'}
    ${'petitions'}   | ${'P,噪声,C,110101,LETTER,,2020-05-02,2020-05-01,'}    | ${'closed_on'}          | ${'INVERTED_SPAN'}
    ${'petitions'}   | ${'P,噪声,C,110101,LETTER,,2020-05-02,,yes'}           | ${'litigation_related'} | ${'BAD_BOOLEAN'}
    ${'petitions'}   | ${'P,噪声,C,110101;;110102,LETTER,,2020-05-02,,'}      | ${'territory_codes'}    | ${'BAD_TEXT'}
    ${'petitions'}   | ${'P,噪声,C,,LETTER,,2020-05-02,,'}                    | ${'territory_codes'}    | ${'REQUIRED'}
    ${'assignments'} | ${'P,A,ASSIGN,2020-05-02,2020-05-02'}                  | ${'ended_on'}           | ${'INVERTED_SPAN'}
    ${'assignments'} | ${'P,A,ASSIGN,,'}                                      | ${'on'}                 | ${'REQUIRED'}
    ${'incidents'}   | ${'I,A,2020-05-02,2020-05-01,1,INDIVIDUAL'}            | ${'act_until'}          | ${'INVERTED_SPAN'}
    ${'incidents'}   | ${'I,A,2020-05-02,,7,INDIVIDUAL'}                      | ${'ground'}             | ${'BAD_ENUM'}
    ${'successions'} | ${'TERRITORY,,330102,2021-04-09,WHOLE'}                | ${'from_code'}          | ${'REQUIRED'}
  `('$table: $line → $column $code', async ({ table, line, column, code }: Record<string, string>) => {
    const [before, after] = [HEADERS[table ?? ''] ?? '', line ?? ''];
    const path = folderOf({ [`${table ?? ''}.csv`]: `${before}\n\n${after}\n` });

    const { problems } = await readDataset(path);

    expect(problems.filter((problem) => problem.column === column).map(short)).toEqual([[3, column, code]]);
    expect(problems.every(({ row }) => row === 3)).toBe(true);
  });

  it.each`
    what                                      | table            | line
    ${'an open span'}                         | ${'territories'} | ${'110101,东城区,COUNTY,110000,,'}
    ${'a registered petition closed at once'} | ${'petitions'}   | ${'P,噪声,C,110101; 110102,LETTER,,2020-05-02,2020-05-02,是'}
    ${'an act of one day'}                    | ${'incidents'}   | ${'I,A;B,2020-05-02,2020-05-02,1,INDIVIDUAL'}
    ${'petition work without a target'}       | ${'portfolios'}  | ${'A,PETITION_WORK,,,,,'}
    ${'a code of 64 rare characters'}         | ${'cadres'}      | ${`${'𠮷'.repeat(64)},张三`}
    ${'a quoted comma, quote and line break'} | ${'cadres'}      | ${'"A,""1""","张\n三"'}
  `('$what is fine', async ({ table, line }: Record<string, string>) => {
    const path = folderOf({ [`${table ?? ''}.csv`]: `${HEADERS[table ?? ''] ?? ''}\r\n${line ?? ''}\r\n` });

    const { dataset, problems } = await readDataset(path);

    expect(problems).toEqual([]);
    expect(Object.values(dataset.tables).map(({ length }) => length)).toEqual([1]);
  });

  it('reports every bad row of a file, also those after broken quotes', async () => {
    const path = folderOf({
      'cadres.csv': 'code,name\nA,甲\nB,"乙"丙\nC,\n\nD,"丁\nE,戊\nF\n"G",庚',
    });

    const { dataset, problems } = await readDataset(path, { lang: 'EN' });

    expect(problems.map(short)).toEqual([
      [3, null, 'BAD_CSV'],
      [4, 'name', 'REQUIRED'],
      [6, null, 'BAD_CSV'],
      [8, null, 'BAD_CSV'],
    ]);
    expect(dataset.tables.cadres).toMatchObject({ length: 4, rows: Int32Array.of(2, 4, 7, 9) });
  });

  it('words its messages in the language asked for', async () => {
    const path = folderOf({ 'cadres.csv': 'code\nA\n' });

    const [zh, en] = [await readDataset(path), await readDataset(path, { lang: 'EN' })];

    expect(zh.problems).toEqual([
      {
        file: 'cadres.csv',
        row: 1,
        column: 'name',
        code: 'MISSING_COLUMN',
        message: '缺少必需的列“name”',
        value: null,
      },
    ]);
    expect(en.problems[0]?.message).toBe('The required column "name" is missing');
  });
});
