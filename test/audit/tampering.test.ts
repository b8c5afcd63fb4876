import type { EntityManager } from 'typeorm';
import { isWrong } from '../../src/core/audit/finding';
import type { Seal } from '../../src/core/audit/seal';
import { sha256 } from '../../src/storage/audit/digests';
import { SealRefused, sealTrail } from '../../src/storage/audit/seal';
import { verifyTrail } from '../../src/storage/audit/verify';
import { writeRevision } from '../../src/storage/revision';
import type { Store } from '../../src/storage/store';
import { withStores } from '../storage/support';
import { record, recordEach, change } from './trail';

const KEY = Buffer.alloc(32, 7);
const OTHER_KEY = Buffer.alloc(32, 8);

/** What who owns the database can do: triggers do not fire. */
const asOwner = (store: Store, work: (manager: EntityManager) => Promise<unknown>): Promise<unknown> =>
  store.dataSource.transaction(async (manager) => {
    await manager.query('SET LOCAL session_replication_role = replica');
    await work(manager);
  });

const statement =
  (...statements: readonly string[]) =>
  async (store: Store): Promise<void> => {
    await asOwner(store, async (manager) => {
      for (const each of statements) await manager.query(each);
    });
  };

const copyOf = (seq: number, code: string) =>
  `INSERT INTO audit_entry SELECT ${seq}, revision, at, cadre, organ, purpose, mutation, request, key, type, '${code}',
    before, after FROM audit_entry WHERE seq = 2`;
const moveFrom = (seq: number, by: number) => [
  `UPDATE audit_entry SET seq = seq + 100000 WHERE seq >= ${seq}`,
  `UPDATE audit_entry SET seq = seq - 100000 + ${by} WHERE seq >= 100000`,
];
const sealAgain = (key: Buffer) => async (store: Store) => {
  await statement('DELETE FROM audit_seal', 'DELETE FROM audit_leaf')(store);
  await sealTrail(store, key);
};
const edit = (assignment: string) => statement(`UPDATE audit_entry SET ${assignment} WHERE seq = 5`);
const found = (code: string, seq: number, last = seq) => ({ code, seq, last });
const broken = (seal: number | null, seq: number, last: number, fault: string) => ({
  code: 'SEAL_BROKEN',
  seq,
  last,
  seal,
  fault,
});

