import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graph-types';

/** Reads an operation; its variables and its answer have the types of the graph. */
export const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string } }>();
