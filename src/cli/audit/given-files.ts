import { readFileSync } from 'node:fs';
import type { Seal } from '../../core/audit/seal';
import { codeOf } from '../../storage/failures';
import { NoSeal, readSealFile } from '../../storage/audit/seal-file';
import { CommandFailure, EXIT } from '../exits';
import type { Terminal } from '../terminal';

/** Bytes; as many as the digest has. */
const LEAST = 32;

/** The key in a file: its hexadecimal digits where it holds nothing else, or its bytes as they are. */
export function readKey(file: string, terminal: Terminal): Uint8Array {
  const bytes = read(file, (path) => readFileSync(path), terminal);
  const text = bytes.toString('latin1').trim();
  const key = /^[0-9a-f]+$/i.test(text) && text.length % 2 === 0 ? Buffer.from(text, 'hex') : bytes;
  if (key.length >= LEAST) return key;
  const message = {
    zh: `密钥文件 ${file} 只有 ${key.length} 字节，至少要 ${LEAST} 字节（原始字节或十六进制），例如 openssl rand -hex 32 > ${file}`,
    en: `The key in ${file} has ${key.length} bytes; it needs at least ${LEAST}, raw or hexadecimal, e.g. openssl rand -hex 32 > ${file}`,
  };
  throw new CommandFailure(EXIT.USAGE, terminal.words(message));
}

/** The seals kept in a file, of which there is at least one. */
export function readOutside(file: string, terminal: Terminal): Seal[] {
  const seals = read(file, readSealFile, terminal);
  if (seals.length > 0) return seals;
  const message = { zh: `${file} 中没有封存记录。`, en: `There is no seal in ${file}.` };
  throw new CommandFailure(EXIT.USAGE, terminal.words(message));
}

/** The seals that a file already has, to which more will be added; none where it is absent. */
export function readKept(file: string, terminal: Terminal): Seal[] {
  return read(file, readIfThere, terminal);
}

function readIfThere(file: string): Seal[] {
  try {
    return readSealFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function read<Read>(file: string, how: (file: string) => Read, { words }: Terminal): Read {
  try {
    return how(file);
  } catch (error) {
    if (error instanceof NoSeal) throw new CommandFailure(EXIT.USAGE, words(error.text));
    if (codeOf(error) === 'ENOENT') {
      const message = words({ zh: `没有“${file}”这个文件。`, en: `There is no file “${file}”.` });
      throw new CommandFailure(EXIT.NOT_FOUND, message);
    }
    const message = words({ zh: `无法读取 ${file}`, en: `${file} cannot be read` });
    throw new CommandFailure(EXIT.USAGE, `${message}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
