import { ALWAYS, FOREVER } from '../../core/facts/day';
import type { Cells, TableData } from '../../core/dataset/dataset';
import type { StoreIds } from './store-ids';
import type { Target } from './targets';

/** The type of array that carries a target's cells, and the expression that turns an element into its column. */
export const carrierOf = (target: Target): { readonly array: string; readonly value: (element: string) => string } => {
  switch (target.is) {
    case 'id':
      return { array: 'bigint[]', value: (element) => element };
    case 'ids':
      return { array: 'text[]', value: (element) => `${element}::bigint[]` };
    case 'day':
      return { array: 'int[]', value: (element) => `DATE '1970-01-01' + ${element}` };
    case 'boolean':
      return { array: 'boolean[]', value: (element) => element };
    case 'enum':
    case 'text':
      return { array: 'text[]', value: (element) => element };
  }
};

/** The cells of the rows as an array literal of PostgreSQL. */
export function literal(target: Target, data: TableData, rows: Int32Array, ids: StoreIds): string {
  const cells = data.cells[target.cells] ?? [];
  switch (target.is) {
    case 'id':
      return idLiteral(target, data, rows, ids);
    case 'ids':
      return listLiteral(cells as readonly Int32Array[], rows, (id) => ids.of(target.of).stored(id));
    case 'day':
      return joined(rows, (row) => dayElement(cells[row] as number));
    case 'boolean':
      return joined(rows, (row) => (cells[row] === 1 ? 't' : 'f'));
    case 'enum':
      return joined(rows, (row) => target.values[cells[row] as number] ?? 'NULL');
    case 'text':
      return textLiteral(cells as readonly string[], rows);
  }
}

/** An array literal of texts that may hold anything. */
export const textLiteral = (texts: readonly string[], rows: Int32Array): string =>
  joined(rows, (row) => quoted(texts[row] ?? ''));

function idLiteral(target: Extract<Target, { is: 'id' }>, data: TableData, rows: Int32Array, ids: StoreIds): string {
  const cells = data.cells[target.cells] as Int32Array;
  const deciding: Cells | null = target.when === undefined ? null : (data.cells[target.when.cells] ?? null);
  const things = ids.of(target.of);
  return joined(rows, (row) => {
    const id = cells[row] ?? -1;
    if (id < 0 || (deciding !== null && deciding[row] !== target.when?.value)) return 'NULL';
    return String(things.stored(id));
  });
}

function listLiteral(lists: readonly Int32Array[], rows: Int32Array, stored: (id: number) => number): string {
  return joined(rows, (row) => `"{${Array.from(lists[row] ?? [], stored).join()}}"`);
}

const dayElement = (day: number) => (day === ALWAYS || day === FOREVER ? 'NULL' : String(day));

const SPECIAL = /["\\]/g;

const quoted = (text: string) =>
  text.includes('"') || text.includes('\\') ? `"${text.replace(SPECIAL, '\\$&')}"` : `"${text}"`;

function joined(rows: Int32Array, element: (row: number) => string): string {
  let text = '{';
  let between = '';
  for (const row of rows) {
    text += between + element(row);
    between = ',';
  }
  return `${text}}`;
}
