import { join } from 'node:path';
import type { Terminal } from '../terminal';
import { Kept } from './kept';
import type { Addresses } from './places';
import type { Started } from './started';

/** Starts the router of a folder before subgraphs and keeps it running. Resolves to its address when it is ready. */
export async function startRouter(
  folder: string,
  at: { readonly host: string; readonly port: number },
  subgraphs: Addresses,
  started: Started,
  terminal: Terminal,
): Promise<string> {
  const urls: Record<string, string> = {};
  for (const [name, address] of subgraphs) urls[`SUBGRAPH_${name.toUpperCase()}_URL`] = `${address}/graphql`;
  const kept = new Kept(
    {
      name: 'router',
      script: join(folder, 'router.mjs'),
      given: [],
      environment: { ...terminal.environment, ...urls, HOST: at.host, PORT: String(at.port) },
    },
    terminal,
  );
  started.add(() => kept.stop());
  return kept.start();
}
