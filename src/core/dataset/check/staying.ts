import type { Cells } from '../dataset';
import type { TableName } from '../tables';

/** Rows of one table of the store: cells over the dictionaries of the dataset they are checked with, texts left out. */
export interface StayingTable {
  readonly length: number;
  readonly cells: Readonly<Record<string, Cells>>;
}

/** The rows on record that stay in force beside a dataset: those whose keys it does not hold. */
export type StayingRows = Readonly<Partial<Record<TableName, StayingTable>>>;

/** Into an empty store, or one that the dataset replaces. */
export const NOTHING_STAYS: StayingRows = {};
