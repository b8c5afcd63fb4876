/** A quoted passage of an instrument, by article, paragraph and item. Travels to the client with every basis. */
export interface Citation {
  /** Code of the instrument, e.g. `measures-2016`. */
  readonly instrument: string;
  readonly article: number;
  readonly paragraph: number | null;
  readonly item: number | null;
  /** The quoted words, verbatim. */
  readonly words: string;
}
