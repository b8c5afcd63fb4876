/** The places of a phrase, filled with names as recorded; empty where nothing was given. Lists are joined. */
export interface Places {
  readonly organ: string;
  readonly other: string;
  readonly organs: string;
  readonly territory: string;
  readonly territories: string;
  readonly category: string;
  readonly post: string;
  readonly cadre: string;
  readonly cadres: string;
  readonly text: string;
}

/** One thing to say, in both languages. Names of organs and people stay as recorded. */
export interface Phrase {
  readonly zh: (places: Places) => string;
  readonly en: (places: Places) => string;
}

/** Appends something in brackets where it is there. */
export const bracketed = (text: string): string => (text === '' ? '' : `（${text}）`);
export const bracketedEn = (text: string): string => (text === '' ? '' : ` (${text})`);
