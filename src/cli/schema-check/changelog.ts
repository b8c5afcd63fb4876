import type { Change } from './change';

/** Where the changes belong: a version as of a day, `YYYY-MM-DD`. */
export interface Release {
  readonly version: string;
  readonly day: string;
}

/**
 * The changelog with the changes on top of it, under the release: a line for every element, in Chinese and English.
 * What the newest line about an element says already is not said again.
 */
export function withChanges(changelog: string, changes: readonly Change[], { version, day }: Release): string {
  const lines = linesOf(changes).filter(([subject, line]) => newestLine(changelog, subject) !== line);
  if (lines.length === 0) return changelog;
  const heading = `## ${version} · ${day}`;
  const text = lines.map(([, line]) => `${line}\n`).join('');
  const [before, section] = cut(changelog);
  return section.startsWith(`${heading}\n`)
    ? `${before}${heading}\n\n${text}${section.slice(heading.length + 2)}`
    : `${before}${heading}\n\n${text}${section === '' ? '' : `\n${section}`}`;
}

/** Remarks on how a deprecation is worded are no change. */
function linesOf(changes: readonly Change[]): readonly (readonly [subject: string, line: string])[] {
  const told = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.code.startsWith('DEPRECATION_')) continue;
    told.set(change.element, [...(told.get(change.element) ?? []), change]);
  }
  return Array.from(told, ([element, all]) => {
    const zh = all.map(({ text, level }) => text.zh + MARKS[level].zh).join('；');
    const en = all.map(({ text, level }) => text.en + MARKS[level].en).join('; ');
    const subject = `- \`${element}\` `;
    return [subject, `${subject}${zh}。${en.charAt(0).toUpperCase()}${en.slice(1)}.`] as const;
  });
}

const MARKS = {
  BREAKING: { zh: '【破坏性】', en: ', breaking' },
  DANGEROUS: { zh: '【须留意】', en: ', dangerous' },
  SAFE: { zh: '', en: '' },
} as const;

const newestLine = (changelog: string, subject: string): string | undefined =>
  changelog.split('\n').find((line) => line.startsWith(subject));

/** What stands before the newest section, and the rest from its heading on. */
function cut(changelog: string): readonly [before: string, section: string] {
  const at = /^## /m.exec(changelog)?.index;
  return at === undefined ? [`${changelog.trimEnd()}\n\n`, ''] : [changelog.slice(0, at), changelog.slice(at)];
}
