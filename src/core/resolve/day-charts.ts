import { TERRITORY_LEVELS, type TerritoryLevel } from '../facts/values';
import { NONE, type TerritoryId } from '../hierarchy/hierarchy';
import { depthOf } from './charts';
import type { DayGraph } from './day-graph';

/**
 * The territories asked: the own one always, and those above it whose level is at most the one asked. A level may be
 * missing or doubled.
 */
export function asked(graph: DayGraph, own: TerritoryId, upTo: TerritoryLevel): TerritoryId[] {
  const top = TERRITORY_LEVELS.indexOf(upTo);
  return graph.upward(own).filter((each) => each === own || depthOf(graph.hierarchy, each, graph.on) >= top);
}

/** The lowest territory on every one's way up, or `NONE`. */
export function lowestCommon(graph: DayGraph, of: readonly TerritoryId[]): TerritoryId {
  const [first, ...others] = of.map((territory) => graph.upward(territory));
  return first?.find((territory) => others.every((chain) => chain.includes(territory))) ?? NONE;
}
