import { SUBGRAPH_PORTS } from '../../subgraphs/ports';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../subgraphs/shared/subgraph-name';

/** Subgraphs are for the router alone: they listen on this machine. */
export const HERE = '127.0.0.1';

/** The address of every subgraph, without a path. */
export type Addresses = ReadonlyMap<SubgraphName, string>;

export type Ports = (name: SubgraphName) => number;

/** The ports of the subgraphs: from a first one on, any that are free where it is 0, their own where it is null. */
export const portsFrom =
  (first: number | null): Ports =>
  (name) => {
    if (first === null) return SUBGRAPH_PORTS[name];
    return first === 0 ? 0 : first + SUBGRAPH_NAMES.indexOf(name);
  };
