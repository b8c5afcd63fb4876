import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Dataset } from '../../src/core/dataset/dataset';
import { POST_ROLES } from '../../src/core/facts/values';
import { readDataset } from '../../src/storage/reading/read-dataset';
import { readRows } from '../../src/storage/reading/read-rows';
import { DatasetExists, openDatasetWriter, writeDataset } from '../../src/storage/reading/write-csv';
import { newFolder, removeFolders } from './written';

afterAll(removeFolders);

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((value) => value.trim() !== '' && !/[\p{Cc}\p{Cs}\ufffd]/u.test(value));
const awkward = fc.oneof(text, fc.constantFrom('a,b', '"', '""x', 'x"', '一\n二', '一\r\n"二"', "'", ';', '，'));
const code = text.filter((value) => Array.from(value).length <= 64);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const rows = fc.record({
  cadres: fc.array(fc.record({ code, name: awkward }), { minLength: 1 }),
  posts: fc.array(
    fc.record({ code, organ_code: code, title: awkward, role: fc.constantFrom(...POST_ROLES), from: day }),
    { minLength: 1 },
  ),
});

const content = ({ codes, tables }: Dataset) => [
  tables.cadres?.cells,
  tables.posts?.cells,
  Object.values(codes).map((table) => Array.from({ length: table.length }, (_, at) => table.at(at))),
];

describe('rows written and read again', () => {
  it('are the same', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (given, byteOrderMark) => {
        const folder = newFolder();
        writeDataset(given, folder, { byteOrderMark });

        const read = await readDataset(folder);

        expect(read.problems).toEqual([]);
        expect(content(read.dataset)).toEqual(content(readRows(given).dataset));
      }),
      { numRuns: 60 },
    );
  });

  it('are refused where a dataset lies already, unless it is to be replaced', () => {
    const folder = newFolder();
    writeDataset({ cadres: [{ code: 'A', name: '甲' }], categories: [{ code: 'C', name: '类' }] }, folder);

    expect(() => openDatasetWriter(folder)).toThrow(DatasetExists);
    const writer = openDatasetWriter(folder, { replace: true });
    writer.write('cadres', { code: 'B', name: '乙' });

    expect(writer.close()).toEqual({ cadres: 1 });
    expect(readFileSync(join(folder, 'cadres.csv'), 'utf8')).toBe('code,name\r\nB,乙\r\n');
    expect(() => readFileSync(join(folder, 'categories.csv'))).toThrow('ENOENT');
  });
});
