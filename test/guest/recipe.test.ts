import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOTLINES_SDL } from './service';

const ROOT = join(__dirname, '../..');
const README = readFileSync(join(ROOT, 'schema/operations/README.md'), 'utf8');
const SCRIPT = /```js\n(\/\/ compose\.mjs\n.+?)```/s.exec(README)?.[1] ?? '';

describe('The recipe for the service of another team, followed to the letter', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'petition-graph-guest-'));
    cpSync(join(ROOT, 'schema'), join(folder, 'schema'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'compose.mjs'), SCRIPT);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const compose = (sdl: string) => {
    writeFileSync(join(folder, 'hotlines.graphql'), sdl);
    return spawnSync(process.execPath, ['compose.mjs'], { cwd: folder, encoding: 'utf8' });
  };

  it('gives the supergraph that a router needs', () => {
    const { status, stdout } = compose(HOTLINES_SDL);
    const graphs = Array.from(stdout.matchAll(/@join__graph\(name: "(\w+)"/g), ([, name]) => name);

    expect(status).toBe(0);
    expect(graphs).toEqual(['cadres', 'hotlines', 'organs', 'oversight', 'petitions', 'responsibility']);
    expect(stdout).toContain('hotline: String @join__field(graph: HOTLINES)');
  });

  it('fails where the service takes what the graph has, in the words that the recipe shows', () => {
    const { status, stdout, stderr } = compose(HOTLINES_SDL.replace('hotline: String', 'name: String'));

    expect([status, stdout]).toEqual([1, '']);
    expect(README).toContain(stderr.trim());
  });
});
