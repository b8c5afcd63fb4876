import { ALWAYS, FOREVER, formatDay, type Day } from '../../facts/day';
import type { Dataset, TableData } from '../dataset';
import type { CodeKind, Column, ColumnType } from '../table';
import { TABLES } from '../tables';

/** A cell as a dataset writes it; null when it is empty or holds several codes. */
export function cellText(dataset: Dataset, data: TableData, column: string, row: number): string | null {
  const columns: readonly Column[] = TABLES[data.table].columns;
  const type = columns.find(({ name }) => name === column)?.type;
  const cell = data.cells[column]?.[row];
  if (type === undefined || typeof cell === 'object') return null;
  if (typeof cell !== 'number') return cell === '' ? null : (cell ?? null);
  if (type.is === 'variant') return codeText(dataset, type.to[cellText(dataset, data, type.by, row) ?? ''], cell);
  return numberText(dataset, type, cell);
}

function numberText(dataset: Dataset, type: ColumnType, cell: number): string | null {
  if (type.is === 'day') return dayText(cell);
  if (type.is === 'enum') return type.values[cell] ?? null;
  if (type.is === 'boolean') return cell === 1 ? 'true' : 'false';
  if (type.is === 'code') return codeText(dataset, type.of, cell);
  return type.is === 'reference' ? codeText(dataset, type.to, cell) : null;
}

const dayText = (day: Day) => (day === ALWAYS || day === FOREVER ? null : formatDay(day));

const codeText = (dataset: Dataset, kind: CodeKind | undefined, id: number) =>
  kind === undefined || id < 0 ? null : dataset.codes[kind].at(id);
