import { statfsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bilingual } from '../core/law/lang';
import { codeOf, DataFolderInUse, DataFolderUnusable } from './failures';

/** What the embedded database needs to begin a file of its log and to recover, in bytes. */
const ROOM = 40 * 2 ** 20;

const FULL: Bilingual = {
  zh: '所在磁盘已满或所剩无几，请腾出至少 100 MB 后重试；已提交的记录不受影响',
  en: 'its disk is full or nearly so. Free at least 100 MB and try again: what was committed is kept',
};
const NOT_WRITABLE: Bilingual = {
  zh: '不可写入，请检查目录权限和磁盘是否只读，或用 DATA_DIR 另选目录',
  en: 'it cannot be written. Check its permissions and that the disk is not read-only, or choose another DATA_DIR',
};
const NOT_A_FOLDER: Bilingual = {
  zh: '其中应为目录之处是文件，请移开该文件，或用 DATA_DIR 另选目录',
  en: 'a file stands where a folder should be. Move it away, or choose another DATA_DIR',
};
const DAMAGED: Bilingual = {
  zh: '其中的数据库已损坏或由其他版本建立。请恢复备份，或把该目录移开后重新导入数据集',
  en: 'its database is damaged or of another version. Restore a copy, or move the folder away and import the dataset anew',
};

const REASONS: Readonly<Record<string, Bilingual>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: NOT_WRITABLE,
  EACCES: NOT_WRITABLE,
  EPERM: NOT_WRITABLE,
  EEXIST: NOT_A_FOLDER,
  ENOTDIR: NOT_A_FOLDER,
  EISDIR: NOT_A_FOLDER,
};

/** Why the data folder could not be opened. The embedded database itself tells no more than that it failed. */
export function unusable(folder: string, cause: unknown): DataFolderInUse | DataFolderUnusable {
  if (cause instanceof DataFolderInUse) return cause;
  const { zh, en } = REASONS[codeOf(cause)] ?? (hasRoom(folder) ? DAMAGED : FULL);
  const path = resolve(folder);
  return new DataFolderUnusable(
    { zh: `无法打开数据目录 ${path}：${zh}。`, en: `The data folder ${path} cannot be opened: ${en}.` },
    cause,
  );
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM;
  } catch {
    return true;
  }
}
