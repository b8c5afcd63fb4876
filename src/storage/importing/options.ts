import type { Problem } from '../../core/dataset/problem';
import type { TableName } from '../../core/dataset/tables';
import type { Lang } from '../../core/law/lang';

export interface ImportOptions {
  /** Start from empty: what the dataset does not hold is superseded; the sample is cleared away. */
  readonly replace?: boolean;
  /** Do everything but keep it. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** The dataset is the sample: marks the store, which must be empty or hold a sample that is replaced. */
  readonly sampleMark?: SampleMark;
  /** What reading the dataset has found: reported together with what the import finds. */
  readonly found?: readonly Problem[];
  /** Language of messages; Chinese by default. */
  readonly lang?: Lang;
  /** Why, as the revision records it. */
  readonly reason?: string;
  /** The rows are a change to what is on record, be it the sample. */
  readonly amending?: boolean;
  /** Which records to read for comparison; decided by the sizes of the dataset and the store unless told. */
  readonly compareWith?: 'EVERY_RECORD' | 'RELEVANT_RECORDS';
}

export interface SampleMark {
  readonly scale: string;
  readonly seed: number;
}

/** How far an import is, in rows. `total` is 0 where it is not known beforehand. */
export interface ImportProgress {
  readonly phase: 'COMPARE' | 'CHECK' | 'SUPERSEDE' | 'WRITE' | 'VERIFY';
  readonly table: TableName | null;
  readonly done: number;
  readonly total: number;
}

/** What an import did to a table, in rows. */
export interface TableReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** With `replace`: rows that the dataset does not hold, superseded, or cleared away with the sample. */
  readonly removed: number;
}

export interface ImportReport {
  readonly dryRun: boolean;
  /** The revision that was written; null when nothing had changed or nothing was kept. */
  readonly revision: number | null;
  readonly tables: Readonly<Partial<Record<TableName, TableReport>>>;
  /** Rows of the dataset. */
  readonly rows: number;
  readonly milliseconds: number;
  readonly rowsPerSecond: number;
}
