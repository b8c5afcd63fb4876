import { cadresSubgraph } from './cadres/subgraph';
import { organsSubgraph } from './organs/subgraph';
import { oversightSubgraph } from './oversight/subgraph';
import { petitionsSubgraph } from './petitions/subgraph';
import { responsibilitySubgraph } from './responsibility/subgraph';
import type { Subgraph } from './shared/federate';
import type { SubgraphName } from './shared/subgraph-name';

/** How each subgraph is built. */
export const SUBGRAPHS: Readonly<Record<SubgraphName, () => Promise<Subgraph>>> = {
  organs: organsSubgraph,
  cadres: cadresSubgraph,
  petitions: petitionsSubgraph,
  oversight: oversightSubgraph,
  responsibility: responsibilitySubgraph,
};

/** The five subgraphs, in a fixed order. One after the other: building reads metadata that is shared. */
export async function buildSubgraphs(): Promise<readonly Subgraph[]> {
  const subgraphs: Subgraph[] = [];
  for (const build of Object.values(SUBGRAPHS)) subgraphs.push(await build());
  return subgraphs;
}
