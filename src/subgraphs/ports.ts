import type { SubgraphName } from './shared/subgraph-name';

/** Ports of the subgraphs when each is served by itself. */
export const SUBGRAPH_PORTS: Readonly<Record<SubgraphName, number>> = {
  organs: 4001,
  cadres: 4002,
  petitions: 4003,
  oversight: 4004,
  responsibility: 4005,
};

/** Address of a subgraph, as the supergraph gives it to a router. */
export const subgraphUrl = (name: SubgraphName): string => `http://127.0.0.1:${SUBGRAPH_PORTS[name]}/graphql`;
