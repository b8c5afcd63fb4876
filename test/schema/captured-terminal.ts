import { inLanguage, type Lang } from '../../src/core/law/lang';
import type { Terminal } from '../../src/cli/terminal';

/** A terminal that keeps what is written to it. */
export class CapturedTerminal implements Terminal {
  out = '';
  err = '';
  readonly environment = {};
  readonly watched = false;

  constructor(readonly lang: Lang) {}

  readonly data = (text: string): Promise<void> => {
    this.out += `${text}\n`;
    return Promise.resolve();
  };

  readonly message = (text: string): void => {
    this.err += `${text}\n`;
  };

  readonly words: Terminal['words'] = (text) => inLanguage(text, this.lang);
}
