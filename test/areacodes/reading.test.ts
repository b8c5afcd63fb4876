import { DIVISION_COLUMNS } from '../../src/core/areacodes/division';
import { readAreacodes } from '../../src/storage/reading/areacodes/read-areacodes';
import { folderOf, removeFolders } from '../reading/written';

afterAll(removeFolders);

const HEADER = DIVISION_COLUMNS.join(',');
const LIST = `${HEADER}\n330000,浙江省,,浙江省,省级,在用,1981,,\n330001,浙江省,直辖,甲县,县级,弃用,1981,2015,330002\n330002,浙江省,直辖,甲市,县级,在用,2015,,\n`;
const EVENT = JSON.stringify({
  year: 2015,
  title: '批复',
  docNo: '一号',
  date: '2015-05-01',
  lines: ['-330001 甲县>甲市'],
});

describe('the files of a history of divisions', () => {
  it.each(['folder', 'file'])('are read from the %s', async (given) => {
    const folder = folderOf({ 'result.csv': `\ufeff${LIST}`, 'change-events-2010.jsonl': `${EVENT}\n` });

    const { dataset, problems } = await readAreacodes(given === 'file' ? `${folder}/result.csv` : folder);

    expect(problems).toEqual([]);
    expect(dataset.tables.territories?.length).toBe(4);
    expect(dataset.tables.successions?.cells.document).toEqual(['一号']);
  });

  it('do without events, and say so', async () => {
    const { dataset, warnings } = await readAreacodes(folderOf({ 'result.csv': LIST }), { lang: 'EN' });

    expect(dataset.tables.successions?.length).toBe(1);
    expect(warnings[0]).toBe(
      'There is no change-events….jsonl: every change is taken on 31 December, without a document',
    );
  });

  it('are refused with every bad row', async () => {
    const folder = folderOf({
      'result.csv': `${LIST}330003,浙江省,直辖,乙县\n330004,浙江省,直辖,丙县,乡级,在用,1981,,\n330005,浙江省,无此市,丁县,县级,在用,1981,,\n`,
      'change-events-2010.jsonl': `${EVENT}\n{"year":`,
    });

    const { dataset, problems } = await readAreacodes(folder);

    expect(problems.map(({ file, row, column, code }) => [file, row, column, code])).toEqual([
      ['result.csv', 5, null, 'BAD_CSV'],
      ['result.csv', 6, '级别', 'BAD_ENUM'],
      ['result.csv', 7, '二级行政区', 'UNKNOWN_CODE'],
      ['change-events-2010.jsonl', 2, null, 'BAD_CSV'],
    ]);
    expect(dataset.tables).toEqual({});
  });

  it.each(['', 'absent', 'result.csv/x'])('are not at %p', async (path) => {
    await expect(readAreacodes(`${folderOf({})}/${path}`)).rejects.toMatchObject({ name: 'UnreadableDataset' });
  });
});
