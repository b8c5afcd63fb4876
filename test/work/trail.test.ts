import { randomBytes } from 'node:crypto';
import { sealTrail } from '../../src/storage/audit/seal';
import { verifyTrail } from '../../src/storage/audit/verify';
import type { Store } from '../../src/storage/store';
import { TestGraph } from '../graph/graph';
import { withStores } from '../storage/support';
import { CLERK, Desk, HOUSING, OFFICE_WORLD } from './office';

withStores('The trail of writes', (open) => {
  let store: Store;
  let desk: Desk;
  beforeAll(async () => {
    store = await open();
    desk = await Desk.at(await TestGraph.over(store, OFFICE_WORLD));
    const petition = {
      number: 'XF-300',
      title: '拆迁',
      categoryCode: 'K11',
      territoryCodes: ['990101'],
      channel: 'VISIT',
    };
    await desk.take(CLERK, 'registerPetition', { idempotencyKey: 'r', on: '2024-04-01', ...petition });
    await desk.take(CLERK, 'registerPetition', { idempotencyKey: 'r', on: '2024-04-01', ...petition });
    await desk.take(HOUSING, 'acceptPetition', { idempotencyKey: 'a', number: 'XF-300', on: '2024-04-01' });
    await desk.take(CLERK, 'forwardPetition', {
      idempotencyKey: 'f',
      number: 'XF-300',
      toOrganCode: 'X-JS',
      on: '2024-04-02',
    });
  });

  it('has one entry for each write: who, for whom, what, before and after', async () => {
    const entries = await store.dataSource.query<object[]>(
      'SELECT mutation, cadre, organ, request, key, type, code, before, after FROM audit_entry ORDER BY seq',
    );
    const by = { cadre: CLERK, organ: 'X-XF', request: 'test', type: 'Petition', code: 'XF-300' };
    const forwarded = { organ: 'X-JS', by: 'X-XF', kind: 'FORWARD', role: 'LEAD', on: '2024-04-02', endedOn: null };

    expect(entries).toMatchObject([
      {
        ...by,
        mutation: 'registerPetition',
        key: 'r',
        before: null,
        after: { title: '拆迁', step: { step: 'REGISTER', by: 'X-XF', on: '2024-04-01', cadre: CLERK } },
      },
      {
        ...by,
        mutation: 'forwardPetition',
        key: 'f',
        before: { assignments: [], closedOn: null },
        after: { assignments: [forwarded], step: { step: 'FORWARD', to: 'X-JS', place: 1 } },
      },
    ]);
  });

  it('is sealed and found whole', async () => {
    const key = randomBytes(32);
    await sealTrail(store, key);

    expect((await verifyTrail(store, key, [])).findings).toEqual([]);
  });

  it('is told as a feed, in order, page by page from where one left off', async () => {
    const page = async (after: string) => {
      const read = await desk.read(
        `{ changes(first: 1${after}) { nodes { id type code kind revision at } pageInfo { endCursor hasNextPage } totalCount } }`,
      );
      return read.changes as {
        readonly nodes: readonly { readonly kind: string; readonly at: string; readonly id: string }[];
        readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
        readonly totalCount: number;
      };
    };
    const first = await page('');
    const second = await page(`, after: "${first.pageInfo.endCursor}"`);
    const third = await page(`, after: "${second.pageInfo.endCursor}"`);
    const { node } = await desk.read(`{ node(id: "${first.nodes[0]?.id ?? ''}") { ... on Petition { number } } }`);

    expect([first, second, third].map(({ nodes }) => nodes.map(({ kind }) => kind))).toEqual([
      ['ADDED'],
      ['CHANGED'],
      [],
    ]);
    expect([first, second].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
    expect(first.totalCount).toBe(2);
    expect(first.nodes[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(node).toEqual({ number: 'XF-300' });
  });
});
