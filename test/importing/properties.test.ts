import fc from 'fast-check';
import { checkDataset } from '../../src/core/dataset/check/check';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import type { Rows } from '../../src/core/dataset/tables';
import { compareWithRecords } from '../../src/storage/importing/compare';
import { DatasetRefused } from '../../src/storage/importing/failures';
import { StoreIds } from '../../src/storage/importing/store-ids';
import { writeRecords, writeThings } from '../../src/storage/importing/writing';
import type { Store } from '../../src/storage/store';
import { withEmbedded } from '../storage/support';
import { importRows, liveRecords } from './records';
import { merged, rowsOfWorld, world } from './worlds';

const nothing = () => undefined;
const sound = (rows: Rows) => checkDataset(datasetOfRows(rows)).length === 0;

/** Whether the database takes rows that nobody has checked. Nothing is kept. */
async function databaseAccepts(store: Store, rows: Rows): Promise<boolean> {
  const runner = store.dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    const dataset = datasetOfRows(rows);
    await runner.query(`SELECT open_revision('unchecked')`);
    const ids = await StoreIds.open(runner.manager, dataset);
    const comparisons = await compareWithRecords(runner.manager, dataset, ids, { replace: true }, nothing);
    await writeThings(runner.manager, dataset, ids);
    await writeRecords(runner.manager, comparisons, ids, nothing);
    await runner.query('SET CONSTRAINTS ALL IMMEDIATE');
    return true;
  } catch {
    return false;
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

const accepts = async (store: Store, rows: Rows, options: Parameters<typeof importRows>[2]) => {
  try {
    await importRows(store, rows, { ...options, dryRun: true });
    return true;
  } catch (error) {
    if (error instanceof DatasetRefused) return false;
    throw error;
  }
};

withEmbedded('Random worlds', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });

  it('are accepted by the check exactly when the database accepts them', async () => {
    let [accepted, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(world, async (rows) => {
        const verdict = sound(rows);
        if (verdict) accepted++;
        else refused++;
        expect(await databaseAccepts(store, rows)).toBe(verdict);
      }),
      { numRuns: 40 },
    );
    expect(Math.min(accepted, refused)).toBeGreaterThan(2);
  });

  it('imported one after the other are as their merger imported at once, whatever is read for comparison', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(world.filter(sound), rowsOfWorld, async (first, second) => {
        const both = merged(first, second);
        await importRows(store, first, { replace: true });
        expect(await accepts(store, second, { compareWith: 'EVERY_RECORD' })).toBe(sound(both));
        expect(await accepts(store, second, { compareWith: 'RELEVANT_RECORDS' })).toBe(sound(both));
        if (!sound(both)) return;
        compared++;
        await importRows(store, second, { compareWith: 'RELEVANT_RECORDS' });
        const inTurn = await liveRecords(store);
        await importRows(store, both, { replace: true });
        expect(await liveRecords(store)).toEqual(inTurn);
        expect((await importRows(store, both)).revision).toBeNull();
      }),
      { numRuns: 15 },
    );
    expect(compared).toBeGreaterThan(1);
  });
});
