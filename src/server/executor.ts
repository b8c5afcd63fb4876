import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { execute, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { withPlainErrors } from './compiled-errors';
import { LeastRecentlyUsed } from './least-recently-used';
import { schemaFor, type MergedGraph } from './merge';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Asked = Parameters<Executor>[0];

/** How many operations are kept compiled: some 50 KB each. */
const COMPILED = 300;

/** Texts, days and enums leave the resolvers as the client sees them, so leaves need no serialization of their own. */
export const COMPILING = { disableLeafSerialization: true, disablingCapturingStackErrors: true } as const;

type Plan = CompiledQuery['query'] | 'SEEN_ONCE' | 'NOT_COMPILABLE';

/**
 * An executor that compiles an operation when it is asked for a second time and keeps the latest; all others, and what
 * the compiler refuses, are executed by graphql-js. Both give the same answer.
 */
export function compilingExecutor(graph: MergedGraph): Executor {
  const plans = new LeastRecentlyUsed<Plan>(COMPILED);
  return async (asked) => {
    const key = `${asked.queryHash}:${asked.operationName ?? ''}`;
    const known = plans.get(key);
    if (known === undefined) plans.set(key, 'SEEN_ONCE');
    const plan = known === 'SEEN_ONCE' ? compile(schemaFor(graph, asked.document), asked) : known;
    if (plan === undefined || typeof plan === 'string') return interpret(graph.schema, asked);
    if (plan !== known) plans.set(key, plan);
    const result = await plan({}, asked.context, asked.request.variables ?? {});
    // Variables that do not fit end a compiled operation before it starts: graphql-js says what is wrong with them.
    if (result.data === undefined) return interpret(graph.schema, asked);
    return withPlainErrors(result, asked.source);
  };
}

/** Lets Apollo Server run the graph through an executor of ours, by its door for gateways. */
export function asGateway(schema: GraphQLSchema, executor: Executor): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor }),
    stop: () => Promise.resolve(),
  };
}

function compile(schema: GraphQLSchema, asked: Asked): Plan {
  try {
    const compiled = compileQuery(schema, asked.document, asked.operationName ?? undefined, COMPILING);
    return isCompiledQuery(compiled) ? compiled.query : 'NOT_COMPILABLE';
  } catch {
    return 'NOT_COMPILABLE';
  }
}

const interpret = (schema: GraphQLSchema, asked: Asked) =>
  Promise.resolve(
    execute({
      schema,
      document: asked.document,
      contextValue: asked.context,
      variableValues: asked.request.variables ?? null,
      operationName: asked.operationName,
    }),
  );
