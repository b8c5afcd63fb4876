import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder of the repository, by its path from the root; none if there is no such folder. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** The folders right below a folder of the repository. */
export const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));

/** A text file of the repository. */
export const read = (path: string): string => readFileSync(path, 'utf8');

/** The lines of a text file. */
export const linesOf = (path: string): string[] => read(path).trimEnd().split('\n');
