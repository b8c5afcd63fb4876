import { Connection, postRequest } from './connection';
import { NUMBERS, PAGE, SINGLE, TYPENAME } from './operations';
import type { Served } from './served';

/** Petitions on the page, and how many pages of them are asked for one by one. */
const [PETITIONS, PAGES] = [50, 10];

/** Something to ask: the requests, and those that a bare server answers with the same bytes. */
export interface Case {
  readonly name: 'single' | 'page' | 'typename';
  readonly graph: readonly Buffer[];
  readonly raw: readonly Buffer[];
  /** Mean bytes of a body. */
  readonly bytes: number;
}

interface Listed {
  readonly data: {
    readonly petitions: {
      readonly nodes: readonly { readonly number: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

/** The cases over the latest petitions, each asked once to learn its bytes. Throws when an answer has errors. */
export async function casesOf(served: Served): Promise<Case[]> {
  const connection = await Connection.open(served.graph);
  try {
    const ask = (query: string, variables: object) => postRequest(served.graph, '/graphql', { query, variables });
    const numbers: string[] = [];
    for (let page = 0, after: string | null = null; page < PAGES; page++) {
      const listed = JSON.parse(await bodyOf(connection, ask(NUMBERS, { first: PETITIONS, after }))) as Listed;
      const { nodes, pageInfo } = listed.data.petitions;
      numbers.push(...nodes.map(({ number }) => number));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    if (numbers.length === 0) throw new Error('The database holds no petitions to ask about');
    const asked: [Case['name'], Buffer[]][] = [
      ['single', numbers.map((number) => ask(SINGLE, { number }))],
      ['page', [ask(PAGE, { first: PETITIONS })]],
      ['typename', [ask(TYPENAME, {})]],
    ];
    const cases: Case[] = [];
    for (const [name, graph] of asked) cases.push(await measured(served, connection, name, graph));
    return cases;
  } finally {
    connection.close();
  }
}

async function measured(served: Served, connection: Connection, name: Case['name'], graph: Buffer[]): Promise<Case> {
  const bodies: string[] = [];
  for (const request of graph) bodies.push(await bodyOf(connection, request));
  await served.serveRaw(name, bodies);
  const sizes = bodies.map((body) => Buffer.byteLength(body));
  return {
    name,
    graph,
    raw: bodies.map((_, index) => postRequest(served.raw, `/${name}/${index}`, {})),
    bytes: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
  };
}

async function bodyOf(connection: Connection, request: Buffer): Promise<string> {
  const { status, body } = await connection.ask(request, true);
  if (status !== 200 || body.startsWith('{"errors"')) throw new Error(`The graph answered: ${body.slice(0, 300)}`);
  return body;
}
