import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { composeServices } from '@theguild/federation-composition';
import type { ExecutionRequest } from '@graphql-tools/utils';
import { execute, parse, print, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { GraphContext } from '../../src/subgraphs/shared/context';
import type { Subgraph } from '../../src/subgraphs/shared/federate';

/** A request that went to a subgraph. */
export interface Fetched {
  readonly subgraph: string;
  readonly representations: number;
}

/** A subgraph of another team, which runs somewhere else. */
export interface Guest {
  readonly name: string;
  readonly sdl: string;
  readonly url: string;
}

/**
 * The subgraphs behind a stitched supergraph in this process, each run by itself as a router would; guests are asked
 * over HTTP.
 */
export function supergraphOf(
  subgraphs: readonly Subgraph[],
  onFetch: (fetched: Fetched) => void,
  guests: readonly Guest[] = [],
): GraphQLSchema {
  const parts = [
    ...subgraphs.map(({ name, sdl, schema }) => ({ name, sdl, url: `http://127.0.0.1/${name}`, ask: within(schema) })),
    ...guests.map(({ name, sdl, url }) => ({ name, sdl, url, ask: overHttp(url) })),
  ];
  const composed = composeServices(parts.map(({ name, sdl, url }) => ({ name, typeDefs: parse(sdl), url })));
  if (composed.supergraphSdl === undefined) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: composed.supergraphSdl,
    batch: true,
    onSubschemaConfig: (config) => {
      const part = parts.find(({ name }) => name.toUpperCase() === config.name.toUpperCase());
      if (part === undefined) throw new Error(`there is no subgraph ${config.name}`);
      config.executor = (request) => {
        const { representations = [] } = (request.variables ?? {}) as { representations?: readonly unknown[] };
        onFetch({ subgraph: part.name, representations: representations.length });
        return part.ask(request as Asked) as never;
      };
    },
  });
}

type Asked = ExecutionRequest<Record<string, unknown>>;

const within = (schema: GraphQLSchema) => (request: Asked) =>
  execute({
    schema,
    document: request.document,
    variableValues: request.variables ?? null,
    contextValue: (request.context as unknown as { fresh: () => GraphContext }).fresh(),
  });

const overHttp =
  (url: string) =>
  async (request: Asked): Promise<ExecutionResult> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: print(request.document), variables: request.variables }),
    });
    return (await response.json()) as ExecutionResult;
  };
