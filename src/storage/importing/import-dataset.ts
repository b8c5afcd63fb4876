import type { EntityManager } from 'typeorm';
import { checkDataset } from '../../core/dataset/check/check';
import { inOrder } from '../../core/dataset/check/order';
import type { Dataset } from '../../core/dataset/dataset';
import type { Lang } from '../../core/law/lang';
import type { Store } from '../store';
import type { Viewer } from '../viewer';
import { clearSample, holdsTheSample, NOTHING_CLEARED, type Cleared } from './clearing';
import { compareWithRecords, type ComparisonPlan } from './compare';
import { stayingRows, type TableComparison } from './comparison';
import { asImportFailure, DatasetRefused, holdsRecords, holdsSample } from './failures';
import type { ImportOptions, ImportReport, SampleMark } from './options';
import { reportOf } from './report';
import { StoreIds } from './store-ids';
import { supersede, writeRecords, writeThings } from './writing';

/** After so many rows the planner needs new statistics, which the embedded database gathers only when told. */
const MANY = 5_000;

/** An import takes its time, but waits a minute at most for another writer; compiling statements does not pay. */
const SETTINGS = [
  ['statement_timeout', '0'],
  ['idle_in_transaction_session_timeout', '0'],
  ['lock_timeout', `'60s'`],
  ['jit', 'off'],
] as const;

/**
 * Takes a dataset into the records, all of it or nothing: adds new rows, supersedes changed ones by key and leaves the
 * rest alone; the same dataset again changes nothing and opens no revision. Who loads a hierarchy refreshes it after.
 * Throws `DatasetRefused` with every bad row, or `ImportFailed`.
 */
export async function importDataset(
  store: Store,
  _viewer: Viewer,
  dataset: Dataset,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const started = performance.now();
  const runner = store.dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    const done = await new Import(runner.manager, dataset, options).run();
    await (options.dryRun === true ? runner.rollbackTransaction() : runner.commitTransaction());
    const { replace = false, dryRun = false } = options;
    const milliseconds = performance.now() - started;
    return reportOf(done.comparisons, done.cleared, {
      replace,
      dryRun,
      revision: dryRun ? null : done.revision,
      milliseconds,
    });
  } catch (error) {
    // A connection that is lost cannot roll back: the database does so itself.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw asImportFailure(error, options.lang ?? 'ZH');
  } finally {
    await runner.release();
  }
}

/**
 * Takes a few rows into the records within a revision that is open, by the rules of an import; the sample may be added
 * to. Throws `DatasetRefused` with every bad row, or what the database says.
 */
export async function recordDataset(manager: EntityManager, dataset: Dataset, lang: Lang): Promise<void> {
  await new Import(manager, dataset, { lang, compareWith: 'RELEVANT_RECORDS', amending: true }).run();
}

/** What an import did within its transaction. */
interface Outcome {
  readonly comparisons: readonly TableComparison[];
  /** Rows of the sample that were cleared away, by table. */
  readonly cleared: Cleared;
  readonly revision: number | null;
}

/** One import within its transaction. */
class Import {
  readonly #lang: Lang;
  readonly #replace: boolean;

  constructor(
    private readonly manager: EntityManager,
    private readonly dataset: Dataset,
    private readonly options: ImportOptions,
  ) {
    this.#lang = options.lang ?? 'ZH';
    this.#replace = options.replace === true;
  }

  async run(): Promise<Outcome> {
    const { manager, dataset } = this;
    await this.#waitForWriters();
    const sample = this.options.amending !== true && (await holdsTheSample(manager));
    if (sample && !this.#replace) throw holdsSample(this.#lang);
    const cleared = sample ? await this.#clear() : NOTHING_CLEARED;
    const ids = await StoreIds.open(manager, dataset);
    if (ids.things > 0 && this.options.sampleMark !== undefined) throw holdsRecords(this.#lang);
    const comparisons = await compareWithRecords(manager, dataset, ids, this.#plan(), this.#progress);
    this.#check(comparisons);
    const changes = comparisons.reduce((sum, each) => sum + changesOf(each, this.#replace), 0);
    if (changes === 0 && !sample && this.options.sampleMark === undefined)
      return { comparisons, cleared, revision: null };
    const revision = await this.#openRevision();
    await supersede(manager, comparisons, this.#replace, this.#progress);
    await writeThings(manager, dataset, ids);
    await writeRecords(manager, comparisons, ids, this.#progress);
    await this.#mark(this.options.sampleMark);
    await this.#verify(changes);
    return { comparisons, cleared, revision };
  }

  readonly #progress: NonNullable<ImportOptions['onProgress']> = (progress) => {
    this.options.onProgress?.(progress);
  };

  #plan(): ComparisonPlan {
    const { compareWith } = this.options;
    return { replace: this.#replace, ...(compareWith === undefined ? {} : { compareWith }) };
  }

  /** One writer at a time: what is compared now still holds when it is written. */
  async #waitForWriters(): Promise<void> {
    for (const [setting, value] of SETTINGS) await this.manager.query(`SET LOCAL ${setting} = ${value}`);
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtext('petition_graph.revision'))`);
  }

  async #clear(): Promise<Cleared> {
    await this.#openRevision();
    return clearSample(this.manager);
  }

  #check(comparisons: readonly TableComparison[]): void {
    const { found = [] } = this.options;
    this.#progress({ phase: 'CHECK', table: null, done: 0, total: 0 });
    const staying = this.#replace ? {} : stayingRows(comparisons);
    const problems = [...found, ...checkDataset(this.dataset, staying, { lang: this.#lang, found })];
    if (problems.length > 0) throw new DatasetRefused(inOrder(problems, this.dataset), this.#lang);
  }

  /** The revision of the transaction, opened by what writes first. */
  async #openRevision(): Promise<number> {
    const reason = this.options.reason ?? 'import';
    const [opened] = await this.manager.query<[{ revision: number }]>(
      'SELECT coalesce(current_revision(), open_revision($1)) AS revision',
      [reason],
    );
    return opened.revision;
  }

  async #mark(sample: SampleMark | undefined): Promise<void> {
    if (sample === undefined) return;
    const { scale, seed } = sample;
    await this.manager.query('UPDATE store_mark SET sample_scale = $1, sample_seed = $2', [scale, seed]);
  }

  /** Has the database verify the revision as it would when committing. */
  async #verify(changes: number): Promise<void> {
    this.#progress({ phase: 'VERIFY', table: null, done: 0, total: 0 });
    if (changes > MANY) await this.manager.query('ANALYZE');
    await this.manager.query('SET CONSTRAINTS ALL IMMEDIATE');
  }
}

const changesOf = ({ added, changed, others }: TableComparison, replace: boolean): number =>
  added + changed.length + (replace ? others.length : 0);
