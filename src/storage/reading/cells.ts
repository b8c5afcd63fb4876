import type { Cells } from '../../core/dataset/dataset';
import type { ProblemWording } from '../../core/dataset/problems';

/** The cells of one column as they are read, one call a row. */
export interface CellReader {
  /** A cell that is not empty, trimmed. A bad one is noted and kept as empty. */
  add(text: string): void;
  /** An empty cell, or one of a column that the file does not have. */
  addEmpty(): void;
  finished(): Cells;
}

/** Notes what is wrong with the cell of the current row. */
export type Note = (value: string | null, wording: ProblemWording, ...words: readonly string[]) => void;
