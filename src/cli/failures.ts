import { BadConfiguration } from '../server/configuration';
import type { Bilingual } from '../core/law/lang';
import { CommandFailure, EXIT, type Exit } from './exits';
import type { Terminal } from './terminal';

/** Errors that tell the user what to do by their message alone; by name, so that their modules need not be loaded. */
const SELF_EXPLAINING = new Set([
  'BadConfiguration',
  'UnreadableDataset',
  'DatasetExists',
  'DatasetRefused',
  'ImportFailed',
]);

/** Tells the user why a command failed, as one JSON line with `--json`, and returns how the process ends. */
export function report(error: unknown, json: boolean, terminal: Terminal): Exit {
  const exit = exitOf(error);
  const message = messageOf(error, terminal);
  terminal.message(json ? JSON.stringify({ error: { exit, message } }) : message);
  return exit;
}

function exitOf(error: unknown): Exit {
  if (error instanceof CommandFailure) return error.exit;
  if (error instanceof BadConfiguration) return EXIT.USAGE;
  if (error instanceof Error && error.name === 'UnreadableDataset') return EXIT.BAD_DATA;
  return EXIT.FAILURE;
}

function messageOf(error: unknown, terminal: Terminal): string {
  if (!(error instanceof Error)) return String(error);
  if (isTold(error)) return terminal.words(error.text);
  if (error instanceof CommandFailure || SELF_EXPLAINING.has(error.name)) return error.message;
  const known = SYSTEM_ERRORS[codeOf(error)];
  if (known !== undefined) return `${terminal.words(known)} (${error.message})`;
  const more = terminal.environment.DEBUG === undefined ? '' : `\n${error.stack ?? ''}`;
  return `${terminal.words({ zh: '失败', en: 'Failed' })}: ${error.message}${more}`;
}

/** A failure that is told in both languages. */
const isTold = (error: Error): error is Error & { readonly text: Bilingual } =>
  'text' in error && typeof error.text === 'object' && error.text !== null && 'zh' in error.text && 'en' in error.text;

const SYSTEM_ERRORS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  EADDRINUSE: {
    zh: '该地址已被占用：请停止占用它的进程，或用 PORT 另选端口。',
    en: 'The address is in use: stop the process that has it, or choose another PORT.',
  },
  EADDRNOTAVAIL: { zh: '本机没有该地址：请检查 HOST。', en: 'This machine has no such address: check HOST.' },
  ENOTFOUND: { zh: '找不到该主机：请检查 HOST。', en: 'There is no such host: check HOST.' },
  EACCES: {
    zh: '没有权限：请检查文件或目录的权限；1024 以下的端口需要特权，可用 PORT 另选。',
    en: 'Not permitted: check the permissions of the file or folder; for a port below 1024 choose another PORT.',
  },
  EROFS: {
    zh: '磁盘只读，无法写入：请换一个目录（DATA_DIR），或以可写方式挂载。',
    en: 'The disk is read-only: choose another folder (DATA_DIR), or mount it writable.',
  },
  ENOSPC: {
    zh: '磁盘已满：请腾出空间后重试，什么也没有写入。',
    en: 'The disk is full: make room and try again. Nothing was kept.',
  },
  '53100': {
    zh: '数据库磁盘已满：请腾出空间后重试，什么也没有写入。',
    en: 'The disk of the database is full: make room and try again. Nothing was kept.',
  },
};

const codeOf = (error: Error): string => {
  const own: unknown = 'code' in error ? error.code : null;
  return typeof own === 'string' ? own : '';
};
