import { randomBytes } from 'node:crypto';
import { changesAfter } from '../../src/storage/audit/changes';
import { sealTrail } from '../../src/storage/audit/seal';
import { verifyTrail } from '../../src/storage/audit/verify';
import type { Store } from '../../src/storage/store';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
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

  it('is the feed of changes, in order', async () => {
    const changes = await changesAfter(store.dataSource, SYSTEM_VIEWER, 0, 10);

    expect(changes.map(({ type, code, kind }) => [type, code, kind])).toEqual([
      ['Petition', 'XF-300', 'ADDED'],
      ['Petition', 'XF-300', 'CHANGED'],
    ]);
  });
});
