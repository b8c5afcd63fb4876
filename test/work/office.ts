import { graphql, type GraphQLSchema } from 'graphql';
import type { Rows } from '../../src/core/dataset/tables';
import type { Viewer } from '../../src/storage/viewer';
import { merged, type TestGraph } from '../graph/graph';
import { WORLD } from '../graph/world';

/** The test world with a petition office at work, a clerk in it, and a bureau of the city above the county's. */
export const OFFICE_WORLD: Rows = {
  ...WORLD,
  organs: [
    ...(WORLD.organs ?? []),
    {
      code: 'C-JS',
      name: '河市住房和城乡建设局',
      nature: 'ADMINISTRATIVE',
      function: 'WORK_DEPARTMENT',
      territory_code: '990100',
      from: '2000-01-01',
    },
  ],
  posts: [
    ...(WORLD.posts ?? []),
    { code: 'X-XF-9', organ_code: 'X-XF', title: '科员', role: 'STAFF', from: '2000-01-01' },
    { code: 'C-JS-1', organ_code: 'C-JS', title: '局长', role: 'PRINCIPAL', from: '2000-01-01' },
  ],
  cadres: [
    ...(WORLD.cadres ?? []),
    { code: 'CLERK', name: '陈收' },
    { code: 'CITY', name: '褚查' },
    { code: 'FORMER', name: '卫离' },
  ],
  appointments: [
    ...(WORLD.appointments ?? []),
    { code: 'W1', cadre_code: 'CLERK', post_code: 'X-XF-9', mode: 'SUBSTANTIVE', from: '2015-01-01' },
    { code: 'W2', cadre_code: 'CITY', post_code: 'C-JS-1', mode: 'SUBSTANTIVE', from: '2015-01-01' },
    { code: 'W3', cadre_code: 'FORMER', post_code: 'X-GOV-2', mode: 'SECONDED', from: '2001-01-01', to: '2002-01-01' },
  ],
};

/** The heads of the county's housing bureau and tax bureau. */
export const [CLERK, HOUSING, TAX, CITY] = ['CLERK', 'G4', 'G7', 'CITY'];

export interface UserError {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
  readonly allowed: readonly string[];
  readonly organs: readonly { readonly code: string }[];
  readonly citation: { readonly label: string } | null;
}

export interface Written {
  readonly petition: { readonly version: number; readonly work: { readonly stage: string } } | null;
  readonly revision: number | null;
  readonly userErrors: readonly UserError[];
}

const PAYLOAD = `{
  petition { version work { stage } }
  revision
  userErrors { code field message allowed organs { code } citation { label } }
}`;

/** People at work on petitions through the graph. */
export class Desk {
  #keys = 0;

  private constructor(
    private readonly graph: TestGraph,
    private readonly schema: GraphQLSchema,
  ) {}

  static async at(graph: TestGraph): Promise<Desk> {
    return new Desk(graph, (await merged()).schema);
  }

  /** Has a cadre, or nobody known, take a step. Each has a key of its own unless one is given. */
  async take(cadre: string | null, mutation: string, input: Record<string, unknown>): Promise<Written> {
    const type = inputType(this.schema, mutation);
    const { data, errors } = await this.#ask(
      cadre,
      `mutation ($input: ${type}!) { written: ${mutation}(input: $input) ${PAYLOAD} }`,
      { input: { idempotencyKey: `key-${this.#keys++}`, ...input } },
    );
    const [error] = errors ?? [];
    if (error !== undefined) throw error;
    return data?.written as Written;
  }

  /** The data of a query. */
  async read(source: string): Promise<Record<string, unknown>> {
    const { data, errors } = await this.#ask(null, source, {});
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join());
    return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  }

  #ask(cadre: string | null, source: string, variableValues: Record<string, unknown>) {
    const viewer: Viewer = { cadre, organ: null, purpose: null };
    return graphql({ schema: this.schema, source, variableValues, contextValue: { ...this.graph.context(), viewer } });
  }
}

function inputType(schema: GraphQLSchema, mutation: string): string {
  const field = schema.getMutationType()?.getFields()[mutation];
  const type = field?.args.find(({ name }) => name === 'input')?.type;
  if (type === undefined) throw new Error(`there is no mutation ${mutation}`);
  return String(type).replace('!', '');
}
