import type { Bilingual } from '../core/law/lang';

/** A failure that is told in both languages: what is wrong and what to do. Its message is the English one. */
abstract class ToldFailure extends Error {
  constructor(
    readonly text: Bilingual,
    cause?: unknown,
  ) {
    super(text.en, { cause });
  }
}

/** The database cannot be reached or does not let us in. The message says where, why and what to do; no password. */
export class DatabaseUnreachable extends ToldFailure {
  override readonly name = 'DatabaseUnreachable';
}

/** Another process has the embedded data folder open. */
export class DataFolderInUse extends ToldFailure {
  override readonly name = 'DataFolderInUse';

  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super({
      zh:
        `数据目录 ${folder} 正被进程 ${pid} 使用。请停止该进程，或用 DATA_DIR 另选目录，` +
        '或改用多个进程可以共用的 PostgreSQL（DATABASE_URL）。',
      en:
        `The data folder ${folder} is in use by process ${pid}. Stop that process, choose another folder with DATA_DIR, ` +
        'or use PostgreSQL (DATABASE_URL), which several processes can share.',
    });
  }
}

/** The embedded data folder cannot be opened: full, not writable, not a folder, or damaged. */
export class DataFolderUnusable extends ToldFailure {
  override readonly name = 'DataFolderUnusable';
}

/** The database lacks migrations that this version of the program needs. */
export class MigrationsPending extends ToldFailure {
  override readonly name = 'MigrationsPending';

  constructor(readonly migrations: readonly string[]) {
    super({
      zh: `数据库结构还差 ${migrations.length} 次升级。请先运行 petition-graph migrate。`,
      en: `The database lacks ${migrations.length} migrations. Run "petition-graph migrate" first.`,
    });
  }
}

/** The code of a failure of the system or of the database, such as `ENOENT` or `23505`; empty where it has none. */
export const codeOf = (failure: unknown): string => {
  const code: unknown = typeof failure === 'object' && failure !== null ? Reflect.get(failure, 'code') : undefined;
  return typeof code === 'string' ? code : '';
};
