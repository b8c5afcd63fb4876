import { graphql } from 'graphql';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import type { Rows } from '../../src/core/dataset/tables';
import { openGraph } from '../../src/server/open-graph';
import type { Service } from '../../src/server/service';
import { importDataset } from '../../src/storage/importing/import-dataset';
import type { Store } from '../../src/storage/store';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
import { TODAY } from '../graph/graph';
import { CLERK, OFFICE_WORLD, type UserError } from './office';

/** The office with portfolios about an organ and an area, a suspension, a town, and a term that is planned. */
const REFORM_WORLD: Rows = {
  ...OFFICE_WORLD,
  territories: [
    ...(OFFICE_WORLD.territories ?? []),
    { code: '990103001', name: '东镇', level: 'TOWNSHIP', parent_code: '990103', from: '2021-04-01' },
    { code: '990103002', name: '南镇', level: 'TOWNSHIP', parent_code: '990103', from: '2021-04-01' },
    { code: '990200', name: '山市', level: 'PREFECTURE', parent_code: '990000', from: '2000-01-01' },
    { code: '990300', name: '林市', level: 'PREFECTURE', parent_code: '990000', from: '2000-01-01' },
  ],
  appointments: [
    ...(OFFICE_WORLD.appointments ?? []),
    { code: 'W4', cadre_code: 'G9', post_code: 'X-GOV-1', mode: 'PRESIDING', from: '2035-01-01' },
  ],
  suspensions: [{ appointment_code: 'A5', from: '2024-01-01' }],
  portfolios: [
    ...(OFFICE_WORLD.portfolios ?? []),
    { appointment_code: 'A3', scope: 'ORGAN', target_code: 'X-JS', from: '2016-01-01' },
    { appointment_code: 'A3', scope: 'AREA', target_code: '990103001', from: '2021-04-01' },
  ],
};

export interface Answer {
  readonly revision: number | null;
  readonly userErrors: readonly UserError[];
  readonly organs?: readonly unknown[] | null;
  readonly territories?: readonly unknown[] | null;
}

/** The graph over a store of its own that holds the world, and a clerk who writes. */
export class Reforms {
  #keys = 0;

  private constructor(
    private readonly service: Service,
    private readonly store: Store,
  ) {}

  static async over(store: Store): Promise<Reforms> {
    await importDataset(store, SYSTEM_VIEWER, datasetOfRows(REFORM_WORLD));
    return new Reforms(await openGraph({ ...store, close: () => Promise.resolve() }), store);
  }

  close(): Promise<void> {
    return this.service.close();
  }

  async ask<Shown = Record<string, unknown>>(source: string, variableValues: Record<string, unknown> = {}) {
    const viewer = { cadre: CLERK, organ: null, purpose: null };
    const contextValue = this.service.contextOf({ lang: 'ZH', today: TODAY, viewer, request: 'test' });
    const { data, errors } = await graphql({ schema: this.service.graph.schema, source, variableValues, contextValue });
    const [error] = errors ?? [];
    if (error !== undefined) throw error;
    return JSON.parse(JSON.stringify(data)) as Shown;
  }

  async #write(mutation: string, input: Record<string, unknown>, shows: string): Promise<Answer> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { written } = await this.ask<{ written: Answer }>(
      `mutation ($input: ${type}!) { written: ${mutation}(input: $input) { ${shows} revision userErrors { code field message } } }`,
      { input: { idempotencyKey: `reform-${this.#keys++}`, document: '县委编〔2024〕1号', ...input } },
    );
    return written;
  }

  organs(input: Record<string, unknown>): Promise<Answer> {
    return this.#write('reformOrgans', input, 'organs { code name asOf exists }');
  }

  territories(input: Record<string, unknown>): Promise<Answer> {
    return this.#write('reformTerritories', input, 'territories { code name exists parent { code } }');
  }

  /** Who handles a matter, by which name, and what is missing. */
  async handling(on: string, matter: string): Promise<Handling> {
    const { responsibility } = await this.ask<{ responsibility: Handling }>(`{
      responsibility(on: "${on}", matter: ${matter}) { status territories { code } handlingOrgans { code name }
        candidates { organ { code } territory { code } } gaps { code organ { code } } } }`);
    return responsibility;
  }

  async query<Found>(sql: string): Promise<Found[]> {
    return this.store.dataSource.query<Found[]>(sql);
  }
}

export interface Handling {
  readonly status: string;
  readonly territories: readonly { code: string }[];
  readonly handlingOrgans: readonly { code: string; name: string }[];
  readonly candidates: readonly { organ: { code: string } | null; territory: { code: string } | null }[];
  readonly gaps: readonly { code: string; organ: { code: string } | null }[];
}

/** A matter of the county's construction. */
export const CONSTRUCTION = '{ territoryCodes: ["990101"], categoryCode: "K11" }';
/** A work department of the county, to be established. */
export const established = (code: string, name: string, more: Record<string, unknown> = {}) => ({
  code,
  name,
  nature: 'ADMINISTRATIVE',
  function: 'WORK_DEPARTMENT',
  territoryCode: '990101',
  ...more,
});
