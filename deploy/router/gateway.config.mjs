import { maskError } from './mask-error.mjs';
import { plannerOf } from './planner.mjs';
import { useHealth } from './plugins/health.mjs';
import { useLimits } from './plugins/limits.mjs';
import { usePartialAnswers } from './plugins/partial-answers.mjs';
import { useRecordsRevision } from './plugins/records-revision.mjs';
import { useSubgraphFaults } from './plugins/subgraph-faults.mjs';
import { DEADLINE, timeBudget } from './plugins/time-budget.mjs';

/** What a client says of itself and of what it wants, for the subgraphs to hear. */
const FOR_SUBGRAPHS = ['accept-language', 'authorization', 'x-purpose', 'x-demo-cadre', 'x-records-at-least'];

/** Hive Gateway before the subgraphs: nothing is retried, nothing calls home, nothing of the inside is told. */
export async function gatewayConfig({ supergraph, subgraphs, planner }, log) {
  const time = timeBudget();
  return {
    supergraph,
    ...(await plannerOf(planner, log)),
    transports: { http: await import('@graphql-mesh/transport-http') },
    transportEntries: Object.fromEntries(
      subgraphs.map(({ name, url }) => [name, { location: url, options: { deduplicateInflightRequests: false } }]),
    ),
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) =>
        Object.fromEntries(FOR_SUBGRAPHS.map((name) => [name, request.headers.get(name)])),
    },
    upstreamTimeout: time.timeout,
    requestDeadline: DEADLINE,
    subgraphErrors: false,
    maskedErrors: { maskError: maskError(log) },
    cors: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    plugins: () => [
      useHealth(subgraphs),
      useLimits(),
      time.plugin,
      useSubgraphFaults(log),
      usePartialAnswers(),
      useRecordsRevision(),
    ],
  };
}
