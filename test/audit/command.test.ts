import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import 'reflect-metadata';
import { openStore } from '../../src/storage/open-store';
import type { Store } from '../../src/storage/store';
import { recordEach } from './trail';

const ROOT = resolve(__dirname, '../..');
const BUILT = join(ROOT, 'node_modules/.cache/petition-graph-audit-test');
const scratch = mkdtempSync(join(tmpdir(), 'petition-graph-audit-'));
const at = (name: string) => join(scratch, name);
const [KEY, RAW, SEALS] = [at('audit.key'), at('raw.key'), at('seals.jsonl')];

/** Runs `petition-graph audit` as its users do. */
function audit(given: readonly string[], lang = 'en') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(BUILT, 'src/cli/main.js'), 'audit', ...given, '--lang', lang],
    { env: { ...process.env, DATABASE_URL: '', DATA_DIR: at('data') }, encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

async function inStore(work: (store: Store) => Promise<unknown>): Promise<void> {
  const store = await openStore({ dataDir: at('data') });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

beforeAll(async () => {
  rmSync(BUILT, { recursive: true, force: true });
  const swc = join(dirname(require.resolve('@swc/cli/package.json')), 'bin/swc.js');
  execFileSync(process.execPath, [swc, 'src', 'migrations', '-d', BUILT, '--quiet'], { cwd: ROOT, stdio: 'ignore' });
  writeFileSync(KEY, `${'0a'.repeat(32)}\n`);
  writeFileSync(RAW, Buffer.alloc(32, 10));
  writeFileSync(at('short.key'), 'ab'.repeat(31));
  writeFileSync(at('broken.jsonl'), '\n{"number": 1}\n');
  writeFileSync(at('empty.jsonl'), '\n');
  await inStore((store) => recordEach(store, 1, 3));
});

afterAll(() => {
  rmSync(BUILT, { recursive: true, force: true });
  rmSync(scratch, { recursive: true, force: true });
});

describe('what is wrong with the call', () => {
  it.each([
    ['neither seal nor verify', [], 2, 'Usage:'],
    ['no key', ['verify'], 2, '--key-file'],
    ['a key that is not there', ['seal', '--key-file', at('none')], 3, 'none'],
    ['a key that is a folder', ['seal', '--key-file', scratch], 2, 'cannot be read'],
    ['a key that is too short', ['seal', '--key-file', at('short.key')], 2, '31 bytes'],
    ['seals that are not there', ['verify', '--key-file', KEY, '--against', at('none')], 3, 'none'],
    ['a file of no seals', ['verify', '--key-file', KEY, '--against', at('broken.jsonl')], 2, 'Line 2'],
    ['a file without seals', ['verify', '--key-file', KEY, '--against', at('empty.jsonl')], 2, 'no seal'],
    ['a file to write that holds something else', ['seal', '--key-file', KEY, '--out', KEY], 2, 'Line 1'],
  ])('%s', (_name, given, code, words) => {
    expect(audit(given)).toEqual({ code, out: '', err: expect.stringContaining(words) as string });
  });

  it.each([
    ['zh', '密钥文件'],
    ['en', 'hexadecimal or raw'],
  ])('helps in %s on stdout', (lang, words) => {
    expect(audit(['seal', '--help'], lang)).toEqual({
      code: 0,
      out: expect.stringContaining(words) as string,
      err: '',
    });
  });
});

describe('an audit trail from its first entries to one that was tampered with', () => {
  it('is sealed, with the seal on stdout, and verifies', () => {
    const first = audit(['seal', '--key-file', KEY]);
    expect(first).toEqual({ code: 0, out: expect.stringMatching(/^1\t1-3\t[0-9a-f]{64}\t\S+Z\n$/) as string, err: '' });
    expect(existsSync(SEALS)).toBe(false);
    expect(audit(['verify', '--key-file', RAW])).toEqual({
      code: 0,
      out: '',
      err: '3 entries, 1 seals, 0 seals kept outside: nothing was tampered with.\n',
    });
  });

  it('is sealed again, and a file takes all seals that it lacks', async () => {
    await inStore((store) => recordEach(store, 4, 5));
    const { code, out } = audit(['seal', '--key-file', KEY, '--out', SEALS, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ seal: { number: 2, firstSeq: 4, lastSeq: 5 }, added: 2 });
    expect(JSON.parse(audit(['seal', '--key-file', KEY, '--out', SEALS, '--json']).out)).toEqual({
      seal: null,
      added: 0,
    });
    expect(readFileSync(SEALS, 'utf8').trim().split('\n')).toHaveLength(2);
  });

  it('tells what nobody has sealed yet', async () => {
    await inStore((store) => recordEach(store, 6, 6));
    const { code, out } = audit(['verify', '--key-file', KEY, '--against', SEALS], 'zh');
    expect({ code, out }).toEqual({ code: 0, out: '6\tUNSEALED_TAIL\t尚未封存，无从核对\n' });
  });

  it('shows each finding on a line and ends with 1', async () => {
    await inStore((store) =>
      store.dataSource.transaction(async (manager) => {
        await manager.query('SET LOCAL session_replication_role = replica');
        await manager.query(`UPDATE audit_entry SET cadre = 'C9' WHERE seq = 2`);
        await manager.query('DELETE FROM audit_entry WHERE seq > 3');
        await manager.query('DELETE FROM audit_leaf WHERE seq > 3; DELETE FROM audit_seal WHERE number = 2');
      }),
    );
    expect(audit(['verify', '--key-file', KEY, '--against', SEALS])).toEqual({
      code: 1,
      out:
        '4-5\tSEAL_BROKEN\tseal 2 is kept outside, but gone from the database\n' +
        '4-5\tCUT_TAIL\twas cut off at the end\n' +
        '2\tEDITED\tis not as it was sealed, was edited\n',
      err: '3 entries, 1 seals, 2 seals kept outside: 3 findings.\n',
    });
    const json = audit(['verify', '--key-file', KEY, '--json'], 'zh');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toEqual({
      ok: false,
      entries: 3,
      seals: 1,
      findings: [{ code: 'EDITED', seq: 2, last: 2, text: '与封存时不同，已被修改' }],
    });
    expect(JSON.parse(json.err)).toMatchObject({ error: { exit: 1 } });
  });
});
