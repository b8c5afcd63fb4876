import 'reflect-metadata';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { compileOperation } from '../../src/server/compiled/compile-operation';
import type { Logger } from 'typeorm';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import type { Rows } from '../../src/core/dataset/tables';
import { day } from '../../src/core/facts/day';
import { compile } from '../../src/core/hierarchy/compile';
import type { Hierarchy } from '../../src/core/hierarchy/hierarchy';
import type { Lang } from '../../src/core/law/lang';
import { mergeSubgraphs, type MergedGraph } from '../../src/server/merge';
import { buildSubgraphs } from '../../src/subgraphs/build-subgraphs';
import { Stores } from '../../src/storage/stores';
import { loadHierarchy } from '../../src/storage/hierarchy/load';
import { importDataset } from '../../src/storage/importing/import-dataset';
import type { Store } from '../../src/storage/store';
import { writeOnce } from '../../src/storage/writing/once';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
import { createContext, type GraphContext } from '../../src/subgraphs/shared/context';
import type { Subgraph } from '../../src/subgraphs/shared/federate';

/** The day on which the tests ask. */
export const TODAY = day('2024-05-01');

let built: Promise<readonly Subgraph[]> | undefined;
export const subgraphs = (): Promise<readonly Subgraph[]> => (built ??= buildSubgraphs());
export const merged = async (): Promise<MergedGraph> => mergeSubgraphs(await subgraphs());

/** The statements that went to the database, as sent. */
class Recorder implements Logger {
  readonly statements: string[] = [];

  logQuery(statement: string): void {
    this.statements.push(statement.replaceAll(/\s+/g, ' ').trim());
  }
  logQueryError(): void {
    return;
  }
  logQuerySlow(): void {
    return;
  }
  logSchemaBuild(): void {
    return;
  }
  logMigration(): void {
    return;
  }
  log(): void {
    return;
  }
}

export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { readonly message: string; readonly code: unknown }[];
  /** The statements it took. */
  readonly sql: readonly string[];
}

/** The graph over a store that holds the rows. */
export class TestGraph {
  private constructor(
    private readonly store: Store,
    readonly hierarchy: Hierarchy,
  ) {}

  static async over(store: Store, rows: Rows): Promise<TestGraph> {
    await importDataset(store, SYSTEM_VIEWER, datasetOfRows(rows));
    return new TestGraph(store, compile(await loadHierarchy(store)));
  }

  context(lang: Lang = 'ZH'): GraphContext {
    const { hierarchy } = this;
    return createContext({
      viewer: SYSTEM_VIEWER,
      request: 'test',
      lang,
      today: TODAY,
      hierarchy,
      latest: () => hierarchy,
      reach: () => Promise.resolve(true),
      stores: new Stores(this.store.dataSource),
      write: (request, work) => writeOnce(this.store, request, work),
    });
  }

  async ask(
    schema: GraphQLSchema,
    source: string,
    variableValues: Record<string, unknown> = {},
    lang: Lang = 'ZH',
  ): Promise<Answer> {
    const recorder = new Recorder();
    const before = this.store.dataSource.logger;
    this.store.dataSource.logger = recorder;
    const result = await graphql({ schema, source, variableValues, contextValue: this.context(lang) });
    this.store.dataSource.logger = before;
    return {
      data:
        result.data === undefined || result.data === null
          ? null
          : (JSON.parse(JSON.stringify(result.data)) as Record<string, unknown>),
      errors: (result.errors ?? []).map(({ message, extensions }) => ({ message, code: extensions.code })),
      sql: recorder.statements,
    };
  }

  /** The answer of the same operation when it is compiled, as the server does with those asked again. */
  async askCompiled(graph: MergedGraph, source: string): Promise<unknown> {
    const compiled = compileOperation(graph, parse(source));
    if (compiled === null) throw new Error('the operation cannot be compiled');
    return JSON.parse(JSON.stringify(await compiled(this.context(), {})));
  }
}
