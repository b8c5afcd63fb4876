import type { EntityManager } from 'typeorm';
import type { CodeTable, Dataset } from '../../core/dataset/dataset';
import { CODE_KINDS, type CodeKind } from '../../core/dataset/table';

const PAGE = 50_000;

/** Things of one kind: their ids in the store beside their ids in the dictionary of a dataset. */
export class ThingIds {
  /** By id of the dataset; 0 where the store does not know the code. */
  #stored: Int32Array;
  /** By id of the store; -1 where it is not looked up yet. */
  readonly #here: Int32Array;
  #next: number;

  constructor(
    readonly kind: CodeKind,
    readonly codes: CodeTable,
    largest: number,
  ) {
    this.#stored = new Int32Array(codes.length);
    this.#here = new Int32Array(largest + 1).fill(-1);
    this.#next = largest + 1;
  }

  /** How many things the store had when the import began. */
  get inStore(): number {
    return this.#here.length - 1;
  }

  stored(id: number): number {
    return this.#stored[id] ?? 0;
  }

  /** The id in the dataset's dictionary of a thing that was looked up; -1 for none. */
  here(stored: number): number {
    return stored < 0 ? -1 : (this.#here[stored] ?? -1);
  }

  isKnown(stored: number): boolean {
    return (this.#here[stored] ?? -1) >= 0;
  }

  /** Gives a thing that the store does not know its next id there. */
  give(id: number): number {
    const given = this.#next++;
    this.#put(id, given);
    return given;
  }

  match(code: string, stored: number): void {
    const id = this.codes.intern(code);
    this.#put(id, stored);
    this.#here[stored] = id;
  }

  #put(id: number, stored: number): void {
    if (id >= this.#stored.length) {
      const grown = new Int32Array(Math.max(this.codes.length, id + 1) * 2);
      grown.set(this.#stored);
      this.#stored = grown;
    }
    this.#stored[id] = stored;
  }
}

/** Ids of the things of all kinds, looked up in the store as they are needed. */
export class StoreIds {
  private constructor(
    private readonly manager: EntityManager,
    private readonly kinds: Readonly<Record<CodeKind, ThingIds>>,
  ) {}

  static async open(manager: EntityManager, { codes }: Dataset): Promise<StoreIds> {
    const largest = CODE_KINDS.map((kind) => `(SELECT coalesce(max(id), 0) FROM ${kind})::int AS ${kind}`);
    const [row] = await manager.query<[Record<CodeKind, number>]>(`SELECT ${largest.join(', ')}`);
    const kinds = CODE_KINDS.map((kind) => [kind, new ThingIds(kind, codes[kind], row[kind])]);
    return new StoreIds(manager, Object.fromEntries(kinds) as Record<CodeKind, ThingIds>);
  }

  of(kind: CodeKind): ThingIds {
    return this.kinds[kind];
  }

  /** How many things of all kinds the store has. */
  get things(): number {
    return CODE_KINDS.reduce((sum, kind) => sum + this.kinds[kind].inStore, 0);
  }

  /** Looks up every thing of the store. */
  async findAll(): Promise<void> {
    for (const kind of CODE_KINDS) {
      const ids = this.kinds[kind];
      for (let after = 0; after < ids.inStore; after += PAGE) {
        await this.#match(ids, 't.id > $1 AND t.id <= $2', [after, after + PAGE]);
      }
    }
  }

  /** Looks up the codes that are in the dataset's dictionaries. */
  async findCodes(): Promise<void> {
    for (const kind of CODE_KINDS) {
      const ids = this.kinds[kind];
      const all = ids.inStore === 0 ? 0 : ids.codes.length;
      for (let start = 0; start < all; start += PAGE) {
        const codes = Array.from({ length: Math.min(PAGE, all - start) }, (_, at) => ids.codes.at(start + at));
        await this.#match(ids, 't.code = ANY ($1)', [codes]);
      }
    }
  }

  /** Looks up things by their ids in the store. */
  async findStored(kind: CodeKind, stored: Iterable<number>): Promise<void> {
    const ids = this.kinds[kind];
    const missing = [...new Set(stored)].filter((id) => id > 0 && !ids.isKnown(id));
    for (let start = 0; start < missing.length; start += PAGE) {
      await this.#match(ids, 't.id = ANY ($1::bigint[])', [missing.slice(start, start + PAGE)]);
    }
  }

  async #match(ids: ThingIds, condition: string, parameters: readonly unknown[]): Promise<void> {
    const [found] = await this.manager.query<[{ ids: string; codes: string }]>(
      `SELECT coalesce(json_agg(t.id), '[]')::text AS ids, coalesce(json_agg(t.code), '[]')::text AS codes
       FROM ${ids.kind} t WHERE ${condition}`,
      [...parameters],
    );
    const codes = JSON.parse(found.codes) as string[];
    (JSON.parse(found.ids) as number[]).forEach((id, at) => {
      ids.match(codes[at] ?? '', id);
    });
  }
}
