import type { EntityManager } from 'typeorm';
import { TABLE_NAMES, type TableName } from '../../core/dataset/tables';
import { TARGETS } from './targets';

/** How many live rows each table had before it was cleared. */
export type Cleared = ReadonlyMap<TableName, number>;
export const NOTHING_CLEARED: Cleared = new Map();

export async function holdsTheSample(manager: EntityManager): Promise<boolean> {
  const [mark] = await manager.query<[{ sample: boolean }]>(
    'SELECT sample_scale IS NOT NULL AS sample FROM store_mark',
  );
  return mark.sample;
}

/** Removes the sample altogether, its mark too. Needs an open revision. */
export async function clearSample(manager: EntityManager): Promise<Cleared> {
  const cleared = new Map<TableName, number>();
  for (const name of TABLE_NAMES) {
    const [found] = await manager.query<[{ rows: number }]>(
      `SELECT count(*)::int AS rows FROM ${TARGETS[name].records} WHERE superseded_at IS NULL`,
    );
    cleared.set(name, found.rows);
  }
  await manager.query('SELECT clear_records()');
  return cleared;
}
