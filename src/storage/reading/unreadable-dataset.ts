import { inLanguage, type Bilingual, type Lang } from '../../core/law/lang';

/** The path given is no dataset at all: absent, of another kind, or not readable. Says what to give instead. */
export class UnreadableDataset extends Error {
  override readonly name = 'UnreadableDataset';

  constructor(text: Bilingual, lang: Lang, cause?: unknown) {
    super(inLanguage(text, lang), { cause });
  }
}
