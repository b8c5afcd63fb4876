import { makeExecutableSchema } from '@graphql-tools/schema';
import { compilable } from '../../src/server/merge';
import type { Asking, Service } from '../../src/server/service';

const typeDefs = `
  type Query { hello: String, asking: String, fail(how: String!): String, deep: Deep }
  type Deep { deep: Deep, value: Int }
`;

/** A service over a schema of a few fields, for what HTTP does around a graph. */
export function smallService(over: Partial<Service> = {}): Service & { readonly closed: () => boolean } {
  let closed = false;
  const resolvers = {
    Query: {
      hello: () => '你好',
      asking: (_: unknown, __: unknown, asking: Asking) => JSON.stringify(asking),
      fail: (_: unknown, { how }: { how: string }) => {
        if (how === 'database') throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
        throw new Error('SELECT secret FROM /etc/passwd');
      },
      deep: () => ({}),
    },
    Deep: { deep: () => ({}), value: () => 1 },
  };
  const schema = makeExecutableSchema({ typeDefs, resolvers });
  return {
    graph: compilable(schema, schema),
    contextOf: (asking) => ({ ...asking }),
    reach: (revision) => Promise.resolve(revision <= 7),
    freshness: () => ({ revision: 7, behind: 0, since: null }),
    picture: ({ subject }) =>
      Promise.resolve(
        'number' in subject && subject.number === 'known' ? '<svg xmlns="http://www.w3.org/2000/svg"/>' : null,
      ),
    close: () => {
      closed = true;
      return Promise.resolve();
    },
    ...over,
    closed: () => closed,
  };
}
