import type { EntityManager } from 'typeorm';
import { DictionaryTexts, TextDictionary } from '../../core/hierarchy/dictionary-texts';
import type { Texts } from '../../core/hierarchy/hierarchy';
import { narrowed, PackedTexts } from '../../core/hierarchy/packed';
import type { ColumnText, ColumnTexts, TableText } from './column-texts';

/** Keys in one range: large enough to forget the round trip, small enough to be a small part of the memory. */
const RANGE = 1 << 16;
/** A shared text with more distinct values than this is packed like any other. */
const MOST_ENTRIES = 0x1_0000;

interface Kinds {
  integer: Int32Array;
  byte: Uint8Array;
  text: PackedTexts;
  'shared text': Texts;
}

/** The columns of a table, by name, row by row. */
export type ColumnsOf<Texts extends ColumnTexts> = { readonly [Name in keyof Texts]: Kinds[Texts[Name]['as']] };

/** What PostgreSQL sends for one range: of a text also the lengths, under the column's name with `#`. */
type Range = Readonly<Record<string, Buffer | null>> & { readonly rows: number };

/** Reads a table, range by range of its key, without an object per row. */
export async function readColumns<Texts extends ColumnTexts>(
  manager: EntityManager,
  table: TableText<Texts>,
): Promise<ColumnsOf<Texts>> {
  const [{ last }] = await manager.query<[{ last: number }]>(lastKeyOf(table));
  const gathered = Object.entries<ColumnText>(table.columns).map(([name, column]) => gather(name, column, table.byId));
  const statement = rangeOf(table);
  const ask = (first: number) => manager.query<[Range]>(statement, [first, first + RANGE]);
  let next = ask(1);
  for (let first = 1; first <= last; first += RANGE) {
    const [range] = await next;
    if (first + RANGE <= last) next = ask(first + RANGE);
    if (table.byId && range.rows !== Math.min(RANGE, last + 1 - first)) {
      throw new Error(`The numbers of ${table.from.split(' ', 1).join('')} have holes, so it cannot be loaded.`);
    }
    for (const column of gathered) column.add(range);
  }
  await next;
  return Object.fromEntries(gathered.map((column) => [column.name, column.whole()])) as ColumnsOf<Texts>;
}

const lastKeyOf = ({ from, key }: TableText): string =>
  `SELECT coalesce(max(${key}), 0)::integer AS last FROM ${from.split(' ', 2).join(' ')}`;

function rangeOf({ from, key, columns }: TableText): string {
  const wanted: string[] = ['count(*)::integer AS rows'];
  const read: string[] = [];
  for (const [name, { as, sql }] of Object.entries<ColumnText>(columns)) {
    const sent = { integer: `int4send((${sql})::integer)`, byte: sql, text: sql, 'shared text': sql }[as];
    read.push(`${sent} AS "${name}"`);
    if (as === 'integer' || as === 'byte') wanted.push(`string_agg("${name}", '') AS "${name}"`);
    else {
      wanted.push(`convert_to(string_agg("${name}", ''), 'UTF8') AS "${name}"`);
      wanted.push(`string_agg(int4send(octet_length("${name}")), '') AS "${name}#"`);
    }
  }
  return `SELECT ${wanted.join(', ')} FROM
    (SELECT ${read.join(', ')} FROM ${from} ${key} >= $1 AND ${key} < $2 ORDER BY ${key}) AS read`;
}

interface Gathered {
  readonly name: string;
  add(range: Range): void;
  whole(): Int32Array | Uint8Array | Texts;
}

function gather(name: string, column: ColumnText, byId: boolean): Gathered {
  switch (column.as) {
    case 'integer': {
      const parts: Int32Array[] = byId ? [Int32Array.of(column.hole)] : [];
      return { name, add: (range) => parts.push(integersOf(range[name])), whole: () => joined(Int32Array, parts) };
    }
    case 'byte': {
      const parts: Uint8Array[] = byId ? [Uint8Array.of(column.hole)] : [];
      return { name, add: (range) => parts.push(bytesOf(range[name])), whole: () => joined(Uint8Array, parts) };
    }
    case 'text':
      return gatherTexts(name, byId);
    case 'shared text':
      return gatherShared(name, byId);
  }
}

function gatherTexts(name: string, byId: boolean): Gathered {
  const lengths: Int32Array[] = byId ? [Int32Array.of(0)] : [];
  const bytes: Uint8Array[] = [];
  const add = (range: Range) => {
    lengths.push(integersOf(range[`${name}#`]));
    bytes.push(bytesOf(range[name]));
  };
  return { name, add, whole: () => new PackedTexts(joined(Uint8Array, bytes), narrowed(joined(Int32Array, lengths))) };
}

/** Texts told apart as they arrive; past `MOST_ENTRIES` distinct ones the rest is packed after all. */
function gatherShared(name: string, byId: boolean): Gathered {
  const packed = gatherTexts(name, byId);
  const dictionary = new TextDictionary();
  const indices: Int32Array[] = byId ? [Int32Array.of(dictionary.intern(new Uint8Array(), 0, 0))] : [];
  const kept: Range[] = [];
  const add = (range: Range) => {
    if (dictionary.entries.length > MOST_ENTRIES) {
      packed.add(range);
      return;
    }
    kept.push({ rows: range.rows, [name]: range[name] ?? null, [`${name}#`]: range[`${name}#`] ?? null } as Range);
    indices.push(internAll(dictionary, bytesOf(range[name]), integersOf(range[`${name}#`])));
    if (dictionary.entries.length > MOST_ENTRIES) for (const range of kept.splice(0)) packed.add(range);
  };
  const whole = () =>
    dictionary.entries.length > MOST_ENTRIES
      ? packed.whole()
      : new DictionaryTexts(dictionary.entries, narrowed(joined(Int32Array, indices)));
  return { name, add, whole };
}

function internAll(dictionary: TextDictionary, bytes: Uint8Array, lengths: Int32Array): Int32Array {
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return dictionary.intern(bytes, end - length, end);
  });
}

const bytesOf = (sent: Buffer | null | undefined): Uint8Array => sent ?? new Uint8Array();

/** Numbers as PostgreSQL sends them: big-endian. */
function integersOf(sent: Buffer | null | undefined): Int32Array {
  const numbers = new Int32Array((sent?.length ?? 0) / 4);
  const bytes = Buffer.from(numbers.buffer);
  if (sent) bytes.set(sent);
  bytes.swap32();
  return numbers;
}

function joined<T extends Int32Array | Uint8Array>(make: new (length: number) => T, parts: readonly T[]): T {
  const whole = new make(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}
