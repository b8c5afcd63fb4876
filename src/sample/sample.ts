import type { Row, Rows, TableName } from '../core/dataset/tables';
import { Generation } from './generation';
import type { SampleScale } from './profile';
import type { SampleRow } from './writer';

export interface SampleOptions {
  readonly scale: SampleScale;
  /** The same seed gives the same rows. */
  readonly seed: number;
}

/**
 * The rows of a sample dataset (CONTRACT §1), place by place, so that little is held at a time. Real divisions,
 * reforms and statutes; made-up people, petitions and incidents.
 */
export const generateSample = ({ scale, seed }: SampleOptions): Iterable<SampleRow> =>
  new Generation(scale, seed).rows();

/** All rows of a sample by table. Meant for the prefecture scale: a country has millions. */
export function sampleRows(options: SampleOptions): Rows {
  const tables: Partial<Record<TableName, Row[]>> = {};
  for (const { table, row } of generateSample(options)) (tables[table] ??= []).push(row);
  return tables;
}
