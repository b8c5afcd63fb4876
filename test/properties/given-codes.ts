import type { HierarchyChanges } from '../../src/core/hierarchy/changes';
import type { Hierarchy } from '../../src/core/hierarchy/hierarchy';

export type CodeKind = keyof HierarchyChanges['codes'];
const KINDS: readonly CodeKind[] = ['territory', 'organ', 'category', 'post', 'cadre', 'appointment', 'instrument'];

/** The dense ids given to codes so far, as a store gives them: a new code gets the next id of its kind. */
export class GivenCodes {
  readonly #ids: ReadonlyMap<CodeKind, Map<string, number>>;
  #fresh: [kind: CodeKind, id: number, code: string][] = [];

  constructor({ codes }: Hierarchy) {
    const given = (kind: CodeKind) =>
      new Map(Array.from({ length: codes[kind].length }, (_, id) => [codes[kind].at(id), id]));
    this.#ids = new Map(KINDS.map((kind) => [kind, given(kind)]));
  }

  /** -1 for the empty code. */
  idOf(kind: CodeKind, code: string): number {
    const ids = this.#ids.get(kind) ?? new Map<string, number>();
    const known = code === '' ? -1 : ids.get(code);
    if (known !== undefined) return known;
    this.#fresh.push([kind, ids.size, code]);
    ids.set(code, ids.size);
    return ids.size - 1;
  }

  /** The codes given since they were last taken. */
  takeNew(): HierarchyChanges['codes'] {
    const fresh = this.#fresh;
    this.#fresh = [];
    const of = (kind: CodeKind) =>
      fresh.filter(([its]) => its === kind).map(([, id, code]): readonly [number, string] => [id, code]);
    return {
      territory: of('territory'),
      organ: of('organ'),
      category: of('category'),
      post: of('post'),
      cadre: of('cadre'),
      appointment: of('appointment'),
      instrument: of('instrument'),
    };
  }
}
