import { checkDataset } from '../../src/core/dataset/check/check';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import { hierarchyOfRows } from '../../src/core/dataset/from-rows';
import type { Rows } from '../../src/core/dataset/tables';
import { day } from '../../src/core/facts/day';
import { type Hierarchy, NONE } from '../../src/core/hierarchy/hierarchy';
import { type ManagementDocument, managingOrgan, type Management } from '../../src/core/ladder/management';
import type { World } from '../scenarios/world';
import { type CitedDocument, managingOracle } from './managing-oracle';

/** The organ graph of a world that an import would accept. */
export function graphOf(world: World): Hierarchy {
  const problems = checkDataset(datasetOfRows(world.rows)).map(({ file, message }) => `${file}: ${message}`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return hierarchyOfRows(world.rows);
}

export const documentsOf = ({ codes }: Hierarchy, cited: readonly CitedDocument[]): ManagementDocument[] =>
  cited.map(({ post, organ, document }) => ({
    post: post === '' ? NONE : codes.post.find(post),
    organ: codes.organ.find(organ),
    document,
  }));

/** Who manages the cadre's posts, per post a line as the plain reading has it. */
export function managementByCodes({ codes }: Hierarchy, { managed, gaps }: Management): string[] {
  const lines = managed.map(({ post, organ, source, presumption }) =>
    [codes.post.at(post), codes.organ.at(organ), source, ...(presumption === null ? [] : [presumption])].join(' '),
  );
  const unknown = gaps.map(({ code, post }) => (post === NONE ? code : `${codes.post.at(post)} ${code}`));
  return [...lines, ...unknown].toSorted();
}

/** What the program says, and what a plain reading of the law does. */
export function managing(rows: Rows, hierarchy: Hierarchy, cadre: string, on: string, cited: readonly CitedDocument[]) {
  const documents = documentsOf(hierarchy, cited);
  const management = managingOrgan(hierarchy, hierarchy.codes.cadre.find(cadre), day(on), documents);
  return {
    said: managementByCodes(hierarchy, management),
    plainly: managingOracle(rows, cadre, on, cited),
  };
}
