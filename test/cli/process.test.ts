import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { writeDataset } from '../../src/storage/reading/write-csv';
import { WORLD } from '../graph/world';

const ROOT = resolve(__dirname, '../..');
const BUILT = join(ROOT, 'node_modules/.cache/petition-graph-cli-test');
const scratch = mkdtempSync(join(tmpdir(), 'petition-graph-cli-'));
const data = join(scratch, 'data');
const dataset = join(scratch, 'dataset');
const bad = join(scratch, 'bad');

const ENVIRONMENT = {
  ...process.env,
  DATABASE_URL: '',
  LANG: 'zh_CN.UTF-8',
  LC_ALL: '',
  HOST: '',
  PORT: '0',
  DATA_DIR: data,
};

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the command line as its users do, as a process. */
function start(given: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(BUILT, 'src/cli/main.js'), ...given], {
    env: { ...ENVIRONMENT, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const firstLine = new Promise<string>((found, lost) => {
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
      if (out.includes('\n')) found(out);
    });
    child.once('close', () => {
      lost(new Error(`it ended: ${err}`));
    });
  });
  firstLine.catch(() => undefined);
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  const ended = new Promise<Ended>((done) => {
    child.once('close', (code) => {
      done({ code, out, err });
    });
  });
  return { child, firstLine, ended };
}

const run = (...given: string[]): Promise<Ended> => start(given).ended;

beforeAll(() => {
  rmSync(BUILT, { recursive: true, force: true });
  const swc = join(dirname(require.resolve('@swc/cli/package.json')), 'bin/swc.js');
  execFileSync(process.execPath, [swc, 'src', 'migrations', '-d', BUILT, '--quiet'], { cwd: ROOT, stdio: 'ignore' });
  writeDataset(WORLD, dataset);
  mkdirSync(bad);
  writeFileSync(join(bad, 'territories.csv'), 'code,name,level,from\n1,甲,PROVNCE,2020-02-30\n');
});

afterAll(() => {
  rmSync(BUILT, { recursive: true, force: true });
  rmSync(scratch, { recursive: true, force: true });
});

describe('what is wrong with the call', () => {
  it.each([
    ['an unknown command', ['nonsense'], 2, 'nonsense'],
    ['an unknown option', ['serve', '--fast'], 2, '--fast'],
    ['neither number nor matter', ['resolve'], 2, '--territory'],
    ['both number and matter', ['resolve', 'XF-1', '--category', 'K1'], 2, '--territory'],
    ['a day that is none', ['resolve', 'XF-1', '--on', '2021-02-29'], 2, 'YYYY-MM-DD'],
    ['a level that is none', ['resolve', 'XF-1', '--up-to', 'TOWN'], 2, 'PROVINCE'],
    ['a scale that is none', ['sample', '--scale', 'galaxy', '--out', scratch], 2, 'prefecture'],
    ['no folder to write to', ['sample'], 2, '--out'],
    ['a folder that is not there', ['import', join(scratch, 'nowhere')], 3, 'nowhere'],
  ])('%s', async (_name, given, code, words) => {
    const ended = await run(...given);
    expect(ended).toEqual({ code, out: '', err: expect.stringContaining(words) as string });
  });

  it('names every wrong variable', async () => {
    const ended = await start(['serve'], { PORT: '99999', DATABASE_URL: 'mysql://x' }).ended;
    expect(ended.code).toBe(2);
    expect(ended.err).toMatch(/PORT[^]*DATABASE_URL/);
  });

  it.each([
    ['zh', '例子：'],
    ['en', 'Examples:'],
  ])('helps in %s on stdout', async (lang, words) => {
    const ended = await run('import', '--help', '--lang', lang);
    expect(ended).toEqual({ code: 0, out: expect.stringContaining(words) as string, err: '' });
  });
});

describe('one database from empty to served', () => {
  it('refuses bad data with every problem on stdout', async () => {
    const ended = await run('import', bad);
    expect(ended.code).toBe(65);
    expect(ended.out.split('\n').map((line) => line.split('\t').slice(0, 2))).toEqual([
      ['territories.csv:2:level', 'BAD_ENUM'],
      ['territories.csv:2:from', 'BAD_DAY'],
      [''],
    ]);
  });

  it('imports, and reports as JSON', async () => {
    const ended = await run('import', dataset, '--json');
    expect(ended).toEqual({ code: 0, out: expect.any(String) as string, err: '' });
    expect(JSON.parse(ended.out)).toMatchObject({ dryRun: false, revision: 1, tables: { petitions: { added: 3 } } });
  });

  it('resolves a petition as text and as a picture', async () => {
    const svg = join(scratch, 'chain.svg');
    const { code, out } = await run('resolve', 'XF-1', '--svg', svg);
    expect(code).toBe(0);
    expect(out).toMatch(/信访事项 XF-1[^]*【负总责】[^]*《办法》第四条第二款/);
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg /);
  });

  it('resolves a matter as JSON in English', async () => {
    const matter = ['--territory', '990101', '--category', 'K11', '--on', '2022-05-01'];
    const { code, out } = await run('resolve', ...matter, '--json', '--lang', 'en');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ on: '2022-05-01', handlingOrgans: [{ code: 'X-JS' }] });
    expect(out).toContain('Measures Art. 4(2)');
  });

  it('does not find what is not there', async () => {
    const { code, out, err } = await run('resolve', 'XF-0', '--json');
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(JSON.parse(err)).toMatchObject({ error: { exit: 3 } });
  });

  it('serves it on one line, alone, and stops when told', async () => {
    const server = start(['serve', '--json']);
    const { address } = JSON.parse(await server.firstLine) as { address: string };
    const answer = await fetch(`${address}/graphql?query=%7Bpetition(number:%22XF-1%22)%7Bnumber%7D%7D`, {
      headers: { 'content-type': 'application/json' },
    });
    expect(await answer.json()).toEqual({ data: { petition: { number: 'XF-1' } } });
    const second = await run('serve');
    expect(second).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining(String(server.child.pid)) as string,
    });
    server.child.kill('SIGTERM');
    const { code, out } = await server.ended;
    expect({ code, lines: out.trim().split('\n').length }).toEqual({ code: 0, lines: 1 });
  });
});
