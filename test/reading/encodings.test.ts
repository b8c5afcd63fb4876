import { readDataset } from '../../src/storage/reading/read-dataset';
import { folderOf, removeFolders } from './written';

afterAll(removeFolders);

const TEXT = 'code,name\nA,张三\n';
/** 张三 in GB18030. */
const GB = [0xd5, 0xc5, 0xc8, 0xfd];
const gb18030 = (name: readonly number[]) => Buffer.from([...Buffer.from('code,name\nA,'), ...name, 0x0a]);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('the encoding of a file is found', () => {
  it.each`
    encoding                        | bytes                                | name
    ${'UTF-8'}                      | ${Buffer.from(TEXT)}                 | ${'张三'}
    ${'UTF-8 with a BOM'}           | ${Buffer.from(`\ufeff${TEXT}`)}      | ${'张三'}
    ${'GB18030'}                    | ${gb18030(GB)}                       | ${'张三'}
    ${'GB18030 of four bytes (𠮷)'} | ${gb18030([0x95, 0x35, 0xb7, 0x35])} | ${null}
    ${'UTF-16 little endian'}       | ${utf16(TEXT)}                       | ${'张三'}
    ${'UTF-16 big endian'}          | ${utf16(TEXT).swap16()}              | ${'张三'}
  `('$encoding', async ({ bytes, name }: { bytes: Buffer; name: string | null }) => {
    const { dataset, problems } = await readDataset(folderOf({ 'cadres.csv': bytes }));

    const [read] = dataset.tables.cadres?.cells.name as string[];
    expect(problems).toEqual([]);
    expect(read).toBe(name ?? new TextDecoder('gb18030').decode(Uint8Array.of(0x95, 0x35, 0xb7, 0x35)));
  });

  it.each`
    what                                         | bytes                                                                                 | row
    ${'bytes of no encoding'}                    | ${gb18030([...GB, 0xff, 0xff])}                                                       | ${2}
    ${'Chinese UTF-8 with a bad byte on line 3'} | ${Buffer.concat([Buffer.from(TEXT), Buffer.from('B,'), Buffer.of(0xd5, 0xc5, 0x0a)])} | ${3}
    ${'a bad byte after a UTF-8 BOM'}            | ${Buffer.concat([Buffer.from('\ufeffcode,name\nB,'), Buffer.of(0xd5, 0xc5, 0x0a)])}   | ${2}
    ${'half a UTF-16 character'}                 | ${utf16(TEXT).subarray(0, -1)}                                                        | ${1}
    ${'UTF-8 cut off at its end'}                | ${Buffer.from(TEXT).subarray(0, -2)}                                                  | ${2}
  `('$what: BAD_ENCODING at row $row', async ({ bytes, row }: { bytes: Buffer; row: number }) => {
    const { dataset, problems } = await readDataset(folderOf({ 'cadres.csv': bytes }));

    expect(problems.map(({ code, column, row: at }) => [code, column, at])).toEqual([['BAD_ENCODING', null, row]]);
    expect(dataset.tables.cadres).toBeUndefined();
  });

  it('also where a character lies across pieces of a large file', async () => {
    const lines = Array.from({ length: 60_000 }, (_, at) => `C${at},张${'三'.repeat(at % 7)}`);

    const { dataset, problems } = await readDataset(folderOf({ 'cadres.csv': `code,name\n${lines.join('\n')}` }));

    const names = dataset.tables.cadres?.cells.name as string[];
    expect(problems).toEqual([]);
    expect(names.every((name, at) => name === `张${'三'.repeat(at % 7)}`)).toBe(true);
    expect(names).toHaveLength(60_000);
  });
});
