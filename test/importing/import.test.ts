import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import type { Rows } from '../../src/core/dataset/tables';
import { importDataset } from '../../src/storage/importing/import-dataset';
import type { ImportOptions } from '../../src/storage/importing/options';
import type { Store } from '../../src/storage/store';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
import { SOUND } from '../dataset/sound-rows';
import { withStores } from '../storage/support';

const importRows = (store: Store, rows: Rows, options?: ImportOptions) =>
  importDataset(store, SYSTEM_VIEWER, datasetOfRows(rows), options);

const count = async (store: Store, table: string, condition = 'superseded_at IS NULL') => {
  const [row] = await store.dataSource.query<[{ n: number }]>(
    `SELECT count(*)::int AS n FROM ${table} WHERE ${condition}`,
  );
  return row.n;
};
const revisions = (store: Store) => count(store, 'revision', 'true');

withStores('An import', (open) => {
  it('writes every row, and the same again changes nothing', async () => {
    const store = await open();
    const first = await importRows(store, SOUND);
    const again = await importRows(store, SOUND);

    expect(first.tables.territories).toEqual({ added: 3, changed: 0, unchanged: 0, removed: 0 });
    expect(first.tables.portfolios).toEqual({ added: 2, changed: 0, unchanged: 0, removed: 0 });
    expect(again.tables.territories).toEqual({ added: 0, changed: 0, unchanged: 3, removed: 0 });
    expect(again.revision).toBeNull();
    expect(await revisions(store)).toBe(1);
  });

  it('supersedes what changed, adds what is new and leaves the rest alone', async () => {
    const store = await open();
    await importRows(store, SOUND);
    const { cadres = [] } = SOUND;
    const report = await importRows(store, {
      cadres: [{ ...cadres[0], name: '甲某' } as never, { code: 'N', name: '丁' }],
    });

    expect(report.tables).toEqual({ cadres: { added: 1, changed: 1, unchanged: 0, removed: 0 } });
    expect(await count(store, 'cadre_version')).toBe(3);
    expect(await count(store, 'cadre_version', 'superseded_at IS NOT NULL')).toBe(1);
  });
});
