import type { ReadableAccountability, ReadableDuty } from './readable';

/** What an answer has to say, lists of lines in any order, where the plain reading of the law says the same. */
export function agreeing(said: Partial<ReadableDuty> | Partial<ReadableAccountability>): Record<string, unknown> {
  const sorted = Object.entries(said).map(([name, value]) => [name, isLines(name, value) ? value.toSorted() : value]);
  return { unlikeThePlainReading: [], ...(Object.fromEntries(sorted) as object) };
}

const SORTED = ['region', 'department', 'system', 'findings', 'gaps', 'excluded'];

const isLines = (name: string, value: unknown): value is string[] => SORTED.includes(name) && Array.isArray(value);
