import { makeExecutableSchema } from '@graphql-tools/schema';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { visit, type DocumentNode, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import type { Subgraph } from '../subgraphs/shared/federate';

/** The graph that is served, and the same graph for operations that take every text in the language of the request. */
export interface MergedGraph {
  readonly schema: GraphQLSchema;
  /** Texts have no resolver here: they are read from their object, which is several times faster once compiled. */
  readonly inRequestLanguage: GraphQLSchema;
}

/**
 * Merges the subgraphs into one schema. An entity is the same object in every subgraph, so that fields of its owner
 * answer on what another subgraph returned, without a further look-up.
 */
export function mergeSubgraphs(subgraphs: readonly Subgraph[]): MergedGraph {
  const schema = makeExecutableSchema({
    typeDefs: subgraphs.map(({ plain }) => plain.sdl),
    resolvers: subgraphs.map(({ plain }) => plain.resolvers),
  });
  return { schema, inRequestLanguage: withoutTextResolvers(schema) };
}

const withoutTextResolvers = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => {
      if (!isText(field)) return undefined;
      const read = { ...field };
      delete read.resolve;
      return read;
    },
  });

/** A text for people has no argument but its language. */
const isText = ({ args = {} }: GraphQLFieldConfig<unknown, unknown>): boolean => Object.keys(args).join() === 'lang';

/** The schema to compile an operation against: whether it names a language for some text decides. */
export function schemaFor({ schema, inRequestLanguage }: MergedGraph, document: DocumentNode): GraphQLSchema {
  const named = new Set<string>();
  visit(document, {
    Argument: ({ name }) => {
      named.add(name.value);
    },
  });
  return named.has('lang') ? schema : inRequestLanguage;
}
