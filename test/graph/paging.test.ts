import fc from 'fast-check';
import type { Row } from '../../src/core/dataset/tables';
import { withStores } from '../storage/support';
import { merged, TestGraph, type Answer } from './graph';
import { WORLD } from './world';

const MANY: Row[] = Array.from({ length: 57 }, (_, i) => ({
  number: `M-${i}`,
  title: `事项${i}`,
  category_code: 'K11',
  territory_codes: i % 3 === 0 ? '990101;990103' : '990101',
  channel: 'ONLINE',
  // Several on one day, so that the day alone does not order them.
  registered_on: `2023-01-${String(1 + (i % 9)).padStart(2, '0')}`,
}));

interface ListPage {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

withStores('A list', (open) => {
  let ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

  beforeAll(async () => {
    const graph = await TestGraph.over(await open(), { ...WORLD, petitions: [...(WORLD.petitions ?? []), ...MANY] });
    const { schema } = await merged();
    ask = (query, variables) => graph.ask(schema, query, variables);
  });

  async function walk(list: string, first: number): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const source = `query ($after: String) { list: ${list.replace('PAGE', `first: ${first}, after: $after`)} { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`;
      const { data } = await ask(source, { after });
      const page = data?.list as ListPage;
      ids.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) {
        expect(page.totalCount).toBe(ids.length);
        return ids;
      }
      after = page.pageInfo.endCursor;
    }
  }

  it.each([
    'petitions(PAGE)',
    'petitions(territoryCode: "990103", PAGE)',
    'organs(PAGE)',
    'territories(PAGE)',
    'cadres(PAGE)',
    'categories(PAGE)',
    'instruments(PAGE)',
    'incidents(PAGE)',
  ])('%s gives every row once and in one order, whatever the size of its pages', async (list) => {
    const whole = await walk(list, 100);

    expect(whole.length).toBeGreaterThan(1);
    expect(new Set(whole).size).toBe(whole.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (size) => {
        expect(await walk(list, size)).toEqual(whole);
      }),
      { numRuns: 4 },
    );
  });

  it('a page of 50 petitions with full responsibility takes one statement', async () => {
    const { data, errors, sql } = await ask(`{
      petitions(first: 50) {
        nodes {
          number title category { name } handler { name } assignments { organ { name } } territories { name }
          responsibility {
            status handlingOrgans { name } territories { name } instrument { name }
            bearers { organ { name territory { name } } cadre { name } post { title } appointment { mode } basis { citation { label text } reason } }
            gaps { code message organ { name } } excluded { reason } notes { message } explanation { conclusion }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`);

    expect(errors).toEqual([]);
    expect((data?.petitions as ListPage).nodes).toHaveLength(50);
    expect(sql).toHaveLength(1);
  });

  it('what is read by key goes out together: incidents with their petitions and those involved', async () => {
    const { sql } = await ask(
      '{ incidents { nodes { petition { number } involvements { role } accountability { status } responsibility { status } } } }',
    );

    expect(sql).toHaveLength(3);
  });
});
