import { GraphQLError, Source, type ExecutionResult } from 'graphql';

/** The result of a compiled operation with the compiler's own error objects made into those of graphql-js. */
export function withPlainErrors(result: ExecutionResult, text: string): ExecutionResult {
  if (result.errors === undefined) return result;
  const source = new Source(text);
  const errors = result.errors.map((error) => {
    const positions = (error.locations ?? []).map(({ line, column }) => offsetOf(text, line) + column - 1);
    return new GraphQLError(error.message, {
      ...(positions.length === 0 ? {} : { source, positions }),
      path: error.path ?? null,
      originalError: error.originalError ?? null,
      extensions: error.extensions,
    });
  });
  return { ...result, errors };
}

/** Where a line begins; lines count from 1 and end as GraphQL says. */
function offsetOf(text: string, line: number): number {
  const ends = [...text.matchAll(/\r\n|[\n\r]/g)];
  const before = ends[line - 2];
  return before === undefined ? 0 : before.index + before[0].length;
}
