import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseChangeEvent, type ChangeEvent } from '../../../core/areacodes/change-event';
import { convertAreacodes } from '../../../core/areacodes/convert';
import { wordsOf } from '../../../core/areacodes/warning';
import type { Dataset } from '../../../core/dataset/dataset';
import type { Problem } from '../../../core/dataset/problem';
import { inLanguage, type Lang } from '../../../core/law/lang';
import { readRows } from '../read-rows';
import { Report } from '../report';
import { decoded, detectEncoding } from '../encoding';
import { UnreadableDataset } from '../unreadable-dataset';
import { readDivisions } from './read-divisions';

/** The list of divisions in a folder, and the documents beside it. */
const LIST = 'result.csv';
const EVENTS = /^change-events.*\.jsonl$/;

export interface ReadAreacodes {
  /** Territories and successions; empty when there are problems. */
  readonly dataset: Dataset;
  /** Every bad row of the files, by line. */
  readonly problems: readonly Problem[];
  /** What had to be guessed, in words. */
  readonly warnings: readonly string[];
}

/**
 * Reads the history of divisions (行政区划代码沿革): a folder with `result.csv`, or the list itself, with any
 * `change-events….jsonl` beside it. Throws `UnreadableDataset` when there is no such list.
 */
export async function readAreacodes(path: string, options: { readonly lang?: Lang } = {}): Promise<ReadAreacodes> {
  const lang = options.lang ?? 'ZH';
  const report = new Report(lang);
  const list = await listAt(path, lang);
  const divisions = await readDivisions(list, report.of(basename(list)));
  const files = (await readdir(dirname(list))).filter((name) => EVENTS.test(name)).sort();
  const events: ChangeEvent[] = [];
  for (const file of files) events.push(...(await readEvents(join(dirname(list), file), report)));
  if (report.problems.length > 0) return { dataset: readRows({}).dataset, problems: report.problems, warnings: [] };
  const { rows, warnings } = convertAreacodes(divisions, events);
  const { dataset, problems } = readRows(rows, { lang });
  const words = warnings.map((warning) => wordsOf(warning, lang));
  return { dataset, problems, warnings: files.length > 0 ? words : [inLanguage(NO_EVENTS, lang), ...words] };
}

const NO_EVENTS = {
  zh: '没有change-events….jsonl文件：所有变更均按当年12月31日计，无文号',
  en: 'There is no change-events….jsonl: every change is taken on 31 December, without a document',
};

async function listAt(path: string, lang: Lang): Promise<string> {
  try {
    const list = (await stat(path)).isDirectory() ? join(path, LIST) : path;
    if ((await stat(list)).isFile()) return list;
  } catch (cause) {
    throw noList(path, lang, cause);
  }
  throw noList(path, lang);
}

const noList = (path: string, lang: Lang, cause?: unknown): UnreadableDataset =>
  new UnreadableDataset(
    {
      zh: `无法读取行政区划沿革：${path}。请给出含${LIST}的文件夹，或该文件本身`,
      en: `Cannot read a history of divisions at ${path}. Give a folder that holds ${LIST}, or that file itself`,
    },
    lang,
    cause,
  );

async function readEvents(path: string, report: Report): Promise<ChangeEvent[]> {
  const file = report.of(basename(path));
  const detected = await detectEncoding(path);
  if ('badLine' in detected) {
    file.row = detected.badLine;
    file.note(null, null, 'badEncoding', String(detected.badLine));
    return [];
  }
  let text = '';
  for await (const piece of decoded(path, detected.encoding)) text += piece;
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const event = parseChangeEvent(line);
    file.row = at + 1;
    if (event === null) file.note(null, line, 'badEvent');
    return event === null ? [] : [event];
  });
}
