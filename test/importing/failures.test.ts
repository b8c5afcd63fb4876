import { asImportFailure } from '../../src/storage/importing/failures';

const failed = (code: string, message = 'failed') => Object.assign(new Error(message), { code });

describe('What goes wrong while importing', () => {
  it.each<[string, Error, string, RegExp]>([
    ['a full disk', failed('53100', 'could not extend file: No space left on device'), 'DISK_FULL', /free some space/],
    [
      'a full disk under the embedded database',
      new Error('ENOSPC: no space left on device'),
      'DISK_FULL',
      /free some space/,
    ],
    ['a server that stops', failed('57P01'), 'CONNECTION_LOST', /Import again/],
    ['a broken line', failed('ECONNRESET'), 'CONNECTION_LOST', /Import again/],
    [
      'a broken line as the driver words it',
      new Error('Connection terminated unexpectedly'),
      'CONNECTION_LOST',
      /Import again/,
    ],
    ['another write that never ends', failed('55P03'), 'TIMED_OUT', /import again later/],
    [
      'a row that the check let pass',
      failed('23P01', 'conflicting key value'),
      'REFUSED_BY_DATABASE',
      /conflicting key value/,
    ],
  ])('%s is told with what to do', (_, error, failure, words) => {
    expect(asImportFailure(error, 'EN')).toMatchObject({
      name: 'ImportFailed',
      failure,
      message: expect.stringMatching(words) as unknown,
      cause: expect.any(Error) as unknown,
    });
  });

  it('leaves what it does not know as it is', () => {
    const error = new TypeError('a mistake of ours');

    expect(asImportFailure(error, 'EN')).toBe(error);
  });
});
