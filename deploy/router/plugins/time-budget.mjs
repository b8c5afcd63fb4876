/** Milliseconds that all requests to subgraphs for one client request may take together. */
const BUDGET = 12_000;

/** Milliseconds that one of them may take: what waits for a subgraph that hangs still has time for the others. */
const SHARE = 6000;

/** Milliseconds after which a client is answered whatever comes. */
export const DEADLINE = 14_000;

/** Gives every request to a subgraph its share of the time of its client request, or what is left of it. */
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
      const left = Math.round(BUDGET - (performance.now() - since));
      return Math.max(1, Math.min(SHARE, left));
    },
  };
}
