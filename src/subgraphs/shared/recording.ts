import type { EntityManager } from 'typeorm';
import { datasetOfRows } from '../../core/dataset/columns-of-rows';
import type { Rows } from '../../core/dataset/tables';
import { recordDataset } from '../../storage/importing/import-dataset';
import type { GraphContext } from './context';

/** The organ graph from which a write was worked out is older than the records by now: it has to be worked out again. */
export class Outdated extends Error {
  override readonly name = 'Outdated';

  constructor(readonly revision: number) {
    super(`the organ graph is older than revision ${revision}`);
  }
}

/**
 * Records rows that were worked out from the organ graph, by the rules of an import. Throws `Outdated` where somebody
 * has changed the graph since, so that nobody's change is overwritten, and what an import throws.
 */
export async function recordRows(context: GraphContext, manager: EntityManager, rows: Rows): Promise<void> {
  const [{ latest }] = await manager.query<[{ latest: number }]>(
    'SELECT coalesce(max(id), 0)::int AS latest FROM revision WHERE hierarchy_row_count > 0 AND id < current_revision()',
  );
  if (latest > context.hierarchy.revision) throw new Outdated(latest);
  await recordDataset(manager, datasetOfRows(rows), context.lang);
}
