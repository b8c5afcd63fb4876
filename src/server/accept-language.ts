import type { Lang } from '../core/law/lang';

/** The language that an `Accept-Language` header prefers among Chinese and English; Chinese when it prefers neither. */
export function preferredLanguage(header: string | undefined): Lang {
  const weights = new Map<string, number>();
  for (const range of (header ?? '').split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const language = tag.split('-')[0] ?? '';
    weights.set(language, Math.max(weights.get(language) ?? 0, qualityOf(parameters)));
  }
  return (weights.get('en') ?? 0) > (weights.get('zh') ?? 0) ? 'EN' : 'ZH';
}

function qualityOf(parameters: readonly string[]): number {
  const quality = parameters.map((text) => /^\s*q=(.*?)\s*$/.exec(text)?.[1]).find((text) => text !== undefined);
  return quality === undefined ? 1 : Number(quality) || 0;
}
