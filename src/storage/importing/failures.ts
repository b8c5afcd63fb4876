import type { Problem } from '../../core/dataset/problem';
import { inLanguage, type Bilingual, type Lang } from '../../core/law/lang';
import { asRefusal, RecordsRefused } from '../refusal';

/** The dataset has bad rows, all of which are named. Nothing was written. */
export class DatasetRefused extends Error {
  override readonly name = 'DatasetRefused';

  constructor(
    readonly problems: readonly Problem[],
    lang: Lang,
  ) {
    const text = {
      zh: `数据集有${problems.length}处错误，未导入任何内容`,
      en: `The dataset has ${problems.length} problems; nothing was imported`,
    };
    super(inLanguage(text, lang));
  }
}

export type ImportFailure =
  'HOLDS_SAMPLE' | 'HOLDS_RECORDS' | 'REFUSED_BY_DATABASE' | 'DISK_FULL' | 'CONNECTION_LOST' | 'TIMED_OUT';

/** The import could not be done although nothing is wrong with the dataset as such. Nothing was written. */
export class ImportFailed extends Error {
  override readonly name = 'ImportFailed';

  constructor(
    readonly failure: ImportFailure,
    text: Bilingual,
    lang: Lang,
    cause?: unknown,
  ) {
    super(inLanguage(text, lang), { cause });
  }
}

export const holdsSample = (lang: Lang): ImportFailed =>
  new ImportFailed(
    'HOLDS_SAMPLE',
    {
      zh: '库中是示例数据，不能与真实数据混合；要以该数据集取代示例，请加 --replace',
      en: 'The store holds the sample, which real records must not mix with; use --replace to clear it away',
    },
    lang,
  );

export const holdsRecords = (lang: Lang): ImportFailed =>
  new ImportFailed(
    'HOLDS_RECORDS',
    {
      zh: '库中已有记录，不能载入示例；请换一个空库',
      en: 'The store holds records, into which the sample is not loaded; use an empty store',
    },
    lang,
  );

const TEXTS = {
  DISK_FULL: {
    zh: '数据库所在磁盘已满，未写入任何内容；请腾出空间后重新导入',
    en: 'The disk of the database is full and nothing was written; free some space and import again',
  },
  CONNECTION_LOST: {
    zh: '导入时与数据库的连接中断，未完成的内容不会保留；请重新导入，已有的行不受影响',
    en: 'The connection to the database was lost; nothing half-done is kept. Import again: rows on record stay as they are',
  },
  TIMED_OUT: {
    zh: '等待其他写入超时，未写入任何内容；请稍后重新导入',
    en: 'Another write took too long to wait for and nothing was written; import again later',
  },
} as const satisfies Partial<Record<ImportFailure, Bilingual>>;

const CODES: Readonly<Record<string, keyof typeof TEXTS>> = {
  '53100': 'DISK_FULL',
  ENOSPC: 'DISK_FULL',
  '57P01': 'CONNECTION_LOST',
  '57P02': 'CONNECTION_LOST',
  '57P03': 'CONNECTION_LOST',
  '25P03': 'CONNECTION_LOST',
  ECONNRESET: 'CONNECTION_LOST',
  EPIPE: 'CONNECTION_LOST',
  '55P03': 'TIMED_OUT',
  '57014': 'TIMED_OUT',
};

const WORDS: readonly (readonly [RegExp, keyof typeof TEXTS])[] = [
  [/no space left/i, 'DISK_FULL'],
  [/connection terminated|connection.*(closed|ended)|not queryable/i, 'CONNECTION_LOST'],
];

/** What went wrong in words that say what to do; errors that are known already, or not at all, as they are. */
export function asImportFailure(error: unknown, lang: Lang): unknown {
  if (error instanceof DatasetRefused || error instanceof ImportFailed || !(error instanceof Error)) return error;
  const refusal = asRefusal(error);
  if (refusal instanceof RecordsRefused) {
    const text = {
      zh: `数据库拒绝了导入，未写入任何内容：${refusal.message}`,
      en: `The database refused the import and nothing was written: ${refusal.message}`,
    };
    return new ImportFailed('REFUSED_BY_DATABASE', text, lang, refusal);
  }
  const code = 'code' in error ? String(error.code) : '';
  const failure =
    CODES[code] ??
    (code.startsWith('08') ? 'CONNECTION_LOST' : WORDS.find(([words]) => words.test(error.message))?.[1]);
  return failure === undefined ? error : new ImportFailed(failure, TEXTS[failure], lang, error);
}
