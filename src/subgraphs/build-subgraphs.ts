import { cadresSubgraph } from './cadres/subgraph';
import { organsSubgraph } from './organs/subgraph';
import { oversightSubgraph } from './oversight/subgraph';
import { petitionsSubgraph } from './petitions/subgraph';
import { responsibilitySubgraph } from './responsibility/subgraph';
import type { Subgraph } from './shared/federate';

/** The five subgraphs, in a fixed order. One after the other: building reads metadata that is shared. */
export async function buildSubgraphs(): Promise<readonly Subgraph[]> {
  return [
    await organsSubgraph(),
    await cadresSubgraph(),
    await petitionsSubgraph(),
    await oversightSubgraph(),
    await responsibilitySubgraph(),
  ];
}
