import { recordChange } from '../../src/storage/audit/record-change';
import { ChangeStore } from '../../src/storage/audit/changes';
import { RecordsRefused } from '../../src/storage/refusal';
import { writeRevision } from '../../src/storage/revision';
import type { Store } from '../../src/storage/store';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
import { importRows } from '../importing/records';
import { SOUND } from '../dataset/sound-rows';
import { withStores } from '../storage/support';
import { ACT, change, record } from './trail';

const TABLES = ['audit_entry', 'change', 'audit_leaf', 'audit_seal'];
const LOSSES = TABLES.flatMap((table) => [
  [table, `UPDATE ${table} SET ${table === 'audit_seal' ? 'number = number' : 'seq = seq'}`] as const,
  [table, `DELETE FROM ${table}`] as const,
  [table, `TRUNCATE ${table}`] as const,
]);

withStores('The audit trail', (open) => {
  let store: Store;
  const entries = () => store.dataSource.query<Record<string, unknown>[]>('SELECT * FROM audit_entry ORDER BY seq');
  const changes = (after: number, limit: number) =>
    new ChangeStore(store.dataSource).after(SYSTEM_VIEWER, after, limit);

  beforeAll(async () => {
    store = await open();
    await record(store, change('P1'), change('P2'));
    await record(store, change('P1', { kind: 'CHANGED', before: { a: 1 }, after: { a: 2 } }));
  });

  it('says who, when, on whose behalf, what, before and after, in which request', async () => {
    const revisions = await store.dataSource.query<unknown[]>('SELECT id AS revision, at FROM revision ORDER BY id');
    expect(await entries()).toEqual([
      {
        ...ACT,
        seq: 1,
        ...Object(revisions[0]),
        type: 'Petition',
        code: 'P1',
        before: null,
        after: change('P1').after,
      },
      {
        ...ACT,
        seq: 2,
        ...Object(revisions[0]),
        type: 'Petition',
        code: 'P2',
        before: null,
        after: change('P2').after,
      },
      { ...ACT, seq: 3, ...Object(revisions[1]), type: 'Petition', code: 'P1', before: { a: 1 }, after: { a: 2 } },
    ]);
  });

  it('leaves nothing of a write that fails, and no hole', async () => {
    const failed = writeRevision(store, 'test', async (manager) => {
      await recordChange(manager, ACT, change('P9'));
      throw new Error('after all');
    });
    await expect(failed).rejects.toThrow('after all');
    await record(store, change('P3'));
    expect((await entries()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('numbers entries in the order of commits while many write', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, at) => record(store, change(`Q${at}`), change(`R${at}`))));
    const all = await entries();
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, at) => at + 1));
    expect(all.map(({ revision }) => revision)).toEqual(
      all.map(({ revision }) => revision).sort((a, b) => Number(a) - Number(b)),
    );
  });

  it('gives the feed in the same order, from where it was left', async () => {
    const first = await changes(0, 3);
    expect(first).toMatchObject([
      { seq: 1, revision: 1, type: 'Petition', code: 'P1', kind: 'ADDED', at: expect.any(Date) as Date },
      { seq: 2, revision: 1, type: 'Petition', code: 'P2', kind: 'ADDED' },
      { seq: 3, revision: 2, type: 'Petition', code: 'P1', kind: 'CHANGED' },
    ]);
    expect(await changes(3, 1)).toMatchObject([{ seq: 4, code: 'P3' }]);
    expect(await changes(1_000_000, 10)).toEqual([]);
  });

  it('takes no number or time but its own', async () => {
    await writeRevision(store, 'test', (manager) =>
      manager.query(`INSERT INTO change (seq, revision, at, type, code, kind)
        VALUES (9000, 1, '2000-01-01', 'Petition', 'own', 'ADDED')`),
    );
    const last = (await changes(0, 100)).at(-1);
    expect(last).toMatchObject({ code: 'own', seq: (await changes(0, 100)).length });
    expect(last?.at.getFullYear()).toBeGreaterThan(2000);
  });

  it('is written within a revision only', async () => {
    const outside = store.dataSource.transaction((manager) => recordChange(manager, ACT, change('P1')));
    await expect(outside).rejects.toThrow('needs an open revision');
  });

  it('takes whatever a request may hold', async () => {
    const odd = { text: 'a\0b \ud800 \\u0000 \\\\ud800 😀 "' };
    await writeRevision(store, 'test', (manager) =>
      recordChange(manager, { ...ACT, key: 'k\0' }, change('odd', { after: odd })),
    );
    const last = (await entries()).at(-1);
    expect(last).toMatchObject({ key: 'k\ufffd', after: { text: 'a\ufffdb \ufffd \\u0000 \\\\ud800 😀 "' } });
  });

  it.each(LOSSES)('keeps %s: refuses %s', async (_, statement) => {
    const attempt = writeRevision(store, 'test', (manager) => manager.query(statement));
    const refused: unknown = await attempt.catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RecordsRefused);
    expect(refused).toMatchObject({ reason: 'OVERWRITE' });
  });
});

withStores('The audit trail of a store with the sample', (open) => {
  it('stays when the sample is replaced', async () => {
    const store = await open();
    await importRows(store, SOUND, { sampleMark: { scale: 'prefecture', seed: 1 } });
    await record(store, change('P1'));
    await importRows(store, SOUND, { replace: true });
    expect(await new ChangeStore(store.dataSource).after(SYSTEM_VIEWER, 0, 10)).toHaveLength(1);
    expect(await store.dataSource.query('SELECT code FROM audit_entry')).toEqual([{ code: 'P1' }]);
  });
});
