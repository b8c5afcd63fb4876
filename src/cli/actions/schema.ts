import { printSchema } from 'graphql';
import { mergeSubgraphs } from '../../server/merge';
import { buildSubgraphs } from '../../subgraphs/build-subgraphs';
import { writeSchema } from '../../subgraphs/write-schema';
import type { Terminal } from '../terminal';

/** Prints the merged graph as SDL, or writes the SDL of every subgraph into a folder and prints the files' names. */
export async function printOrWriteSchema(folder: string | null, json: boolean, terminal: Terminal): Promise<void> {
  if (folder === null) {
    const sdl = printSchema(mergeSubgraphs(await buildSubgraphs()).schema);
    return terminal.data(json ? JSON.stringify({ sdl }) : sdl);
  }
  const files = await writeSchema(folder);
  return terminal.data(json ? JSON.stringify({ files }) : files.join('\n'));
}
