import type { Day } from '../../core/facts/day';
import type { Hierarchy, Row, Spans } from '../../core/hierarchy/hierarchy';

/** Whether a row holds on the day. */
export const holds = (spans: Spans, row: Row, on: Day): boolean => spans.from(row) <= on && on < spans.to(row);

/** Of the rows, those that hold on the day. */
export function* holding(spans: Spans, rows: Iterable<Row>, on: Day): Generator<Row> {
  for (const row of rows) if (holds(spans, row, on)) yield row;
}

/** The territory and all that lie below it on the day. */
export function territoriesWithin({ territories }: Hierarchy, territory: number, on: Day): number[] {
  const within = [territory];
  for (const above of within) {
    for (const row of holding(territories, territories.below(above), on)) within.push(territories.territory(row));
  }
  return within;
}

/** The territory and all that lie below it or did so on any day. */
export function territoriesEverWithin({ territories }: Hierarchy, territory: number): number[] {
  const within = new Set([territory]);
  for (const above of within) {
    for (const row of territories.below(above)) within.add(territories.territory(row));
  }
  return [...within];
}

/** The category and all below it. */
export function categoriesWithin({ categories, codes }: Hierarchy, category: number): number[] {
  const within: number[] = [];
  for (let id = 0; id < codes.category.length; id += 1) {
    if (codes.category.at(id) !== '' && categories.covers(category, id)) within.push(id);
  }
  return within;
}
