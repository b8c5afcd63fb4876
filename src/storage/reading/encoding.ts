import { createReadStream } from 'node:fs';

/** The encodings of text files that are read: how spreadsheets and editors in China save CSV. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** The encoding of a file, or the line (from 1) of its first byte that fits none. */
export type Detected = { readonly encoding: Encoding } | { readonly badLine: number };

const PIECE = 1 << 18;
/** Bytes at the beginning that tell the encoding: two characters in UTF-16, one of which is ASCII in any header. */
const MARK = 6;
const UTF8_MARK = 'efbbbf';

/**
 * Finds the encoding of a text file by reading it: a byte order mark decides, else strict UTF-8, else strict GB18030.
 * A file that is Chinese UTF-8 up to a bad byte counts as damaged UTF-8, although GB18030 can read nearly anything.
 */
export async function detectEncoding(path: string): Promise<Detected> {
  const mark = (await firstBytes(path)).toString('hex');
  if (mark.startsWith('fffe')) return only(path, 'utf-16le');
  if (mark.startsWith('feff')) return only(path, 'utf-16be');
  // UTF-16 without its mark would read as either of the others, full of NULs.
  if (mark.length === MARK * 2 && mark.match(/../g)?.includes('00') === true) return { badLine: 1 };
  const utf8 = await decodable(path, 'utf-8');
  if (utf8.badLine === null) return { encoding: 'utf-8' };
  if (utf8.wide >= 2 || mark.startsWith(UTF8_MARK)) return { badLine: utf8.badLine };
  const gb18030 = await decodable(path, 'gb18030');
  if (gb18030.badLine === null) return { encoding: 'gb18030' };
  return { badLine: Math.max(utf8.badLine, gb18030.badLine) };
}

/** The text of a file in pieces, without its byte order mark. Throws where the bytes do not fit the encoding. */
export async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const bytes of createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>)
    yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/** UTF-16 is only tried as a whole: where it fails, the line is not known. */
async function only(path: string, encoding: Encoding): Promise<Detected> {
  try {
    for await (const text of decoded(path, encoding)) text.trim();
    return { encoding };
  } catch {
    return { badLine: 1 };
  }
}

async function firstBytes(path: string): Promise<Buffer> {
  for await (const bytes of createReadStream(path, { end: MARK - 1 }) as AsyncIterable<Buffer>) return bytes;
  return Buffer.alloc(0);
}

interface Trial {
  /** Line of the first bad byte; null when all bytes fit. */
  readonly badLine: number | null;
  /** How many characters of three bytes and more in UTF-8 come before it, as far as it matters. */
  readonly wide: number;
}

/** Characters from U+0800 on: Chinese ones among them, which take three bytes in UTF-8. */
const WIDE = /[\u0800-\uffff]/g;
const NEWLINE = 0x0a;

async function decodable(path: string, encoding: Encoding): Promise<Trial> {
  let [lines, wide] = [1, 0];
  for await (const bytes of wholeLines(path)) {
    const text = strict(bytes, encoding);
    if (text === null) return failure(bytes, encoding, { lines, wide });
    if (wide < 2) wide += text.match(WIDE)?.length ?? 0;
    lines += count(text);
  }
  return { badLine: null, wide };
}

/** The bytes of a file, cut after line feeds: that byte is no part of a longer character but in UTF-16. */
async function* wholeLines(path: string): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  for await (const bytes of createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    held.push(bytes.subarray(0, end));
    if (end > 0) yield Buffer.concat(held);
    held = end > 0 ? [bytes.subarray(end)] : [...held.slice(0, -1), bytes];
  }
  yield Buffer.concat(held);
}

/** Goes through lines of which one does not decode. */
function failure(bytes: Buffer, encoding: Encoding, before: { lines: number; wide: number }): Trial {
  let { lines, wide } = before;
  for (let from = 0; ;) {
    const newline = bytes.indexOf(NEWLINE, from);
    const text = newline < 0 ? null : strict(bytes.subarray(from, newline), encoding);
    if (text === null) return { badLine: lines, wide };
    wide += text.match(WIDE)?.length ?? 0;
    lines++;
    from = newline + 1;
  }
}

function strict(bytes: Buffer, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function count(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
