import { createHash } from 'node:crypto';
import { checkDataset } from '../../src/core/dataset/check/check';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import { type Rows, TABLE_NAMES, TABLES, type TableName } from '../../src/core/dataset/tables';
import { HIGHLIGHTS } from '../../src/sample/highlights';
import { generateSample, sampleRows } from '../../src/sample/sample';

const rows = sampleRows({ scale: 'prefecture', seed: 1 });
const of = (table: TableName) => rows[table] ?? [];
const total = (all: Rows) => TABLE_NAMES.reduce((sum, table) => sum + (all[table]?.length ?? 0), 0);
const digest = (seed: number) => {
  const hash = createHash('sha256');
  for (const row of generateSample({ scale: 'prefecture', seed })) hash.update(JSON.stringify(row));
  return hash.digest('hex');
};

describe('the sample of a prefecture', () => {
  it('is the same for the same seed and another for another', () => {
    const first = digest(7);

    expect(digest(7)).toBe(first);
    expect(digest(8)).not.toBe(first);
  });

  it.each([1, 2, 3, 2026])('passes every check of the import with seed %i', (seed) => {
    expect(checkDataset(datasetOfRows(sampleRows({ scale: 'prefecture', seed })))).toEqual([]);
  });

  it('is small enough to be loaded at the first start', () => {
    expect(total(rows)).toBeGreaterThan(15_000);
    expect(total(rows)).toBeLessThanOrEqual(30_000);
  });

  it.each(TABLE_NAMES)('%s: rows have just the columns of the table, and all that are required', (table) => {
    const names = TABLES[table].columns.map((column) => column.name);
    const required = TABLES[table].columns.filter((column) => column.required).map((column) => column.name);
    const bad = of(table).filter(
      (row) => Object.keys(row).join() !== names.join() || required.some((name) => row[name] === ''),
    );

    expect(of(table).length).toBeGreaterThan(0);
    expect(bad).toEqual([]);
  });

  const enums = TABLE_NAMES.flatMap((table) =>
    TABLES[table].columns.flatMap(({ name, type }) =>
      type.is === 'enum' ? [{ table, column: name, values: type.values }] : [],
    ),
  );

  it.each(enums)('shows every value of $table.$column', ({ table, column, values }) => {
    const shown = new Set(of(table).map((row) => row[column]));

    expect(values.filter((value) => !shown.has(value))).toEqual([]);
  });

  it('has names that nobody bears', () => {
    const real = of('cadres').filter((row) => !/^.[甲乙丙丁戊己庚辛壬癸][一二三四五六七八九十]$/.test(row.name ?? ''));

    expect(real).toEqual([]);
  });

  it('keeps the numbers and codes of its highlights', () => {
    const known = new Set([...of('petitions').map((row) => row.number), ...of('incidents').map((row) => row.code)]);

    expect(Object.values(HIGHLIGHTS).filter((code) => !known.has(code))).toEqual([]);
  });

  it('assigns petitions to organs and handlers that exist', () => {
    const organs = new Set(of('organs').map((row) => row.code));

    expect(of('assignments').filter((row) => !organs.has(row.organ_code))).toEqual([]);
    expect(of('petitions').filter((row) => row.handler_code !== '').length).toBeGreaterThan(50);
  });

  it('keeps codes short, since all of them are held in memory', () => {
    const longest = (table: TableName, column: string) =>
      Math.max(...of(table).map((row) => (row[column] ?? '').length));

    expect(longest('posts', 'code')).toBeLessThanOrEqual(9);
    expect(longest('appointments', 'code')).toBeLessThanOrEqual(9);
    expect(longest('cadres', 'code')).toBeLessThanOrEqual(9);
    expect(longest('organs', 'code')).toBeLessThanOrEqual(14);
  });
});
