import type { EntityManager } from 'typeorm';
import { checkDataset } from '../../core/dataset/check/check';
import { inOrder } from '../../core/dataset/check/order';
import type { Dataset } from '../../core/dataset/dataset';
import type { Lang } from '../../core/law/lang';
import type { Store } from '../store';
import type { Viewer } from '../viewer';
import { compareWithRecords } from './compare';
import { stayingRows, type TableComparison } from './comparison';
import { asImportFailure, DatasetRefused, holdsRecords, holdsSample } from './failures';
import type { ImportOptions, ImportReport, SampleMark } from './options';
import { reportOf } from './report';
import { StoreIds } from './store-ids';
import { supersede, writeRecords, writeThings } from './writing';

/** After so many rows the planner needs new statistics, which the embedded database gathers only when told. */
const MANY = 5_000;

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
    const revision = options.dryRun === true ? null : done.revision;
    return reportOf(done.comparisons, { ...options, revision, milliseconds: performance.now() - started });
  } catch (error) {
    // A connection that is lost cannot roll back: the database does so itself.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw asImportFailure(error, options.lang ?? 'ZH');
  } finally {
    await runner.release();
  }
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

  async run(): Promise<{ readonly comparisons: readonly TableComparison[]; readonly revision: number | null }> {
    const { manager, dataset } = this;
    await this.#waitForWriters();
    const ids = await StoreIds.open(manager, dataset);
    const clearing = await this.#mustClear(ids);
    if (clearing) ids.clear();
    const comparisons = await compareWithRecords(manager, dataset, ids, this.#replace && !clearing, this.#progress);
    this.#check(comparisons);
    const changes = comparisons.reduce((sum, each) => sum + changesOf(each, this.#replace), 0);
    if (changes === 0 && !clearing && this.options.sampleMark === undefined) return { comparisons, revision: null };
    const revision = await this.#openRevision();
    if (clearing) await manager.query('SELECT clear_records()');
    await supersede(manager, comparisons, this.#replace, this.#progress);
    await writeThings(manager, dataset, ids);
    await writeRecords(manager, comparisons, ids, this.#progress);
    await this.#mark(this.options.sampleMark);
    await this.#verify(changes);
    return { comparisons, revision };
  }

  readonly #progress: NonNullable<ImportOptions['onProgress']> = (progress) => {
    this.options.onProgress?.(progress);
  };

  /** One writer at a time: what is compared now still holds when it is written. */
  async #waitForWriters(): Promise<void> {
    await this.manager.query('SET LOCAL statement_timeout = 0');
    await this.manager.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtext('petition_graph.revision'))`);
  }

  /** Whether the store holds the sample, which is to be cleared away. */
  async #mustClear(ids: StoreIds): Promise<boolean> {
    const [mark] = await this.manager.query<[{ sample: boolean }]>(
      'SELECT sample_scale IS NOT NULL AS sample FROM store_mark',
    );
    if (mark.sample && !this.#replace) throw holdsSample(this.#lang);
    if (!mark.sample && ids.things > 0 && this.options.sampleMark !== undefined) throw holdsRecords(this.#lang);
    return mark.sample;
  }

  #check(comparisons: readonly TableComparison[]): void {
    const { found = [], onProgress } = this.options;
    onProgress?.({ phase: 'CHECK', table: null, done: 0, total: 0 });
    const staying = this.#replace ? {} : stayingRows(comparisons);
    const problems = [...found, ...checkDataset(this.dataset, staying, { lang: this.#lang, found })];
    if (problems.length > 0) throw new DatasetRefused(inOrder(problems, this.dataset), this.#lang);
  }

  async #openRevision(): Promise<number> {
    const reason = this.options.reason ?? 'import';
    const [opened] = await this.manager.query<[{ revision: number }]>('SELECT open_revision($1) AS revision', [reason]);
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
