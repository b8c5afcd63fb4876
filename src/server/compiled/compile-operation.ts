import { getOperationAST, OperationTypeNode, type DocumentNode, type ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { schemaFor, type MergedGraph } from '../merge';
import { isCompilable } from './compilable';
import { outlineOf } from './outline';
import { WrittenData } from './written-data';
import { askingForWholes } from './whole-fields';
import { writerOf } from './writer';

/** Runs an operation. `NOT_ANSWERED` when graphql-js has to, for there is something unusual in the answer. */
export type Compiled = (context: unknown, variables: object) => Promise<ExecutionResult | 'NOT_ANSWERED'>;

const COMPILING = { disablingCapturingStackErrors: true } as const;

/**
 * Compiles a query of the graph; null when it cannot be. Mutations and subscriptions cannot: what is `NOT_ANSWERED` is
 * run again.
 */
export function compileOperation(
  graph: MergedGraph,
  document: DocumentNode,
  operationName?: string | null,
): Compiled | null {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY || !isCompilable(document, operation)) return null;
  const schema = schemaFor(graph, document);
  const root = schema.getQueryType();
  if (root == null) return null;
  const outline = outlineOf(schema, root, operation, document);
  const compiled = compileQuery(schema, askingForWholes(document, operation, outline), undefined, COMPILING);
  if (!isCompiledQuery(compiled)) return null;
  const write = writerOf(outline);
  return async (context, variables) => {
    try {
      const { data, errors } = await compiled.query({}, context, variables);
      // What went wrong is reported by graphql-js, in its words.
      return errors === undefined ? { data: new WrittenData(write(data)) as never } : 'NOT_ANSWERED';
    } catch {
      return 'NOT_ANSWERED';
    }
  };
}
