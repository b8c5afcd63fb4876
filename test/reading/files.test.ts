import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../../src/storage/reading/read-dataset';
import { folderOf, newFolder, removeFolders } from './written';

afterAll(removeFolders);

describe('the files of a dataset', () => {
  it('may bear Chinese names and headers, in any order of columns', async () => {
    const path = folderOf({ '地区.csv': ' 名称 ,代码,层级\n中华人民共和国,100000,COUNTRY\n' });

    const { dataset, problems } = await readDataset(path);

    expect(problems).toEqual([]);
    expect(dataset.codes.territory.at(0)).toBe('100000');
    expect(dataset.tables.territories?.cells).toMatchObject({ name: ['中华人民共和国'], level: Uint8Array.of(0) });
  });

  it.each`
    what                             | files                                                     | expected
    ${'a mistyped table name'}       | ${{ 'teritories.csv': 'code\n' }}                         | ${[['teritories.csv', null, 'UNKNOWN_COLUMN']]}
    ${'one table in two files'}      | ${{ 'cadres.csv': 'code,name', '干部.csv': 'code,name' }} | ${[['干部.csv', null, 'DUPLICATE_KEY']]}
    ${'an unknown column'}           | ${{ 'cadres.csv': 'code,name,rank\nA,甲,1' }}             | ${[['cadres.csv', 'rank', 'UNKNOWN_COLUMN']]}
    ${'a column in both languages'}  | ${{ 'cadres.csv': 'code,name,代码\nA,甲,B' }}             | ${[['cadres.csv', 'code', 'UNKNOWN_COLUMN']]}
    ${'an empty file'}               | ${{ 'cadres.csv': '' }}                                   | ${[['cadres.csv', 'code', 'MISSING_COLUMN'], ['cadres.csv', 'name', 'MISSING_COLUMN']]}
    ${'nothing wrong with a header'} | ${{ 'cadres.csv': 'code,name' }}                          | ${[]}
    ${'nothing wrong with no file'}  | ${{}}                                                     | ${[]}
  `('report $what', async ({ files, expected }: { files: Record<string, string>; expected: unknown[] }) => {
    const { problems } = await readDataset(folderOf(files));

    expect(problems.map(({ file, column, code }) => [file, column, code])).toEqual(expected);
  });

  it('leaves other files alone and names them', async () => {
    const { ignored, problems } = await readDataset(folderOf({ 'README.md': 'x', '.hidden.csv': 'x' }));

    expect({ ignored, problems }).toEqual({ ignored: ['README.md'], problems: [] });
  });

  it('may be one CSV file', async () => {
    const path = join(folderOf({ 'cadres.csv': 'code,name\nA,甲\n' }), 'cadres.csv');

    const { dataset } = await readDataset(path);

    expect(dataset.tables.cadres?.length).toBe(1);
  });

  it.each(['absent', 'notes.txt', 'old.xls', 'broken.xlsx'])('refuse %s with what to give instead', async (name) => {
    const folder = newFolder();
    if (name !== 'absent') writeFileSync(join(folder, name), 'no zip');

    await expect(readDataset(join(folder, name))).rejects.toMatchObject({ name: 'UnreadableDataset' });
  });

  it('refuse a file that cannot be read', async () => {
    const folder = folderOf({});
    symlinkSync(folder, join(folder, 'cadres.csv'));

    await expect(readDataset(folder, { lang: 'EN' })).rejects.toThrow(/^Cannot read .*cadres\.csv\. Check that/);
  });

  it('tell how far the reading is', async () => {
    const seen: unknown[] = [];

    await readDataset(folderOf({ 'cadres.csv': 'code,name\nA,甲\nB,乙\n' }), { onProgress: (at) => seen.push(at) });

    expect(seen.at(-1)).toEqual({ table: 'cadres', rows: 2 });
  });
});
