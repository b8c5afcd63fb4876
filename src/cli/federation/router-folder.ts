import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandFailure, EXIT } from '../exits';
import type { Terminal } from '../terminal';
import type { Started } from './started';

const INSTALL = ['install', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * The folder of the router, with its packages: they are installed on first use and when others are asked for. Throws
 * `CommandFailure` when they cannot be installed.
 */
export async function installedRouter(started: Started, { words, message }: Terminal): Promise<string> {
  const folder = join(rootFrom(__dirname), 'deploy/router');
  if (isInstalled(folder)) return folder;
  message(
    words({
      zh: `正在安装路由器的程序包：${folder}……`,
      en: `Installing the packages of the router in ${folder}…`,
    }),
  );
  const npm = spawn('npm', INSTALL, { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  started.add(async () => {
    npm.kill();
    if (npm.exitCode === null && npm.signalCode === null) await once(npm, 'close');
  });
  const how: unknown = await once(npm, 'close').then(
    ([code, signal]: unknown[]) => code ?? signal,
    (error: unknown) => error,
  );
  if (how === 0) return folder;
  throw new CommandFailure(
    EXIT.FAILURE,
    words({
      zh: `路由器未能安装（${String(how)}）：请检查网络或 npm 镜像，再试一次。`,
      en: `The router could not be installed (${String(how)}): check the network or the npm registry, and try again.`,
    }),
  );
}

/** Whether npm has installed what `package.json` asks for, or something newer. */
function isInstalled(folder: string): boolean {
  const installed = join(folder, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(folder, 'package.json')).mtimeMs;
}

/** The folder of the project that a file, built or not, is in. */
function rootFrom(folder: string): string {
  return existsSync(join(folder, 'deploy/router/package.json')) ? folder : rootFrom(dirname(folder));
}
