import type * as facts from '../facts/records';

/**
 * All live rows of the owners that a change touched. The owner of a row is the thing its table's first column names;
 * an owner without rows has lost all of them. Successions and instruments are small: they come whole, or null.
 */
export interface Replaced<Fact> {
  readonly owners: readonly number[];
  readonly rows: readonly Fact[];
}

/** What a newer revision of the records holds that an older hierarchy does not. */
export interface HierarchyChanges {
  readonly revision: number;
  /** Codes given out since, by kind, as [id, code]; ids only ever grow. */
  readonly codes: Readonly<
    Record<
      'territory' | 'organ' | 'category' | 'post' | 'cadre' | 'appointment' | 'instrument',
      readonly (readonly [number, string])[]
    >
  >;
  readonly territories: Replaced<facts.TerritoryVersion>;
  readonly organs: Replaced<facts.OrganVersion>;
  readonly leaderships: Replaced<facts.Leadership>;
  readonly categories: Replaced<facts.Category>;
  readonly competences: Replaced<facts.Competence>;
  readonly posts: Replaced<facts.Post>;
  readonly cadres: Replaced<facts.Cadre>;
  readonly appointments: Replaced<facts.Appointment>;
  readonly suspensions: Replaced<facts.Suspension>;
  readonly portfolios: Replaced<facts.Portfolio>;
  readonly successions: readonly facts.Succession[] | null;
  readonly instruments: readonly facts.Instrument[] | null;
}
