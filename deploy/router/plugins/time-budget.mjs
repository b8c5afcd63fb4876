/** Milliseconds that all requests to subgraphs for one client request may take together. */
const BUDGET = 12_000;

/** Milliseconds after which a client is answered whatever comes. */
export const DEADLINE = 14_000;

/** Gives every request to a subgraph what is left of the time of its client request. */
export function timeBudget() {
  const begun = new WeakMap();
  return {
    plugin: {
      onExecute: ({ args }) => {
        begun.set(args.contextValue, performance.now());
      },
    },
    timeout: ({ executionRequest }) => {
      const since = begun.get(executionRequest?.context) ?? performance.now();
      return Math.max(1, Math.round(BUDGET - (performance.now() - since)));
    },
  };
}
