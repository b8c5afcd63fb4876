import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildSubgraphs } from '../../src/subgraphs/build-subgraphs';
import { Checkout } from '../schema/checkout';

const ROOT = resolve(__dirname, '../..');
const BUILT = join(ROOT, 'node_modules/.cache/petition-graph-schema-test');

let checkout: Checkout;
beforeAll(async () => {
  rmSync(BUILT, { recursive: true, force: true });
  const swc = join(dirname(require.resolve('@swc/cli/package.json')), 'bin/swc.js');
  execFileSync(process.execPath, [swc, 'src', 'migrations', '-d', BUILT, '--quiet'], { cwd: ROOT, stdio: 'ignore' });
  checkout = Checkout.of(await buildSubgraphs());
});

afterAll(() => {
  rmSync(BUILT, { recursive: true, force: true });
  checkout.remove();
});

/** Runs `petition-graph schema` in the checkout, as its users do. */
function schema(given: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(BUILT, 'src/cli/main.js'), 'schema', ...given], {
    cwd: checkout.root,
    env: { ...process.env, LC_ALL: '', LANG: 'en_US.UTF-8', ...environment },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

it('schema --out writes the SDL of every subgraph, the supergraph and the graph', () => {
  const { code, out } = schema(['--out', 'sdl', '--json']);
  const names = ['organs', 'cadres', 'petitions', 'oversight', 'responsibility', 'supergraph', 'graph'];
  const read = (folder: string) => names.map((name) => readFileSync(join(folder, `${name}.graphql`), 'utf8'));

  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({ files: names.map((name) => `sdl/${name}.graphql`) });
  expect(read(join(checkout.root, 'sdl'))).toEqual(read(join(ROOT, 'schema')));
});

describe('schema check', () => {
  it.each([
    ['against HEAD, by default', [], {}, 0, '0 breaking'],
    ['against no such revision', ['--against', 'nowhere'], {}, 3, 'nowhere'],
    ['on a day that is none', ['--on', '2026-02-29'], {}, 2, 'YYYY-MM-DD'],
    ['without git', [], { PATH: '/nowhere' }, 1, 'no git'],
  ])('%s', (_name, given, environment, code, message) => {
    expect(schema(['check', ...given], environment)).toEqual({
      code,
      out: '',
      err: expect.stringContaining(message) as string,
    });
  });

  it('tells what is refused as JSON, and ends with 1', () => {
    const { code, out, err } = schema(['check', '--against', 'undated', '--json']);

    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ refused: 1, changes: [{ element: 'Query.former' }] });
    expect(JSON.parse(err)).toMatchObject({ error: { exit: 1 } });
  });
});
