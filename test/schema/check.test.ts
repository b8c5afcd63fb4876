import { readFileSync } from 'node:fs';
import { checkSchema, type CheckRequest } from '../../src/cli/actions/schema-check';
import { EXIT } from '../../src/cli/exits';
import { report } from '../../src/cli/failures';
import type { Lang } from '../../src/core/law/lang';
import { buildSubgraphs } from '../../src/subgraphs/build-subgraphs';
import type { Subgraph } from '../../src/subgraphs/shared/federate';
import { CapturedTerminal } from './captured-terminal';
import { Checkout } from './checkout';

let subgraphs: readonly Subgraph[];
let checkout: Checkout;
beforeAll(async () => {
  subgraphs = await buildSubgraphs();
  checkout = Checkout.of(subgraphs);
});
afterAll(() => {
  checkout.remove();
});

/** Checks the graph of the code as the command line does. */
async function check(given: Partial<CheckRequest>, lang: Lang = 'EN') {
  const terminal = new CapturedTerminal(lang);
  const request = { against: 'HEAD', on: null, write: false, json: false, root: checkout.root, ...given };
  const code = await checkSchema(request, terminal, () => Promise.resolve(subgraphs)).then(
    () => EXIT.DONE,
    (error: unknown) => report(error, request.json, terminal),
  );
  return { code, out: terminal.out, err: terminal.err };
}

const NOTHING = /^$/;

describe('schema check', () => {
  it.each([
    ['the same', {}, 0, NOTHING, '0 breaking'],
    ['a revision with less', { against: 'smaller' }, 0, 'Query.cadre', '1 safe'],
    ['a commit before another', { against: 'current~1' }, 1, 'Query.former', 'not announced'],
    ['a removal on its day', { against: 'dated', on: '2026-06-30' }, 1, 'Query.former', 'not announced'],
    ['a removal after its day', { against: 'dated', on: '2026-07-01' }, 0, 'Query.former', '1 breaking (0 refused)'],
    ['a removal without a day', { against: 'undated' }, 1, 'its deprecation named no day', '1 refused'],
    ['a file', { against: 'older.graphql', on: '2026-07-01' }, 0, 'Query.former', '0 refused'],
    ['a revision without the graph', { against: 'before-the-graph' }, 3, NOTHING, 'schema/graph.graphql'],
    ['no such revision', { against: 'nowhere' }, 3, NOTHING, 'nowhere'],
    ['a path in a revision', { against: 'HEAD:package.json' }, 3, NOTHING, 'HEAD:package.json'],
    ['an option of git', { against: '--output=stolen' }, 3, NOTHING, '--output=stolen'],
    ['what is no SDL', { against: 'broken.graphql' }, 1, NOTHING, 'broken.graphql'],
  ])('%s', async (_name, given, code, data, message) => {
    expect(await check(given)).toEqual({
      code,
      out: expect.stringMatching(data) as string,
      err: expect.stringContaining(message) as string,
    });
  });

  it('says where there is no repository', async () => {
    const { code, err } = await check({ root: checkout.outside });

    expect([code, err]).toEqual([1, expect.stringContaining('no git repository')]);
  });

  it('speaks Chinese', async () => {
    const { out, err } = await check({ against: 'undated' }, 'ZH');

    expect([out, err].join()).toMatch(/弃用时没有写明移除日期[^]*未经预告/);
  });

  it('tells the same as JSON', async () => {
    const { code, out, err } = await check({ against: 'undated', on: '2026-07-01', json: true });

    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      on: '2026-07-01',
      breaking: 1,
      refused: 1,
      changes: [{ level: 'BREAKING', code: 'FIELD_REMOVED', element: 'Query.former', refused: true }],
    });
    expect(JSON.parse(err)).toMatchObject({ error: { exit: 1 } });
  });

  it('writes the changelog once, and not where something is refused', async () => {
    const changelogs: [number, string][] = [];
    for (const against of ['undated', 'smaller', 'smaller']) {
      const { code } = await check({ against, on: '2026-07-01', write: true });
      changelogs.push([code, readFileSync(checkout.changelog, 'utf8')]);
    }
    const written = '# Changes\n\n## 3.1.4 · 2026-07-01\n\n- `Query.cadre` 新增。Added.\n';

    expect(changelogs).toEqual([
      [1, '# Changes\n'],
      [0, written],
      [0, written],
    ]);
  });
});
