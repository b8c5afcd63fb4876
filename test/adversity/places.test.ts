import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadConfiguration, readConfiguration } from '../../src/server/configuration';
import { isUnreachable } from '../../src/server/failures';
import { DatabaseUnreachable, DataFolderUnusable } from '../../src/storage/failures';
import { openStore } from '../../src/storage/open-store';
import { refuseOldServer, unreachable } from '../../src/storage/postgres';
import { unusable } from '../../src/storage/unusable-folder';

describe('a data folder that cannot be opened', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'petition-graph-unusable-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    [
      'a file',
      (at: string) => {
        writeFileSync(at, 'x');
      },
      'a file stands where a folder should be',
    ],
    ['holding a damaged database', damaged, 'its database is damaged or of another version'],
  ])('is %s', async (_, make, words) => {
    const at = join(folder, 'data');
    make(at);
    const failure = await openStore({ dataDir: at }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DataFolderUnusable);
    expect((failure as DataFolderUnusable).message).toContain(words);
    expect((failure as DataFolderUnusable).text.zh).toMatch(/^无法打开数据目录.*。$/);
  });

  it.each([
    ['ENOSPC', 'Free at least 100 MB'],
    ['EROFS', 'Check its permissions'],
    ['EACCES', 'Check its permissions'],
  ])('says what to do about %s', (code, words) => {
    expect(unusable(folder, Object.assign(new Error(code), { code })).message).toContain(words);
  });
});

function damaged(at: string): void {
  mkdirSync(join(at, 'db', 'global'), { recursive: true });
  writeFileSync(join(at, 'db', 'PG_VERSION'), '18\n');
  writeFileSync(join(at, 'db', 'global', 'pg_control'), 'not a control file');
}

describe('a PostgreSQL that cannot be used', () => {
  const url = 'postgres://clerk:geheim@db.example/petitions';

  it.each([
    ['a silent address', Object.assign(new Error(), { code: 'EHOSTUNREACH' }), 'firewall'],
    ['a connection too slow', new Error('timeout expired'), 'firewall'],
    ['a server without SSL', new Error('The server does not support SSL connections'), 'sslmode'],
    ['a database that is shut', Object.assign(new Error(), { code: '55000' }), 'allow them'],
    ['anything else', new Error('geheim'), 'Check DATABASE_URL'],
  ])('says what to do about %s, without the password', (_, cause, words) => {
    const { text } = unreachable(url, cause);
    expect(text.en).toContain(`db.example:5432/petitions cannot be used. `);
    expect(text.en).toContain(words);
    expect(`${text.zh}${text.en}`).not.toContain('geheim');
  });

  it('is refused when it is older than the statements', () => {
    expect(() => {
      refuseOldServer(url, '14.9 (Debian 14.9-1)');
    }).toThrow(DatabaseUnreachable);
    expect(() => {
      refuseOldServer(url, '15.3');
    }).not.toThrow();
  });

  it.each(['postgres://root:p%zz@db.example/petitions', 'postgres://db.example/%'])('is not at %s', (address) => {
    expect(() => readConfiguration({ DATABASE_URL: address })).toThrow(BadConfiguration);
  });

  it.each([
    ['a password that was changed', '28P01', ''],
    ['a database that was dropped', '3D000', ''],
    ['a database that was shut', '55000', 'database "x" is not currently accepting connections'],
  ])('is unavailable while serving because of %s', (_, code, message) => {
    expect(isUnreachable(Object.assign(new Error(message), { code }))).toBe(true);
  });
});
