import { makeExecutableSchema } from '@graphql-tools/schema';
import { printSchema } from 'graphql';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compose } from './compose';
import type { Subgraph } from './shared/federate';

/** The SDL of the public graph: the subgraphs merged into one schema. */
export function publicSdl(subgraphs: readonly Subgraph[]): string {
  return `${printSchema(makeExecutableSchema({ typeDefs: subgraphs.map(({ plain }) => plain.sdl) }))}\n`;
}

/**
 * The SDL of the graph by file name: one of every subgraph, `supergraph.graphql` for a router, and `graph.graphql`, in
 * which they are one. Throws `CompositionFailed`.
 */
export function schemaFiles(subgraphs: readonly Subgraph[]): ReadonlyMap<string, string> {
  return new Map([
    ...subgraphs.map(({ name, sdl }) => [`${name}.graphql`, sdl] as const),
    ['supergraph.graphql', compose(subgraphs)] as const,
    ['graph.graphql', publicSdl(subgraphs)] as const,
  ]);
}

/** Writes the SDL files into a folder, made where it is absent. Gives the paths written. */
export async function writeSchema(subgraphs: readonly Subgraph[], folder: string): Promise<string[]> {
  const files = schemaFiles(subgraphs);
  await mkdir(folder, { recursive: true });
  for (const [name, sdl] of files) await writeFile(join(folder, name), sdl);
  return Array.from(files.keys(), (name) => join(folder, name));
}
