import type { CodeTable } from '../../core/dataset/dataset';
import type { CodeKind, Column, Table } from '../../core/dataset/table';
import type { CellReader, Note } from './cells';
import { CodeCells, CodeListCells, VariantCells } from './code-cells';
import { BOOLEAN_SPELLINGS, ChoiceCells, DayCells, emptyDay, TextCells } from './value-cells';

export interface ReadingContext {
  readonly table: Table;
  readonly codes: Readonly<Record<CodeKind, CodeTable>>;
  /** The trimmed cell of another column in the row being read. */
  readonly cellOf: (column: string) => string;
}

/** The reader of the cells of a column, by its type. */
export function readerOf(column: Column, note: Note, context: ReadingContext): CellReader {
  const { type } = column;
  const { codes } = context;
  switch (type.is) {
    case 'code':
      return new CodeCells(codes[type.of], note);
    case 'reference':
      return new CodeCells(codes[type.to], note);
    case 'references':
      return new CodeListCells(codes[type.to], note);
    case 'variant':
      return variant(type, column.required, note, context);
    case 'text':
      return new TextCells(note);
    case 'day':
      return new DayCells(emptyDay(column.name), note);
    case 'boolean':
      return new ChoiceCells(BOOLEAN_SPELLINGS, column.fallback, (text) => {
        note(text, 'badBoolean');
      });
    case 'enum':
      return new ChoiceCells(new Map(type.values.map((value, at) => [value, at])), column.fallback, (text) => {
        note(text, 'badEnum', type.values.join(' '));
      });
  }
}

type VariantType = Extract<Column['type'], { is: 'variant' }>;

function variant(
  type: VariantType,
  required: boolean,
  note: Note,
  { table, codes, cellOf }: ReadingContext,
): VariantCells {
  const kinds = Object.fromEntries(Object.entries(type.to).map(([value, kind]) => [value, codes[kind]]));
  const decider = table.columns.find(({ name }) => name === type.by)?.type;
  const allowed = decider?.is === 'enum' ? decider.values : [];
  return new VariantCells({ column: type.by, kinds }, () => cellOf(type.by), allowed, required, note);
}
