import type { Problem } from '../problem';
import type { CodeKind, Column } from '../table';
import { TABLES, type TableName } from '../tables';
import { THINGS } from './messages';
import type { MergedTable } from './merged';
import { nearCode } from './near-code';

/** Which codes of a kind have a row in the dataset or on record: 1 by id. */
export type Declared = Readonly<Record<CodeKind, Uint8Array>>;

const DECLARED_BY: Readonly<Record<CodeKind, { readonly table: TableName; readonly column: string }>> = {
  territory: { table: 'territories', column: 'code' },
  organ: { table: 'organs', column: 'code' },
  category: { table: 'categories', column: 'code' },
  post: { table: 'posts', column: 'code' },
  cadre: { table: 'cadres', column: 'code' },
  appointment: { table: 'appointments', column: 'code' },
  petition: { table: 'petitions', column: 'number' },
  incident: { table: 'incidents', column: 'code' },
  instrument: { table: 'instruments', column: 'code' },
};

/** How many unknown codes of one import get a suggestion: each costs a look at every declared code. */
const MOST_SUGGESTIONS = 20;

export function declaredCodes(table: (name: TableName) => MergedTable): Declared {
  const kinds = Object.entries(DECLARED_BY).map(([kind, { table: name, column }]) => {
    const merged = table(name);
    const declared = new Uint8Array(merged.dataset.codes[kind as CodeKind].length).fill(merged.mayLackRows ? 1 : 0);
    for (const id of merged.numbers(column)) if (id >= 0) declared[id] = 1;
    return [kind, declared];
  });
  return Object.fromEntries(kinds) as Record<CodeKind, Uint8Array>;
}

/** Every reference to a code that has a row neither in the dataset nor on record: `UNKNOWN_CODE`. */
export class UnknownCodes {
  readonly problems: Problem[] = [];
  readonly #near = new Map<string, string | null>();

  constructor(readonly declared: Declared) {}

  check(table: MergedTable): void {
    for (const column of TABLES[table.name].columns as readonly Column[]) {
      const { type } = column;
      if (table.data.cells[column.name] === undefined) continue;
      if (type.is === 'reference') this.#checkReference(table, column.name, type.to);
      else if (type.is === 'references') this.#checkLists(table, column.name, type.to);
      else if (type.is === 'variant') this.#checkVariant(table, column.name, type.by, type.to);
    }
  }

  #checkReference(table: MergedTable, column: string, kind: CodeKind): void {
    const ids = table.numbers(column);
    const declared = this.declared[kind];
    for (let row = 0; row < table.own; row++) {
      const id = ids[row] ?? -1;
      if (id >= 0 && declared[id] !== 1) this.#report(table, row, column, kind, id);
    }
  }

  #checkLists(table: MergedTable, column: string, kind: CodeKind): void {
    const declared = this.declared[kind];
    const lists = table.lists(column);
    for (let row = 0; row < table.own; row++) {
      for (const id of lists[row] ?? []) if (declared[id] !== 1) this.#report(table, row, column, kind, id);
    }
  }

  #checkVariant(table: MergedTable, column: string, by: string, to: Readonly<Record<string, CodeKind>>): void {
    const deciding = (TABLES[table.name].columns as readonly Column[]).find(({ name }) => name === by)?.type;
    const kinds = deciding?.is === 'enum' ? deciding.values.map((value) => to[value]) : [];
    const [ids, deciders] = [table.numbers(column), table.numbers(by)];
    for (let row = 0; row < table.own; row++) {
      const [id, kind] = [ids[row] ?? -1, kinds[deciders[row] ?? 255]];
      if (kind === undefined || id < 0 || this.declared[kind][id] === 1) continue;
      this.#report(table, row, column, kind, id);
    }
  }

  #report(table: MergedTable, row: number, column: string, kind: CodeKind, id: number): void {
    const code = table.dataset.codes[kind].at(id);
    const { zh, en } = THINGS[kind];
    const near = this.#suggest(kind, code, table);
    const text = {
      zh: `数据集和已有记录中都没有代码为“${code}”的${zh}${near === null ? '' : `，是否为“${near}”？`}`,
      en: `No ${en} in the dataset or on record has the code "${code}"${near === null ? '' : `; did you mean "${near}"?`}`,
    };
    this.problems.push(table.problem(row, column, 'UNKNOWN_CODE', text, code));
  }

  #suggest(kind: CodeKind, code: string, { dataset }: MergedTable): string | null {
    const known = this.#near.get(`${kind}:${code}`);
    if (known !== undefined) return known;
    const exhausted = this.#near.size >= MOST_SUGGESTIONS;
    const near = exhausted ? null : nearCode(code, dataset.codes[kind], this.declared[kind]);
    if (!exhausted) this.#near.set(`${kind}:${code}`, near);
    return near;
  }
}
