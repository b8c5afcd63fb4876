import { NONE, type TerritoryId } from '../core/hierarchy/hierarchy';
import { named } from '../core/law/say';
import { term } from '../core/law/terms';
import { LANE, type Placed } from './cards';
import type { PictureRow } from './model';
import type { Words } from './words';

/** One row for each territory that has cards: from the top down, and each below the one it lies in. */
export function rowsOf(cards: readonly Placed[], words: Words): PictureRow[] {
  const territories = [...new Set(cards.map(({ territory }) => territory))];
  const above = new Map(territories.map((territory) => [territory, ancestorsAmong(territory, territories, words)]));
  const under = (parent: TerritoryId) =>
    territories.filter((territory) => (above.get(territory)?.[0] ?? NONE) === parent);
  const order: TerritoryId[] = [];
  const visit = (territory: TerritoryId) => {
    order.push(territory);
    if (territory !== NONE) under(territory).forEach(visit);
  };
  [...under(NONE)].sort((a, b) => depthOf(a, words) - depthOf(b, words)).forEach(visit);
  return order.map((territory) => {
    const placed = cards.filter((one) => one.territory === territory);
    return {
      name: words.territory(territory),
      level: levelOf(territory, words),
      above: (above.get(territory) ?? []).map((each) => order.indexOf(each)),
      lanes: Object.values(LANE).map((lane) => placed.filter((one) => one.lane === lane).map(({ card }) => card)),
    };
  });
}

/** Those of the territories that the first lies in on the day, the nearest first. */
function ancestorsAmong(
  territory: TerritoryId,
  among: readonly TerritoryId[],
  { hierarchy, on }: Words,
): TerritoryId[] {
  const found: TerritoryId[] = [];
  const { territories } = hierarchy;
  let row = named(territories, territory, on);
  while (row !== NONE) {
    const parent = territories.parent(row);
    if (among.includes(parent) && parent !== NONE) found.push(parent);
    row = named(territories, parent, on);
  }
  return found;
}

/** Territories that nothing is known of come last. */
function depthOf(territory: TerritoryId, { hierarchy, on }: Words): number {
  const row = named(hierarchy.territories, territory, on);
  return row === NONE ? Number.MAX_SAFE_INTEGER : hierarchy.territories.depth(row);
}

function levelOf(territory: TerritoryId, { hierarchy, on, lang }: Words): string {
  const row = named(hierarchy.territories, territory, on);
  return row === NONE ? '' : term('TerritoryLevel', hierarchy.territories.level(row), lang);
}
