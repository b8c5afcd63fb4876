import type { InstrumentParameter, Codes, Texts } from './hierarchy';

/**
 * The facts a hierarchy is compiled from, as columns. In every table but the versioned and relational ones the index
 * of a row is the dense id of the thing; ids may have holes, whose code is empty. References are dense ids, -1 where
 * empty; days are `Day`s with `ALWAYS`/`FOREVER` for open ends; enums are indices into the arrays of `facts/values`.
 * `record` is the store's key of the row, ascending, by which later changes name it.
 */
export interface HierarchyColumns {
  readonly revision: number;
  readonly codes: {
    readonly territory: Codes;
    readonly organ: Codes;
    readonly category: Codes;
    readonly post: Codes;
    readonly cadre: Codes;
    readonly appointment: Codes;
    readonly instrument: Codes;
  };
  readonly territories: SpanColumns & {
    readonly territory: Int32Array;
    readonly name: Texts;
    readonly level: Uint8Array;
    readonly parent: Int32Array;
  };
  readonly organs: SpanColumns & {
    readonly organ: Int32Array;
    readonly name: Texts;
    readonly nature: Uint8Array;
    readonly function: Uint8Array;
    readonly territory: Int32Array;
    readonly partner: Int32Array;
  };
  readonly leaderships: SpanColumns & {
    readonly organ: Int32Array;
    readonly superior: Int32Array;
    readonly relation: Uint8Array;
    /** Index into DUAL_PRIMARIES, 255 where empty. */
    readonly primary: Uint8Array;
    readonly basis: Texts;
  };
  /** By category id. */
  readonly categories: { readonly name: Texts; readonly parent: Int32Array };
  readonly competences: SpanColumns & {
    readonly organ: Int32Array;
    readonly category: Int32Array;
    readonly purpose: Uint8Array;
  };
  /** By post id. */
  readonly posts: SpanColumns & {
    readonly organ: Int32Array;
    readonly title: Texts;
    readonly role: Uint8Array;
    readonly managedBy: Int32Array;
  };
  /** By cadre id. */
  readonly cadres: { readonly name: Texts };
  /** By appointment id. */
  readonly appointments: SpanColumns & {
    readonly cadre: Int32Array;
    readonly post: Int32Array;
    readonly mode: Uint8Array;
  };
  readonly suspensions: SpanColumns & { readonly appointment: Int32Array };
  readonly portfolios: SpanColumns & {
    readonly appointment: Int32Array;
    readonly scope: Uint8Array;
    readonly target: Int32Array;
    readonly relation: Uint8Array;
    readonly document: Texts;
  };
  readonly successions: {
    readonly subject: Uint8Array;
    readonly source: Int32Array;
    readonly heir: Int32Array;
    readonly on: Int32Array;
    readonly extent: Uint8Array;
    readonly category: Int32Array;
    readonly document: Texts;
  };
  /** By instrument id. */
  readonly instruments: SpanColumns & {
    readonly name: Texts;
    readonly document: Texts;
    readonly territory: Int32Array;
    readonly system: Int32Array;
    readonly parameters: ReadonlyMap<number, ReadonlyMap<string, InstrumentParameter>>;
  };
}

export interface SpanColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
}
