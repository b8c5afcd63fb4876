import { buildSubgraphs } from '../../subgraphs/build-subgraphs';
import { CompositionFailed } from '../../subgraphs/compose';
import type { CompositionProblem } from '../../subgraphs/composition-problem';
import { publicSdl, writeSchema } from '../../subgraphs/write-schema';
import { CommandFailure, EXIT } from '../exits';
import type { Terminal } from '../terminal';

/**
 * Prints the merged graph as SDL, or writes the SDL of every subgraph and of the supergraph into a folder and prints
 * the files' names. Where the subgraphs do not compose it prints every reason and writes nothing.
 */
export async function printOrWriteSchema(
  folder: string | null,
  json: boolean,
  terminal: Terminal,
  build = buildSubgraphs,
): Promise<void> {
  const subgraphs = await build();
  if (folder === null) {
    const sdl = publicSdl(subgraphs).trimEnd();
    return terminal.data(json ? JSON.stringify({ sdl }) : sdl);
  }
  try {
    const files = await writeSchema(subgraphs, folder);
    await terminal.data(json ? JSON.stringify({ files }) : files.join('\n'));
  } catch (error) {
    if (!(error instanceof CompositionFailed)) throw error;
    await list(error.problems, json, terminal);
    throw new CommandFailure(EXIT.FAILURE, terminal.words(error.text));
  }
}

/** Every problem on stdout, a line each at least: the composer may quote the operation that cannot be answered. */
function list(problems: readonly CompositionProblem[], json: boolean, terminal: Terminal): Promise<void> {
  if (!json) return terminal.data(problems.map(({ text }) => terminal.words(text)).join('\n'));
  const told = problems.map(({ text, ...problem }) => ({ ...problem, text: terminal.words(text) }));
  return terminal.data(JSON.stringify({ problems: told }));
}
