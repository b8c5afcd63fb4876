import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import { EXAMPLE_QUERY } from '../../src/console/example-query';
import { BY_MATTER } from '../../src/cli/answer/query';
import { openGraph } from '../../src/server/open-graph';
import { listen, type Running } from '../../src/server/serve';
import { importDataset } from '../../src/storage/importing/import-dataset';
import type { Store } from '../../src/storage/store';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
import { WORLD } from '../graph/world';
import { withEmbedded } from '../storage/support';

interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

withEmbedded('the graph over HTTP', (open) => {
  let store: Store;
  let running: Running;
  beforeAll(async () => {
    store = await open();
    await importDataset(store, SYSTEM_VIEWER, datasetOfRows(WORLD));
    const kept = { ...store, close: () => Promise.resolve() };
    const log = () => undefined;
    running = await (await listen({ host: '127.0.0.1', port: 0 }, () => openGraph(kept), log)).ready;
  });
  afterAll(() => running.stop());

  const ask = async (query: string, variables: object = {}, language = 'zh') => {
    const response = await fetch(`${running.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };

  it('answers the query that the console opens on, the same once it is compiled', async () => {
    const first = await ask(EXAMPLE_QUERY);
    expect(first.errors).toBeUndefined();
    expect(JSON.stringify(first.data)).toContain('"bearers":[{"kind":');
    for (let i = 0; i < 2; i++) expect(await ask(EXAMPLE_QUERY)).toEqual(first);
  });

  it.each([
    ['zh', '《办法》第'],
    ['en', 'Measures Art.'],
  ])('speaks the language asked for, interpreted and compiled: %s', async (language, words) => {
    for (let i = 0; i < 3; i++) expect(JSON.stringify(await ask(EXAMPLE_QUERY, {}, language))).toContain(words);
  });

  it('says how fresh it is', async () => {
    const ready = (await (await fetch(`${running.address}/readyz`)).json()) as object;
    expect(ready).toEqual({ status: 'ready', hierarchy: { revision: 1, behind: 0, since: null } });
  });

  it.each([
    ['XF-1', '', '谁负责：信访事项 XF-1'],
    ['XF-1', '?lang=EN', 'Who bears responsibility: petition XF-1'],
    ['XF-1', '?on=2015-01-01', '《办法》尚未施行'],
    ['XF-1', '?upTo=COUNTY', '主体责任'],
  ])('draws %s%s', async (number, query, words) => {
    const response = await fetch(`${running.address}/petitions/${number}/responsibility.svg${query}`);
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(await response.text()).toContain(words);
  });

  it('names an unknown code', async () => {
    const matter = { territoryCodes: ['nowhere'], categoryCode: 'nothing' };
    const { errors } = await ask(BY_MATTER, { matter, on: null, upTo: 'PROVINCE' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(errors?.[0]?.message).toContain('nowhere');
  });
});
