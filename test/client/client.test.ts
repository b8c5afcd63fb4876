import type { TadaDocumentNode, VariablesOf } from 'gql.tada';
import { print } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import { openGraph } from '../../src/server/open-graph';
import { listen, type Running } from '../../src/server/serve';
import { importDataset } from '../../src/storage/importing/import-dataset';
import type { Store } from '../../src/storage/store';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
import { ERROR_CODES } from '../../src/subgraphs/shared/errors';
import { WORLD } from '../graph/world';
import { withEmbedded } from '../storage/support';
import { GraphClient, type Asking } from './client';
import { CODES } from './codes';
import { idOf } from './generate';
import * as operations from './operations';

type Name = keyof typeof operations;

/** Every operation of `schema/operations/`, asked of the test world. */
const ASKED: { readonly [Each in Name]: VariablesOf<(typeof operations)[Each]> } = {
  acceptPetition: { input: { idempotencyKey: 'accept-1', number: 'XF-1' } },
  cadreAppointments: { code: 'G3', on: '2024-05-01' },
  divisionHistory: { code: '990102' },
  findOrgans: { name: '上县', territory: '990100' },
  incidentAccountability: { code: 'SZ-1' },
  matterResponsibility: { territory: '990101', category: 'K11', on: '2024-05-01' },
  openPetitions: { territory: '990100', on: '2024-05-01' },
  organAsOf: { code: 'X-JS', on: '2024-05-01' },
  petitionResponsibility: { number: 'XF-1' },
  petitionWork: { number: 'XF-1' },
};
const NAMES = Object.keys(ASKED) as Name[];
const documentOf = (name: Name) => operations[name] as TadaDocumentNode<object, unknown>;

describe('A client', () => {
  it('knows every code of the graph', () => {
    expect([...CODES].sort()).toEqual([...Object.keys(ERROR_CODES), 'NO_ANSWER'].sort());
  });

  it('asks no other operations than those of schema/operations', () => {
    expect(NAMES.sort()).toEqual(Object.keys(operations).sort());
  });

  it.each(NAMES)('sends an id of schema/operations/persisted-documents.json for %s', (name) => {
    const path = join(__dirname, '../../schema/operations/persisted-documents.json');
    const documents = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
    const text = print(documentOf(name));

    expect(documents[idOf(text)]).toBe(text);
  });
});

withEmbedded('A client of the served graph', (open) => {
  let store: Store;
  let running: Running;
  beforeAll(async () => {
    store = await open();
    await importDataset(store, SYSTEM_VIEWER, datasetOfRows(WORLD));
    const kept = { ...store, close: () => Promise.resolve() };
    running = await (
      await listen(
        { host: '127.0.0.1', port: 0 },
        () => openGraph(kept),
        () => undefined,
      )
    ).ready;
  });
  afterAll(() => running.stop());

  const client = (asking: Asking = {}) => new GraphClient(`${running.address}/graphql`, asking);

  it.each(NAMES)('is answered: %s', async (name) => {
    const data = await client({ cadre: 'G4' }).ask(documentOf(name), ASKED[name]);

    expect(Object.values(data)).not.toContain(null);
  });

  it('reads what it wrote, and writes nobody’s name but its own', async () => {
    const here = client({ cadre: 'G4' });
    const accept = { idempotencyKey: 'accept-2', number: 'XF-1' };
    const { acceptPetition } = await here.ask(operations.acceptPetition, { input: accept });
    const { petition } = await here.ask(operations.petitionWork, { number: 'XF-1' });
    const nobody = () => client().ask(operations.acceptPetition, { input: { ...accept, idempotencyKey: 'accept-3' } });

    expect(acceptPetition.userErrors).toMatchObject([
      { code: 'ALREADY_ACCEPTED', message: expect.stringMatching(/^事项已经受理/) as string },
    ]);
    expect(petition?.work.stage).toBe('ACCEPTED');
    await expect(nobody()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is told while it is compiled what the graph does not have', async () => {
    const asked = { number: 'XF-1', on: '2024-05-01' };
    const { petition } = await client().ask(operations.petitionResponsibility, asked);
    const status: 'RESOLVED' | 'PARTIAL' | 'AMBIGUOUS' | 'OUT_OF_SCOPE' | 'NOT_IN_FORCE' | undefined =
      petition?.responsibility.status;
    // @ts-expect-error A petition has a title.
    const titel: unknown = petition?.titel;
    // @ts-expect-error A petition is asked by number.
    const byCode = () => client().ask(operations.petitionResponsibility, { code: 'XF-1' });

    expect(petition?.title).toBe('征地补偿未兑现');
    expect(status).toBe('PARTIAL');
    expect(titel).toBeUndefined();
    await expect(byCode()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it.each([
    ['zh', '《办法》第六条'],
    ['en', 'Measures Art. 6'],
  ] as const)('reads texts in its language: %s', async (language, label) => {
    const { petition } = await client({ language }).ask(operations.petitionResponsibility, { number: 'XF-1' });

    expect(petition?.responsibility.bearers[0]?.basis[0]?.citation.label).toBe(label);
  });

  const somewhere = { territory: '990101', category: 'K11' };

  it.each([
    ['a code not on record', 'NOT_FOUND', { ...somewhere, territory: 'nowhere' }, {}],
    ['a day that there is not', 'BAD_USER_INPUT', { ...somewhere, on: '2024-02-30' }, {}],
    ['ids, by a server without persisted documents', 'BAD_REQUEST', somewhere, { persisted: true }],
    ['what takes longer than it waits', 'NO_ANSWER', somewhere, { patience: 0 }],
  ])('is refused %s: %s', async (_what, code, variables, asking) => {
    const asked = client(asking).ask(operations.matterResponsibility, variables);

    await expect(asked).rejects.toMatchObject({ name: 'NotAnswered', code });
  });

  it('is told which argument was wrong', async () => {
    const asked = client().ask(operations.matterResponsibility, { ...somewhere, category: 'nothing' });

    await expect(asked).rejects.toMatchObject({ argument: 'matter.categoryCode' });
  });

  it('reads what was written, once it names the revision', async () => {
    const named = async (reader: GraphClient) => (await reader.ask(operations.organAsOf, { code: 'X-JS' })).organ?.name;
    const organs = (WORLD.organs ?? []).map((row) => (row.code === 'X-JS' ? { ...row, name: '上县住建局' } : row));
    const { revision } = await importDataset(store, SYSTEM_VIEWER, datasetOfRows({ organs }));
    const reader = client();

    expect(await named(reader)).toBe('上县住房和城乡建设局');
    reader.noOlderThan(revision ?? NaN);
    expect(await named(reader)).toBe('上县住建局');
  });
});
