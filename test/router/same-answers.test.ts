import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE, SINGLE } from '../../src/cli/bench/operations';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import { importDataset } from '../../src/storage/importing/import-dataset';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
import { subgraphUrl } from '../../src/subgraphs/ports';
import { SUBGRAPH_NAMES } from '../../src/subgraphs/shared/subgraph-name';
import { WORLD } from '../graph/world';
import { QUESTIONS } from '../guest/questions';
import { HOTLINES_SDL, startHotlines, type RunningGuest } from '../guest/service';
import { withPostgres } from '../storage/support';
import { ask, textOf } from './ask';
import { Deployment, PLANNERS, ROOT } from './deployment';

const GOLDEN = join(ROOT, 'test/graph/golden');
const golden = readdirSync(GOLDEN)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => ({ what: file, query: readFileSync(join(GOLDEN, file), 'utf8'), variables: {} }));
const OPERATIONS = [
  ...golden,
  { what: 'a petition with full responsibility', query: SINGLE, variables: { number: 'XF-1' } },
  { what: 'a page with full responsibility', query: PAGE, variables: { first: 50 } },
  { what: 'nothing that is there', query: '{ organ(code: "none") { name } node(id: "x") { id } }', variables: {} },
];
/** Refused on the way in: a router that does not know a scalar of ours refuses later, with the same code. */
const REFUSED = [
  ['a field that there is not', '{ organ(code: "X-JS") { colour } }'],
  ['a day that there is not', '{ organ(code: "X-JS", on: "2021-02-29") { name } }'],
  ['no document', '{ organ('],
  ['a page too long', '{ petitions(first: 101) { nodes { number } } }'],
  ['a mutation', 'mutation { nothing }'],
] as const;

/** The composed graph with the subgraph of another team in it. */
function withGuest(url: string): string {
  const parts: Parameters<typeof composeServices>[0] = [
    ...SUBGRAPH_NAMES.map((name) => ({
      name,
      url: subgraphUrl(name),
      typeDefs: parse(readFileSync(join(ROOT, `schema/${name}.graphql`), 'utf8')),
    })),
    { name: 'hotlines', url, typeDefs: parse(HOTLINES_SDL) },
  ];
  const composed = composeServices(parts);
  if (composed.supergraphSdl === undefined) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl;
}

withPostgres('Behind a router', (open) => {
  let deployment: Deployment;
  let guest: RunningGuest;
  const reads: (readonly string[])[] = [];

  beforeAll(async () => {
    const store = await open();
    await importDataset(store, SYSTEM_VIEWER, datasetOfRows(WORLD));
    deployment = await Deployment.over(store.url ?? '');
    guest = await startHotlines((keys) => reads.push(keys));
  });
  afterAll(() => Promise.all([deployment.stop(), guest.stop()]));

  describe.each(PLANNERS)('that plans in %s', (planner) => {
    let router: string;
    let routerWithGuest: string;
    const said: string[] = [];
    beforeAll(async () => {
      router = await deployment.router({ planner }, said);
      routerWithGuest = await deployment.router({ planner, supergraph: withGuest(guest.url) }, said);
    });

    it('does plan in it', () => {
      expect(said).toEqual([]);
    });

    describe.each(['zh', 'en'])('in %s', (language) => {
      it.each(OPERATIONS)('$what: the answer of one graph', async ({ query, variables }) => {
        const headers = { 'accept-language': language };
        const one = await ask(deployment.merged, query, variables, headers);

        expect(await ask(router, query, variables, headers)).toEqual(one);
      });
    });

    it.each(REFUSED)('%s: the code of one graph', async (_what, query) => {
      const codes = async (address: string) =>
        (await ask(address, query)).errors?.map(({ extensions }) => extensions.code);

      expect(await codes(router)).toEqual(await codes(deployment.merged));
    });

    it('a page with full responsibility costs at most eight requests to subgraphs', async () => {
      deployment.asked.length = 0;
      const { data, errors } = await ask(router, PAGE, { first: 50 });

      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toContain('"bearers":[{"kind"');
      expect(deployment.asked.length).toBeLessThanOrEqual(8);
    });

    it.each(QUESTIONS)('with the subgraph of another team: $what', async ({ query, data, reads: expected }) => {
      reads.length = 0;

      expect(await textOf(routerWithGuest, query)).toBe(JSON.stringify({ data }));
      expect(reads).toEqual(expected);
    });
  });
});
