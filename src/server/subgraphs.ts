import { cadresSubgraph } from '../subgraphs/cadres/subgraph';
import { organsSubgraph } from '../subgraphs/organs/subgraph';
import { oversightSubgraph } from '../subgraphs/oversight/subgraph';
import { petitionsSubgraph } from '../subgraphs/petitions/subgraph';
import { responsibilitySubgraph } from '../subgraphs/responsibility/subgraph';
import type { Subgraph } from '../subgraphs/shared/federate';

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
