import { graphql } from 'graphql';
import { withEmbedded } from '../storage/support';
import { subgraphs, TestGraph } from './graph';
import { WORLD } from './world';

interface Row {
  readonly subgraph: string;
  readonly type: string;
  readonly key: Record<string, string>;
  readonly field: string;
  readonly gives: unknown;
}

withEmbedded('A subgraph by itself', (open) => {
  let graph: TestGraph;

  beforeAll(async () => {
    graph = await TestGraph.over(await open(), WORLD);
  });

  it.each`
    subgraph            | type             | key                          | field                                           | gives
    ${'organs'}         | ${'Territory'}   | ${{ code: '990101' }}        | ${'name'}                                       | ${{ name: '上县' }}
    ${'organs'}         | ${'Organ'}       | ${{ code: 'X-GOV' }}         | ${'name'}                                       | ${{ name: '上县人民政府' }}
    ${'organs'}         | ${'Organ'}       | ${{ id: 'T3JnYW46WC1HT1Y' }} | ${'name'}                                       | ${{ name: '上县人民政府' }}
    ${'organs'}         | ${'Category'}    | ${{ code: 'K11' }}           | ${'parent { code }'}                            | ${{ parent: { code: 'K1' } }}
    ${'organs'}         | ${'Instrument'}  | ${{ code: 'measures-2016' }} | ${'from'}                                       | ${{ from: '2016-10-08' }}
    ${'cadres'}         | ${'Cadre'}       | ${{ code: 'G1' }}            | ${'name'}                                       | ${{ name: '赵一' }}
    ${'cadres'}         | ${'Post'}        | ${{ code: 'X-GOV-1' }}       | ${'title organ { code }'}                       | ${{ title: '县长', organ: { code: 'X-GOV' } }}
    ${'cadres'}         | ${'Appointment'} | ${{ code: 'A3' }}            | ${'portfolios { category { code } }'}           | ${{ portfolios: [{ category: { code: 'K' } }] }}
    ${'cadres'}         | ${'Organ'}       | ${{ code: 'X-JW' }}          | ${'leadershipTeam { post { code } }'}           | ${{ leadershipTeam: [] }}
    ${'petitions'}      | ${'Petition'}    | ${{ number: 'XF-2' }}        | ${'title'}                                      | ${{ title: '发票争议' }}
    ${'petitions'}      | ${'Territory'}   | ${{ code: '990102' }}        | ${'petitions { nodes { number } }'}             | ${{ petitions: { nodes: [{ number: 'XF-3' }] } }}
    ${'oversight'}      | ${'Incident'}    | ${{ code: 'SZ-2' }}          | ${'organs { code }'}                            | ${{ organs: [{ code: 'X-GOV' }] }}
    ${'oversight'}      | ${'Petition'}    | ${{ number: 'XF-1' }}        | ${'incidents { code }'}                         | ${{ incidents: [{ code: 'SZ-1' }] }}
    ${'responsibility'} | ${'Petition'}    | ${{ number: 'XF-1' }}        | ${'responsibility { handlingOrgans { code } }'} | ${{ responsibility: { handlingOrgans: [{ code: 'X-JS' }] } }}
    ${'responsibility'} | ${'Incident'}    | ${{ code: 'SZ-1' }}          | ${'accountability { status }'}                  | ${{ accountability: { status: 'ESTABLISHED' } }}
    ${'organs'}         | ${'Organ'}       | ${{ code: 'NO-SUCH' }}       | ${'name'}                                       | ${null}
  `('$subgraph finds $type $key', async ({ subgraph, type, key, field, gives }: Row) => {
    const built = (await subgraphs()).find(({ name }) => name === subgraph);
    if (built === undefined) throw new Error(`there is no subgraph ${subgraph}`);
    const result = await graphql({
      schema: built.schema,
      source: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${field} } } }`,
      variableValues: { of: [{ __typename: type, ...key }] },
      contextValue: graph.context(),
    });

    expect(result.errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(result.data))).toEqual({ _entities: [gives] });
  });
});
