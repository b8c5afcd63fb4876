import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataset } from '../../src/storage/reading/read-dataset';

describe('what spreadsheets and people leave in a dataset', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'petition-graph-spreadsheet-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const read = async (content: string | Buffer) => {
    writeFileSync(join(folder, 'categories.csv'), content);
    const { dataset, problems } = await readDataset(folder);
    return { rows: dataset.tables.categories?.length, problems: problems.map(({ row, code }) => [row, code]) };
  };

  it.each([
    ['blank rows before, between and after', ',,\ncode,name,parent_code\n1,甲,\n,,\n2,乙,1\n , ,\n', 2, []],
    ['blank columns at the end', 'code,name,,\n1,甲,,\n2,乙,,\n', 2, []],
    ['a remark beside blank columns', 'code,name,,\n1,甲,,备注\n', 0, [[2, 'BAD_CSV']]],
    ['a row that is too short', 'code,name,parent_code\n1,甲\n', 0, [[2, 'BAD_CSV']]],
    ['UTF-16 without its mark', Buffer.from('代码,名称\n1,甲\n', 'utf16le'), undefined, [[1, 'BAD_ENCODING']]],
  ])('%s', async (_, content, rows, problems) => {
    expect(await read(content)).toEqual({ rows, problems });
  });

  it('names the folders in it that are not read', async () => {
    mkdirSync(join(folder, '数据'));
    expect((await readDataset(folder)).ignored).toEqual(['数据/']);
  });
});
