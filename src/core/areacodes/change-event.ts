import { parseDay, type Day } from '../facts/day';

/** What a document did to one code: took it away, brought it, or moved an area of it. */
export interface Mention {
  readonly sign: '-' | '+' | '=';
  readonly code: string;
  readonly name: string;
  /** Whether `others` are where it went (`>`), or where it came from (`<`). */
  readonly direction: '>' | '<' | null;
  /** Names of the other divisions; `SAME_NAME` or `SAME_CODE` for one that shares them. */
  readonly others: readonly string[];
}

export const SAME_NAME = '_';
export const SAME_CODE = '.';

/** A change of divisions by one document (批复). */
export interface ChangeEvent {
  /** The year under which the list of divisions has the change. */
  readonly year: number;
  /** The day of the document; null when it is not known. */
  readonly day: Day | null;
  /** Document number, or else its title. */
  readonly document: string;
  readonly mentions: readonly Mention[];
}

const MENTION = /^([-+=])(\S+) ([^<>]*)(?:([<>])(.*))?$/;

/** Reads one line of the events file, a JSON object with `year title docNo date lines`; null when it is none. */
export function parseChangeEvent(line: string): ChangeEvent | null {
  const parsed = parsedJson(line);
  if (typeof parsed !== 'object' || parsed === null) return null;
  const { year, title, docNo, date, lines } = parsed as Readonly<Record<string, unknown>>;
  if (typeof year !== 'number' || !Array.isArray(lines)) return null;
  const document = typeof docNo === 'string' ? docNo : title;
  const mentions = lines.map((text: unknown) => (typeof text === 'string' ? mention(text) : null));
  if (mentions.includes(null)) return null;
  return {
    year,
    day: typeof date === 'string' ? parseDay(date) : null,
    document: typeof document === 'string' ? document : '',
    mentions: mentions.filter((found) => found !== null),
  };
}

function parsedJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function mention(text: string): Mention | null {
  const match = MENTION.exec(text);
  if (match === null) return null;
  const [, sign, code = '', name = '', direction, others = ''] = match;
  return {
    sign: sign as Mention['sign'],
    code,
    name,
    direction: (direction ?? null) as Mention['direction'],
    // A mark `!` tells that the area was not administered by the division.
    others: others === '' ? [] : others.split(',').map((other) => other.replace(/!$/, '')),
  };
}