/** Twelve entries; seals cover 1–6 and 7–10. */
const TAMPERINGS: [string, (store: Store) => Promise<unknown>, object[]][] = [
  ['nothing', () => Promise.resolve(), []],
  ['what it was after', edit(`after = '{"title": "forged"}'`), [found('EDITED', 5)]],
  ['what it was before', edit(`before = '{}'`), [found('EDITED', 5)]],
  [
    'a digit that a number cannot hold',
    edit(`after = jsonb_set(after, '{openOn}', '19000.00000000000000000001')`),
    [found('EDITED', 5)],
  ],
  ['who acted', edit(`cadre = 'C2'`), [found('EDITED', 5)]],
  ['that anybody acted', edit(`cadre = NULL`), [found('EDITED', 5)]],
  ['on whose behalf', edit(`organ = 'O2'`), [found('EDITED', 5)]],
  ['when, by a microsecond', edit(`at = at + interval '1 microsecond'`), [found('EDITED', 5)]],
  ['the purpose', edit(`purpose = ''`), [found('EDITED', 5)]],
  ['the mutation', edit(`mutation = 'm'`), [found('EDITED', 5)]],
  ['the request', edit(`request = 'r-2'`), [found('EDITED', 5)]],
  ['the key', edit(`key = 'k-2'`), [found('EDITED', 5)]],
  ['the revision', edit('revision = revision + 1'), [found('EDITED', 5)]],
  ['which thing', edit(`code = 'P0'`), [found('EDITED', 5)]],
  ['of which type', edit(`type = 'Organ'`), [found('EDITED', 5)]],
  [
    'with triggers disabled',
    (store) =>
      store.dataSource.query('ALTER TABLE audit_entry DISABLE TRIGGER ALL; DELETE FROM audit_entry WHERE seq = 4'),
    [found('DELETED', 4)],
  ],
  ['one inserted', statement(...moveFrom(5, 1), copyOf(5, 'forged')), [found('INSERTED', 5)]],
  [
    'one inserted before all',
    statement('ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_seq', copyOf(-3, 'forged')),
    [found('INSERTED', -3)],
  ],
  ['one inserted far away', statement(copyOf(1000, 'forged')), [found('DELETED', 13, 999)]],
  ['one deleted', statement('DELETE FROM audit_entry WHERE seq = 3'), [found('DELETED', 3)]],
  [
    'one deleted and the rest renumbered',
    statement('DELETE FROM audit_entry WHERE seq = 3', ...moveFrom(4, -1)),
    [found('DELETED', 3)],
  ],
  [
    'two swapped',
    statement(
      'UPDATE audit_entry SET seq = CASE seq WHEN 2 THEN 1009 ELSE 1002 END WHERE seq IN (2, 9)',
      'UPDATE audit_entry SET seq = seq - 1000 WHERE seq > 1000',
    ),
    [
      { ...found('SWAPPED', 2), sealedAs: 9 },
      { ...found('SWAPPED', 9), sealedAs: 2 },
    ],
  ],
  ['the tail cut', statement('DELETE FROM audit_entry WHERE seq > 7'), [found('CUT_TAIL', 8, 10)]],
  ['emptied', statement('TRUNCATE audit_entry'), [found('CUT_TAIL', 1, 10)]],
  [
    'a leaf altered',
    statement(`UPDATE audit_leaf SET digest = sha256('x') WHERE seq = 8`),
    [broken(2, 7, 10, 'ROOT'), found('EDITED', 8)],
  ],
  [
    'a seal deleted',
    statement('DELETE FROM audit_seal WHERE number = 2'),
    [broken(2, 7, 10, 'LOST'), broken(null, 7, 10, 'STRAY')],
  ],
  [
    'a seal back-dated',
    statement(`UPDATE audit_seal SET sealed_at = '2020-01-01' WHERE number = 1`),
    [broken(1, 1, 6, 'SIGNATURE')],
  ],
  [
    'sealed again with another key',
    sealAgain(OTHER_KEY),
    [broken(1, 1, 12, 'SIGNATURE'), broken(1, 1, 6, 'REPLACED'), broken(2, 7, 10, 'LOST')],
  ],
  [
    'edited and sealed again with the same key',
    async (store) => {
      await edit(`cadre = 'C2'`)(store);
      await sealAgain(KEY)(store);
    },
    [broken(1, 1, 6, 'REPLACED'), broken(2, 7, 10, 'LOST')],
  ],
  [
    'the tail cut with its seal and leaves',
    statement(
      'DELETE FROM audit_seal WHERE number = 2',
      'DELETE FROM audit_leaf WHERE seq > 6',
      'DELETE FROM audit_entry WHERE seq > 6',
    ),
    [broken(2, 7, 10, 'LOST'), found('CUT_TAIL', 7, 10)],
  ],
];

withStores('A sealed audit trail', (open) => {
  let store: Store;
  let outside: Seal[];

  beforeAll(async () => {
    store = await open();
    await recordEach(store, 1, 6);
    const first = await sealTrail(store, KEY);
    await recordEach(store, 7, 10);
    const second = await sealTrail(store, KEY);
    await recordEach(store, 11, 12);
    outside = [first, second].filter((seal) => seal !== null);
  });

  /** Tampers, looks, and takes back what was done. */
  async function findings(tamper: (store: Store) => Promise<unknown>): Promise<readonly object[]> {
    const { dataSource } = store;
    await dataSource.query('CREATE TABLE kept_entry AS TABLE audit_entry');
    await dataSource.query('CREATE TABLE kept_leaf AS TABLE audit_leaf; CREATE TABLE kept_seal AS TABLE audit_seal');
    await tamper(store);
    const { findings: all } = await verifyTrail(store, KEY, outside);
    await dataSource.query('ALTER TABLE audit_entry ENABLE TRIGGER ALL');
    await statement(
      ...['entry', 'leaf', 'seal'].flatMap((name) => [
        `TRUNCATE audit_${name}`,
        `INSERT INTO audit_${name} TABLE kept_${name}`,
        `DROP TABLE kept_${name}`,
      ]),
    )(store);
    return all.filter(isWrong);
  }

  it.each(TAMPERINGS)('shows %s', async (_, tamper, expected) => {
    expect(await findings(tamper)).toEqual(expected);
    expect((await verifyTrail(store, KEY, outside)).findings).toEqual([found('UNSEALED_TAIL', 11, 12)]);
  });

  it('does not verify with another key', async () => {
    const { findings: all } = await verifyTrail(store, OTHER_KEY, outside);
    expect(all.filter(isWrong).map((finding) => 'fault' in finding && finding.fault)).toEqual([
      'SIGNATURE',
      'SIGNATURE',
      'OUTSIDE_SIGNATURE',
      'OUTSIDE_SIGNATURE',
    ]);
  });

  it('is not sealed with another key, nor where an entry is missing', async () => {
    await expect(sealTrail(store, OTHER_KEY)).rejects.toThrow(SealRefused);
    const failed = store.dataSource
      .transaction(async (manager) => {
        await manager.query('SET LOCAL session_replication_role = replica');
        await manager.query('DELETE FROM audit_entry WHERE seq = 11');
        await manager.query('SET LOCAL session_replication_role = origin');
      })
      .then(() => sealTrail(store, KEY));
    await expect(failed).rejects.toThrow('Entry 11');
    expect((await verifyTrail(store, KEY, outside)).findings).toEqual([
      found('DELETED', 11),
      found('UNSEALED_TAIL', 12),
    ]);
  });
});

