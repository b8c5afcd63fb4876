import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseUnreachable, DataFolderInUse } from '../../src/storage/failures';
import { lockFolder } from '../../src/storage/folder-lock';
import { openStore } from '../../src/storage/open-store';

describe('The data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'petition-graph-folder-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const lock = () => join(folder, 'petition-graph.lock');

  it('belongs to one process at a time and is given back', () => {
    const unlock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(DataFolderInUse);
    unlock();
    lockFolder(folder)();
    expect(existsSync(lock())).toBe(false);
  });

  it('names the process and the folder', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    try {
      writeFileSync(lock(), `${other.pid ?? 0} \n`);
      expect(() => lockFolder(folder)).toThrow(new RegExp(`${folder} is in use by process ${other.pid ?? 0}`));
    } finally {
      const ended = new Promise((resolve) => other.once('exit', resolve));
      other.kill();
      await ended;
    }
    expect(() => {
      lockFolder(folder)();
    }).not.toThrow();
  });

  it.each([
    ['a process that is gone', '999999999 5\n'],
    ['another process of the same number', `${process.pid} 1\n`],
    ['a process that died while it wrote', ''],
  ])('is taken over from %s', (_, content) => {
    writeFileSync(lock(), content);
    expect(() => {
      lockFolder(folder)();
    }).not.toThrow();
  });

  it('keeps what was recorded from one start to the next', async () => {
    const first = await openStore({ dataDir: folder });
    await expect(openStore({ dataDir: folder })).rejects.toThrow(DataFolderInUse);
    await first.dataSource.query(`UPDATE store_mark SET sample_scale = 'prefecture', sample_seed = 7`);
    await first.close();
    const second = await openStore({ dataDir: folder });
    const mark: unknown = await second.dataSource.query('SELECT sample_scale, sample_seed FROM store_mark');
    await second.close();
    expect(mark).toEqual([{ sample_scale: 'prefecture', sample_seed: 7 }]);
  });
});

describe('A PostgreSQL that cannot be used', () => {
  it.each([
    ['nothing answers', 'postgres://me:secret@127.0.0.1:1/records', '127.0.0.1:1/records'],
    ['the URL is none', 'not a url', 'not a URL'],
    ['the host is unknown', 'postgres://me:secret@no-such-host.invalid/records', 'no-such-host.invalid:5432'],
  ])('is named when %s, without the password', async (_, url, named) => {
    const failure: unknown = await openStore({ url }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DatabaseUnreachable);
    expect(String(failure)).toContain(named);
    expect(String(failure)).not.toContain('secret');
  });
});
