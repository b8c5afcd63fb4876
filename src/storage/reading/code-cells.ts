import type { CodeTable } from '../../core/dataset/dataset';
import type { CellReader, Note } from './cells';
import { integers } from './growing';
import { copied, flawOfCode } from './texts';

const NONE = -1;
const SEPARATOR = ';';

/** The dense id of a code, new or known; `NONE` when it is refused. */
function idOf(code: string, codes: CodeTable, note: Note): number {
  const known = codes.find(code);
  if (known >= 0) return known;
  const flaw = flawOfCode(code);
  if (flaw === null) return codes.intern(copied(code));
  note(code, flaw.wording, ...flaw.words);
  return NONE;
}

/** Codes of one kind. */
export class CodeCells implements CellReader {
  readonly #ids = integers();

  constructor(
    private readonly codes: CodeTable,
    private readonly note: Note,
  ) {}

  add(text: string): void {
    this.#ids.push(idOf(text, this.codes, this.note));
  }

  addEmpty(): void {
    this.#ids.push(NONE);
  }

  finished(): Int32Array {
    return this.#ids.finished();
  }
}

/**
 * Codes whose kind another cell of the row decides; where it has no kind for them, the cell must be empty, elsewhere
 * not. A cell that is `required` in every row is not noted here.
 */
export class VariantCells implements CellReader {
  readonly #ids = integers();

  constructor(
    private readonly by: { readonly column: string; readonly kinds: Readonly<Record<string, CodeTable>> },
    private readonly decider: () => string,
    private readonly allowed: readonly string[],
    private readonly required: boolean,
    private readonly note: Note,
  ) {}

  add(text: string): void {
    const decider = this.decider();
    const codes = this.by.kinds[decider];
    this.#ids.push(codes === undefined ? NONE : idOf(text, codes, this.note));
    if (codes === undefined && this.allowed.includes(decider)) this.note(text, 'mustBeEmpty', this.by.column, decider);
  }

  addEmpty(): void {
    this.#ids.push(NONE);
    const decider = this.decider();
    if (!this.required && this.by.kinds[decider] !== undefined) this.note(null, 'requiredFor', this.by.column, decider);
  }

  finished(): Int32Array {
    return this.#ids.finished();
  }
}

const NO_CODES = new Int32Array(0);

/** Lists of codes separated by `;`. A code that stands in a list twice counts once. */
export class CodeListCells implements CellReader {
  readonly #lists: Int32Array[] = [];

  constructor(
    private readonly codes: CodeTable,
    private readonly note: Note,
  ) {}

  add(text: string): void {
    const ids = new Set<number>();
    for (const entry of text.split(SEPARATOR)) {
      const code = entry.trim();
      if (code === '') this.note(text, 'emptyEntry');
      else ids.add(idOf(code, this.codes, this.note));
    }
    ids.delete(NONE);
    this.#lists.push(Int32Array.from(ids));
  }

  addEmpty(): void {
    this.#lists.push(NO_CODES);
  }

  finished(): readonly Int32Array[] {
    return this.#lists;
  }
}
