/** The database cannot be reached or does not let us in. The message says where, why and what to do; no password. */
export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
}

/** Another process has the embedded data folder open. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';

  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop that process, choose another folder with DATA_DIR, ` +
        'or use PostgreSQL (DATABASE_URL), which several processes can share.',
    );
  }
}

/** The database lacks migrations that this version of the program needs. */
export class MigrationsPending extends Error {
  override readonly name = 'MigrationsPending';

  constructor(readonly migrations: readonly string[]) {
    super(`The database lacks ${migrations.length} migrations. Run "petition-graph migrate" first.`);
  }
}

/** The code of a failure of the system or of the database, such as `ENOENT` or `23505`; empty where it has none. */
export const codeOf = (failure: unknown): string => {
  const code: unknown = typeof failure === 'object' && failure !== null ? Reflect.get(failure, 'code') : undefined;
  return typeof code === 'string' ? code : '';
};
