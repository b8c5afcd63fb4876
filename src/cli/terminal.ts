import { inLanguage, type Bilingual, type Lang } from '../core/law/lang';

/** Where a command reads its surroundings and writes: data on one side, everything else on the other. */
export interface Terminal {
  readonly lang: Lang;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether somebody watches the messages, so that progress may be redrawn. */
  readonly watched: boolean;
  /** Writes data. Resolves when the reader has taken it. */
  readonly data: (text: string) => Promise<void>;
  readonly message: (text: string) => void;
  /** The text in the language of the terminal. */
  readonly words: (text: Bilingual) => string;
}

export const processTerminal = (lang: Lang): Terminal => ({
  lang,
  environment: process.env,
  watched: process.stderr.isTTY,
  data: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(`${text}\n`, (error) => {
        if (error === null || error === undefined || isClosedPipe(error)) resolve();
        else reject(error);
      });
    }),
  message: (text) => void process.stderr.write(`${text}\n`),
  words: (text) => inLanguage(text, lang),
});

/** The reader of a pipe may have had enough, as `head` has: no failure. */
const isClosedPipe = (error: Error): boolean => 'code' in error && error.code === 'EPIPE';
