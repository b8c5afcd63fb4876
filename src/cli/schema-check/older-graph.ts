import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bilingual } from '../../core/law/lang';
import { CommandFailure, EXIT, type Exit } from '../exits';
import type { Terminal } from '../terminal';

/** Bytes. Git gives the SDL through a pipe. */
const MOST = 64 * 1024 * 1024;

/** The public graph as SDL, as it was in a file, or else in a git revision of `path` below the folder `root`. */
export function olderGraph(against: string, root: string, path: string, terminal: Terminal): string {
  const file = resolve(root, against);
  if (existsSync(file) && statSync(file).isFile()) return readFileSync(file, 'utf8');
  const fail = (exit: Exit, text: Bilingual) => new CommandFailure(exit, terminal.words(text));
  const git = (...given: readonly string[]): string | null => {
    try {
      return execFileSync('git', given, {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: MOST,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw fail(EXIT.FAILURE, NO_GIT);
      return null;
    }
  };
  if (git('rev-parse', '--is-inside-work-tree') === null) throw fail(EXIT.FAILURE, NO_REPOSITORY);
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${against}^{commit}`)?.trim();
  if (commit === undefined) throw fail(EXIT.NOT_FOUND, noRevision(against));
  const sdl = git('show', `${commit}:./${path}`);
  if (sdl === null) throw fail(EXIT.NOT_FOUND, notThen(against, path));
  return sdl;
}

const NO_GIT: Bilingual = {
  zh: '没有 git 可用：请安装 git，或用 --against 给出一个 SDL 文件。',
  en: 'There is no git: install it, or give a file of SDL by --against.',
};

const NO_REPOSITORY: Bilingual = {
  zh: '这里不是 git 仓库：请在检出的目录里运行，或用 --against 给出一个 SDL 文件。',
  en: 'This is no git repository: run it in a checkout, or give a file of SDL by --against.',
};

const noRevision = (against: string): Bilingual => ({
  zh: `没有名为“${against}”的文件或 git 修订。`,
  en: `There is no file or git revision “${against}”.`,
});

const notThen = (against: string, path: string): Bilingual => ({
  zh: `修订“${against}”中没有 ${path}。`,
  en: `There is no ${path} in the revision “${against}”.`,
});
