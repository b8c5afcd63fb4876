import type { Day } from '../core/facts/day';
import type { TerritoryLevel } from '../core/facts/values';

/** Whose answer to draw: a petition, the day asked; null for today, or the closing day of a closed petition; and how far up. */
export interface PictureQuestion {
  readonly number: string;
  readonly on: Day | null;
  readonly upTo: TerritoryLevel;
}
