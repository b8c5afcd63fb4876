import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { execute, type GraphQLSchema } from 'graphql';
import type { MergedGraph } from '../merge';
import { type Compiled, compileOperation } from './compile-operation';
import { LeastRecentlyUsed } from './least-recently-used';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Asked = Parameters<Executor>[0];

/** How many operations are kept compiled: some 50 KB each. */
const COMPILED = 300;

type Plan = Compiled | 'SEEN_ONCE' | 'NOT_COMPILABLE';

/**
 * An executor that compiles an operation when it is asked for a second time and keeps the latest; all others, and what
 * the compiler refuses, are executed by graphql-js. Both give the same answer.
 */
export function compilingExecutor(graph: MergedGraph): Executor {
  const plans = new LeastRecentlyUsed<Plan>(COMPILED);
  return async (asked) => {
    const key = `${asked.queryHash}:${asked.operationName ?? ''}`;
    const known = plans.get(key);
    const plan = known === undefined ? 'SEEN_ONCE' : known === 'SEEN_ONCE' ? compile(graph, asked) : known;
    if (plan !== known) plans.set(key, plan);
    if (typeof plan === 'string') return interpret(graph.schema, asked);
    const result = await plan(asked.context, asked.request.variables ?? {});
    return result === 'NOT_ANSWERED' ? interpret(graph.schema, asked) : result;
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

function compile(graph: MergedGraph, { document, operationName }: Asked): Plan {
  try {
    return compileOperation(graph, document, operationName) ?? 'NOT_COMPILABLE';
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
