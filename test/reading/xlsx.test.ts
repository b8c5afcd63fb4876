import { join } from 'node:path';
import { formatDay } from '../../src/core/facts/day';
import { readDataset } from '../../src/storage/reading/read-dataset';
import { newFolder, removeFolders } from './written';

afterAll(removeFolders);

type Cell = string | number | boolean | null | { type: typeof Date; value: Date; format: string };

async function workbook(sheets: Record<string, Cell[][]>): Promise<string> {
  const path = join(newFolder(), '数据.xlsx');
  const pages = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }));
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  await writeXlsxFile(pages).toFile(path);
  return path;
}

const day = (text: string) => ({ type: Date, value: new Date(`${text}T00:00:00Z`), format: 'yyyy-mm-dd' });

describe('a dataset in sheets', () => {
  it('reads numbers, days and booleans as they are meant', async () => {
    const path = await workbook({
      地区: [
        ['代码', '名称', '层级', '上级代码', '启用日期'],
        [370116, '莱芜区', 'COUNTY', 370100, day('2018-12-26')],
        [null, null, null, null, null],
        [370116001001, '某居委会', 'VILLAGE', '370116', '2019-01-01'],
      ],
      petitions: [
        ['number', 'title', 'category_code', 'territory_codes', 'channel', 'registered_on', 'litigation_related'],
        [20200001, '噪声', '0101', 370116, 'LETTER', day('2020-02-29'), true],
      ],
    });

    const { dataset, problems } = await readDataset(path);

    const { territories, petitions } = dataset.tables;
    expect(problems).toEqual([]);
    expect(['370116', '370116001001', '370100'].every((code) => dataset.codes.territory.find(code) >= 0)).toBe(true);
    expect(dataset.codes.category.at(0)).toBe('0101');
    expect(dataset.codes.petition.at(0)).toBe('20200001');
    expect(Array.from((territories?.cells.from ?? []) as Int32Array, formatDay)).toEqual(['2018-12-26', '2019-01-01']);
    expect(territories?.rows).toEqual(Int32Array.of(2, 4));
    expect(petitions?.cells.litigation_related).toEqual(Uint8Array.of(1));
  });

  it.each`
    what                     | cell                | column    | code
    ${'more than 15 digits'} | ${1234567890123456} | ${'code'} | ${'BAD_TEXT'}
    ${'a formula error'}     | ${'#REF!'}          | ${'code'} | ${'BAD_TEXT'}
    ${'no code'}             | ${null}             | ${'code'} | ${'REQUIRED'}
  `('reports $what with the row of the sheet', async ({ cell, column, code }: Record<string, string>) => {
    const path = await workbook({
      cadres: [
        ['code', 'name'],
        ['A', '甲'],
        [cell ?? null, '乙'],
      ],
    });

    const { problems } = await readDataset(path);

    expect(problems).toMatchObject([{ file: '数据.xlsx#cadres', row: 3, column, code }]);
  });

  it('reports a day with a time, a cell beyond the header and a sheet that is no table', async () => {
    const path = await workbook({
      cadre: [['code', 'name']],
      posts: [
        ['code', 'organ_code', 'title', 'role', 'from'],
        ['P', 'O', '局长', 'PRINCIPAL', { type: Date, value: new Date('2020-01-01T12:00:00Z'), format: 'yyyy-mm-dd' }],
        ['Q', 'O', '局长', 'PRINCIPAL', null, 'x'],
      ],
    });

    const { problems } = await readDataset(path);

    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [1, null, 'UNKNOWN_COLUMN'],
      [2, 'from', 'BAD_DAY'],
      [3, null, 'BAD_CSV'],
    ]);
  });
});
