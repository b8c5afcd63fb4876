import * as fc from 'fast-check';
import { setImmediate as turn } from 'node:timers/promises';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import { Gathered } from '../../src/storage/gathered';
import { importDataset } from '../../src/storage/importing/import-dataset';
import { Stores } from '../../src/storage/stores';
import { SYSTEM_VIEWER, type Viewer } from '../../src/storage/viewer';
import { WORLD } from '../graph/world';
import { withStores } from './support';

interface Row {
  readonly key: number;
  readonly version: number;
}

interface Statement {
  readonly viewer: Viewer;
  readonly keys: readonly number[];
}

/** A table in which keys below 10,000 stand. A statement takes some turns and sees the rows as it is sent. */
class Table {
  readonly sent: Statement[] = [];
  version = 1;
  fails: (keys: readonly number[]) => boolean = () => false;

  readonly gathered = new Gathered<number, Row>(
    async (viewer, keys) => {
      this.sent.push({ viewer, keys });
      const { version } = this;
      for (let i = 0; i < 3; i++) await turn();
      if (this.fails(keys)) throw new Error('the statement failed');
      return keys.filter((key) => key < 10_000).map((key) => ({ key, version }));
    },
    ({ key }) => key,
  );

  ask(keys: readonly number[], viewer: Viewer = SYSTEM_VIEWER): Promise<readonly number[] | 'FAILED'> {
    return this.gathered.rows(viewer, keys).then(
      (rows) => rows.map(({ key }) => key),
      () => 'FAILED',
    );
  }

  get statements(): readonly (readonly number[])[] {
    return this.sent.map(({ keys }) => keys);
  }
}

const keysFrom = (first: number, length: number): number[] => Array.from({ length }, (_, at) => first + at);

