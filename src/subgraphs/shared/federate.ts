import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives, type IResolvers } from '@graphql-tools/utils';
import { parse, print, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, type BuildSchemaOptions } from 'type-graphql';
import { withOrderedArguments } from './argument-order';
import { findingEntities } from './entities-resolver';
import { withKeys } from './keys';
import type { Identity } from './node';
import type { SubgraphName } from './subgraph-name';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@inaccessible"])`;

/** What a slice is made of: its resolver classes, and the types that may be reached only by reference. */
export interface Slice {
  readonly name: SubgraphName;
  readonly resolvers: BuildSchemaOptions['resolvers'];
  readonly types: NonNullable<BuildSchemaOptions['orphanedTypes']>;
}

/** A slice built: its federated schema and SDL, and the plain parts that merge with those of the other slices. */
export interface Subgraph {
  readonly name: SubgraphName;
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly plain: { readonly sdl: string; readonly resolvers: IResolvers };
}

/** Builds the subgraph of a slice: an Apollo Federation 2 schema that also stands alone. */
export async function federate({ name, resolvers, types }: Slice): Promise<Subgraph> {
  const built = await buildSchema({
    resolvers,
    orphanedTypes: [...types],
    skipCheck: true,
    validate: false,
    scalarsMap: [],
  });
  const base = withOrderedArguments(built);
  const own: Record<string, object> = { ...createResolversMap(base), Node: NODE };
  const typeDefs = withKeys(parse(`${LINK}\n\n${printSchemaWithDirectives(base)}`), name);
  const schema = findingEntities(buildSubgraphSchema([{ typeDefs, resolvers: own as never }]));
  return { name, schema, sdl: `${print(typeDefs)}\n`, plain: { sdl: printSchema(base), resolvers: own } };
}

// The resolver that type-graphql makes answers with a promise, which a compiled operation does not wait for.
const NODE = { __resolveType: ({ typeName }: Identity) => typeName };
