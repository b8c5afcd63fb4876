import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql, type GraphQLSchema } from 'graphql';
import { PAGE } from '../../src/cli/bench/operations';
import { withEmbedded } from '../storage/support';
import { subgraphs, TestGraph } from './graph';
import { type Fetched, supergraphOf } from './supergraph';
import { WORLD } from './world';

const FOLDER = join(__dirname, 'golden');
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

withEmbedded('A golden operation through the supergraph', (open) => {
  let graph: TestGraph;
  let supergraph: GraphQLSchema;
  let fetched: Fetched[];

  beforeAll(async () => {
    graph = await TestGraph.over(await open(), WORLD);
    supergraph = supergraphOf(await subgraphs(), (each) => fetched.push(each));
  });

  it.each(NAMES)('%s gives the data of the merged graph', async (name) => {
    fetched = [];
    const { data } = await graphql({
      schema: supergraph,
      source: readFileSync(join(FOLDER, `${name}.graphql`), 'utf8'),
      contextValue: { fresh: () => graph.context() },
    });
    const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as { data: unknown };

    expect(JSON.parse(JSON.stringify(data))).toEqual(expected.data);
  });

  it('asks the subgraphs at most eight times for a page with full responsibility', async () => {
    fetched = [];
    const { data, errors } = await graphql({
      schema: supergraph,
      source: PAGE,
      variableValues: { first: 50 },
      contextValue: { fresh: () => graph.context() },
    });

    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('"bearers":[{"kind"');
    expect(fetched.length).toBeLessThanOrEqual(8);
  });
});
