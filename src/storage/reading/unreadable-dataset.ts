import { inLanguage, type Bilingual, type Lang } from '../../core/law/lang';

/** The path given is no dataset at all: absent, of another kind, or not readable. Says what to give instead. */
export class UnreadableDataset extends Error {
  override readonly name = 'UnreadableDataset';

  constructor(text: Bilingual, lang: Lang, cause?: unknown) {
    super(inLanguage(text, lang), { cause });
  }
}

/** A path that is not there, or that may not be read. Anything but an error of the file system comes back as it is. */
export function unreadable(path: string, lang: Lang, cause: unknown): unknown {
  if (typeof cause !== 'object' || cause === null || !('syscall' in cause)) return cause;
  const text = {
    zh: `无法读取：${path}。请检查路径是否存在、是否有读取权限`,
    en: `Cannot read ${path}. Check that the path exists and may be read`,
  };
  return new UnreadableDataset(text, lang, cause);
}
