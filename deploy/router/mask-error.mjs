import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';

/**
 * A refusal goes out as it is, one of a variable with the code that the graph gives it; of all else goes out only that
 * something failed, with an id under which the log has the rest.
 */
export const maskError = (log) => (error) => {
  if (error instanceof GraphQLError) {
    const { message, extensions, originalError } = error;
    if (extensions.code !== undefined) return error;
    if (message.startsWith('Variable "$')) {
      return new GraphQLError(message, {
        nodes: error.nodes,
        extensions: { ...originalError?.extensions, code: 'BAD_USER_INPUT' },
      });
    }
  }
  const id = randomUUID();
  log(`INTERNAL ${id} ${error.originalError?.stack ?? error.stack ?? error}`);
  return new GraphQLError(`内部错误（${id}）。 Something failed here (${id}).`, {
    extensions: { code: 'INTERNAL', id },
  });
};
