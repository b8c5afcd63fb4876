import { makeExecutableSchema } from '@graphql-tools/schema';
import { printSchema } from 'graphql';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSubgraphs } from './build-subgraphs';

/** The SDL of the graph by file name: one of every subgraph, and `graph.graphql`, in which they are one. */
export async function schemaFiles(): Promise<ReadonlyMap<string, string>> {
  const subgraphs = await buildSubgraphs();
  const merged = makeExecutableSchema({ typeDefs: subgraphs.map(({ plain }) => plain.sdl) });
  return new Map([
    ...subgraphs.map(({ name, sdl }) => [`${name}.graphql`, sdl] as const),
    ['graph.graphql', `${printSchema(merged)}\n`] as const,
  ]);
}

/** Writes the SDL files into a folder, made where it is absent. Gives the paths written. */
export async function writeSchema(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files = await schemaFiles();
  for (const [name, sdl] of files) await writeFile(join(folder, name), sdl);
  return Array.from(files.keys(), (name) => join(folder, name));
}
