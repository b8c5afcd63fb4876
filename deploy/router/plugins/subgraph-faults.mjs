import { GraphQLError } from 'graphql';

/** Codes of the gateway for a subgraph that was not reached, took too long, or answered with something else. */
const FAULTS = new Set(['SUBREQUEST_HTTP_ERROR', 'RESPONSE_VALIDATION_FAILED', 'TIMEOUT_ERROR', 'GATEWAY_TIMEOUT']);

/**
 * A subgraph that does not answer is told in one error with its name: nothing of the request to it leaves the router.
 * The log hears when a subgraph is lost and when it is back.
 */
export function useSubgraphFaults(log) {
  const lost = new Set();
  const lose = (subgraph, cause) => {
    if (!lost.has(subgraph)) log(`the subgraph ${subgraph} does not answer: ${cause}`);
    lost.add(subgraph);
    return { data: null, errors: [noAnswer(subgraph)] };
  };
  return {
    onSubgraphExecute({ subgraphName, executor, setExecutor }) {
      setExecutor(async (request) => {
        try {
          const result = await executor(request);
          const fault = result.errors?.find(({ extensions }) => FAULTS.has(extensions?.code));
          if (fault !== undefined) return lose(subgraphName, fault.message);
          if (lost.delete(subgraphName)) log(`the subgraph ${subgraphName} answers again`);
          return withName(result, subgraphName);
        } catch (error) {
          return lose(subgraphName, error.message);
        }
      });
    },
  };
}

/** What a subgraph says of itself while it starts, or cannot reach its records, goes out with its name. */
function withName(result, subgraph) {
  const isOut = ({ extensions }) => extensions?.code === 'UNAVAILABLE';
  if (!result.errors?.some(isOut)) return result;
  const named = ({ message, path, extensions }) =>
    new GraphQLError(message, { path, extensions: { ...extensions, subgraph } });
  return { ...result, errors: result.errors.map((error) => (isOut(error) ? named(error) : error)) };
}

const noAnswer = (subgraph) =>
  new GraphQLError(
    `子图 ${subgraph} 没有应答，它的字段暂缺，请稍后再问。 The subgraph ${subgraph} does not answer and its fields are missing: ask again in a moment.`,
    { extensions: { code: 'UNAVAILABLE', subgraph } },
  );
