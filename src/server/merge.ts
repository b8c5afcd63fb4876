import { makeExecutableSchema } from '@graphql-tools/schema';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { visit, type DocumentNode, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import { withWholeFields } from './compiled/whole-fields';
import type { Subgraph } from '../subgraphs/shared/federate';

/** The graph that is served, and what it is compiled against. */
export interface MergedGraph {
  readonly schema: GraphQLSchema;
  /** Whole objects can be asked for here. */
  readonly wholes: GraphQLSchema;
  /** The same for operations that take every text in the language of the request: texts are read from their object. */
  readonly wholesInRequestLanguage: GraphQLSchema;
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
  return compilable(schema, withoutTextResolvers(schema));
}

/** A subgraph by itself. */
export const graphOf = ({ schema }: Subgraph): MergedGraph => compilable(schema, withoutTextResolvers(schema));

/** A schema, and the same without resolvers for texts, as an executor wants them. */
export const compilable = (schema: GraphQLSchema, inRequestLanguage: GraphQLSchema): MergedGraph => ({
  schema,
  wholes: withWholeFields(schema),
  wholesInRequestLanguage: withWholeFields(inRequestLanguage),
});

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
export function schemaFor({ wholes, wholesInRequestLanguage }: MergedGraph, document: DocumentNode): GraphQLSchema {
  const named = new Set<string>();
  visit(document, {
    Argument: ({ name }) => {
      named.add(name.value);
    },
  });
  return named.has('lang') ? wholes : wholesInRequestLanguage;
}
