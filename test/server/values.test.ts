import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { formatDay } from '../../src/core/facts/day';
import { preferredLanguage } from '../../src/server/accept-language';
import { BadConfiguration, readConfiguration } from '../../src/server/configuration';
import { isUnreachable } from '../../src/server/failures';
import { LeastRecentlyUsed } from '../../src/server/compiled/least-recently-used';
import { shanghaiDay } from '../../src/server/today';

describe('configuration', () => {
  it.each([
    [{}, { host: '127.0.0.1', port: 4000, database: { is: 'embedded', folder: '.data' } }],
    [
      { PORT: '0', HOST: '::1', DATA_DIR: '/tmp/x', DATABASE_URL: '' },
      { host: '::1', port: 0, database: { is: 'embedded', folder: '/tmp/x' } },
    ],
    [
      { DATABASE_URL: 'postgresql://u:p@db/x' },
      { host: '127.0.0.1', port: 4000, database: { is: 'postgres', url: 'postgresql://u:p@db/x' } },
    ],
  ])('%j', (environment, expected) => {
    expect(readConfiguration(environment)).toEqual(expected);
  });

  it('names every wrong value at once, and no password', () => {
    const read = () => readConfiguration({ PORT: '70000', HOST: 'a b', DATABASE_URL: 'mysql://root:secret@db/x' });
    expect(read).toThrow(BadConfiguration);
    expect(read).toThrow(/PORT.*70000[^]*HOST.*a b[^]*DATABASE_URL must be like postgres/);
    expect(read).not.toThrow(/root:secret/);
  });
});

describe('language', () => {
  it.each([
    [undefined, 'ZH'],
    ['', 'ZH'],
    ['en', 'EN'],
    ['en-GB,en;q=0.9,zh;q=0.8', 'EN'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'ZH'],
    ['fr,en;q=0.1', 'EN'],
    ['en;q=0', 'ZH'],
    ['en;q=x;;,,', 'ZH'],
  ])('%s', (header, lang) => {
    expect(preferredLanguage(header)).toBe(lang);
  });
});

describe('today in Asia/Shanghai', () => {
  it.each([
    ['2024-05-01T15:59:59Z', '2024-05-01'],
    ['2024-05-01T16:00:00Z', '2024-05-02'],
    ['1969-12-31T15:59:59Z', '1969-12-31'],
  ])('%s', (instant, today) => {
    expect(formatDay(shanghaiDay(Date.parse(instant)))).toBe(today);
  });
});

describe('an unreachable database', () => {
  const withCode = (code: string) => Object.assign(new Error('x'), { code });
  it.each<[unknown, boolean]>([
    [withCode('ECONNREFUSED'), true],
    [withCode('57P01'), true],
    [withCode('08006'), true],
    [withCode('23505'), false],
    [new Error('Connection terminated unexpectedly'), true],
    [new QueryRunnerAlreadyReleasedError(), true],
    [new QueryRunnerProviderAlreadyReleasedError(), true],
    [new Error('wrapped', { cause: withCode('ECONNRESET') }), true],
    [new AggregateError([withCode('ECONNREFUSED')]), true],
    [new Error('no such column'), false],
    ['text', false],
  ])('%s', (error, expected) => {
    expect(isUnreachable(error)).toBe(expected);
  });
});

describe('the latest entries', () => {
  it('forgets the one not asked for longest', () => {
    const entries = new LeastRecentlyUsed<number>(2);
    entries.set('a', 1);
    entries.set('b', 2);
    entries.get('a');
    entries.set('c', 3);
    expect([entries.get('a'), entries.get('b'), entries.get('c'), entries.size]).toEqual([1, undefined, 3, 2]);
  });
});
