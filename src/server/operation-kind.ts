import { GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { Refusal } from '../subgraphs/shared/errors';
import { withStatus400 } from './limits';

/** Refuses a mutation or subscription while the graph has none. */
export function refuseUnknownKind(schema: GraphQLSchema, asked: OperationDefinitionNode | undefined): void {
  if (asked === undefined || schema.getRootType(asked.operation) instanceof GraphQLObjectType) return;
  const { operation } = asked;
  throw withStatus400(
    new Refusal('GRAPHQL_VALIDATION_FAILED', {
      zh: `本图没有 ${operation} 操作，请用 query 查询。`,
      en: `The graph has no operation of the kind ${operation}: ask with a query.`,
    }),
  );
}
