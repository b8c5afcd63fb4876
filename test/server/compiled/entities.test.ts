import { graphOf } from '../../../src/server/merge';
import { subgraphs, TestGraph } from '../../graph/graph';
import { WORLD } from '../../graph/world';
import { withEmbedded } from '../../storage/support';
import { askingBoth } from './both-answers';

type Row = readonly [subgraph: string, type: string, keys: readonly Record<string, string>[], selected: string];

withEmbedded('The entities of a subgraph', (open) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await TestGraph.over(await open(), WORLD);
  });

  it.each<Row>([
    [
      'organs',
      'Organ',
      [{ code: 'X-GOV' }, { code: 'NO-SUCH' }, { ref: 'X-PC@2017-05-01' }],
      'name from territory { name }',
    ],
    [
      'organs',
      'Territory',
      [{ code: '990102' }, { ref: '990102@2020-01-01' }],
      'exists parent { name } successors { on }',
    ],
    ['cadres', 'Cadre', [{ code: 'G1' }, { code: 'G9' }], '__typename name appointments { from post { title } }'],
    ['petitions', 'Petition', [{ number: 'XF-1' }, { number: 'XF-3' }], 'title assignments { kind on } closedOn'],
    ['oversight', 'Incident', [{ code: 'SZ-1' }], 'actOn ground involvements { role }'],
    [
      'responsibility',
      'Petition',
      [{ number: 'XF-1' }, { number: 'XF-2' }],
      'responsibility { bearers { kind basis { reason } } }',
    ],
  ])('%s are answered compiled as by graphql-js: %s', async (name, type, keys, selected) => {
    const subgraph = (await subgraphs()).find((each) => each.name === name);
    if (subgraph === undefined) throw new Error(`there is no subgraph ${name}`);
    const source = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${selected} } } }`;
    const variables = { of: keys.map((key) => ({ __typename: type, ...key })) };
    const ask = askingBoth(graphOf(subgraph), { source, variables });
    for (const lang of ['ZH', 'EN', 'ZH'] as const) {
      const { interpreted, compiled } = await ask(() => graph.context(lang));
      expect(compiled).toBe(interpreted);
    }
  });
});
