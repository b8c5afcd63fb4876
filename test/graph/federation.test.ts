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
    subgraph            | type             | key                             | field                                          | gives
    ${'organs'}         | ${'Territory'}   | ${{ code: '990101' }}           | ${'name'}                                      | ${{ name: '上县' }}
    ${'organs'}         | ${'Organ'}       | ${{ code: 'X-GOV' }}            | ${'name'}                                      | ${{ name: '上县人民政府' }}
    ${'organs'}         | ${'Organ'}       | ${{ id: 'T3JnYW46WC1HT1Y' }}    | ${'name'}                                      | ${{ name: '上县人民政府' }}
    ${'organs'}         | ${'Category'}    | ${{ code: 'K11' }}              | ${'parent { code }'}                           | ${{ parent: { code: 'K1' } }}
    ${'organs'}         | ${'Instrument'}  | ${{ code: 'measures-2016' }}    | ${'from'}                                      | ${{ from: '2016-10-08' }}
    ${'cadres'}         | ${'Cadre'}       | ${{ code: 'G1' }}               | ${'name'}                                      | ${{ name: '赵一' }}
    ${'cadres'}         | ${'Post'}        | ${{ code: 'X-GOV-1' }}          | ${'title organ { __typename }'}                | ${{ title: '县长', organ: { __typename: 'Organ' } }}
    ${'cadres'}         | ${'Appointment'} | ${{ code: 'A3' }}               | ${'portfolios { category { code } }'}          | ${{ portfolios: [{ category: { code: 'K' } }] }}
    ${'cadres'}         | ${'Organ'}       | ${{ ref: 'X-JW@2024-05-01' }}   | ${'leadershipTeam { post { code } }'}          | ${{ leadershipTeam: [] }}
    ${'petitions'}      | ${'Petition'}    | ${{ number: 'XF-2' }}           | ${'title'}                                     | ${{ title: '发票争议' }}
    ${'petitions'}      | ${'Territory'}   | ${{ ref: '990102@2020-01-01' }} | ${'petitions { nodes { number } }'}            | ${{ petitions: { nodes: [{ number: 'XF-3' }] } }}
    ${'oversight'}      | ${'Incident'}    | ${{ code: 'SZ-2' }}             | ${'organs { __typename }'}                     | ${{ organs: [{ __typename: 'Organ' }] }}
    ${'oversight'}      | ${'Petition'}    | ${{ number: 'XF-1' }}           | ${'incidents { code }'}                        | ${{ incidents: [{ code: 'SZ-1' }] }}
    ${'responsibility'} | ${'Petition'}    | ${{ number: 'XF-1' }}           | ${'responsibility { handlingOrgans { ref } }'} | ${{ responsibility: { handlingOrgans: [{ ref: 'X-JS@2024-05-01' }] } }}
    ${'responsibility'} | ${'Incident'}    | ${{ code: 'SZ-1' }}             | ${'accountability { status }'}                 | ${{ accountability: { status: 'ESTABLISHED' } }}
    ${'organs'}         | ${'Territory'}   | ${{ ref: '990102@2020-01-01' }} | ${'exists'}                                    | ${{ exists: true }}
    ${'organs'}         | ${'Territory'}   | ${{ ref: '990102@2022-01-01' }} | ${'exists'}                                    | ${{ exists: false }}
    ${'organs'}         | ${'Territory'}   | ${{ code: '990102' }}           | ${'exists'}                                    | ${{ exists: false }}
    ${'organs'}         | ${'Organ'}       | ${{ ref: 'X-GOV@2024-02-30' }}  | ${'name'}                                      | ${null}
    ${'organs'}         | ${'Organ'}       | ${{ ref: 'X-GOV' }}             | ${'name'}                                      | ${null}
    ${'organs'}         | ${'Organ'}       | ${{ code: 'NO-SUCH' }}          | ${'name'}                                      | ${null}
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

  it.each([
    ['petitions', 'Petition', ['XF-1', 'XF-2', 'XF-3'].map((number) => ({ number })), 'title assignments { kind }'],
    ['responsibility', 'Petition', ['XF-1', 'XF-2'].map((number) => ({ number })), 'responsibility { status }'],
    ['oversight', 'Petition', ['XF-1', 'XF-2'].map((number) => ({ number })), 'incidents { code }', 2],
    ['oversight', 'Incident', ['SZ-1', 'SZ-2'].map((code) => ({ code })), 'ground'],
    ['organs', 'Organ', ['X-GOV', 'X-JS'].map((code) => ({ code })), 'name superiors { superior { name } }', 0],
  ])('%s reads all %s of one call in one statement', async (subgraph, type, keys, fields, statements = 1) => {
    const built = (await subgraphs()).find(({ name }) => name === subgraph);
    if (built === undefined) throw new Error(`there is no subgraph ${subgraph}`);
    const { data, errors, sql } = await graph.ask(
      built.schema,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`,
      { of: keys.map((key) => ({ __typename: type, ...key })) },
    );

    expect(errors).toEqual([]);
    expect(data?._entities).toHaveLength(keys.length);
    expect(sql).toHaveLength(statements);
  });
});
