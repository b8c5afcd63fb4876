import type { Rows } from '../../src/core/dataset/tables';
import type { Store } from '../../src/storage/store';
import { withStores } from '../storage/support';
import { SOUND, soundBut } from '../dataset/sound-rows';
import { count, importRows, liveRecords } from './records';

const person = (code: string, name: string) => ({ code, name });
const refused = (code: string) => expect.objectContaining({ code }) as unknown;

withStores('An import', (open) => {
  it('writes every row, and the same again changes nothing', async () => {
    const store = await open();
    const first = await importRows(store, SOUND);
    const again = await importRows(store, SOUND);

    expect(first.tables.territories).toEqual({ added: 3, changed: 0, unchanged: 0, removed: 0 });
    expect(first.tables.portfolios).toEqual({ added: 2, changed: 0, unchanged: 0, removed: 0 });
    expect(again.tables.territories).toEqual({ added: 0, changed: 0, unchanged: 3, removed: 0 });
    expect(again.revision).toBeNull();
    expect(await count(store, 'revision', 'true')).toBe(1);
  });

  it.each(['EVERY_RECORD', 'RELEVANT_RECORDS'] as const)(
    'supersedes what changed, adds what is new and leaves the rest alone: compared with %s',
    async (compareWith) => {
      const store = await open();
      await importRows(store, SOUND);
      const report = await importRows(
        store,
        { cadres: [person('A', '甲某'), person('B', '乙'), person('N', '丁')] },
        { compareWith },
      );

      expect(report.tables).toEqual({ cadres: { added: 1, changed: 1, unchanged: 1, removed: 0 } });
      expect(await count(store, 'cadre_version', 'superseded_at IS NOT NULL')).toBe(1);
      expect((await liveRecords(store)).cadres).toEqual(['A|甲某', 'B|乙', 'N|丁']);
    },
  );

  it('does everything but keep it in a dry run', async () => {
    const store = await open();
    const report = await importRows(store, SOUND, { dryRun: true });

    expect(report).toMatchObject({ dryRun: true, revision: null, tables: { cadres: { added: 2 } } });
    expect(await count(store, 'revision', 'true')).toBe(0);
    expect(await liveRecords(store)).toEqual({});
  });

  it('starts from empty when told to replace: what the dataset does not hold is superseded', async () => {
    const store = await open();
    await importRows(store, SOUND);
    const report = await importRows(store, { cadres: [person('B', '乙')] }, { replace: true });

    expect(report.tables.cadres).toEqual({ added: 0, changed: 0, unchanged: 1, removed: 1 });
    expect(report.tables.territories).toEqual({ added: 0, changed: 0, unchanged: 0, removed: 3 });
    expect(await liveRecords(store)).toEqual({ cadres: ['B|乙'] });
    expect(await count(store, 'territory_version', 'true')).toBe(3);
  });

  it('takes back a code that was superseded', async () => {
    const store = await open();
    await importRows(store, SOUND);
    await importRows(store, {}, { replace: true });
    await importRows(store, SOUND);

    expect(await count(store, 'territory', 'true')).toBe(2);
    expect(await count(store, 'territory_version')).toBe(3);
  });
});

withStores('Beside records, an import', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await importRows(store, SOUND);
  });

  it.each<[string, Rows, string]>([
    [
      'an unknown code',
      { competences: [{ organ_code: 'CG', category_code: 'Z', from: '2001-01-01' }] },
      'UNKNOWN_CODE',
    ],
    [
      'an overlap with a record',
      { competences: [{ organ_code: 'CG', category_code: 'K1', from: '2002-01-01' }] },
      'OVERLAP',
    ],
    [
      'a record left outside',
      {
        territories: [
          { code: 'C', name: '某市', level: 'COUNTY', parent_code: 'P', from: '2020-01-01', to: '2024-01-01' },
        ],
      },
      'SPAN_OUTSIDE',
    ],
    [
      'a cycle with a record',
      { leaderships: [{ organ_code: 'PG', superior_code: 'CG', relation: 'VERTICAL', from: '2005-01-01' }] },
      'CYCLE',
    ],
    ['a category below itself', { categories: [{ code: 'K', name: '环', parent_code: 'K1' }] }, 'CYCLE'],
    [
      'a second holder beside one on record',
      { appointments: [{ code: 'A9', cadre_code: 'A', post_code: 'CG-1', mode: 'ACTING', from: '2016-01-01' }] },
      'OVERLAP',
    ],
  ])('refuses %s, compared with all or with what matters', async (_, rows, code) => {
    const before = await liveRecords(store);

    for (const compareWith of ['EVERY_RECORD', 'RELEVANT_RECORDS'] as const) {
      await expect(importRows(store, rows, { compareWith })).rejects.toMatchObject({
        name: 'DatasetRefused',
        problems: expect.arrayContaining([refused(code)]) as unknown,
      });
    }
    expect(await liveRecords(store)).toEqual(before);
    expect(await count(store, 'revision', 'true')).toBe(1);
  });

  it('reports what reading found beside what it finds itself, in order', async () => {
    const bad = { file: 'cadres.csv', row: 2, column: 'name', code: 'REQUIRED', message: '', value: null } as const;
    const importing = importRows(store, soundBut('territories', 3, { parent_code: 'Q' }), { found: [bad] });

    await expect(importing).rejects.toMatchObject({ problems: [{ file: 'territories.csv', row: 3 }, bad] });
  });
});

withStores('A store that holds the sample', (open) => {
  const sampleMark = { scale: 'prefecture', seed: 7 };

  it('refuses an import that does not replace it', async () => {
    const store = await open();
    await importRows(store, SOUND, { sampleMark });
    const before = await liveRecords(store);

    await expect(importRows(store, SOUND, { lang: 'EN' })).rejects.toMatchObject({
      name: 'ImportFailed',
      failure: 'HOLDS_SAMPLE',
      message: expect.stringContaining('--replace') as unknown,
    });
    expect(await liveRecords(store)).toEqual(before);
  });

  it('is cleared by one that does, and is no longer marked', async () => {
    const store = await open();
    await importRows(store, SOUND, { sampleMark });
    const report = await importRows(store, { cadres: [person('R', '真')] }, { replace: true });

    expect(report.tables.cadres).toEqual({ added: 1, changed: 0, unchanged: 0, removed: 2 });
    expect(await count(store, 'cadre_version', 'true')).toBe(1);
    expect(await count(store, 'store_mark', 'sample_scale IS NOT NULL')).toBe(0);
  });

  it('keeps the sample when the replacement is refused or a dry run', async () => {
    const store = await open();
    await importRows(store, SOUND, { sampleMark });
    const before = await liveRecords(store);

    await importRows(store, { cadres: [person('R', '真')] }, { replace: true, dryRun: true });
    await expect(importRows(store, soundBut('posts', 2, { organ_code: 'Q' }), { replace: true })).rejects.toThrow();
    expect(await liveRecords(store)).toEqual(before);
  });

  it('is never made of a store with records', async () => {
    const store = await open();
    await importRows(store, { cadres: [person('R', '真')] });

    await expect(importRows(store, SOUND, { sampleMark })).rejects.toMatchObject({ failure: 'HOLDS_RECORDS' });
  });
});
