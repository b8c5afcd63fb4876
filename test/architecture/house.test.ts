import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, foldersIn, linesOf } from './source-files';

describe('the house', () => {
  it.each([...foldersIn('src'), ...foldersIn('src/core')])(
    '%s says in at most 15 lines what belongs there',
    (folder) => {
      const readme = join(folder, 'README.md');

      expect(existsSync(readme)).toBe(true);
      expect(linesOf(readme).length).toBeLessThanOrEqual(15);
      expect(linesOf(readme)[0]).toBe(`# ${folder.split('/').at(-1) ?? ''}`);
    },
  );

  it('has no source file of more than 300 lines', () => {
    const sources = [...filesBelow('src'), ...filesBelow('migrations')].filter((path) => path.endsWith('.ts'));

    expect(sources.filter((path) => linesOf(path).length > 300)).toEqual([]);
  });

  it('has no file named after nothing in particular', () => {
    const vague = /(^|[/-])(manager|helpers?|utils?|common|misc)\.ts$|\/index\.ts$/;

    expect(filesBelow('src').filter((path) => vague.test(path))).toEqual([]);
  });
});
