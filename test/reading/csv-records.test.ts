import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CsvRecords } from '../../src/storage/reading/csv-records';

/** Cuts a text that arrives in pieces: the records with their rows, and the rows that are broken. */
function cut(pieces: readonly string[]) {
  const records: (readonly string[])[] = [];
  const rows: number[] = [];
  const broken: number[] = [];
  const cutter = new CsvRecords({
    record(cells, row) {
      records.push(cells);
      rows.push(row);
    },
    broken(row) {
      broken.push(row);
    },
  });
  for (const piece of pieces) cutter.push(piece);
  cutter.end();
  return { records, rows, broken };
}

const cell = fc.string({ unit: fc.constantFrom('a', '张', ',', '"', '\n', '\r', ' ', '𠮷'), maxLength: 6 });
const quoted = (text: string) => (/[",\r\n ]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 });
const lineEnd = fc.constantFrom('\n', '\r\n');

function split(text: string, at: readonly number[]): string[] {
  const places = [0, ...at.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return places.slice(1).map((end, index) => text.slice(places[index], end));
}

describe('CSV records', () => {
  it('are those that were written, and those that csv-parse finds, however the text arrives', () => {
    fc.assert(
      fc.property(table, lineEnd, fc.boolean(), fc.array(fc.nat(), { maxLength: 5 }), (written, end, ended, at) => {
        const text = written.map((cells) => cells.map(quoted).join(',')).join(end) + (ended ? end : '');

        const { records, broken } = cut(split(text, at));

        expect({ records, broken }).toEqual({ records: written, broken: [] });
        expect(records).toEqual(
          parse(text, { relax_column_count: true, record_delimiter: end, skip_empty_lines: true }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('come out the same of any text, however it arrives', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' '), maxLength: 40 });
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(), { maxLength: 5 }), (text, at) => {
        expect(cut(split(text, at))).toEqual(cut([text]));
      }),
      { numRuns: 1000 },
    );
  });

  it.each`
    text                          | rows            | broken
    ${'a,b\n\n \r\nc,d'}          | ${[1, 4]}       | ${[]}
    ${'a,"b\nc"\nd,e'}            | ${[1, 2]}       | ${[]}
    ${'a,b"c"\nd,e'}              | ${[2]}          | ${[1]}
    ${'a,"b"c\nd,e'}              | ${[2]}          | ${[1]}
    ${'a,"b\nc,d\ne,"f"'}         | ${[2, 3]}       | ${[1]}
    ${'a, "b" ,c\nd,e,"f"\n'}     | ${[1, 2]}       | ${[]}
    ${'a,b\r\nc,d\ne,"f"\r\ng,h'} | ${[1, 2, 3, 4]} | ${[]}
  `('of $text are on rows $rows, broken $broken', ({ text, ...expected }: { text: string; rows: number[] }) => {
    const { rows, broken } = cut([text]);

    expect({ rows, broken }).toEqual(expected);
  });

  it('go on after a quote that a large text never closes', () => {
    const lines = Array.from({ length: 200_000 }, (_, at) => `${at},cell of this line`);
    const text = ['x,"never closed', ...lines].join('\n');

    const { records, broken } = cut(split(text, [100_000, 1_500_000, 3_000_000]));

    expect(broken).toEqual([1]);
    expect(records).toHaveLength(200_000);
  });
});
