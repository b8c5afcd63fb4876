import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, textOf } from './ask';
import { MAIN, ROOT, startProgram } from './deployment';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const QUERY = /```graphql\n(.+?)```/s.exec(README)?.[1] ?? '';
const ANSWER = JSON.parse(/```json\n(.+?)```/s.exec(README)?.[1] ?? '') as unknown;

describe('The query of the README, on a new data folder', () => {
  const folders: string[] = [];
  const stops: (() => Promise<void>)[] = [];
  const started = async (command: string, ...given: string[]): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), 'petition-graph-readme-'));
    folders.push(folder);
    const { child, address } = await startProgram(MAIN, [command, '--json', ...given], {
      DATA_DIR: join(folder, 'data'),
    });
    stops.push(() => child.stop());
    return address;
  };
  afterAll(async () => {
    await Promise.all(stops.map((stop) => stop()));
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it('is answered by a federation, byte for byte, as by one graph and as the README has it', async () => {
    const one = await started('start');
    const federation = await started('federation', '--subgraph-port', '0');

    expect(await textOf(federation, QUERY)).toBe(await textOf(one, QUERY));
    expect((await ask(federation, QUERY)).data).toEqual({ petition: ANSWER });
  });
});
