import { type Act, type Change, recordChange } from '../../src/storage/audit/record-change';
import { writeRevision } from '../../src/storage/revision';
import type { Store } from '../../src/storage/store';

export const ACT: Act = {
  mutation: 'registerPetition',
  cadre: 'C1',
  organ: 'O1',
  purpose: '信访登记',
  request: 'r-1',
  key: 'k-1',
};

export const change = (code: string, over: Partial<Change> = {}): Change => ({
  type: 'Petition',
  code,
  kind: 'ADDED',
  before: null,
  after: { title: `反映${code}`, openOn: 19000 },
  ...over,
});

/** Records changes, in one revision. */
export const record = (store: Store, ...changes: readonly Change[]): Promise<number> =>
  writeRevision(store, 'test', async (manager, revision) => {
    for (const each of changes) await recordChange(manager, ACT, each);
    return revision;
  });

/** Records changes of the things `P<first>` to `P<last>`, a revision each. */
export async function recordEach(store: Store, first: number, last: number): Promise<void> {
  for (let number = first; number <= last; number++) await record(store, change(`P${number}`));
}
