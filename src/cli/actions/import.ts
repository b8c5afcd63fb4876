import { existsSync } from 'node:fs';
import type { Dataset } from '../../core/dataset/dataset';
import type { Problem } from '../../core/dataset/problem';
import { readAreacodes } from '../../storage/reading/areacodes/read-areacodes';
import { DatasetRefused } from '../../storage/importing/failures';
import { importDataset } from '../../storage/importing/import-dataset';
import type { ImportProgress, ImportReport } from '../../storage/importing/options';
import { readDataset } from '../../storage/reading/read-dataset';
import { SYSTEM_VIEWER } from '../../storage/viewer';
import { CommandFailure, EndedElsewhere, EXIT } from '../exits';
import { rerunWithRoom, sizeOf } from '../memory';
import { Progress } from '../progress';
import { databaseOf, openCurrentStore, using } from '../store';
import { table } from '../table';
import type { Terminal } from '../terminal';

export interface ImportRequest {
  readonly dryRun: boolean;
  readonly replace: boolean;
  readonly format: 'dataset' | 'areacodes';
  readonly json: boolean;
}

/** Imports a folder or file into the database of the environment, and prints what changed or every bad row. */
export async function importPath(path: string, request: ImportRequest, terminal: Terminal): Promise<void> {
  const { words } = terminal;
  if (!existsSync(path)) {
    const message = words({ zh: `没有“${path}”这个目录或文件。`, en: `There is no folder or file “${path}”.` });
    throw new CommandFailure(EXIT.NOT_FOUND, message);
  }
  const place = databaseOf(terminal);
  const rerun = await rerunWithRoom(sizeOf(path));
  if (rerun !== null) throw new EndedElsewhere(rerun);
  const progress = new Progress(terminal);
  try {
    const { dataset, problems } = await read(path, request, progress, terminal);
    const report = await using(await openCurrentStore(place), (store) =>
      importDataset(store, SYSTEM_VIEWER, dataset, {
        replace: request.replace,
        dryRun: request.dryRun,
        found: problems,
        lang: terminal.lang,
        onProgress: (at) => {
          progress.show(stageOf(at, terminal), at.done, at.total);
        },
      }),
    );
    progress.end();
    await tell(report, request, terminal);
  } catch (error) {
    progress.end();
    if (!(error instanceof DatasetRefused)) throw error;
    await list(error.problems, request.json, terminal);
    throw new CommandFailure(EXIT.BAD_DATA, error.message);
  }
}

async function read(
  path: string,
  { format }: ImportRequest,
  progress: Progress,
  terminal: Terminal,
): Promise<{ readonly dataset: Dataset; readonly problems: readonly Problem[] }> {
  const { lang, words } = terminal;
  if (format === 'areacodes') {
    const { dataset, problems, warnings } = await readAreacodes(path, { lang });
    for (const warning of warnings) terminal.message(warning);
    return { dataset, problems };
  }
  const reading = words({ zh: '读取', en: 'reading' });
  const onProgress = (at: { readonly table: string; readonly rows: number }) => {
    progress.show(`${reading} ${at.table}`, at.rows, 0);
  };
  const { dataset, problems, ignored } = await readDataset(path, { lang, onProgress });
  progress.end();
  if (ignored.length > 0) {
    const files = ignored.join(', ');
    terminal.message(
      words({ zh: `不属于数据集的文件未读：${files}`, en: `Not part of a dataset, left out: ${files}` }),
    );
  }
  return { dataset, problems };
}

async function tell(report: ImportReport, { json }: ImportRequest, terminal: Terminal): Promise<void> {
  if (json) return terminal.data(JSON.stringify(report));
  const { words } = terminal;
  const head = ['', ...HEADINGS.map(words)];
  const rows = Object.entries(report.tables).map(([name, { added, changed, unchanged, removed }]) => [
    name,
    ...[added, changed, unchanged, removed].map(String),
  ]);
  await terminal.data(table([head, ...rows]));
  const seconds = (report.milliseconds / 1000).toFixed(1);
  const done = report.dryRun
    ? words({ zh: '试运行，未写入', en: 'dry run, nothing written' })
    : report.revision === null
      ? words({ zh: '没有变化', en: 'nothing changed' })
      : words({ zh: `修订 ${report.revision}`, en: `revision ${report.revision}` });
  terminal.message(
    words({
      zh: `${report.rows} 行，${seconds} 秒（${report.rowsPerSecond} 行/秒），${done}。`,
      en: `${report.rows} rows in ${seconds} s (${report.rowsPerSecond} rows/s), ${done}.`,
    }),
  );
}

const HEADINGS = [
  { zh: '新增', en: 'added' },
  { zh: '变更', en: 'changed' },
  { zh: '不变', en: 'unchanged' },
  { zh: '移除', en: 'removed' },
] as const;

/** Every bad row on stdout: `file:row:column code message value`. */
async function list(problems: readonly Problem[], json: boolean, terminal: Terminal): Promise<void> {
  if (json) return terminal.data(JSON.stringify({ problems }));
  await terminal.data(
    problems
      .map(({ file, row, column, code, message, value }) =>
        [[file, row, column ?? ''].join(':'), code, message, value === null ? '' : JSON.stringify(value)].join('\t'),
      )
      .join('\n'),
  );
}

function stageOf({ phase, table: name }: ImportProgress, { words }: Terminal): string {
  return `${words(STAGES[phase])} ${name ?? ''}`.trimEnd();
}

const STAGES: Readonly<Record<ImportProgress['phase'], { readonly zh: string; readonly en: string }>> = {
  COMPARE: { zh: '比较', en: 'comparing' },
  CHECK: { zh: '检查', en: 'checking' },
  SUPERSEDE: { zh: '废止旧行', en: 'superseding' },
  WRITE: { zh: '写入', en: 'writing' },
  VERIFY: { zh: '核对约束', en: 'verifying' },
};
