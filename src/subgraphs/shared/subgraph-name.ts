/** The subgraphs: one for each domain of the graph. */
export const SUBGRAPH_NAMES = ['organs', 'cadres', 'petitions', 'oversight', 'responsibility'] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];
