import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLScalarType } from 'graphql';
import { compilable, type MergedGraph } from '../../../src/server/merge';
import { Lasting } from '../../../src/subgraphs/shared/lasting';

const typeDefs = `
  interface Node { id: ID! }
  union Known = Organ | Cadre
  enum Level { TOWN COUNTY }
  scalar Day
  input Choice { code: String, level: Level = COUNTY, days: [Day!], strict: Boolean = true, number: Int! = 1 }
  type Query {
    organ(code: String = "a"): Organ
    organs: [Organ]
    matrix: [[Organ]]
    nobody: Organ
    node(id: ID!): Node
    known: [Known]!
    text(of: String!): String
    asked(choice: Choice, list: [String], day: Day, id: ID, level: Level): String
    broken(how: String!): Broken
    later(how: String!): Broken
    surely(how: String!): Broken!
  }
  type Mutation { count: Int! }
  type Subscription { counted: Int! }
  type Organ implements Node {
    id: ID!  code: String!  level: Level!  since: Day  seats: Int  share: Float  open: Boolean!
    tags: [String!]!  numbers: [[Int]]  superior: Organ  head: Cadre  cadres: [Cadre!]!
    below: [Organ!]!  greeting(to: String = "?"): String!
  }
  type Cadre implements Node { id: ID!  name: String!  organ: Organ  posts: [String] }
  type Broken {
    text: String  texts: [String!]  surely: String!  number: Int  whole: Organ  wholes: [Organ!]  level: Level
    ok: String!  resolved: String  deep: Broken
  }
`;

/** A cadre, shown again and again. */
class CadreView extends Lasting {
  readonly type = 'Cadre';
  readonly posts = ['局长', null];
  constructor(
    readonly id: string,
    readonly name: string,
  ) {
    super();
  }
  get organ(): OrganView {
    return ORGANS.a;
  }
}

/** An organ, shown again and again. */
class OrganView extends Lasting {
  readonly type = 'Organ';
  readonly level: string = 'county level';
  readonly since: number | null = 17;
  readonly seats: number | null = null;
  readonly share = 0.5;
  readonly open = true;
  readonly tags = ['党委', '"引号"'];
  readonly numbers = [[1, null], null, []];
  constructor(
    readonly code: string,
    readonly head: CadreView | null,
    readonly superior: OrganView | null,
  ) {
    super();
  }
  get id(): string {
    return `Organ:${this.code}`;
  }
  get cadres(): readonly CadreView[] {
    return this.head === null ? [] : [this.head, this.head];
  }
}

const [first, second] = [new CadreView('Cadre:1', '赵一\n'), new CadreView('Cadre:2', '😀')];
const top = new OrganView('top', null, null);
const ORGANS = { top, a: new OrganView('a', first, top), b: new OrganView('b', second, top) };
const organOf = (code: string): OrganView | null => Object.values(ORGANS).find((organ) => organ.code === code) ?? null;

/** Values that are not what their type says, or cannot be read at all; what is asked for says which. */
class BrokenView {
  readonly ok = 'ok';
  constructor(readonly how: string) {}
  get text(): unknown {
    return {
      error: new Error('an error'),
      promise: Promise.resolve('promised'),
      number: 5,
      object: { valueOf: () => 'object' },
      method: () => 'called',
    }[this.how];
  }
  get texts(): unknown {
    return { null: ['a', null], set: new Set(['a', 'b']), text: 'a', promises: [Promise.resolve('a')] }[this.how];
  }
  get surely(): unknown {
    if (this.how === 'throws') throw new Error('unreadable');
    return this.how === 'null' ? null : 'surely';
  }
  get number(): unknown {
    return { half: 0.5, text: '7', large: 2 ** 31, nan: NaN, boolean: true }[this.how];
  }
  get level(): unknown {
    return { unknown: 'nothing', name: 'COUNTY' }[this.how];
  }
  get whole(): unknown {
    if (this.how === 'throws') throw new Error('no whole');
    return { promise: Promise.resolve(ORGANS.a), empty: {} }[this.how];
  }
  get wholes(): unknown {
    return { null: [ORGANS.a, null], errors: [ORGANS.a, new Error('no second')], one: ORGANS.a }[this.how];
  }
  get deep(): unknown {
    if (this.how === 'throws') throw new Error('no depth');
    return this.how === 'null' ? null : new BrokenView(this.how);
  }
}

const turn = <Value>(value: Value): Promise<Value> => new Promise((resolve) => setImmediate(resolve, value));

/** How often the mutation has run. */
export const count = { mutations: 0 };

const resolvers = {
  Day: new GraphQLScalarType({
    name: 'Day',
    serialize: (day) => (Number(day) < 0 ? null : `day ${String(day)}`),
    parseValue: (text) => Number(String(text).slice(4)),
  }),
  Level: { TOWN: 'town level', COUNTY: 'county level' },
  Node: { __resolveType: ({ type }: { type: string }) => type },
  Known: { __resolveType: ({ type }: { type: string }) => type },
  Query: {
    organ: (_: unknown, { code }: { code: string }) => turn(organOf(code)),
    organs: () => [ORGANS.a, null, turn(ORGANS.b), ORGANS.a],
    matrix: () => [[ORGANS.a, null], null, [], [ORGANS.b]],
    nobody: () => undefined,
    node: (_: unknown, { id }: { id: string }) =>
      turn([...Object.values(ORGANS), first, second].find((each) => each.id === id) ?? null),
    known: () => [ORGANS.a, first, null],
    text: (_: unknown, { of }: { of: string }) => of,
    asked: (_: unknown, args: unknown) => JSON.stringify(args),
    broken: (_: unknown, { how }: { how: string }) => new BrokenView(how),
    later: (_: unknown, { how }: { how: string }) => turn(new BrokenView(how)),
    surely: (_: unknown, { how }: { how: string }) => {
      if (how === 'throws') throw new Error('not sure');
      return how === 'rejects' ? Promise.reject(new Error('not sure later')) : null;
    },
  },
  Mutation: { count: () => ++count.mutations },
  Organ: {
    below: ({ code }: OrganView) => (code === 'top' ? turn([ORGANS.a, ORGANS.b]) : []),
    greeting: ({ code }: OrganView, { to }: { to: string }) => `${code}: ${to}`,
  },
  Broken: { resolved: () => turn('resolved') },
};

const schema = makeExecutableSchema({ typeDefs, resolvers });

/** A graph of a few fields in which everything occurs that an executor has to see to. */
export const SMALL: MergedGraph = compilable(schema, schema);
