import { graphql, type GraphQLSchema } from 'graphql';
import { subgraphs, TestGraph } from '../graph/graph';
import { supergraphOf } from '../graph/supergraph';
import { WORLD } from '../graph/world';
import { withEmbedded } from '../storage/support';
import { QUESTIONS } from './questions';
import { HOTLINES_SDL, startHotlines, type RunningGuest } from './service';

withEmbedded('The subgraph of another team', (open) => {
  let graph: TestGraph;
  let guest: RunningGuest;
  let supergraph: GraphQLSchema;
  const asks: string[] = [];
  const reads: (readonly string[])[] = [];

  beforeAll(async () => {
    graph = await TestGraph.over(await open(), WORLD);
    guest = await startHotlines((keys) => reads.push(keys));
    supergraph = supergraphOf(await subgraphs(), ({ subgraph }) => asks.push(subgraph), [
      { name: 'hotlines', sdl: HOTLINES_SDL, url: guest.url },
    ]);
  });
  afterAll(() => guest.stop());
  beforeEach(() => {
    asks.length = 0;
    reads.length = 0;
  });

  const ask = async (source: string) => {
    const contextValue = { fresh: () => graph.context() };
    const answer = await graphql({ schema: supergraph, source, contextValue });
    return JSON.parse(JSON.stringify(answer)) as { data: unknown; errors?: unknown[] };
  };

  it.each(QUESTIONS)('answers $what', async ({ query, ...expected }) => {
    const { data, errors } = await ask(query);

    expect(errors).toBeUndefined();
    expect({ data, reads, asks }).toEqual({ data: expected.data, reads: expected.reads, asks: expected.asks });
  });

  it('may speak of a code that the graph does not have', async () => {
    const { data } = await ask('{ organsOpenOn(weekday: FRIDAY) { name } }');

    expect(data).toEqual({ organsOpenOn: [{ name: '上县住房和城乡建设局' }, null] });
  });
});