describe('Reads by key that are gathered', () => {
  it('go out in one statement, each key once, and come back to whom they belong', async () => {
    const table = new Table();
    const answers = await Promise.all([[1, 2], [2], [3, 1], [10_001], [5, 5], []].map((keys) => table.ask(keys)));

    expect(table.statements).toEqual([[1, 2, 3, 10_001, 5]]);
    expect(answers).toEqual([[1, 2], [2], [3, 1], [], [5], []]);
  });

  it('wait for the statement under way and go out together after it', async () => {
    const table = new Table();
    const first = table.ask([1]);
    while (table.sent.length === 0) await turn();
    const others = [table.ask([1, 2]), table.ask([3])];
    await turn();
    others.push(table.ask([4]));
    await Promise.all([first, ...others]);

    expect(table.statements).toEqual([[1], [1, 2, 3, 4]]);
  });

  it('are cut into statements of 1000 keys, but for one who asks for more', async () => {
    const table = new Table();
    const lengths = [400, 400, 400, 10, 1500, 600, 400, 1];
    const asked = lengths.map((length, at) => keysFrom(at * 1000, length));

    expect(await Promise.all(asked.map((keys) => table.ask(keys)))).toEqual(asked);
    expect(table.statements.map(({ length }) => length)).toEqual([800, 410, 1500, 1000, 1]);
  });

  it('fail for all who asked in the statement that failed, and for nobody else', async () => {
    const table = new Table();
    table.fails = (keys) => keys.includes(7);
    const together = [table.ask([1]), table.ask([7])];
    while (table.sent.length === 0) await turn();
    const later = [table.ask([1]), table.ask([2])];

    expect(await Promise.all(together)).toEqual(['FAILED', 'FAILED']);
    expect(await Promise.all(later)).toEqual([[1], [2]]);
    expect(await table.ask([3])).toEqual([3]);
  });

  it('fail too where no statement can be sent', async () => {
    const closed = new Gathered<number, Row>(
      () => {
        throw new Error('the store is not open');
      },
      ({ key }) => key,
    );

    await expect(closed.rows(SYSTEM_VIEWER, [1])).rejects.toThrow('not open');
    await expect(closed.rows(SYSTEM_VIEWER, [1])).rejects.toThrow('not open');
  });

  it('never go out with those of another viewer, nor wait for them', async () => {
    const table = new Table();
    const viewers = ['G1', 'G2'].map((cadre): Viewer => ({ cadre, organ: null, purpose: null }));
    await Promise.all([1, 2, 3, 4].map((key) => table.ask([key], viewers[key % 2])));

    expect(table.sent).toEqual([
      { viewer: viewers[1], keys: [1, 3] },
      { viewer: viewers[0], keys: [2, 4] },
    ]);
  });

  it('keep nothing: whoever asks sees what is there when he asks', async () => {
    const table = new Table();
    const read = async () => (await table.gathered.rows(SYSTEM_VIEWER, [1]))[0]?.version;
    const before = read();
    while (table.sent.length === 0) await turn();
    table.version = 2;

    expect(await read()).toBe(2);
    expect(await before).toBe(1);
    expect(await read()).toBe(2);
  });

  it('give everybody his rows or a failure, in whatever order they are asked for', async () => {
    const asks = fc.array(
      fc.record({
        keys: fc.array(fc.integer({ min: 9_950, max: 10_050 }), { maxLength: 40 }),
        turns: fc.nat(4),
        viewer: fc.constantFrom(SYSTEM_VIEWER, { ...SYSTEM_VIEWER }),
      }),
      { minLength: 1, maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(asks, async (all) => {
        const table = new Table();
        table.fails = (keys) => keys.includes(9_999);
        const answers = [];
        for (const { keys, turns, viewer } of all) {
          answers.push(table.ask(keys, viewer));
          for (let i = 0; i < turns; i++) await turn();
        }
        const failedWith = ({ keys, viewer }: (typeof all)[number]) =>
          table.sent.some((sent) => sent.viewer === viewer && [9_999, ...keys].every((key) => sent.keys.includes(key)));
        const wrong = (await Promise.all(answers)).filter((answer, at) => {
          const asked = all[at] ?? { keys: [], turns: 0, viewer: SYSTEM_VIEWER };
          if (answer === 'FAILED') return !failedWith(asked);
          const expected = [...new Set(asked.keys)].filter((key) => key < 10_000);
          return asked.keys.includes(9_999) || answer.join() !== expected.join();
        });
        expect(wrong).toEqual([]);
        expect(table.sent.every(({ keys }) => new Set(keys).size === keys.length)).toBe(true);
      }),
    );
  });
});

withStores('Petitions by number', (open) => {
  it('show a change as soon as it is committed', async () => {
    const store = await open();
    const { petitions } = new Stores(store.dataSource);
    const titles = async () =>
      (await petitions.byNumbers(SYSTEM_VIEWER, ['XF-2', 'XF-1', 'none', 'XF\0'])).map(({ title }) => title);
    await importDataset(store, SYSTEM_VIEWER, datasetOfRows(WORLD));
    const before = await Promise.all([titles(), titles()]);
    const renamed = (WORLD.petitions ?? []).map((row) => ({ ...row, title: `${row.title ?? ''}（新）` }));
    await importDataset(store, SYSTEM_VIEWER, datasetOfRows({ ...WORLD, petitions: renamed }));

    expect(before).toEqual(Array(2).fill(['发票争议', '征地补偿未兑现']));
    expect(await titles()).toEqual(['发票争议（新）', '征地补偿未兑现（新）']);
  });

  it('are answered or refused, whenever the store is closed', async () => {
    const store = await open();
    const close = store.close.bind(store);
    Object.assign(store, { close: () => Promise.resolve() });
    const { petitions } = new Stores(store.dataSource);
    const ask = () => petitions.byNumbers(SYSTEM_VIEWER, ['XF-1']);
    const before = [ask(), ask()].map((rows) => rows.catch(() => []));
    await close();

    expect(await Promise.all(before)).toEqual([[], []]);
    await expect(ask()).rejects.toThrow();
  });
});
