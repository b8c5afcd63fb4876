import type { Row } from '../../src/core/dataset/tables';
import { onServer, TEST_DATABASE_URL, withPostgres } from '../storage/support';
import { count, importRows, liveRecords } from './records';

const people: readonly Row[] = Array.from({ length: 60_000 }, (_, at) => ({ code: `C${at}`, name: '某' }));

withPostgres('An import that loses its connection', (open) => {
  it('keeps nothing, says so, and can be done again', async () => {
    const store = await open();
    const [{ name }] = await store.dataSource.query<[{ name: string }]>('SELECT current_database() AS name');
    const kills: Promise<void>[] = [];
    const importing = importRows(
      store,
      { cadres: people },
      {
        lang: 'EN',
        onProgress: ({ phase }) => {
          if (phase !== 'WRITE' || kills.length > 0) return;
          kills.push(
            onServer(
              TEST_DATABASE_URL ?? '',
              `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND xact_start IS NOT NULL`,
            ),
          );
        },
      },
    );

    await expect(importing).rejects.toMatchObject({
      name: 'ImportFailed',
      failure: 'CONNECTION_LOST',
      message: expect.stringContaining('Import again') as unknown,
    });
    await Promise.all(kills);
    expect(await liveRecords(store)).toEqual({});
    expect(await count(store, 'cadre', 'true')).toBe(0);
    expect((await importRows(store, { cadres: people })).tables.cadres?.added).toBe(60_000);
  });

  it('waits for another writer, then goes on', async () => {
    const store = await open();
    const other = store.dataSource.createQueryRunner();
    await other.startTransaction();
    await other.query(`SELECT open_revision('other')`);
    const importing = importRows(store, { cadres: people.slice(0, 10) });
    await other.commitTransaction();
    await other.release();

    expect((await importing).revision).toBe(2);
  });
});