withStores('Sealing', (open) => {
  it('has nothing to do without entries, and once is enough', async () => {
    const store = await open();
    expect(await sealTrail(store, KEY)).toBeNull();
    await record(store, change('P1'), change('P2'));
    const seal = await sealTrail(store, KEY);
    expect(seal).toMatchObject({ number: 1, firstSeq: 1, lastSeq: 2, previousDigest: null });
    expect(await sealTrail(store, KEY)).toBeNull();
    await record(store, change('P3'));
    expect(await sealTrail(store, KEY)).toMatchObject({
      number: 2,
      firstSeq: 3,
      lastSeq: 3,
      previousDigest: seal?.digest,
    });
    expect(await verifyTrail(store, KEY, [])).toEqual({ entries: 3, seals: 2, findings: [] });
  });

  it('gives the same digests on every database', async () => {
    const store = await open();
    const fixed = `INSERT INTO audit_entry VALUES (1, 1, '2026-01-02 03:04:05.000006+08', 'C1', NULL, '登记', 'm', 'r', 'k',
      'Petition', 'P"1', NULL, '{"b": [1.10, 1e3, null, true], "a": "信\\u0001\\ud83d\\ude00", "long": {"z": ""}}')`;
    await statement(fixed)(store);
    await sealTrail(store, KEY);
    const [{ leaf }] = await store.dataSource.query<[{ leaf: string }]>(
      `SELECT encode(digest, 'hex') AS leaf FROM audit_leaf`,
    );
    const after = '{"a": "信\\u0001😀", "b": [1.10, 1000, null, true], "long": {"z": ""}}';
    expect(leaf).toBe(
      sha256(
        'audit entry\n{"revision":"1","at":"2026-01-01T19:04:05.000006Z","cadre":"C1","organ":null,"purpose":"登记",' +
          `"mutation":"m","request":"r","key":"k","type":"Petition","code":"P\\"1","before":null,"after":${JSON.stringify(after)}}`,
      ),
    );
  });

  it('takes turns, and lets others write meanwhile', async () => {
    const store = await open();
    await recordEach(store, 1, 3);
    const work = [sealTrail(store, KEY), recordEach(store, 4, 6), sealTrail(store, KEY), sealTrail(store, KEY)];
    await Promise.all(work);
    await sealTrail(store, KEY);
    expect(await verifyTrail(store, KEY, [])).toMatchObject({ entries: 6, findings: [] });
  });

  it('verifies thousands of entries, a chunk at a time', async () => {
    const store = await open();
    await writeRevision(store, 'test', (manager) =>
      manager.query(`INSERT INTO audit_entry (mutation, request, key, type, code, after)
        SELECT 'm', 'r', 'k', 'Petition', 'P' || n, jsonb_build_object('title', repeat('信', 100)) FROM generate_series(1, 5000) n`),
    );
    await sealTrail(store, KEY);
    await statement(...moveFrom(2500, 1), copyOf(2500, 'forged'))(store);
    expect(await verifyTrail(store, KEY, [])).toEqual({ entries: 5001, seals: 1, findings: [found('INSERTED', 2500)] });
  });
});
