/** A kind of thing that has a business code. */
export const CODE_KINDS = [
  'territory',
  'organ',
  'category',
  'post',
  'cadre',
  'appointment',
  'petition',
  'incident',
  'instrument',
] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

export type ColumnType =
  /** The business code of the row's own subject. */
  | { readonly is: 'code'; readonly of: CodeKind }
  /** The business code of another thing. */
  | { readonly is: 'reference'; readonly to: CodeKind }
  /** Several codes separated by `;`. */
  | { readonly is: 'references'; readonly to: CodeKind }
  /** A code whose kind another column of the row decides, e.g. a succession's `subject`; no entry: no target. */
  | { readonly is: 'variant'; readonly by: string; readonly to: Readonly<Record<string, CodeKind>> }
  | { readonly is: 'text' }
  | { readonly is: 'day' }
  | { readonly is: 'boolean' }
  | { readonly is: 'enum'; readonly values: readonly string[] };

export interface Column {
  readonly name: string;
  /** Chinese header, accepted beside the name. */
  readonly zh: string;
  readonly type: ColumnType;
  readonly required: boolean;
  /** What an empty cell means, for enums and booleans. */
  readonly fallback?: string;
}

export interface Table {
  readonly name: string;
  /** Chinese name of the file or sheet. */
  readonly zh: string;
  readonly columns: readonly Column[];
  /** The columns that identify a row; an empty cell is a value. */
  readonly key: readonly string[];
}
