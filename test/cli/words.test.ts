import { languageOf } from '../../src/cli/language';
import { Progress } from '../../src/cli/progress';
import { table } from '../../src/cli/table';
import type { Terminal } from '../../src/cli/terminal';

describe('the language of the command line', () => {
  it.each([
    [[], {}, 'ZH'],
    [[], { LANG: 'C.UTF-8' }, 'ZH'],
    [[], { LANG: 'en_US.UTF-8' }, 'EN'],
    [[], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'ZH'],
    [[], { LC_ALL: '', LANG: 'en_GB' }, 'EN'],
    [['resolve', '--lang', 'en'], { LANG: 'zh_CN' }, 'EN'],
    [['--lang=zh'], { LANG: 'en_US' }, 'ZH'],
    [['--lang'], {}, 'ZH'],
  ])('%j in %j is %s', (given, environment, lang) => {
    expect(languageOf(given, environment)).toBe(lang);
  });
});

describe('a table of text', () => {
  it('aligns Chinese by its width', () => {
    const rows = [
      ['机关', 'a', '末列'],
      ['x', '一二', ''],
    ];
    expect(table(rows)).toBe(['机关  a     末列', 'x     一二'].join('\n'));
  });
});

describe('progress', () => {
  const terminal = (watched: boolean): Terminal => ({
    lang: 'ZH',
    environment: {},
    watched,
    data: () => Promise.resolve(),
    message: () => undefined,
    words: ({ zh }) => zh,
  });
  const shown = (watched: boolean): string => {
    let text = '';
    const progress = new Progress(terminal(watched), (part) => (text += part));
    progress.show('写入', 5, 10);
    progress.show('写入', 10, 10);
    progress.end();
    return text;
  };

  it('is drawn on one line of a terminal and taken off at the end', () => {
    const lines = shown(true).split('\r\x1b[K');
    expect(lines).toEqual(['', `写入 [${'█'.repeat(12)}${'·'.repeat(12)}] 5/10`, `写入 [${'█'.repeat(24)}] 10/10`, '']);
  });

  it('is silent where nobody watches', () => {
    expect(shown(false)).toBe('');
  });
});
