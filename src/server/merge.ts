import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Subgraph } from '../subgraphs/shared/federate';

/**
 * The graph that is served: the subgraphs merged into one schema. An entity is the same object in every subgraph, so
 * that fields of its owner answer on what another subgraph returned, without a further look-up.
 */
export const mergeSubgraphs = (subgraphs: readonly Subgraph[]): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: subgraphs.map(({ plain }) => plain.sdl),
    resolvers: subgraphs.map(({ plain }) => plain.resolvers),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
